// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pdfdocument.h"

#include "ui/shown.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace vitrine::ui {
namespace {

using evidence::Column;
using evidence::Heading;
using evidence::Paragraph;
using evidence::Table;

// Named, so that it does not depend on the desktop; Qt takes another where it is missing or has no such letter.
QFont pageFont(double points, bool mono = false)
{
    QFont font(mono ? QStringLiteral("DejaVu Sans Mono") : QStringLiteral("DejaVu Sans"));
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // no ligatures: "file" has to be found as it is spelled
    return font;
}

QTextCharFormat letters(double points, bool mono = false, bool bold = false)
{
    QTextCharFormat format;
    QFont font = pageFont(points, mono);
    font.setBold(bold);
    format.setFont(font);
    format.setForeground(Qt::black);
    return format;
}

constexpr double cellPoints = 7;
constexpr double textPoints = 9;

class Setter
{
public:
    explicit Setter(QTextDocument& document) : m_cursor(&document) {}

    void operator()(const Heading& heading)
    {
        constexpr double points[] = {16, 12.5, 10};
        const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 3));
        QTextBlockFormat block;
        block.setTopMargin(level == 1 ? 0 : 14);
        block.setBottomMargin(4);
        block.setHeadingLevel(static_cast<int>(level));
        block.setNonBreakableLines(true);
        begin(block, letters(points[level - 1], false, true));
        m_cursor.insertText(shown(heading.text));
    }

    void operator()(const Paragraph& paragraph)
    {
        QTextBlockFormat block;
        block.setBottomMargin(3);
        begin(block, letters(textPoints));
        m_cursor.insertText(shown(paragraph.text));
    }

    void operator()(const Table& table)
    {
        (*this)(Paragraph{table.caption});
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setBorder(0); // of a collapsed border Qt draws two sides only
        format.setCellPadding(2);
        setWidths(format, table);
        QTextTable* grid = m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1,
                                                static_cast<int>(table.columns.size()), format);
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            fill(*grid, 0, column, table.columns[column].title, table.columns[column].kind, true);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (std::size_t column = 0; column < table.rows[row].size(); ++column)
                fill(*grid, row + 1, column, table.rows[row][column], table.columns[column].kind, false);
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    void begin(const QTextBlockFormat& block, const QTextCharFormat& format)
    {
        if (m_started)
            m_cursor.insertBlock(block, format);
        else
            m_cursor.setBlockFormat(block);
        m_cursor.setBlockCharFormat(format);
        m_cursor.setCharFormat(format);
        m_started = true;
    }

    static void fill(QTextTable& grid, std::size_t row, std::size_t column, const std::string& text, Column::Kind kind,
                     bool head)
    {
        QTextCursor cursor = grid.cellAt(static_cast<int>(row), static_cast<int>(column)).firstCursorPosition();
        QTextBlockFormat block;
        block.setAlignment(kind == Column::Kind::Number ? Qt::AlignRight : Qt::AlignLeft);
        cursor.setBlockFormat(block);
        cursor.insertText(shown(text), letters(cellPoints, kind == Column::Kind::Mono && !head, head));
    }

    // By what stands in a column, within bounds, so that a long purpose does not starve a short name.
    static std::vector<double> characters(const Table& table)
    {
        std::vector<double> longest;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            double most = static_cast<double>(table.columns[column].title.size()) * 1.2;
            for (const std::vector<std::string>& row : table.rows)
                most = std::max(most, static_cast<double>(row[column].size()));
            longest.push_back(std::clamp(most + 2, 14.0, 70.0));
        }
        return longest;
    }

    // A table of little text does not stretch over the page.
    static void setWidths(QTextTableFormat& format, const Table& table)
    {
        constexpr double fill = 150; // characters
        const std::vector<double> longest = characters(table);
        const double sum = std::accumulate(longest.begin(), longest.end(), 0.0);
        QList<QTextLength> lengths;
        for (const double column : longest)
            lengths << QTextLength(QTextLength::PercentageLength, 100 * column / sum);
        format.setColumnWidthConstraints(lengths);
        format.setWidth(QTextLength(QTextLength::PercentageLength, std::min(100.0, 100 * sum / fill)));
    }

    QTextCursor m_cursor;
    bool m_started = false;
};

struct Span
{
    double top = std::numeric_limits<double>::max();
    double bottom = 0;
};

Span spanOf(const QTextTable& table, int row)
{
    const QAbstractTextDocumentLayout& layout = *table.document()->documentLayout();
    Span span;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const QTextBlock last = cell.lastCursorPosition().block();
        for (QTextBlock block = cell.firstCursorPosition().block();; block = block.next()) {
            const QRectF rect = layout.blockBoundingRect(block);
            span.top = std::min(span.top, rect.top());
            span.bottom = std::max(span.bottom, rect.bottom());
            if (block == last)
                break;
        }
    }
    return span;
}

// Where the words before a table begin that belong to it: its caption, and a heading above that.
QTextBlock beginOf(const QTextTable& table)
{
    QTextBlock begin = table.document()->findBlock(table.firstPosition() - 1);
    while (begin.previous().isValid() && begin.previous().blockFormat().headingLevel() > 0)
        begin = begin.previous();
    return begin;
}

// Each row of a table goes to the next page as a whole where the page ends in the middle of it; one that is long stays
// divided. Front to back, for a row that moves takes all behind it along.
void keepRowsWhole(QTextTable& table, double pageHeight)
{
    constexpr double hair = 0.5;
    for (int row = 1; row < table.rows(); ++row) {
        Span span = spanOf(table, row);
        if (row == 1) // with its head, its caption and a heading
            span.top = table.document()->documentLayout()->blockBoundingRect(beginOf(table)).top();
        const bool onOnePage =
            std::floor((span.top + hair) / pageHeight) == std::floor((span.bottom - hair) / pageHeight);
        if (onOnePage || span.bottom - span.top > pageHeight / 2)
            continue;
        QTextBlockFormat format;
        QTextCursor before = table.cellAt(row - 1, 0).lastCursorPosition();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysAfter); // before a cell Qt turns the page twice
        if (row == 1) {                                                // with its head and its caption
            before.setPosition(beginOf(table).position());
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        }
        before.mergeBlockFormat(format);
        table.document()->setPageSize(table.document()->pageSize()); // laid out anew, all of it
    }
}

void paintPages(QTextDocument& document, QPdfWriter& writer)
{
    const double scale = writer.resolution() / 96.0;
    const QSizeF page = QSizeF(writer.width(), writer.height()) / scale;
    constexpr double foot = 16;
    const QSizeF body(page.width(), page.height() - foot);
    document.setPageSize(body);
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame))
            keepRowsWhole(*table, body.height());
    QPainter painter(&writer);
    painter.scale(scale, scale);
    painter.setFont(pageFont(cellPoints));
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, number * body.height(), body.width(), body.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.drawText(QRectF(0, body.height(), page.width(), foot), Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("%1 / %2").arg(number + 1).arg(document.pageCount()));
    }
}

} // namespace

void paintOutline(const evidence::Outline& outline, QPdfWriter& writer)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(pageFont(textPoints));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    Setter setter(document);
    for (const evidence::Block& block : outline.blocks)
        std::visit(setter, block);
    paintPages(document, writer);
}

} // namespace vitrine::ui
