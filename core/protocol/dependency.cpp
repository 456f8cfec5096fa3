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

// size: of the text, in bytes; what is short fits every tag.
std::size_t tagUnits(std::string_view tag, std::size_t size)
{
    if (size <= 64)
        return 64;
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
    m_beforeTime = "}},\"iKey\":";
    appendJsonString(m_beforeTime, instrumentationKey);
    m_beforeTime += ",\"name\":";
    appendJsonString(m_beforeTime, "Microsoft.ApplicationInsights." + plain + ".RemoteDependency");
    m_beforeTime += ",\"time\":";
}

const Piece& Dependencies::build(std::size_t index)
{
    begin(index);
    const Json::Members& fields = m_event->fields.members();
    for (std::size_t i = 0; i < fields.size(); ++i)
        addField(fields[i], m_known.at(i));
    addData();
    addTags();
    write();
    return m_piece;
}

void Dependencies::begin(std::size_t index)
{
    m_index = index;
    m_event = &m_job.events[index];
    m_known.begin(*m_event);
    for (WireObject* object : {&m_tags, &m_properties, &m_data, &m_columns})
        object->clear();
    m_kept.clear();
    m_piece.begin(index);
}

void Dependencies::addField(const Json::Member& field, const KnownField& known)
{
    using Place = RowColumn::Place;
    const bool isColumn = m_event->shape == event::Shape::AzsdkRow || (known.declared && known.declared->top);
    const RowColumn column = isColumn ? rowColumn(field.key) : RowColumn();
    if (column.place == Place::Event)
        return;
    if (column.place == Place::BackEnd)
        return adjust(m_job, m_index, field.key, "added-by-back-end");
    const std::string_view text = m_kept.plain(field.value);
    if (column.place == Place::Tag)
        return setTag(column.key, text, field.key);
    if (column.place == Place::Data)
        return m_columns.set(column.key, WireValue::text(cut(text, dataUnits(column.key), field.key)), field.key);
    if (known.role == product::Role::Version)
        setTag("ai.application.ver", text, field.key);
    if (field.key.size() > propertyNameUnits && utf16Length(field.key) > propertyNameUnits)
        return adjust(m_job, m_index, field.key, "name-too-long");
    const std::string_view property = field.value.isNull() ? "" : cut(text, propertyUnits, field.key);
    m_properties.put(m_known.unique(), field.key, WireValue::text(property), field.key);
}

std::string_view Dependencies::cut(std::string_view text, std::size_t units, std::string_view field)
{
    const std::string_view kept = cutUtf16(text, units);
    if (kept.size() < text.size())
        adjust(m_job, m_index, std::string(field), "value-cut");
    return kept;
}

void Dependencies::setTag(std::string_view tag, std::string_view value, std::string_view field)
{
    if (!value.empty())
        m_tags.set(tag, WireValue::text(cut(value, tagUnits(tag, value.size()), field)), field);
}

void Dependencies::addData()
{
    const double duration = m_event->durationMs.value_or(0);
    if (duration > mostMs)
        adjust(m_job, m_index, "duration", "value-cut");
    m_duration = durationText(duration);
    m_data.add("name", WireValue::text(cut(m_event->name, nameUnits, "name")), "name");
    m_data.add("data", WireValue::text(""));
    m_data.add("target", WireValue::text(m_job.profile.id));
    m_data.add("duration", WireValue::text(m_duration), "duration");
    m_data.add("type", WireValue::text("InProc"));
    m_data.add("resultCode", WireValue::text(m_event->success.value_or(true) ? "0" : "1"));
    if (!m_event->id.empty())
        m_data.add("id", WireValue::text(cut(m_event->id, dataUnits("id"), "id")), "id");
    m_data.setAllOf(m_columns);
}

void Dependencies::addTags()
{
    setTag("ai.session.id", m_event->session, "session");
    setTag("ai.user.id", m_known.device(), "device");
    if (!m_tags.has("ai.cloud.role"))
        m_tags.add("ai.cloud.role", WireValue::text(m_job.profile.id));
}

void Dependencies::write()
{
    JsonText& text = m_piece.text();
    text.raw(R"({"ver":1,"sampleRate":100,"tags":{)");
    m_tags.writeMembers(m_piece);
    text.raw(R"(,"ai.cloud.roleInstance":"","ai.location.ip":"0.0.0.0"},)"
             R"("data":{"baseType":"RemoteDependencyData","baseData":{"ver":2,"success":)");
    const std::size_t success = text.size();
    text.raw(m_event->success.value_or(true) ? "true" : "false");
    m_piece.mark("success", success);
    text.raw(",\"properties\":");
    m_properties.write(m_piece);
    text.raw(",\"measurements\":{},");
    m_data.writeMembers(m_piece);
    text.raw(m_beforeTime);
    const std::size_t time = text.size();
    text.string(isoTime(*m_event->time));
    m_piece.mark("time", time);
    text.raw("}");
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
    std::uint64_t part = ticks % 10'000'000;
    std::size_t decimals = 7;
    for (; decimals > 3 && part % 10 == 0; --decimals)
        part /= 10;
    appendDigits(made, part, decimals);
    return made;
}

} // namespace vitrine::protocol
