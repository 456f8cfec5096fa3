// SPDX-License-Identifier: GPL-3.0-or-later
// simdjson's parser behind a small door: text in, a Node out.
#pragma once

#include "store/node.h"

#include <memory>
#include <string_view>

namespace vitrine::store {

constexpr std::size_t largestValue = 16u << 20; // bytes of one value; larger ones are reported, not read
constexpr unsigned deepestValue = 64;

class TapeParser
{
public:
    static constexpr std::size_t padding = 64; // readable bytes behind a padded text

    TapeParser();
    ~TapeParser();
    TapeParser(TapeParser&&) noexcept;

    // Nothing when the text is no JSON, or one that only the lossless parser takes. The Node lives until the next call.
    [[nodiscard]] Node parse(std::string_view text);       // copies the text
    [[nodiscard]] Node parsePadded(std::string_view text); // text has `padding` readable bytes behind it

private:
    struct Parser;
    Node parse(std::string_view text, bool copy);
    std::unique_ptr<Parser> m_parser;
};

} // namespace vitrine::store
