// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/diffview.h"

#include "base/secrets.h"
#include "ui/shown.h"
#include "ui/theme.h"

#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace vitrine::ui {
namespace {

constexpr int mostRows = 12; // higher ones scroll

} // namespace

DiffView::DiffView(std::vector<document::DiffLine> lines, const QString& file, QWidget* parent)
    : QPlainTextEdit(parent), m_lines(std::move(lines))
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFont(monospace());
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setAccessibleName(tr("Change of %1").arg(file));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    showSecrets(false);
}

bool DiffView::holdsSecrets() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const document::DiffLine& line) { return maskSecrets(line.text) != line.text; });
}

void DiffView::showSecrets(bool shown)
{
    clear();
    std::size_t last = 1;
    for (const document::DiffLine& line : m_lines)
        last = std::max(last, line.line);
    const int digits = static_cast<int>(QString::number(last).size());
    for (const document::DiffLine& line : m_lines)
        append(line, digits, shown);
    moveCursor(QTextCursor::Start);
}

void DiffView::append(const document::DiffLine& line, int digits, bool secrets)
{
    using Kind = document::DiffLine::Kind;
    const QChar sign = line.kind == Kind::Added     ? QLatin1Char('+')
                       : line.kind == Kind::Removed ? QChar(0x2212)
                                                    : QLatin1Char(' ');
    QTextCharFormat format;
    if (line.kind == Kind::Added)
        format.setFontWeight(QFont::Bold);
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (!document()->isEmpty())
        cursor.insertBlock();
    cursor.insertText(QStringLiteral("%1 %2  %3")
                          .arg(sign)
                          .arg(line.line, digits)
                          .arg(shownOnOneLine(secrets ? line.text : maskSecrets(line.text))),
                      format);
}

QSize DiffView::sizeHint() const
{
    const int rows = std::clamp(blockCount(), 2, mostRows);
    const bool wider = isVisible() && document()->idealWidth() > viewport()->width();
    const int bar = wider ? horizontalScrollBar()->sizeHint().height() : 0;
    const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()) + space::tight) + bar;
    return {QPlainTextEdit::sizeHint().width(), rows * fontMetrics().lineSpacing() + margins};
}

void DiffView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

} // namespace vitrine::ui
