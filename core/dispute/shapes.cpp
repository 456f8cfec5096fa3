// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispute/shapes.h"

#include "base/clock.h"
#include "sanitize/scan.h"

#include <algorithm>

namespace vitrine::dispute {
namespace {

bool isUuid(std::string_view text)
{
    constexpr std::string_view form = "00000000-0000-0000-0000-000000000000";
    return std::equal(text.begin(), text.end(), form.begin(), form.end(),
                      [](char c, char wanted) { return wanted == '-' ? c == '-' : sanitize::isHex(c); });
}

bool isDigest(std::string_view text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) { return sanitize::isHex(c); });
}

std::string lengthOf(std::size_t bytes)
{
    for (const std::size_t bound : {16u, 64u, 256u, 1024u, 16384u})
        if (bytes <= bound)
            return "up to " + std::to_string(bound) + " bytes";
    return "more than 16384 bytes";
}

std::string textShape(std::string_view text, const sanitize::Sanitizer& sanitizer)
{
    if (text.empty())
        return "text (empty)";
    if (isUuid(text))
        return "text (uuid)";
    if (isDigest(text))
        return "text (sha256)";
    if (parseIsoTime(text))
        return "text (time)";
    if (text == "true" || text == "false")
        return "text (a boolean as text)";
    if (const auto number = Json::parse(text); number && number->isNumber())
        return "text (a number as text)";
    if (const auto found = sanitizer.shapesIn(text); !found.empty())
        return std::string("text (looks like ") + product::name(found.front()) + "), " + lengthOf(text.size());
    return "text, " + lengthOf(text.size());
}

} // namespace

std::string shapeOf(const Json& value, const sanitize::Sanitizer& sanitizer)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        return "null";
    case Json::Kind::Bool:
        return "boolean";
    case Json::Kind::Number:
        return value.integer() ? "integer" : "number";
    case Json::Kind::String:
        return textShape(value.text(), sanitizer);
    case Json::Kind::Array:
        return "list";
    case Json::Kind::Object:
        break;
    }
    return "object";
}

} // namespace vitrine::dispute
