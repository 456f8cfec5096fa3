// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "store/snapshot.h"

#include <algorithm>
#include <array>

namespace vitrine::store {
namespace {

// What a writer of JSON escapes beside what it has to: nothing, what is not ASCII, or also what HTML would mind.
enum class Escapes : std::uint8_t { Needed, NotAscii, Html };

void appendUnit(std::string& out, unsigned unit)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(unit >> static_cast<unsigned>(shift)) & 0xfU];
}

void appendCodePoint(std::string& out, unsigned point)
{
    constexpr unsigned beyond = 0x10000;
    if (point < beyond)
        return appendUnit(out, point);
    appendUnit(out, 0xd800U + ((point - beyond) >> 10U));
    appendUnit(out, 0xdc00U + ((point - beyond) & 0x3ffU));
}

// Takes one from the front of valid UTF-8.
unsigned takeCodePoint(std::string_view& text)
{
    const auto first = static_cast<unsigned char>(text.front());
    const unsigned more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    static constexpr std::array<unsigned, 4> masks = {0x7f, 0x1f, 0x0f, 0x07};
    unsigned point = first & masks.at(more);
    for (unsigned i = 1; i <= more; ++i)
        point = (point << 6U) | (static_cast<unsigned char>(text[i]) & 0x3fU);
    text.remove_prefix(more + 1);
    return point;
}

std::string escaped(std::string_view text, Escapes escapes)
{
    if (escapes == Escapes::Needed || !isUtf8(text)) {
        std::string out;
        appendJsonString(out, text);
        return out.substr(1, out.size() - 2);
    }
    std::string out;
    while (!text.empty()) {
        const bool markup =
            escapes == Escapes::Html && std::string_view("\"<>&'+`").find(text.front()) != std::string_view::npos;
        const std::string_view one = text.substr(0, 1);
        const unsigned point = takeCodePoint(text);
        if (markup || point > 0x7e)
            appendCodePoint(out, point);
        else
            out += escaped(one, Escapes::Needed);
    }
    return out;
}

} // namespace

std::vector<std::string> spellings(std::string_view text, bool journal)
{
    std::vector<std::string> all{std::string(text)};
    const auto add = [&all](std::string spelling) {
        if (std::find(all.begin(), all.end(), spelling) == all.end())
            all.push_back(std::move(spelling));
    };
    for (const Escapes escapes : {Escapes::Needed, Escapes::NotAscii, Escapes::Html}) {
        const std::string once = escaped(text, escapes);
        add(once);
        if (journal)
            add(escaped(once, Escapes::Needed));
    }
    return all;
}

} // namespace vitrine::store
