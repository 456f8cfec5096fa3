// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/byteview.h"

#include "ui/bytes/accessiblebytes.h"
#include "ui/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace vitrine::ui {

struct ByteView::Inks
{
    Theme theme;
    QColor highlight;
    QColor selection;
    QColor selectionText;
    int cell = 8;
    int height = 16;
    int ascent = 12;
    int left = 0;
    bool even = false; // every letter is as wide as a cell
};

ByteView::ByteView(QWidget* parent) : QAbstractScrollArea(parent)
{
    AccessibleBytes::install();
    setFont(monospace());
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    setFrameShape(QFrame::StyledPanel);
    m_lines = breakLines({}, m_form, m_columns);
}

std::string_view ByteView::shownBytes() const { return std::string_view(m_document.bytes).substr(0, mostShown); }

void ByteView::setDocument(ByteDocument document)
{
    m_document = std::move(document);
    m_highlights.clear();
    m_anchor = m_caret = 0;
    verticalScrollBar()->setValue(0);
    layOut();
}

void ByteView::setForm(ByteForm form)
{
    m_form = form;
    m_anchor = m_caret = 0;
    layOut();
}

QSize ByteView::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('0')) * 60, fontMetrics().height() * 12};
}

int ByteView::columnsThatFit() const
{
    const int cell = std::max(1, fontMetrics().horizontalAdvance(QLatin1Char('0')));
    return std::max(20, (viewport()->width() - 2 * space::normal) / cell);
}

void ByteView::layOut()
{
    m_columns = columnsThatFit();
    m_lines = breakLines(shownBytes(), m_form, m_columns);
    updateScrollBars();
    viewport()->update();
}

void ByteView::updateScrollBars()
{
    const int page = std::max(1, (viewport()->height() - space::normal) / fontMetrics().height());
    verticalScrollBar()->setRange(0, std::max(0, lineCount() - page));
    verticalScrollBar()->setPageStep(page);
    const int cell = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int needed = m_form == ByteForm::Hex ? hexColumns(hexBytesPerLine(m_columns)) * cell + 2 * space::normal : 0;
    horizontalScrollBar()->setRange(0, std::max(0, needed - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(cell);
}

std::vector<Glyph> ByteView::glyphs(int line) const
{
    const ByteLine& range = m_lines[static_cast<std::size_t>(line)];
    return m_form == ByteForm::Text ? textGlyphs(shownBytes(), range)
                                    : hexGlyphs(m_document, range, hexBytesPerLine(m_columns));
}

void ByteView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setFont(font());
    const QFontMetrics metrics = fontMetrics();
    Inks inks;
    inks.theme = Theme::of(this);
    inks.highlight = inks.theme.accent;
    inks.highlight.setAlphaF(inks.theme.dark ? 0.45F : 0.25F);
    inks.selection = palette().color(QPalette::Highlight);
    inks.selectionText = palette().color(QPalette::HighlightedText);
    inks.cell = metrics.horizontalAdvance(QLatin1Char('0'));
    inks.height = metrics.height();
    inks.ascent = metrics.ascent();
    inks.even = QFontMetricsF(font()).horizontalAdvance(QStringLiteral("0wl.")) == 4 * inks.cell;
    inks.left = space::normal - horizontalScrollBar()->value();
    const int first = verticalScrollBar()->value();
    const int visible = viewport()->height() / inks.height + 1;
    for (int line = first; line < std::min(lineCount(), first + visible); ++line)
        paintLine(painter, line, space::tight + (line - first) * inks.height, inks);
}

// Neighbours of one colour are drawn in one go, where the font's letters are exactly as wide as the cells.
void ByteView::paintLine(QPainter& painter, int line, int top, const Inks& inks) const
{
    QString run;
    int left = 0, end = 0; // of the run
    QColor pen;
    const auto draw = [&] {
        painter.setPen(pen);
        painter.drawText(left, top + inks.ascent, run);
    };
    for (const Glyph& glyph : glyphs(line)) {
        const QRect cell(inks.left + glyph.column * inks.cell, top, glyph.cells * inks.cell, inks.height);
        const QColor ink = paintGround(painter, glyph, cell, inks);
        const bool simple = inks.even && glyph.text.size() == 1 && glyph.text.at(0).unicode() < 0x7f;
        if (!run.isEmpty() && simple && ink == pen && cell.left() == end) {
            run += glyph.text;
        } else {
            draw();
            run = glyph.text;
            left = cell.left();
            pen = ink;
        }
        end = simple ? cell.right() + 1 : -1; // nothing joins what may be wider than it is said to be
    }
    draw();
}

// Below a glyph, and the caret before it; the colour it is to be drawn in.
QColor ByteView::paintGround(QPainter& painter, const Glyph& glyph, const QRect& cell, const Inks& inks) const
{
    const std::size_t at = glyph.bytes.offset;
    const ByteRange chosen = selection();
    const bool selected = !glyph.chrome && chosen.contains(at);
    const bool lit = !glyph.chrome && std::any_of(m_highlights.begin(), m_highlights.end(),
                                                  [at](const ByteRange& range) { return range.contains(at); });
    if (selected)
        painter.fillRect(cell, inks.selection);
    else if (lit)
        painter.fillRect(cell, inks.highlight);
    if (hasFocus() && !glyph.chrome && at == m_caret && !hasSelection())
        painter.fillRect(cell.left(), cell.top(), 2, inks.height, inks.theme.accent);
    // Values that come from an event's fields are in the text colour; the frame around them steps back.
    const bool framing = glyph.chrome || (!m_document.fields.empty() && !m_document.fieldAt(at));
    return selected ? inks.selectionText : framing || glyph.escape ? inks.theme.dim : inks.theme.text;
}

void ByteView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (columnsThatFit() != m_columns)
        layOut();
    else
        updateScrollBars();
}

