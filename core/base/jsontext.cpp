// SPDX-License-Identifier: Apache-2.0
#include "base/jsontext.h"

#include <algorithm>
#include <charconv>

namespace vitrine {
namespace {

bool standsForItself(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

// Not 0 if any of eight bytes has to be escaped.
std::uint64_t specialIn(std::uint64_t word)
{
    constexpr std::uint64_t ones = 0x0101010101010101, highs = ones << 7;
    const std::uint64_t quote = word ^ (ones * '"'), slash = word ^ (ones * '\\');
    return (((word - ones * 0x20) & ~word) | ((quote - ones) & ~quote) | ((slash - ones) & ~slash)) & highs;
}

template<class Word> std::uint64_t copied(char* to, const char* from)
{
    Word word = 0;
    std::memcpy(&word, from, sizeof word);
    std::memcpy(to, &word, sizeof word);
    return word;
}

// The first and the last word of the text, which may overlap.
template<class Word> std::uint64_t copiedEnds(char* to, std::string_view text)
{
    const std::size_t last = text.size() - sizeof(Word);
    return copied<Word>(to, text.data()) << (8 * sizeof(Word)) | copied<Word>(to + last, text.data() + last);
}

// Copies the text unless something in it has to be escaped; then what was copied means nothing.
bool copiedPlain(char* to, std::string_view text)
{
    constexpr std::uint64_t blanks = 0x2020202000000000;
    if (text.size() >= 8) {
        std::uint64_t special = 0;
        const std::size_t last = text.size() - 8;
        for (std::size_t at = 0; at < last; at += 8)
            special |= specialIn(copied<std::uint64_t>(to + at, text.data() + at));
        return (special | specialIn(copied<std::uint64_t>(to + last, text.data() + last))) == 0;
    }
    if (text.size() >= 4)
        return specialIn(copiedEnds<std::uint32_t>(to, text)) == 0;
    if (text.size() >= 2)
        return specialIn(blanks | copiedEnds<std::uint16_t>(to, text)) == 0;
    std::copy(text.begin(), text.end(), to);
    return text.empty() || standsForItself(text.front());
}

void appendEscape(std::string& out, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += hex[(c >> 4) & 15];
        out += hex[c & 15];
    }
}

void appendEscaped(std::string& out, std::string_view text)
{
    out += '"';
    for (auto at = text.begin();; ++at) {
        const auto special = std::find_if(at, text.end(), [](char c) { return !standsForItself(c); });
        out.append(at, special);
        if (special == text.end())
            break;
        appendEscape(out, *(at = special));
    }
    out += '"';
}

} // namespace

void appendJsonString(std::string& out, std::string_view text)
{
    const std::size_t start = out.size();
    out.resize(start + text.size() + 2, '"'); // both quotes stand there already
    if (copiedPlain(out.data() + start + 1, text))
        return;
    out.resize(start);
    appendEscaped(out, text);
}

void JsonText::string(std::string_view text)
{
    char* to = room(text.size() + 2);
    if (copiedPlain(to + 1, text)) {
        to[0] = to[text.size() + 1] = '"';
        m_size += text.size() + 2;
    } else {
        std::string escaped;
        appendEscaped(escaped, text);
        raw(escaped);
    }
}

void JsonText::number(std::int64_t value)
{
    constexpr std::size_t most = 20; // the sign and nineteen digits
    char* to = room(most);
    m_size += static_cast<std::size_t>(std::to_chars(to, to + most, value).ptr - to);
}

void JsonText::value(const Json& value)
{
    switch (value.kind()) {
    case Json::Kind::String:
        return string(value.text());
    case Json::Kind::Number:
        return raw(value.text());
    case Json::Kind::Bool:
        return raw(*value.boolean() ? "true" : "false");
    default:
        return raw(value.dump());
    }
}

void JsonText::grow(std::size_t bytes)
{
    constexpr std::size_t least = 1024;
    const std::size_t capacity = std::max({least, 2 * m_capacity, m_size + bytes});
    auto larger = std::make_unique_for_overwrite<char[]>(capacity);
    std::copy_n(m_bytes.get(), m_size, larger.get());
    m_bytes = std::move(larger);
    m_capacity = capacity;
}

} // namespace vitrine
