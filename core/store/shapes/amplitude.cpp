// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shapes/shapes.h"

namespace vitrine::store {
namespace {

bool isEvent(const Node& value)
{
    return value.find("event_type").isString() && (value.find("device_id") || value.find("user_id") ||
                                                   value.find("event_properties") || value.find("session_id"));
}

void addEvent(const Node& value, const Node& frame, Drafts& drafts)
{
    Draft& draft = drafts.add(event::Shape::Amplitude);
    draft.wire = value;
    draft.frame = frame;
    value.members([&](std::string_view key, const Node& member) {
        if (key == "event_type" && member.isString()) {
            draft.name = member.text();
        } else if (key == "time" && member.integer()) {
            draft.time = member.integer();
        } else if ((key == "event_properties" || key == "user_properties") && member.isObject()) {
            draft.addMembers(member);
        } else {
            draft.add(key, member);
        }
        if (key == "insert_id")
            draft.id = member.text();
        if (key == "session_id" && drafts.detail())
            draft.session = drafts.keepText(member.plain());
    });
}

} // namespace

bool amplitude(const Node& value, Drafts& drafts)
{
    if (isEvent(value)) {
        addEvent(value, {}, drafts);
        return true;
    }
    const Node events = value.find("events");
    bool any = false;
    events.items([&](const Node& item) { any = any || item.find("event_type").isString(); });
    if (!any)
        return false;
    const Node frame = without(value, "events", drafts);
    events.items([&](const Node& item) { addEvent(item, frame, drafts); });
    return true;
}

} // namespace vitrine::store
