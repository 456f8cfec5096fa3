// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/limits.h"

#include "audit/shape.h"
#include "protocol/protocol.h"

#include <algorithm>
#include <array>

namespace vitrine::audit {
namespace {

constexpr std::size_t batch = 256;

// The others are no limits: no value, nobody to send as, a form that Vitrine does not speak.
constexpr std::array limits{"value-cut", "name-too-long", "name-changed", "reserved-name",       "too-many-fields",
                            "too-deep",  "too-large",     "invalid-id",   "session-not-numeric", "wrong-type"};

bool isLimit(std::string_view rule) { return std::find(limits.begin(), limits.end(), rule) != limits.end(); }

Finding limitOf(const product::Profile& profile, const std::string& eventName, std::string what)
{
    const product::EventKind* kind = profile.event(eventName);
    Finding finding;
    finding.rule = Rule::Limit;
    finding.severity = Severity::Warning;
    finding.product = profile.id;
    finding.event = kind ? kind->name : eventName;
    finding.what = std::move(what);
    finding.detail = product::name(profile.endpoint.protocol);
    return finding;
}

Finding limitOn(const product::Profile& profile, const event::Event& event, std::string_view field, std::string what)
{
    const product::Field* declared = field.empty() ? nullptr : profile.field(event.name, field);
    Finding finding = limitOf(profile, event.name, std::move(what));
    finding.field = declared ? declared->name : std::string(field);
    if (const Json* value = event.fields.find(field))
        finding.value = sample(value->plain());
    return finding;
}

} // namespace

Finding tooOld(const product::Profile& profile, const std::string& eventName)
{
    Finding finding = limitOf(profile, eventName, "too-old");
    finding.severity = Severity::Error;
    return finding;
}

void Limits::add(event::Event event, std::size_t ticket)
{
    event.wire = Json(); // as if it had never been a request: what it would take to be one is the question
    event.frame = Json();
    event.raw.clear();
    m_events.push_back(std::move(event));
    m_tickets.push_back(ticket);
    if (m_events.size() >= batch)
        plan();
}

void Limits::finish()
{
    if (!m_events.empty())
        plan();
}

void Limits::plan()
{
    const protocol::Plan planned = protocol::plan(m_profile, protocol::Endpoint(), {}, m_events);
    for (const protocol::Adjustment& adjustment : planned.adjustments)
        if (isLimit(adjustment.rule))
            m_found(limitOn(m_profile, m_events[adjustment.event], adjustment.field, adjustment.rule),
                    m_tickets[adjustment.event]);
    m_events.clear();
    m_tickets.clear();
}

} // namespace vitrine::audit
