// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/passage.h"

#include "base/text.h"
#include "identity/identity.h"
#include "outbox/generation.h"
#include "report/wireplaces.h"

#include <algorithm>
#include <array>

namespace vitrine::report {
namespace {

using product::Role;

// The members that hold an event's own fields, back end by back end; "" is kamaji's payload itself.
constexpr std::array<std::string_view, 5> usualParents{"event_properties", "params", "properties", "attributes", ""};

// Other names a request has for the same thing.
std::vector<std::string_view> wireNames(Role role)
{
    switch (role) {
    case Role::Session:
        return {"session_id", "session", "session.id"};
    case Role::EventId:
        return {"insert_id", "id", "event.id"};
    case Role::Device:
        return {"device_id", "device", "client_id", "service.instance.id"};
    case Role::Success:
        return {"success"};
    case Role::Duration:
        return {"duration"};
    default:
        return {};
    }
}

struct Line // a row on the way
{
    PassageRow row;
    std::optional<Json> sent; // what goes into the encoding
    std::vector<std::string> names;
    std::vector<WirePlace> places;
};

bool isNamed(const Line& line, std::string_view name)
{
    return std::find(line.names.begin(), line.names.end(), name) != line.names.end();
}

std::optional<std::string> plain(const std::optional<Json>& value)
{
    return value ? std::optional(value->plain()) : std::nullopt;
}

class Aligner
{
public:
    Aligner(const product::Profile& profile, Passage& passage) : m_profile(profile), m_passage(passage) {}

    void addHead(const std::string& field, std::vector<std::string> names, const std::optional<Json>& raw, Json sent)
    {
        Line& line = m_lines.emplace_back();
        line.row.field = field;
        line.row.head = true;
        line.row.raw = plain(raw);
        line.row.cleaned = sent.plain();
        line.sent = std::move(sent);
        line.names = std::move(names);
    }

    void addField(const CleanedField& field)
    {
        Line& line = m_lines.emplace_back();
        line.row.field = field.field;
        line.row.raw = plain(field.raw);
        line.row.rawLost = !field.raw;
        line.row.cleaned = plain(field.cleaned);
        line.row.cleaning = field.what;
        line.row.cleaningRules = field.rules;
        line.sent = m_passage.ends == Ends::Log ? field.raw : field.cleaned;
        line.names = {field.field};
        const product::Field* declared = m_profile.field(m_passage.event.name, field.field);
        if (!declared)
            return;
        line.names.push_back(declared->name);
        for (const std::string_view name : wireNames(declared->role))
            line.names.emplace_back(name);
    }

    void finish()
    {
        takePlaces();
        takeAdjustments();
        for (Line& line : m_lines) {
            judge(line);
            m_passage.rows.push_back(std::move(line.row));
        }
    }

private:
    void takePlaces()
    {
        for (const protocol::Request& request : m_passage.plan.requests)
            for (WirePlace& place : placesIn(request))
                lineOf(place).places.push_back(std::move(place));
    }

    // A property may be called as a part of the event is ("name"): the one with that value is meant.
    Line& lineOf(const WirePlace& place)
    {
        Line* found = nullptr;
        for (Line& line : m_lines) {
            if (place.field.empty() || !line.sent || !isNamed(line, place.field))
                continue;
            const bool same = line.sent->plain() == place.value.plain();
            if (!found || same)
                found = &line;
            if (same)
                break;
        }
        if (found)
            return *found;
        Line& line = m_lines.emplace_back();
        line.row.field = place.field.empty() ? place.path : place.field;
        line.row.encoding = Encoding::Added;
        return line;
    }

    void takeAdjustments()
    {
        for (const protocol::Adjustment& adjustment : m_passage.plan.adjustments)
            for (Line& line : m_lines)
                if ((adjustment.field.empty() && line.sent) || isNamed(line, adjustment.field) ||
                    (line.row.encoding == Encoding::Added && line.row.field == adjustment.field))
                    line.row.encodingRules.push_back(adjustment.rule);
    }

    void judge(Line& line)
    {
        PassageRow& row = line.row;
        for (const WirePlace& place : line.places)
            row.wire.push_back({place.path, place.secret ? std::string(secretMask()) : place.value.plain()});
        if (row.encoding != Encoding::Added)
            row.encoding = encodingOf(line);
        const bool taken = row.cleaning != Cleaning::None && row.cleaning != Cleaning::Kept;
        m_passage.changed += taken ? 1 : 0;
        row.againstRules = taken && m_passage.ends == Ends::Log && !line.places.empty();
        m_passage.againstRules += row.againstRules ? 1 : 0;
    }

    static Encoding encodingOf(const Line& line)
    {
        const auto& rules = line.row.encodingRules;
        if (line.places.empty())
            return rules.empty() || !line.sent ? Encoding::Absent : Encoding::LeftOut;
        const WirePlace& first = line.places.front();
        if (std::find(rules.begin(), rules.end(), "value-cut") != rules.end())
            return Encoding::Cut;
        if (!line.sent || first.value != *line.sent)
            return Encoding::Rewritten;
        if (first.name != line.row.field)
            return Encoding::Renamed;
        const bool usual = std::find(usualParents.begin(), usualParents.end(), first.parent) != usualParents.end();
        return usual || line.row.head ? Encoding::AsIs : Encoding::Moved;
    }

