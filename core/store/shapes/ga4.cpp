// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shapes/shapes.h"

namespace vitrine::store {
namespace {

std::optional<Millis> timeIn(const Node& value)
{
    const Node micros = value.find("timestamp_micros");
    auto time = micros.integer();
    if (const Node text = micros; text.isString())
        time = Json::number(std::string(text.text())).integer();
    return time ? std::optional<Millis>(*time / 1000) : std::nullopt;
}

bool isEvent(const Node& value) { return value.find("name").isString() && value.find("params").isObject(); }

// body: nothing, or what holds the event
void addEvent(const Node& value, const Node& body, const Node& frame, Drafts& drafts)
{
    Draft& draft = drafts.add(event::Shape::Ga4);
    draft.wire = value;
    draft.frame = frame;
    draft.name = value.find("name").text();
    draft.time = timeIn(value);
    if (!draft.time)
        draft.time = timeIn(body);
    value.members([&](std::string_view key, const Node& member) {
        if (key == "params" && member.isObject())
            draft.addMembers(member);
        else if (key != "name" && key != "timestamp_micros")
            draft.add(key, member);
    });
    body.members([&](std::string_view key, const Node& member) {
        if (key != "events" && key != "timestamp_micros")
            draft.add(key, member);
    });
    if (drafts.detail())
        draft.session = drafts.keepText(value.find("params").find("session_id").plain());
}

} // namespace

bool ga4(const Node& value, Drafts& drafts)
{
    if (isEvent(value)) {
        addEvent(value, {}, {}, drafts);
        return true;
    }
    const Node events = value.find("events");
    const bool identified = value.find("client_id") || value.find("app_instance_id");
    bool any = false;
    events.items(
        [&](const Node& item) { any = any || (item.find("name").isString() && (identified || isEvent(item))); });
    if (!any)
        return false;
    const Node frame = without(value, "events", drafts);
    events.items([&](const Node& item) { addEvent(item, value, frame, drafts); });
    return true;
}

} // namespace vitrine::store
