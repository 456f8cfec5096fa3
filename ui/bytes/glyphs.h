// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as rows of cells, the way ui/bytes/byteview.h paints them: text broken at a width, or hex. Escapes stand in
// place of what could move a cursor or reorder its neighbours. Pure functions.
#pragma once

#include "ui/bytes/bytedocument.h"

#include <QString>
#include <cstdint>
#include <string_view>
#include <vector>

namespace vitrine::ui {

enum class ByteForm : std::uint8_t { Text, Hex };

// One shown character: which bytes it stands for and how many cells of the grid it takes.
struct Glyph
{
    QString text;
    int column = 0; // in cells
    int cells = 1;
    ByteRange bytes;
    bool escape = false; // not what stands there, but a sign for it
    bool chrome = false; // an offset or a frame: stands for no bytes
};

struct ByteLine
{
    std::size_t offset = 0;
    std::size_t length = 0;
};

[[nodiscard]] std::vector<ByteLine> breakLines(std::string_view bytes, ByteForm form, int columns);
[[nodiscard]] std::vector<Glyph> textGlyphs(std::string_view bytes, const ByteLine& line);
[[nodiscard]] std::vector<Glyph> hexGlyphs(const ByteDocument& document, const ByteLine& line, int perLine);

// 16, or 8 where sixteen do not fit.
[[nodiscard]] int hexBytesPerLine(int columns);
// How many cells the widest line takes.
[[nodiscard]] int hexColumns(int perLine);

} // namespace vitrine::ui
