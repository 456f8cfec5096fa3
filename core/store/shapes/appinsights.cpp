// SPDX-License-Identifier: GPL-3.0-or-later
// Application Insights v2.1 track envelopes: dependency, event, exception, metric, message and the other base types.
#include "store/shapes/shapes.h"

namespace vitrine::store {
namespace {

Node firstOf(const Node& array)
{
    Node first;
    array.items([&](const Node& item) {
        if (!first)
            first = item;
    });
    return first;
}

// A metric's name is the event's and that of its value; what else is known of it are fields.
void addMetrics(const Node& metrics, Draft& draft)
{
    metrics.items([&](const Node& metric) {
        const std::string_view name = metric.find("name").text();
        if (draft.name.empty())
            draft.name = name;
        metric.members([&](std::string_view key, const Node& value) {
            if (key != "name")
                draft.add(key == "value" ? name : key, value);
        });
    });
}

void addException(const Node& exceptions, Draft& draft)
{
    draft.name = "exception";
    draft.success = false;
    draft.addMembers(firstOf(exceptions));
}

void addBaseData(const Node& data, Draft& draft)
{
    data.members([&](std::string_view key, const Node& value) {
        if (key == "name" && value.isString())
            draft.name = value.text();
        else if ((key == "properties" || key == "measurements") && value.isObject())
            draft.addMembers(value);
        else if (key == "metrics" && value.isArray())
            addMetrics(value, draft);
        else if (key == "exceptions" && value.isArray())
            addException(value, draft);
        else if (key != "ver")
            draft.add(key, value);
        if (key == "success")
            draft.success = successOf(value);
        if (key == "duration")
            draft.durationMs = durationOf(value);
    });
}

} // namespace

bool appInsights(const Node& value, Drafts& drafts)
{
    const Node data = value.find("data");
    const Node type = data.find("baseType");
    const Node base = data.find("baseData");
    if (!type.isString() || !base.isObject())
        return false;
    Draft& draft = drafts.add(event::Shape::AppInsights);
    draft.time = timeOf(value.find("time"));
    const Node tags = value.find("tags");
    draft.service = tags.find("ai.cloud.role").text();
    draft.session = tags.find("ai.session.id").text();
    draft.addMembers(tags);
    addBaseData(base, draft);
    if (draft.name.empty())
        draft.name = type.text() == "MessageData" ? std::string_view("message") : type.text();
    draft.wire = value;
    return true;
}

} // namespace vitrine::store
