// SPDX-License-Identifier: Apache-2.0
// Lines, indentation and splices of a text that is edited in place. For this room only.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::document {

inline constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

// The line ending used around `at`: of its line, else the first one of the text, else "\n".
[[nodiscard]] std::string lineEnding(std::string_view source, std::size_t at = 0);

[[nodiscard]] std::size_t lineStart(std::string_view source, std::size_t at);
[[nodiscard]] std::size_t lineEnd(std::string_view source, std::size_t at); // before "\r\n" or "\n"

// The blanks and tabs that the line of `at` begins with.
[[nodiscard]] std::string indentation(std::string_view source, std::size_t at);
// Nothing but blanks and tabs stands before it on its line.
[[nodiscard]] bool beginsLine(std::string_view source, std::size_t at);

// source[offset, offset + length) becomes `text`.
struct Splice
{
    std::size_t offset = 0;
    std::size_t length = 0;
    std::string text;
};
[[nodiscard]] std::string spliced(std::string_view source, const std::vector<Splice>& ascending);

} // namespace vitrine::document
