// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/eventrecord.h"

#include "evidence/jsonparts.h"
#include "evidence/masking.h"

#include <cstdio>

namespace vitrine::evidence {
namespace {

using product::Field;
using product::FieldClass;
using product::Role;

Json removedJson(const event::Event& event)
{
    Json list = Json::array();
    for (const event::Removed& removed : event.cut)
        list.push(Json::object({{"field", jsonText(removed.field)}, {"rule", jsonText(removed.rule)}}));
    return list;
}

std::string durationCell(const event::Event& event)
{
    char text[32] = "";
    if (event.durationMs)
        std::snprintf(text, sizeof text, "%.15g", *event.durationMs);
    return text;
}

// What is known twice, as a field and as a column, goes twice.
void forget(event::Event& event, Role role)
{
    if (role == Role::Success)
        event.success.reset();
    else if (role == Role::Duration)
        event.durationMs.reset();
}

void redactFields(event::Event& event, const product::Profile* profile, Redactor& redactor)
{
    for (Json::Member& member : event.fields.members()) {
        const Field* field = profile ? profile->field(event.name, member.key) : nullptr;
        const bool whole = redactor.takes(field, member.key);
        if (whole && field)
            forget(event, field->role);
        const Json shown = masked(Json::object({{member.key, member.value}}))[member.key];
        const bool isId = field && field->fieldClass == FieldClass::Identifier;
        member.value = whole ? redactor.taken(shown, isId) : redactor.value(shown);
        if (!field)
            member.key = redactor.text(member.key);
    }
    if (redactor.redaction().takes(FieldClass::Usage)) {
        event.success.reset();
        event.durationMs.reset();
    }
}

} // namespace

Result<Told> told(const store::Snapshot& snapshot, std::size_t index)
{
    auto event = snapshot.event(index);
    if (!event)
        return fail(event.error());
    return Told{std::move(*event), snapshot.fate(index).value_or(store::Fate()),
                snapshot.text(snapshot.row(index).command)};
}

Json recordOf(const Told& told)
{
    const event::Event& event = told.event;
    return Json::object(
        {{"product", jsonTextOrNull(event.product)},
         {"name", jsonText(event.name)},
         {"time", jsonTime(event.time)},
         {"success", event.success ? Json(*event.success) : Json()},
         {"duration_ms", event.durationMs ? Json(*event.durationMs) : Json()},
         {"status", event::name(event.status)},
         {"why", jsonTextOrNull(told.fate.why)},
         {"tries", std::uint64_t{told.fate.tries}},
         {"last_try", told.fate.tries > 0 ? jsonTime(told.fate.tried) : Json()},
         {"server", jsonTextOrNull(told.fate.server)},
         {"attempt", jsonTextOrNull(told.fate.attempt)},
         {"shape", event::name(event.shape)},
         {"id", jsonTextOrNull(event.id)},
         {"session", jsonTextOrNull(event.session)},
         {"fields", event.fields},
         {"removed", removedJson(event)},
         {"warnings", jsonTexts(event.warnings)},
         {"origin", Json::object({{"file", jsonText(event.origin.file)}, {"line", jsonNumber(event.origin.line)}})}});
}

std::vector<std::string> columnNames()
{
    return {"product", "name",   "time", "success", "duration_ms", "status",
            "shape",   "fields", "file", "line",    "why",         "tries"};
}

std::vector<std::string> cellsOf(const Told& told)
{
    const event::Event& event = told.event;
    return {event.product,
            event.name,
            event.time ? isoTime(*event.time) : "",
            !event.success   ? ""
            : *event.success ? "true"
                             : "false",
            durationCell(event),
            event::name(event.status),
            event::name(event.shape),
            event.fields.dump(),
            event.origin.file,
            std::to_string(event.origin.line),
            told.fate.why,
            std::to_string(told.fate.tries)};
}

Told redacted(Told told, const product::Profile* profile, Redactor& redactor)
{
    event::Event& event = told.event;
    redactFields(event, profile, redactor);
    event.id = redactor.id(event.id);
    event.session = redactor.id(event.session);
    event.generation = redactor.id(event.generation);
    event.name = redactor.text(event.name);
    event.origin.file = redactor.path(event.origin.file);
    for (event::Removed& removed : event.cut)
        removed.field = redactor.text(removed.field);
    for (std::string& warning : event.warnings)
        warning = redactor.text(warning);
    told.fate.why = redactor.text(told.fate.why);
    told.fate.server = redactor.host(told.fate.server);
    told.fate.attempt = redactor.id(told.fate.attempt);
    return told;
}

} // namespace vitrine::evidence
