// SPDX-License-Identifier: Apache-2.0
#include "record/form.h"

#include <algorithm>

namespace vitrine::record {
namespace {

using product::Source;

std::optional<Json> unlessEmpty(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(Json(text));
}

template<class Number> std::optional<Json> ifKnown(const std::optional<Number>& number)
{
    return number ? std::optional(Json(*number)) : std::nullopt;
}

std::optional<Json> listOf(const std::optional<std::vector<std::string>>& names)
{
    if (!names)
        return std::nullopt;
    Json list = Json::array();
    for (const std::string& name : *names)
        list.push(Json(name));
    return list;
}

std::optional<Json> valueOf(const product::Filled& filled, const Facts& facts)
{
    switch (filled.source) {
    case Source::Command:
        return unlessEmpty(facts.command);
    case Source::Flags:
        return listOf(facts.flags);
    case Source::ArgsCount:
        return ifKnown(facts.argsCount);
    case Source::Duration:
        return ifKnown(facts.duration);
    case Source::Success:
        return ifKnown(facts.success);
    case Source::ErrorType:
        return unlessEmpty(facts.errorType);
    case Source::PreviousVersion:
        return unlessEmpty(facts.previousVersion);
    case Source::SessionDuration:
        return ifKnown(facts.sessionDuration);
    case Source::Calls:
        return ifKnown(facts.calls);
    case Source::Method:
        return unlessEmpty(facts.method);
    case Source::Changes:
        return unlessEmpty(facts.changes);
    case Source::Literal:
        break;
    }
    return filled.literal;
}

} // namespace

Json filled(const product::EventForm& form, const Facts& facts)
{
    Json fields = Json::object();
    for (const product::Filled& each : form.fields)
        if (auto value = valueOf(each, facts))
            fields.set(each.field, std::move(*value));
    return fields;
}

std::vector<std::string> flagNames(const std::vector<std::string>& arguments)
{
    std::vector<std::string> names;
    for (const std::string& argument : arguments) {
        if (argument == "--")
            break;
        if (argument.size() > 1 && argument.front() == '-')
            names.push_back(argument.substr(0, argument.find('=')));
    }
    return names;
}

} // namespace vitrine::record