void ByteView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

int ByteView::lineOf(std::size_t offset) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), offset,
                                        [](std::size_t at, const ByteLine& line) { return at < line.offset; });
    return std::max(0, static_cast<int>(after - m_lines.begin()) - 1);
}

QRect ByteView::rectOf(std::size_t offset) const
{
    const int line = lineOf(offset);
    const int top = space::tight + (line - verticalScrollBar()->value()) * fontMetrics().height();
    if (top < 0 || top > viewport()->height())
        return {};
    const int cell = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (const Glyph& glyph : glyphs(line))
        if (!glyph.chrome && glyph.bytes.contains(offset))
            return {space::normal - horizontalScrollBar()->value() + glyph.column * cell, top, glyph.cells * cell,
                    fontMetrics().height()};
    return {};
}

std::optional<std::size_t> ByteView::offsetAt(const QPoint& point, bool nearest) const
{
    const int row = std::max(0, (point.y() - space::tight) / fontMetrics().height());
    const int line = verticalScrollBar()->value() + row;
    if (line >= lineCount())
        return nearest ? std::optional(shownBytes().size()) : std::nullopt;
    const int cell = std::max(1, fontMetrics().horizontalAdvance(QLatin1Char('0')));
    const int column = (point.x() - space::normal + horizontalScrollBar()->value()) / cell;
    for (const Glyph& glyph : glyphs(line))
        if (!glyph.chrome && column >= glyph.column && column < glyph.column + glyph.cells)
            return glyph.bytes.offset;
    const ByteLine& range = m_lines[static_cast<std::size_t>(line)];
    return nearest ? std::optional(range.offset + range.length) : std::nullopt;
}

ByteRange ByteView::selection() const
{
    const std::size_t first = std::min(m_anchor, m_caret);
    return {first, std::max(m_anchor, m_caret) - first};
}

void ByteView::moveCaret(std::size_t offset, bool keepAnchor)
{
    m_caret = std::min(offset, shownBytes().size());
    if (!keepAnchor)
        m_anchor = m_caret;
    ensureVisible(m_caret);
    viewport()->update();
    tellCaret();
}

void ByteView::ensureVisible(std::size_t offset)
{
    const int line = lineOf(offset);
    QScrollBar* bar = verticalScrollBar();
    if (line < bar->value())
        bar->setValue(line);
    else if (line >= bar->value() + bar->pageStep())
        bar->setValue(line - bar->pageStep() + 1);
}

void ByteView::pointAt(std::optional<std::size_t> offset)
{
    const FieldMark* mark = offset ? m_document.fieldAt(*offset) : nullptr;
    if (!mark) {
        Q_EMIT nothingPointedAt();
        return;
    }
    m_highlights = {mark->range};
    viewport()->update();
    Q_EMIT fieldPointedAt(mark->event, QByteArray::fromStdString(mark->field));
}

void ByteView::highlightField(std::size_t event, const std::string& field, bool scrollThere)
{
    m_highlights.clear();
    for (const FieldMark& mark : m_document.fields)
        if (mark.event == event && mark.field == field)
            m_highlights.push_back(mark.range);
    if (scrollThere && !m_highlights.empty())
        ensureVisible(m_highlights.front().offset);
    viewport()->update();
}

void ByteView::clearHighlight()
{
    m_highlights.clear();
    viewport()->update();
}

} // namespace vitrine::ui
