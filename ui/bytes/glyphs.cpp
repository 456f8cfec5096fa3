// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/glyphs.h"

#include "ui/shown.h"

#include <algorithm>
#include <array>

namespace vitrine::ui {
namespace {

constexpr int tabCells = 4;
constexpr int offsetCells = 8;
constexpr int gap = 2;

std::size_t sequenceLength(unsigned char lead) { return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4; }

// Scripts whose characters take two cells in every monospaced font.
bool isWide(char32_t c)
{
    struct Range
    {
        char32_t first, last;
    };
    static constexpr std::array ranges{Range{0x1100, 0x115f}, Range{0x2e80, 0xa4cf},   Range{0xac00, 0xd7a3},
                                       Range{0xf900, 0xfaff}, Range{0xfe30, 0xfe6f},   Range{0xff00, 0xff60},
                                       Range{0xffe0, 0xffe6}, Range{0x1f300, 0x1faff}, Range{0x20000, 0x3fffd}};
    return std::any_of(ranges.begin(), ranges.end(),
                       [c](const Range& range) { return c >= range.first && c <= range.last; });
}

int cellsOf(const QString& character)
{
    const auto points = character.toUcs4();
    return points.size() == 1 && isWide(points[0]) ? 2 : static_cast<int>(points.size());
}

Glyph glyphAt(std::string_view bytes, std::size_t at, std::size_t end)
{
    const auto byte = static_cast<unsigned char>(bytes[at]);
    Glyph glyph;
    glyph.bytes = {at, 1};
    if (byte >= 0x20 && byte < 0x7f) {
        glyph.text = QChar(byte);
        return glyph;
    }
    if (byte == '\t') {
        glyph.text = QStringLiteral("    ");
        glyph.cells = tabCells;
        return glyph;
    }
    glyph.bytes.length = std::min(sequenceLength(byte), end - at);
    glyph.text = shown(bytes.substr(at, glyph.bytes.length));
    if (byte >= 0x80 && glyph.text.toUcs4().size() > 1 && !glyph.text.startsWith(QLatin1String("\\u"))) {
        glyph.bytes.length = 1; // not UTF-8 after all: one byte, one escape
        glyph.text = shown(bytes.substr(at, 1));
    }
    glyph.escape = glyph.text.startsWith(QLatin1Char('\\'));
    glyph.cells = cellsOf(glyph.text);
    return glyph;
}

Glyph chrome(const QString& text, int column)
{
    Glyph glyph;
    glyph.text = text;
    glyph.column = column;
    glyph.cells = static_cast<int>(text.size());
    glyph.chrome = true;
    return glyph;
}

Glyph cell(const QString& text, int column, std::size_t offset, bool escape)
{
    Glyph glyph;
    glyph.text = text;
    glyph.column = column;
    glyph.cells = static_cast<int>(text.size());
    glyph.bytes = {offset, 1};
    glyph.escape = escape;
    return glyph;
}

std::vector<ByteLine> hexLines(std::size_t size, int perLine)
{
    std::vector<ByteLine> lines;
    const auto step = static_cast<std::size_t>(perLine);
    for (std::size_t at = 0; at < size; at += step)
        lines.push_back({at, std::min(step, size - at)});
    return lines;
}

} // namespace

std::vector<ByteLine> breakLines(std::string_view bytes, ByteForm form, int columns)
{
    if (form == ByteForm::Hex)
        return hexLines(bytes.size(), hexBytesPerLine(columns));
    std::vector<ByteLine> lines;
    std::size_t start = 0;
    int used = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte == '\n') {
            lines.push_back({start, at - start});
            start = ++at;
            used = 0;
            continue;
        }
        const bool plain = byte >= 0x20 && byte < 0x7f;
        const Glyph glyph = plain ? Glyph{} : glyphAt(bytes, at, bytes.size());
        if (used > 0 && used + glyph.cells > columns) {
            lines.push_back({start, at - start});
            start = at;
            used = 0;
        }
        used += glyph.cells;
        at += plain ? 1 : glyph.bytes.length;
    }
    if (start < bytes.size() || lines.empty())
        lines.push_back({start, bytes.size() - start});
    return lines;
}

std::vector<Glyph> textGlyphs(std::string_view bytes, const ByteLine& line)
{
    std::vector<Glyph> glyphs;
    const std::size_t end = line.offset + line.length;
    int column = 0;
    for (std::size_t at = line.offset; at < end;) {
        Glyph glyph = glyphAt(bytes, at, end);
        glyph.column = column;
        column += glyph.cells;
        at = glyph.bytes.end();
        glyphs.push_back(std::move(glyph));
    }
    return glyphs;
}

std::vector<Glyph> hexGlyphs(const ByteDocument& document, const ByteLine& line, int perLine)
{
    static const QString bullet(QChar(0x2022));
    std::vector<Glyph> glyphs{chrome(QStringLiteral("%1").arg(line.offset, offsetCells, 16, QLatin1Char('0')), 0)};
    const int hexStart = offsetCells + gap;
    for (std::size_t i = 0; i < line.length; ++i) {
        const auto byte = static_cast<unsigned char>(document.bytes[line.offset + i]);
        const bool masked = document.maskedAt(line.offset + i);
        const int at = static_cast<int>(i);
        const QString hex = masked ? bullet + bullet : QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0'));
        glyphs.push_back(cell(hex, hexStart + at * 3 + (at >= perLine / 2 ? 1 : 0), line.offset + i, masked));
    }
    const int textStart = hexStart + perLine * 3 + gap;
    for (std::size_t i = 0; i < line.length; ++i) {
        const auto byte = static_cast<unsigned char>(document.bytes[line.offset + i]);
        const bool masked = document.maskedAt(line.offset + i);
        const bool printable = byte >= 0x20 && byte < 0x7f;
        const QString text = masked ? bullet : QString(printable ? QChar(byte) : QChar(0x00b7));
        glyphs.push_back(cell(text, textStart + static_cast<int>(i), line.offset + i, masked || !printable));
    }
    return glyphs;
}

int hexBytesPerLine(int columns) { return columns >= hexColumns(16) ? 16 : 8; }

int hexColumns(int perLine) { return offsetCells + gap + perLine * 3 + gap + perLine; }

} // namespace vitrine::ui
