// SPDX-License-Identifier: Apache-2.0
// JavaScript and TypeScript source cut into tokens (ECMA-262 clause 12), enough to tell code from comments, strings,
// templates and regular expressions. Where the language cannot be cut without parsing it, it says so instead of
// guessing.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace vitrine::document {

struct ScriptToken
{
    enum class Kind : std::uint8_t { Word, Text, Number, Regex, Punct };
    Kind kind = Kind::Punct;
    bool breakBefore = false; // a line break stands between this and the token before
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
    std::uint32_t mate = 0; // of a bracket or backtick: the index of its partner
};

inline constexpr std::size_t maxScriptTokens = 1u << 20;

// Brackets and backticks are balanced. A template is its two backticks with the `${` `}` between them; its text is left
// out. Error: Unsupported (with line and column) where it cannot be told what is code; TooLarge.
[[nodiscard]] Result<std::vector<ScriptToken>> scriptTokens(std::string_view source);

} // namespace vitrine::document
