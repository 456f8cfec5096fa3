// SPDX-License-Identifier: Apache-2.0
#include "protocol/anyvalue.h"

namespace vitrine::protocol {
namespace {

Json numberValue(const Json& value)
{
    const bool whole = value.text().find_first_of(".eE") == std::string_view::npos;
    if (whole && value.integer())
        return Json::object({{"intValue", value.text()}});
    if (value.real())
        return Json::object({{"doubleValue", value}});
    return Json::object({{"stringValue", value.text()}}); // beyond what a double holds
}

Json listValue(const Json& value)
{
    Json items = Json::array();
    for (const Json& item : value.items())
        items.push(anyValue(item));
    return Json::object({{"arrayValue", Json::object({{"values", std::move(items)}})}});
}

Json mapValue(const Json& value)
{
    Json pairs = Json::array();
    for (const Json::Member& member : value.members())
        pairs.push(Json::object({{"key", member.key}, {"value", anyValue(member.value)}}));
    return Json::object({{"kvlistValue", Json::object({{"values", std::move(pairs)}})}});
}

} // namespace

Json anyValue(const Json& value)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        return Json::object();
    case Json::Kind::Bool:
        return Json::object({{"boolValue", value}});
    case Json::Kind::Number:
        return numberValue(value);
    case Json::Kind::String:
        return Json::object({{"stringValue", value}});
    case Json::Kind::Array:
        return listValue(value);
    case Json::Kind::Object:
        return mapValue(value);
    }
    return Json::object();
}

} // namespace vitrine::protocol
