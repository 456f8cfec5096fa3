// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispute/dispute.h"

#include "base/sha256.h"
#include "dispute/discreet.h"
#include "dispute/shapes.h"
#include "product/bundled.h"

#include <algorithm>
#include <set>

namespace vitrine::dispute {
namespace {

constexpr std::size_t mostNames = 100;
constexpr std::size_t digestLength = 12;

std::string digestOf(const std::string& id)
{
    for (const product::BundledFile& file : product::bundledFiles())
        if (file.name == id + ".json")
            return sha256Hex(file.text).substr(0, digestLength);
    return {};
}

template<class Each>
void forEachEvent(const product::Profile& profile, const store::Snapshot& snapshot,
                  const std::function<bool()>& cancelled, Each each)
{
    for (std::size_t i = 0; i < snapshot.size() && !(cancelled && cancelled()); ++i)
        if (snapshot.productOf(snapshot.row(i)) == profile.id)
            if (const auto event = snapshot.event(i))
                each(*event);
}

const product::Field* fieldNamed(const product::Profile& profile, const Subject& subject)
{
    if (!subject.event.empty())
        return profile.field(subject.event, subject.field);
    for (const product::EventKind& kind : profile.events)
        if (const product::Field* field = profile.field(kind.name, subject.field))
            return field;
    return profile.field({}, subject.field);
}

class Counting
{
public:
    Counting(const Dispute& dispute, const Subject& subject, const sanitize::Surroundings& surroundings)
        : m_profile(*dispute.profile), m_event(dispute.event), m_field(dispute.field), m_subject(subject),
          m_discreet(surroundings), m_sanitizer(m_nobody, surroundings)
    {
    }

    void take(const event::Event& event, Seen& seen)
    {
        const product::EventKind* kind = m_profile.event(event.name);
        if (!m_subject.event.empty() && (m_event ? kind != m_event : event.name != m_subject.event))
            return;
        ++seen.events;
        bool with = false;
        for (const Json::Member& member : event.fields.members()) {
            const product::Field* field = m_profile.field(event.name, member.key);
            if (m_subject.field.empty() && m_subject.rung.empty() && !field)
                addName(seen.undeclared, m_discreet.name(member.key));
            if (m_subject.field.empty() || !isMeant(field, member.key))
                continue;
            with = true;
            ++seen.shapes[shapeOf(member.value, m_sanitizer)];
        }
        seen.with += with ? 1 : 0;
    }

private:
    // The same name in several kinds of events is meant in all of them, unless one was picked.
    bool isMeant(const product::Field* field, const std::string& key) const
    {
        return m_field && field ? field->name == m_field->name : key == m_subject.field;
    }

    static void addName(std::map<std::string, std::uint64_t>& names, std::string name)
    {
        if (names.size() < mostNames || names.count(name) > 0)
            ++names[std::move(name)];
    }

    const product::Profile& m_profile;
    const product::EventKind* m_event;
    const product::Field* m_field;
    const Subject& m_subject;
    Discreet m_discreet;
    product::Profile m_nobody;
    sanitize::Sanitizer m_sanitizer;
};

void lookUp(Dispute& dispute, const Facts& facts, const Subject& subject)
{
    const Discreet discreet(facts.surroundings);
    for (const product::Rung& rung : facts.profile.ladder)
        if (rung.id == subject.rung)
            dispute.rung = &rung;
    dispute.event = subject.event.empty() ? nullptr : facts.profile.event(subject.event);
    dispute.field = subject.field.empty() ? nullptr : fieldNamed(facts.profile, subject);
    const auto named = [&](const auto* declared, const std::string& asked) {
        return declared || asked.empty() ? asked : discreet.name(asked);
    };
    dispute.subject = {named(dispute.rung, subject.rung), named(dispute.event, subject.event),
                       named(dispute.field, subject.field)};
    dispute.known = (subject.rung.empty() || dispute.rung) && (subject.event.empty() || dispute.event) &&
                    (subject.field.empty() || dispute.field);
}

void lookAtRung(Dispute& dispute, const consent::Decision& decision)
{
    for (const consent::Rung& rung : decision.rungs)
        if (dispute.rung && rung.id == dispute.rung->id) {
            dispute.saysHere = product::name(rung.verdict);
            dispute.reason = consent::name(rung.reason);
            dispute.decides = rung.wins;
        }
}

} // namespace

Subject subjectOf(const product::Profile& profile, const std::string& event, const std::string& field)
{
    const product::Field* declared = profile.field(event, field);
    if (!declared)
        return {{}, event, field};
    const auto& common = profile.commonFields;
    const bool ofEvery =
        std::any_of(common.begin(), common.end(), [&](const product::Field& each) { return &each == declared; });
    return {{}, ofEvery ? std::string() : profile.event(event)->name, declared->name};
}

Dispute disputeOf(const Facts& facts, const Subject& subject, const std::function<bool()>& cancelled)
{
    Dispute dispute;
    dispute.digest = digestOf(facts.profile.id);
    dispute.profile = &facts.profile;
    dispute.state = consent::name(facts.decision.state);
    dispute.os = facts.os;
    lookUp(dispute, facts, subject);
    lookAtRung(dispute, facts.decision);
    Counting counting(dispute, subject, facts.surroundings);
    forEachEvent(facts.profile, facts.snapshot, cancelled,
                 [&](const event::Event& event) { counting.take(event, dispute.seen); });
    return dispute;
}

std::vector<Subject> undeclaredIn(const product::Profile& profile, const store::Snapshot& snapshot,
                                  const std::function<bool()>& cancelled)
{
    std::set<std::pair<std::string, std::string>> names;
    forEachEvent(profile, snapshot, cancelled, [&](const event::Event& event) {
        for (const Json::Member& member : event.fields.members())
            if (names.size() < mostNames && !profile.field(event.name, member.key))
                names.emplace(event.name, member.key);
    });
    std::vector<Subject> subjects;
    for (const auto& [event, field] : names)
        subjects.push_back({{}, event, field});
    return subjects;
}

} // namespace vitrine::dispute
