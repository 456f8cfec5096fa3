// SPDX-License-Identifier: Apache-2.0
#include "document/yamlscalar.h"

#include "base/ids.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace vitrine::document {
namespace {

constexpr std::string_view digits = "0123456789";

template<std::size_t count> bool isOneOf(std::string_view text, const std::array<std::string_view, count>& words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

constexpr std::array<std::string_view, 5> nullWords{"", "~", "null", "Null", "NULL"};
constexpr std::array<std::string_view, 3> trueWords{"true", "True", "TRUE"};
constexpr std::array<std::string_view, 3> falseWords{"false", "False", "FALSE"};
constexpr std::array<std::string_view, 7> oldWords{"y", "n", "yes", "no", "on", "off", "null"};

bool allOf(std::string_view text, std::string_view allowed)
{
    return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

std::string withoutLeadingZeros(std::string_view text)
{
    const auto first = text.find_first_not_of('0');
    if (first == std::string_view::npos)
        return "0";
    return (digits.find(text[first]) == std::string_view::npos ? "0" : "") + std::string(text.substr(first));
}

std::optional<Json> inBase(std::string_view text, int base)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return Json(value);
}

// [-+]? ( digits | digits? . digits | digits . ) ( [eE] [-+]? digits )?  as a token of RFC 8259.
std::optional<Json> decimal(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    const auto e = text.find_first_of("eE");
    const std::string_view mantissa = text.substr(0, e);
    std::string_view exponent = e == std::string_view::npos ? std::string_view() : text.substr(e + 1);
    if (exponent.starts_with('-') || exponent.starts_with('+'))
        exponent.remove_prefix(1);
    const auto dot = mantissa.find('.');
    const std::string_view whole = mantissa.substr(0, dot);
    const std::string_view part = dot == std::string_view::npos ? std::string_view() : mantissa.substr(dot + 1);
    if ((whole.empty() && part.empty()) || (!whole.empty() && !allOf(whole, digits)) ||
        (!part.empty() && !allOf(part, digits)) || (e != std::string_view::npos && !allOf(exponent, digits)))
        return std::nullopt;
    std::string token = (negative ? "-" : "") + withoutLeadingZeros(whole);
    if (!part.empty())
        token.append(".").append(part);
    if (e != std::string_view::npos)
        token.append(text.substr(e));
    return Json::number(std::move(token));
}

// Most scalars are keys and words; nothing but a text begins with these.
bool beginsLikeText(std::string_view text)
{
    return !text.empty() && std::string_view("~nNtTfF+-.0123456789").find(text.front()) == std::string_view::npos;
}

Json plainValue(std::string_view text)
{
    if (beginsLikeText(text))
        return Json(text);
    if (isOneOf(text, nullWords))
        return {};
    if (isOneOf(text, trueWords) || isOneOf(text, falseWords))
        return Json(isOneOf(text, trueWords));
    if (text.starts_with("0x") || text.starts_with("0o"))
        return inBase(text.substr(2), text[1] == 'x' ? 16 : 8).value_or(Json(text));
    return decimal(text).value_or(Json(text));
}

// Safe without quotes for every reader: a word (or flag) that begins with a letter, '_' or '/', and means nothing else.
bool isPlainWord(const std::string& text)
{
    const auto isInner = [](unsigned char c) {
        return std::isalnum(c) || std::string_view("_./@+-=").find(static_cast<char>(c)) != std::string_view::npos;
    };
    if (isUuid(text))
        return true; // too long and too dashed for a number or a date
    const std::string_view word = std::string_view(text).substr(text.starts_with("--") ? 2 : 0);
    if (word.empty() || !(std::isalpha(static_cast<unsigned char>(word[0])) || word[0] == '_' || word[0] == '/'))
        return false;
    return std::all_of(text.begin(), text.end(), isInner) && plainValue(text).isString() &&
           !isOneOf(lowerAscii(text), oldWords);
}

bool isSingleQuotable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c >= 0x20 && c < 0x7f; });
}

std::string singleQuoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text)
        out.append(c == '\'' ? 2 : 1, c);
    return out + "'";
}

// JSON's spelling, with what YAML does not allow as it is, or would fold, escaped: DEL, C1 controls, U+2028, U+2029,
// U+FEFF.
std::string doubleQuoted(std::string_view text)
{
    std::string json;
    appendJsonString(json, text);
    std::string out;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const std::string_view rest = std::string_view(json).substr(i);
        const auto byte = static_cast<unsigned char>(rest[0]);
        const auto next = static_cast<unsigned char>(rest.size() > 1 ? rest[1] : 0);
        if (byte == 0x7f)
            out += "\\x7f";
        else if (byte == 0xc2 && next < 0xa0)
            out.append("\\x").append(1, "89"[next >= 0x90]).append(1, "0123456789abcdef"[next & 15]), i += 1;
        else if (rest.starts_with("\xe2\x80\xa8") || rest.starts_with("\xe2\x80\xa9"))
            out += rest[2] == '\xa8' ? "\\u2028" : "\\u2029", i += 2;
        else if (rest.starts_with("\xef\xbb\xbf"))
            out += "\\ufeff", i += 2;
        else
            out += rest[0];
    }
    return out;
}

} // namespace

Json yamlValue(std::string_view text, Node::Style style, std::string_view tag)
{
    constexpr std::string_view core = "tag:yaml.org,2002:";
    if (tag.starts_with(core) && tag != "tag:yaml.org,2002:str") {
        const Json value = plainValue(text);
        const bool asked = (tag.ends_with(":bool") && value.isBool()) || (tag.ends_with(":null") && value.isNull()) ||
                           ((tag.ends_with(":int") || tag.ends_with(":float")) && value.isNumber());
        return asked ? value : Json(text);
    }
    return style == Node::Style::Plain && tag.empty() ? plainValue(text) : Json(text);
}

std::string yamlText(const Json& scalar, Node::Style style)
{
    if (!scalar.isString())
        return scalar.dump();
    const std::string text(scalar.text());
    if (style == Node::Style::Plain && isPlainWord(text))
        return text;
    return style == Node::Style::Single && isSingleQuotable(text) ? singleQuoted(text) : doubleQuoted(text);
}

} // namespace vitrine::document
