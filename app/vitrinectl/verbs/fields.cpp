// SPDX-License-Identifier: GPL-3.0-or-later
// fields: every event and field a tool declares, what each is for, and what it promises never to send.
#include "app/vitrinectl/session.h"
#include "app/vitrinectl/table.h"
#include "app/vitrinectl/verbs/all.h"

namespace vitrine::ctl::verbs {
namespace {

Json fieldJson(const product::Field& field)
{
    return Json::object({{"name", field.name},
                         {"aliases", jsonTexts(field.aliases)},
                         {"type", product::name(field.type)},
                         {"class", product::name(field.fieldClass)},
                         {"unit", field.unit.empty() ? Json() : Json(field.unit)},
                         {"purpose", field.purpose},
                         {"value_may_go", field.valueMayGo},
                         {"example", field.example}});
}

Json fieldsJson(const std::vector<product::Field>& fields)
{
    Json list = Json::array();
    for (const product::Field& field : fields)
        list.push(fieldJson(field));
    return list;
}

Json factsJson(const std::vector<product::Fact>& facts)
{
    Json list = Json::array();
    for (const product::Fact& fact : facts)
        list.push(Json::object({{"name", fact.name}, {"text", fact.text}}));
    return list;
}

Json profileJson(const product::Profile& profile)
{
    Json events = Json::array();
    for (const product::EventKind& event : profile.events)
        events.push(Json::object({{"name", event.name},
                                  {"aliases", jsonTexts(event.aliases)},
                                  {"purpose", event.purpose},
                                  {"fields", fieldsJson(event.fields)}}));
    Json never = Json::array();
    for (const product::Promise& promise : profile.neverSends)
        never.push(Json::object({{"id", promise.id}, {"text", promise.text}}));
    return Json::object({{"product", profile.id},
                         {"name", profile.name},
                         {"common", fieldsJson(profile.commonFields)},
                         {"events", std::move(events)},
                         {"never", std::move(never)},
                         {"backend_adds", factsJson(profile.backendAdds)},
                         {"ordinary_calls", factsJson(profile.ordinaryCalls)}});
}

std::string fieldTable(const std::vector<product::Field>& fields)
{
    Table table({Table::Align::Left, Table::Align::Left, Table::Align::Left, Table::Align::Left});
    for (const product::Field& field : fields)
        table.add({field.name, product::name(field.fieldClass), product::name(field.type),
                   field.valueMayGo ? field.purpose : field.purpose + " Only that it was given, never its value."});
    return table.text("  ");
}

void sayFacts(Session& session, std::string_view title, const std::vector<product::Fact>& facts)
{
    if (facts.empty())
        return;
    session.say(title);
    Table table({Table::Align::Left, Table::Align::Left});
    for (const product::Fact& fact : facts)
        table.add({fact.name, fact.text});
    session.write(table.text("  ") + "\n");
}

void asText(Session& session, const product::Profile& profile)
{
    session.say(profile.name + " (" + profile.id + "): what it says it collects\n");
    if (!profile.commonFields.empty()) {
        session.say("With every event:");
        session.write(fieldTable(profile.commonFields) + "\n");
    }
    for (const product::EventKind& event : profile.events) {
        session.say(event.name + ": " + event.purpose);
        session.write(fieldTable(event.fields) + "\n");
    }
    sayFacts(session, "The receiving end adds:", profile.backendAdds);
    sayFacts(session, "Rides on the tool's ordinary calls:", profile.ordinaryCalls);
    session.say("It promises never to send:");
    for (const product::Promise& promise : profile.neverSends)
        session.say("  " + promise.text);
}

Exit run(Session& session)
{
    if (session.json())
        session.print(profileJson(session.product()));
    else
        asText(session, session.product());
    return Exit::Done;
}

} // namespace

Verb fields()
{
    return {"fields",
            "PRODUCT",
            "List every event and field a tool declares, and what it promises never to send",
            "Each field comes with its class (usage, system, identifier, free-text), its type and what it is for.",
            1,
            1,
            {"text"},
            {},
            run};
}

} // namespace vitrine::ctl::verbs
