// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/eventfields.h"

#include "base/text.h"

#include <algorithm>
#include <optional>

namespace vitrine::ctl {
namespace {

using product::FieldType;

constexpr std::size_t mostBytes = 1u << 20;

Json listOf(std::string_view text)
{
    Json list = Json::array();
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        list.push(Json(text.substr(0, comma)));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return list;
}

// Nothing: it is no value of that type.
std::optional<Json> valueOf(FieldType type, const std::string& text)
{
    const auto json = Json::parse(text);
    const auto parsed = [&](auto fits) { return json && fits(*json) ? std::optional(*json) : std::nullopt; };
    switch (type) {
    case FieldType::Integer:
        return parsed([](const Json& value) { return value.integer().has_value(); });
    case FieldType::Number:
        return parsed([](const Json& value) { return value.isNumber(); });
    case FieldType::Boolean:
        return parsed([](const Json& value) { return value.isBool(); });
    case FieldType::Object:
        return parsed([](const Json& value) { return value.isObject(); });
    case FieldType::List:
        return json && json->isArray() ? *json : listOf(text);
    case FieldType::Text:
    case FieldType::Time:
        break;
    }
    return Json(text);
}

Result<Json> refused(std::string sentence) { return fail(Code::Malformed, {}, std::move(sentence)); }

Result<Json> fromStream(std::istream& in)
{
    std::string bytes(mostBytes + 1, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(in.gcount()));
    auto json = Json::parse(bytes, {mostBytes, 64});
    if (!json || !json->isObject())
        return refused("Standard input is not one JSON object.");
    return std::move(*json);
}

} // namespace

Result<Json> eventFields(const product::Profile& profile, const std::string& event,
                         const std::vector<std::string>& words, std::istream& in)
{
    if (words == std::vector<std::string>{"-"})
        return fromStream(in);
    Json fields = Json::object();
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals == 0 || equals == std::string::npos)
            return refused("'" + visibleText(word) + "' is not of the form KEY=VALUE.");
        const std::string key = word.substr(0, equals);
        const product::Field* field = profile.field(event, key);
        const FieldType type = field ? field->type : FieldType::Text;
        auto value = valueOf(type, word.substr(equals + 1));
        if (!value)
            return refused("'" + visibleText(key) + "' takes a value of type " + product::name(type) + ".");
        fields.set(key, std::move(*value));
    }
    return fields;
}

} // namespace vitrine::ctl
