// SPDX-License-Identifier: GPL-3.0-or-later
// A document as headings, paragraphs and tables, before it is HTML or PDF. All text is plain text, foreign text too.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace vitrine::evidence {

struct Heading
{
    int level = 1; // 1 to 3, none left out
    std::string text;
};
struct Paragraph
{
    std::string text;
};
struct Column
{
    enum class Kind : std::uint8_t { Text, Number, Mono }; // numbers right-aligned; mono for bytes, IDs and paths
    std::string title;
    Kind kind = Kind::Text;
};
struct Table
{
    std::string caption;
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows; // as many cells as columns
};
using Block = std::variant<Heading, Paragraph, Table>;

struct Outline
{
    std::string language; // BCP 47: "en", "de", "zh"
    std::string title;
    std::vector<Block> blocks;
};

// One self-contained file: no script, nothing loaded from anywhere, and a policy in it that forbids both. Control
// characters, NUL and bidirectional overrides show as escapes. The same outline gives the same bytes.
[[nodiscard]] std::string html(const Outline& outline);

} // namespace vitrine::evidence
