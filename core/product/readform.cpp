// SPDX-License-Identifier: Apache-2.0
// Events that the recorder fills in by itself, and when.
#include "product/sections.h"

#include <limits>

namespace vitrine::product {
namespace {

Filled readFilled(Section& in, const Node::Member& member, const EventForm& form, const Profile& profile)
{
    Filled filled;
    filled.field = member.key;
    const Node& value = *in.child(member.key);
    if (value.value.isObject()) {
        Section literal(value, in.problems());
        filled.literal = readScalar(literal.needed("literal"), in.problems());
    } else {
        filled.source = in.wordIn<Source>(value);
    }
    if (profile.event(form.event) && !profile.field(form.event, member.key))
        in.problems().note(member.offset, "the event has no such field");
    return filled;
}

std::string readEventName(Section& in, const Profile& profile)
{
    std::string name = in.text("event");
    if (!name.empty() && !profile.event(name))
        in.problemIn("event", "there is no event of this name under \"events\"");
    return name;
}

} // namespace

EventForm readEventForm(Section& in, const Profile& profile)
{
    EventForm form;
    form.event = readEventName(in, profile);
    form.byCommand = in.flag("by_command");
    if (const Node* fields = in.child("fields")) {
        Section each(*fields, in.problems());
        for (const Node::Member& member : fields->members)
            form.fields.push_back(readFilled(each, member, form, profile));
    }
    return form;
}

std::vector<LifecycleEvent> readLifecycle(Section& from, const Profile& profile)
{
    return from.each("lifecycle", [&](const Node& item) {
        Section in(item, from.problems());
        LifecycleEvent event;
        event.moment = in.word<Moment>("moment");
        event.serverOnly = in.flag("server_only");
        event.form = readEventForm(in, profile);
        return event;
    });
}

ScopeRule readScope(const Node* node, const Profile& profile, Problems& problems)
{
    if (!node)
        return {};
    Section in(*node, problems);
    const auto forms = [&](std::string_view key) {
        return in.each(key, [&](const Node& item) {
            Section form(item, problems);
            return readEventForm(form, profile);
        });
    };
    return {forms("started"), forms("completed"), forms("failed")};
}

std::vector<PeriodicEvent> readPeriodic(Section& from, const Profile& profile)
{
    return from.each("periodic", [&](const Node& item) {
        Section in(item, from.problems());
        PeriodicEvent event;
        event.event = readEventName(in, profile);
        static_cast<void>(in.needed("every_ms"));
        event.everyMs = static_cast<std::uint32_t>(in.count("every_ms", std::numeric_limits<std::uint32_t>::max()));
        event.atStart = in.flag("at_start");
        return event;
    });
}

} // namespace vitrine::product
