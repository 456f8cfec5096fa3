// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/requestredactor.h"

#include "base/text.h"
#include "evidence/masking.h"

#include <algorithm>
#include <array>

namespace vitrine::evidence {
namespace {

// Where back ends keep an event's own fields. Kamaji's are the body itself; its names are all declared.
constexpr std::array<std::string_view, 7> containers{
    "event_properties", "user_properties", "properties", "measurements", "params", "attributes", "customDimensions"};
// What Amplitude, GA4 and Application Insights call the person or the machine beside the fields.
constexpr std::array<std::string_view, 12> idKeys{"device_id",  "user_id",    "client_id", "session_id",
                                                  "insert_id",  "ai_user_id", "id",        "ai_session_id",
                                                  "instanceid", "event_id",   "uuid",      "ai_user_accountid"};

template<class List> bool lists(const List& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

// OTLP's {"key":"command","value":{"stringValue":"dr run"}}
bool isAttribute(const Json& value)
{
    return value.isObject() && value["key"].isString() && value.find("value") && value.members().size() == 2;
}

} // namespace

RequestRedactor::RequestRedactor(Redactor& redactor, const std::vector<const product::Profile*>& profiles)
    : m_redactor(redactor)
{
    for (const product::Profile* profile : profiles) {
        declare(profile->commonFields);
        for (const product::EventKind& event : profile->events)
            declare(event.fields);
    }
}

void RequestRedactor::declare(const std::vector<product::Field>& fields)
{
    for (const product::Field& field : fields) {
        m_declared.emplace(spelling(field.name), &field);
        for (const std::string& alias : field.aliases)
            m_declared.emplace(spelling(alias), &field);
    }
}

const product::Field* RequestRedactor::declared(std::string_view key) const
{
    const auto found = m_declared.find(spelling(key));
    return found == m_declared.end() ? nullptr : found->second;
}

RequestRedactor::Fate RequestRedactor::fateOf(std::string_view key, bool inProperties) const
{
    if (m_redactor.redaction().ids && lists(idKeys, spelling(key)))
        return Fate::GoesAsId;
    const product::Field* field = declared(key);
    const bool goes = field || inProperties ? m_redactor.takes(field, key) : m_redactor.names(key);
    if (!goes)
        return Fate::Stays;
    return field && field->fieldClass == product::FieldClass::Identifier ? Fate::GoesAsId : Fate::Goes;
}

Json RequestRedactor::walkedMember(std::string_view key, const Json& value, bool inProperties)
{
    if (hidesSecret(key, value))
        return masked(Json::object({{std::string(key), value}}))[key];
    const Fate fate = fateOf(key, inProperties);
    if (fate != Fate::Stays && !lists(containers, key))
        return m_redactor.taken(value, fate == Fate::GoesAsId);
    return walked(value, inProperties || lists(containers, key));
}

Json RequestRedactor::walked(const Json& value, bool inProperties)
{
    if (isAttribute(value)) {
        const std::string key(value["key"].text());
        return Json::object({{"key", m_redactor.text(key)}, {"value", walkedAttribute(key, value["value"])}});
    }
    if (value.isArray()) {
        Json list = Json::array();
        for (const Json& item : value.items())
            list.push(walked(item, inProperties));
        return list;
    }
    if (!value.isObject())
        return m_redactor.value(value);
    Json object = Json::object();
    for (const Json::Member& member : value.members())
        object.members().push_back({m_redactor.text(member.key), walkedMember(member.key, member.value, inProperties)});
    return object;
}

// The name stands beside the value, not above it; what is inside is {"stringValue":"..."} and the like.
Json RequestRedactor::walkedAttribute(std::string_view key, const Json& value)
{
    return walkedMember(key, value, true);
}

std::optional<std::string> RequestRedactor::jsonBody(std::string_view bytes)
{
    if (const auto value = Json::parse(bytes))
        return walked(*value, false).dump();
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        const std::string_view line = trimmed(bytes.substr(at, end - at));
        const auto value = line.empty() ? Result<Json>(Json()) : Json::parse(line);
        if (!value)
            return std::nullopt;
        text += line.empty() ? "" : walked(*value, false).dump();
        text += end < bytes.size() ? "\n" : "";
        at = end + 1;
    }
    return text;
}

std::optional<std::string> RequestRedactor::body(std::string_view bytes)
{
    return redacts() ? jsonBody(bytes) : std::optional(maskedBody(bytes));
}

std::string RequestRedactor::parameter(std::string_view name, std::string_view value)
{
    if (name == "host")
        return m_redactor.host(value); // a header: of one label, too, which no text tells from a word
    const std::string shown = maskedHeader(name, value);
    const Fate fate = fateOf(name, false);
    if (shown != value || fate == Fate::Stays)
        return m_redactor.text(shown);
    return std::string(m_redactor.taken(Json(shown), fate == Fate::GoesAsId).text());
}

} // namespace vitrine::evidence
