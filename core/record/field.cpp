// SPDX-License-Identifier: Apache-2.0
#include "record/field.h"

namespace vitrine::record {
namespace {

struct ToJson
{
    Json operator()(const Json* json) const { return *json; }
    template<class Scalar> Json operator()(Scalar scalar) const { return Json(scalar); }
};

} // namespace

Json toJson(const Value& value) { return std::visit(ToJson{}, value); }

Value valueOf(const Json& json)
{
    switch (json.kind()) {
    case Json::Kind::String:
        return json.text();
    case Json::Kind::Bool:
        return *json.boolean();
    case Json::Kind::Number:
        if (const auto integer = json.integer(); integer && std::to_string(*integer) == json.text())
            return *integer;
        break;
    default:
        break;
    }
    return &json;
}

std::vector<Field> fieldsOf(const Json& object)
{
    std::vector<Field> fields;
    for (const Json::Member& member : object.members())
        fields.push_back({member.key, valueOf(member.value)});
    return fields;
}

} // namespace vitrine::record
