// SPDX-License-Identifier: Apache-2.0
#include "protocol/anyvalue.h"

namespace vitrine::protocol {
namespace {

void appendNumberValue(JsonText& out, const Json& value)
{
    const bool whole = value.text().find_first_of(".eE") == std::string_view::npos;
    if (whole && value.integer()) {
        out.raw("{\"intValue\":\"");
        out.raw(value.text());
        out.raw("\"}");
    } else if (value.real()) {
        out.raw("{\"doubleValue\":");
        out.raw(value.text());
        out.raw("}");
    } else {
        appendStringValue(out, value.text()); // beyond what a double holds
    }
}

void appendListValue(JsonText& out, const Json& value)
{
    out.raw("{\"arrayValue\":{\"values\":[");
    for (const Json& item : value.items()) {
        out.raw(&item == &value.items().front() ? "" : ",");
        appendAnyValue(out, item);
    }
    out.raw("]}}");
}

void appendMapValue(JsonText& out, const Json& value)
{
    out.raw("{\"kvlistValue\":{\"values\":[");
    for (const Json::Member& member : value.members()) {
        out.raw(&member == &value.members().front() ? "{\"key\":" : ",{\"key\":");
        out.string(member.key);
        out.raw(",\"value\":");
        appendAnyValue(out, member.value);
        out.raw("}");
    }
    out.raw("]}}");
}

} // namespace

void appendStringValue(JsonText& out, std::string_view text)
{
    out.raw("{\"stringValue\":");
    out.string(text);
    out.raw("}");
}

void appendAnyValue(JsonText& out, const Json& value)
{
    switch (value.kind()) {
    case Json::Kind::Null:
        out.raw("{}");
        break;
    case Json::Kind::Bool:
        out.raw(*value.boolean() ? "{\"boolValue\":true}" : "{\"boolValue\":false}");
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
