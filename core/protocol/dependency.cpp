// SPDX-License-Identifier: Apache-2.0
#include "protocol/dependency.h"

#include "protocol/cut.h"
#include "protocol/rowcolumns.h"

#include <algorithm>
#include <cmath>

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

void appendDigits(std::string& out, std::uint64_t value, std::size_t digits)
{
    out.append(digits, '0');
    for (auto at = out.rbegin(); digits-- > 0; ++at, value /= 10)
        *at = static_cast<char>('0' + value % 10);
}

} // namespace

Dependencies::Dependencies(const Job& job, const std::string& instrumentationKey) : m_job(job), m_known(job)
{
    std::string plain = instrumentationKey;
    std::erase(plain, '-');
    m_beforeTime = "},\"iKey\":";
    appendJsonString(m_beforeTime, instrumentationKey);
    m_beforeTime += ",\"name\":";
    appendJsonString(m_beforeTime, "Microsoft.ApplicationInsights." + plain + ".RemoteDependency");
    m_beforeTime += ",\"time\":";
}

Piece Dependencies::build(std::size_t index)
{
    begin(index);
    const Json::Members& fields = m_event->fields.members();
    for (std::size_t i = 0; i < fields.size(); ++i)
        addField(fields[i], m_known.at(i));
    addBaseData();
    addTags();
    Piece piece = m_sizes.empty(index);
    piece.bytes += R"({"ver":1,"sampleRate":100,"tags":)";
    m_tags.write(piece);
    piece.bytes += R"(,"data":{"baseType":"RemoteDependencyData","baseData":)";
    m_baseData.write(piece);
    piece.bytes += m_beforeTime;
    const std::string time = isoTime(*m_event->time);
    piece.fields.push_back({index, "time", piece.bytes.size(), time.size() + 2});
    appendJsonString(piece.bytes, time);
    piece.bytes += '}';
    m_sizes.remember(piece);
    return piece;
}

void Dependencies::begin(std::size_t index)
{
    m_index = index;
    m_event = &m_job.events[index];
    m_known.begin(*m_event);
    for (WireObject* object : {&m_tags, &m_baseData, &m_properties, &m_columns})
        object->clear();
    m_kept.clear();
}

void Dependencies::addField(const Json::Member& field, const KnownField& known)
{
    using Place = RowColumn::Place;
    const bool isColumn = m_event->shape == event::Shape::AzsdkRow || (known.declared && known.declared->top);
    const RowColumn column = isColumn ? rowColumn(field.key) : RowColumn();
    switch (column.place) {
    case Place::Event:
        return;
    case Place::BackEnd:
        return adjust(m_job, m_index, field.key, "added-by-back-end");
    case Place::Tag:
        return setTag(column.key, m_kept.plain(field.value), field.key);
    case Place::Data:
        return setText(m_columns, column.key, m_kept.plain(field.value), dataUnits(column.key), field.key);
    case Place::Property:
        break;
    }
    if (known.role == product::Role::Version)
        setTag("ai.application.ver", m_kept.plain(field.value), field.key);
    if (field.key.size() > propertyNameUnits && utf16Length(field.key) > propertyNameUnits)
        return adjust(m_job, m_index, field.key, "name-too-long");
    setText(m_properties, field.key, field.value.isNull() ? "" : m_kept.plain(field.value), propertyUnits, field.key);
}

void Dependencies::setText(WireObject& object, std::string_view key, std::string_view text, std::size_t units,
                           std::string_view field)
{
    const std::string_view kept = cutUtf16(text, units);
    if (kept.size() < text.size())
        adjust(m_job, m_index, std::string(field), "value-cut");
    object.set(key, WireValue::text(kept), field);
}

void Dependencies::setTag(std::string_view tag, std::string_view value, std::string_view field)
{
    if (!value.empty())
        setText(m_tags, tag, value, tagUnits(tag), field);
}

void Dependencies::addTags()
{
    setTag("ai.session.id", m_event->session, "session");
    setTag("ai.user.id", m_known.device(), "device");
    if (!m_tags.has("ai.cloud.role"))
        m_tags.set("ai.cloud.role", WireValue::text(m_job.profile.id));
    m_tags.set("ai.cloud.roleInstance", WireValue::text(""));
    m_tags.set("ai.location.ip", WireValue::text("0.0.0.0"));
}

void Dependencies::addBaseData()
{
    const bool success = m_event->success.value_or(true);
    const double duration = m_event->durationMs.value_or(0);
    if (duration > mostMs)
        adjust(m_job, m_index, "duration", "value-cut");
    m_baseData.add("ver", WireValue::number(2));
    m_baseData.add("success", WireValue::raw(success ? "true" : "false"), "success");
    m_baseData.add("properties", WireValue::object(m_properties));
    m_baseData.add("measurements", WireValue::raw("{}"));
    setText(m_baseData, "name", m_event->name, nameUnits, "name");
    m_baseData.add("data", WireValue::text(""));
    m_baseData.add("target", WireValue::text(m_job.profile.id));
    m_baseData.add("duration", WireValue::text(m_kept.text(durationText(duration))), "duration");
    m_baseData.add("type", WireValue::text("InProc"));
    m_baseData.add("resultCode", WireValue::text(success ? "0" : "1"));
    if (!m_event->id.empty())
        setText(m_baseData, "id", m_event->id, dataUnits("id"), "id");
    m_baseData.setAllOf(m_columns);
}

std::string durationText(double milliseconds)
{
    const double bounded = milliseconds > 0 ? std::min(milliseconds, mostMs) : 0;  // also for what is no number
    const auto ticks = static_cast<std::uint64_t>(std::llround(bounded * 10'000)); // of 100 ns
    const std::uint64_t seconds = ticks / 10'000'000;
    std::string made;
    if (const std::uint64_t days = seconds / 86'400; days > 0)
        made = std::to_string(days) + '.';
    appendDigits(made, seconds / 3600 % 24, 2);
    made += ':';
    appendDigits(made, seconds / 60 % 60, 2);
    made += ':';
    appendDigits(made, seconds % 60, 2);
    made += '.';
    appendDigits(made, ticks % 10'000'000, 7);
    for (int decimals = 7; decimals > 3 && made.ends_with('0'); --decimals)
        made.pop_back();
    return made;
}

} // namespace vitrine::protocol
