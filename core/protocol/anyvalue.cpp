// SPDX-License-Identifier: Apache-2.0
#include "protocol/anyvalue.h"

namespace vitrine::protocol {
namespace {

void appendNumberValue(std::string& out, const Json& value)
{
    const bool whole = value.text().find_first_of(".eE") == std::string_view::npos;
    if (whole && value.integer()) {
        out += "{\"intValue\":\"";
        out += value.text();
        out += "\"}";
    } else if (value.real()) {
        out += "{\"doubleValue\":";
        out += value.text();
        out += '}';
    } else {
        appendStringValue(out, value.text()); // beyond what a double holds
    }
}

void appendListValue(std::string& out, const Json& value)
{
    out += "{\"arrayValue\":{\"values\":[";
    for (const Json& item : value.items()) {
        out += &item == &value.items().front() ? "" : ",";
        appendAnyValue(out, item);
    }
    out += "]}}";
}

void appendMapValue(std::string& out, const Json& value)
{
    out += "{\"kvlistValue\":{\"values\":[";
    for (const Json::Member& member : value.members()) {
        out += &member == &value.members().front() ? "{\"key\":" : ",{\"key\":";
        appendJsonString(out, member.key);
        out += ",\"value\":";
        appendAnyValue(out, member.value);
        out += '}';
    }
    out += "]}}";
}

} // namespace

void appendStringValue(std::string& out, std::string_view text)
{
    out += "{\"stringValue\":";
    appendJsonString(out, text);
    out += '}';
}

void appendAnyValue(std::string& out, const Json& value)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        out += "{}";
        break;
    case Json::Kind::Bool:
        out += *value.boolean() ? "{\"boolValue\":true}" : "{\"boolValue\":false}";
        break;
    case Json::Kind::Number:
        return appendNumberValue(out, value);
    case Json::Kind::String:
        return appendStringValue(out, value.text());
    case Json::Kind::Array:
        return appendListValue(out, value);
    case Json::Kind::Object:
        return appendMapValue(out, value);
    }
}

} // namespace vitrine::protocol