    const product::Profile& m_profile;
    Passage& m_passage;
    std::vector<Line> m_lines;
};

bool hasRole(const product::Profile& profile, const event::Event& event, Role role)
{
    const auto& members = event.fields.members();
    return std::any_of(members.begin(), members.end(), [&](const Json::Member& member) {
        const product::Field* field = profile.field(event.name, member.key);
        return field && field->role == role;
    });
}

void addHeads(Aligner& aligner, const product::Profile& profile, const Passage& passage, bool stamped)
{
    const event::Event& event = passage.event;
    if (!event.name.empty())
        aligner.addHead("name", {"name", "event_type"}, Json(event.name), Json(event.name));
    if (event.time) {
        const Json time(*event.time);
        aligner.addHead("time", {"time", "timestamp_micros"}, stamped ? std::nullopt : std::optional(time), time);
    }
    if (!event.id.empty() && !hasRole(profile, event, Role::EventId))
        aligner.addHead("id", {"id", "insert_id", "event.id"}, Json(event.id), Json(event.id));
    if (!event.session.empty() && !hasRole(profile, event, Role::Session))
        aligner.addHead("session", {"session", "session_id", "session.id"}, Json(event.session), Json(event.session));
}

// Tables and envelopes of Application Insights hold texts alone: "true" was true when the tool recorded it.
std::optional<Json> asRecorded(product::FieldType type, const Json& value)
{
    using product::FieldType;
    if (!value.isString() || type == FieldType::Text || type == FieldType::Time)
        return std::nullopt;
    const std::string lower = lowerAscii(value.text()); // .NET writes "True"
    if (type == FieldType::Boolean)
        return lower == "true" || lower == "false" ? std::optional(Json(lower == "true")) : std::nullopt;
    auto inside = Json::parse(value.text());
    const bool fits = inside && ((type == FieldType::List && inside->isArray()) ||
                                 (type == FieldType::Object && inside->isObject()) || inside->isNumber());
    return fits ? std::optional(std::move(*inside)) : std::nullopt;
}

Json fieldsAsRecorded(const product::Profile& profile, const event::Event& event)
{
    Json fields = event.fields;
    if (event.shape != event::Shape::AppInsights && event.shape != event::Shape::AzsdkRow)
        return fields;
    for (Json::Member& member : fields.members())
        if (const product::Field* field = profile.field(event.name, member.key))
            if (auto typed = asRecorded(field->type, member.value))
                member.value = std::move(*typed);
    return fields;
}

// As a recorder would write it: nothing of the request it was found in.
void makeFresh(event::Event& event)
{
    event.wire = {};
    event.frame = {};
    if (event.shape != event::Shape::AzsdkRow)
        event.shape = event::Shape::Spool;
}

} // namespace

const char* name(Ends ends) { return ends == Ends::Log ? "log" : ends == Ends::Kept ? "kept" : "trial"; }

const char* name(Encoding encoding)
{
    constexpr std::array names{"absent", "as-is", "renamed", "moved", "rewritten", "cut", "left-out", "added"};
    return names[static_cast<std::size_t>(encoding)];
}

Ends endsOf(const event::Event& event)
{
    return event.shape == event::Shape::Spool || event.status != event::Status::Recorded ? Ends::Kept : Ends::Log;
}

Passing::Passing(const product::Profile& profile, protocol::Endpoint endpoint, protocol::Identity identity,
                 sanitize::Sanitizer sanitizer, Millis time)
    : m_profile(profile), m_endpoint(std::move(endpoint)), m_identity(std::move(identity)),
      m_sanitizer(std::move(sanitizer)), m_time(time)
{
}

Passing Passing::here(const product::Profile& profile, const Environment& environment, Millis time)
{
    protocol::Identity identity;
    for (const identity::Id& id : identity::identify(profile, environment))
        if (!id.value.empty())
            identity.emplace(id.name, id.value);
    auto surroundings = sanitize::Surroundings::of(environment);
    surroundings.salt = outbox::generation(environment, profile.id).value_or(std::string());
    return {profile, protocol::endpointFor(profile, environment), std::move(identity),
            sanitize::Sanitizer(profile, std::move(surroundings)), time};
}

Passage Passing::of(event::Event event, Ends ends)
{
    Passage passage;
    passage.ends = ends;
    if (ends == Ends::Trial)
        event.fields = fieldsAsRecorded(m_profile, event);
    const sanitize::Cleaned cleaned = m_sanitizer.clean(event.name, fieldsAsRecorded(m_profile, event));
    const std::vector<CleanedField> fields =
        ends == Ends::Kept ? keptFields(m_profile, event) : cleanedFields(m_profile, event, cleaned);
    const bool stamped = ends == Ends::Trial && !event.time;
    if (ends == Ends::Trial) {
        makeFresh(event);
        event.fields = cleaned.fields;
        event.cut = cleaned.cut;
        if (stamped)
            event.time = m_time;
    }
    passage.plan = protocol::plan(m_profile, m_endpoint, m_identity, {&event, 1});
    passage.leftOut = !passage.plan.leftOut.empty();
    passage.event = std::move(event);
    Aligner aligner(m_profile, passage);
    addHeads(aligner, m_profile, passage, stamped);
    for (const CleanedField& field : fields)
        aligner.addField(field);
    aligner.finish();
    return passage;
}

} // namespace vitrine::report
