// SPDX-License-Identifier: Apache-2.0
#include "protocol/dependency.h"

#include "protocol/cut.h"
#include "protocol/rowcolumns.h"

#include "base/clock.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace vitrine::protocol {
namespace {

constexpr std::size_t nameUnits = 1024;
constexpr std::size_t propertyNameUnits = 150;
constexpr std::size_t propertyUnits = 8192;
constexpr double mostMs = 1000.0 * 86'400'000 - 1;

std::size_t tagUnits(std::string_view tag)
{
    if (tag == "ai.device.type" || tag == "ai.session.id" || tag == "ai.internal.sdkVersion")
        return 64;
    if (tag == "ai.user.id" || tag == "ai.operation.id" || tag == "ai.operation.parentId")
        return 128;
    const bool wide = tag == "ai.application.ver" || tag.starts_with("ai.operation.") || tag.starts_with("ai.user.");
    return wide ? 1024 : 256;
}
std::size_t dataUnits(std::string_view member) { return member == "data" ? 8192 : member == "id" ? 512 : 1024; }

class Builder
{
public:
    Builder(const Job& job, std::size_t index) : m_job(job), m_index(index), m_event(job.events[index]) {}

    Piece build(const std::string& key)
    {
        for (const Json::Member& field : m_event.fields.members())
            addField(field);
        Json data = Json::object({{"baseType", "RemoteDependencyData"}, {"baseData", baseData()}});
        std::string plainKey = key;
        std::erase(plainKey, '-');
        return m_marks.write(Json::object({{"ver", 1},
                                           {"sampleRate", 100},
                                           {"tags", tags()},
                                           {"data", std::move(data)},
                                           {"iKey", key},
                                           {"name", "Microsoft.ApplicationInsights." + plainKey + ".RemoteDependency"},
                                           {"time", m_marks.marked(Json(isoTime(*m_event.time)), "time")}}),
                             m_index);
    }

private:
    void addField(const Json::Member& field)
    {
        using Place = RowColumn::Place;
        const product::Field* declared = m_job.profile.field(m_event.name, field.key);
        const bool isColumn = m_event.shape == event::Shape::AzsdkRow || (declared && declared->top);
        const RowColumn column = isColumn ? rowColumn(field.key) : RowColumn();
        switch (column.place) {
        case Place::Event:
            return;
        case Place::BackEnd:
            return adjust(m_job, m_index, field.key, "added-by-back-end");
        case Place::Tag:
            return setTag(column.key, field.value.plain(), field.key);
        case Place::Data:
            m_data.set(column.key, marked(field.value.plain(), dataUnits(column.key), field.key));
            return;
        case Place::Property:
            break;
        }
        if (declared && declared->role == product::Role::Version)
            setTag("ai.application.ver", field.value.plain(), field.key);
        addProperty(field.key, field.value);
    }

    void addProperty(const std::string& name, const Json& value)
    {
        if (utf16Length(name) > propertyNameUnits)
            return adjust(m_job, m_index, name, "name-too-long");
        m_properties.set(name, marked(value.isNull() ? "" : value.plain(), propertyUnits, name));
    }

    void setTag(std::string_view tag, const std::string& value, std::string_view field)
    {
        if (!value.empty())
            m_tags.set(tag, marked(value, tagUnits(tag), field));
    }

    Json marked(const std::string& text, std::size_t units, std::string_view field)
    {
        const std::string_view kept = cutUtf16(text, units);
        if (kept.size() < text.size())
            adjust(m_job, m_index, std::string(field), "value-cut");
        return m_marks.marked(Json(kept), field);
    }

    void setDefault(Json& object, std::string_view key, Json value)
    {
        if (!object.find(key))
            object.set(key, std::move(value));
    }

    Json tags()
    {
        setTag("ai.session.id", m_event.session, "session");
        setTag("ai.user.id", deviceOf(m_job, m_event), "device");
        setDefault(m_tags, "ai.cloud.role", m_job.profile.id);
        m_tags.set("ai.cloud.roleInstance", "");
        m_tags.set("ai.location.ip", "0.0.0.0");
        return std::move(m_tags);
    }

    Json baseData()
    {
        const bool success = m_event.success.value_or(true);
        const double duration = m_event.durationMs.value_or(0);
        if (duration > mostMs)
            adjust(m_job, m_index, "duration", "value-cut");
        Json data = Json::object({{"ver", 2},
                                  {"success", m_marks.marked(Json(success), "success")},
                                  {"properties", std::move(m_properties)},
                                  {"measurements", Json::object()},
                                  {"name", marked(m_event.name, nameUnits, "name")},
                                  {"data", ""},
                                  {"target", m_job.profile.id},
                                  {"duration", m_marks.marked(Json(durationText(duration)), "duration")},
                                  {"type", "InProc"},
                                  {"resultCode", success ? "0" : "1"}});
        if (!m_event.id.empty())
            data.set("id", marked(m_event.id, dataUnits("id"), "id"));
        for (Json::Member& column : m_data.members())
            data.set(column.key, std::move(column.value));
        return data;
    }

    const Job& m_job;
    std::size_t m_index;
    const event::Event& m_event;
    FieldMarks m_marks;
    Json m_properties = Json::object();
    Json m_tags = Json::object();
    Json m_data = Json::object(); // columns of a row
};

} // namespace

Piece dependency(const Job& job, std::size_t index, const std::string& instrumentationKey)
{
    return Builder(job, index).build(instrumentationKey);
}

std::string durationText(double milliseconds)
{
    const double bounded = milliseconds > 0 ? std::min(milliseconds, mostMs) : 0; // also for what is no number
    const auto ticks = static_cast<std::int64_t>(std::llround(bounded * 10'000)); // of 100 ns
    const std::int64_t seconds = ticks / 10'000'000, fraction = ticks % 10'000'000;
    char text[48];
    int used = 0;
    if (const auto days = static_cast<int>(seconds / 86'400); days > 0)
        used = std::snprintf(text, sizeof text, "%d.", days);
    const auto clock = static_cast<int>(seconds % 86'400);
    used += std::snprintf(text + used, sizeof text - static_cast<std::size_t>(used), "%02d:%02d:%02d.%07d",
                          clock / 3600, clock / 60 % 60, clock % 60, static_cast<int>(fraction));
    std::string made(text, static_cast<std::size_t>(used));
    for (int decimals = 7; decimals > 3 && made.ends_with('0'); --decimals)
        made.pop_back();
    return made;
}

} // namespace vitrine::protocol
