// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of ui/bytes/byteview.h as text: for the clipboard and for screen readers.
#include "ui/bytes/byteview.h"

#include "ui/shown.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

namespace vitrine::ui {
namespace {

constexpr std::size_t mostSpoken = std::size_t{1} << 16;

} // namespace

QString ByteView::lineText(int line) const
{
    QString text;
    for (const Glyph& glyph : glyphs(line)) {
        text = text.leftJustified(glyph.column);
        text += glyph.text;
    }
    return text;
}

QString ByteView::copyText() const
{
    const ByteRange range = hasSelection() ? selection() : ByteRange{0, m_document.bytes.size()};
    if (m_form == ByteForm::Text)
        return shown(std::string_view(m_document.bytes).substr(range.offset, range.length));
    QStringList lines;
    for (int line = lineOf(range.offset); line < lineCount(); ++line) {
        if (m_lines[static_cast<std::size_t>(line)].offset >= range.end())
            break;
        lines += lineText(line);
    }
    return lines.join(QLatin1Char('\n'));
}

QString ByteView::spokenText() const { return shown(shownBytes().substr(0, mostSpoken)); }

int ByteView::spokenOffset(std::size_t offset) const
{
    return static_cast<int>(shown(shownBytes().substr(0, std::min(offset, mostSpoken))).size());
}

int ByteView::spokenCaret() const { return spokenOffset(m_caret); }

std::pair<int, int> ByteView::spokenSelection() const
{
    return {spokenOffset(selection().offset), spokenOffset(selection().end())};
}

void ByteView::tellCaret()
{
    QAccessibleTextCursorEvent moved(this, QAccessible::isActive() ? spokenCaret() : 0);
    QAccessible::updateAccessibility(&moved);
}

void ByteView::copy() { QGuiApplication::clipboard()->setText(copyText()); }

void ByteView::selectAll()
{
    m_anchor = 0;
    m_caret = shownBytes().size();
    viewport()->update();
}

} // namespace vitrine::ui
