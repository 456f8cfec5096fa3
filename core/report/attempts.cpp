// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/attempts.h"

#include "protocol/url.h"

#include <unordered_map>

namespace vitrine::report {
namespace {

using event::Status;

// What a sink answered to a tool it knows nothing of has no outcomes: only whether it was taken.
Status byAnswer(const outbox::Answer& answer)
{
    if (answer.status == 0)
        return Status::Unknown;
    return answer.status >= 200 && answer.status < 300 ? Status::Sent : Status::Refused;
}

AttemptEnd endFor(Status status)
{
    switch (status) {
    case Status::Sent:
        return AttemptEnd::Sent;
    case Status::Refused:
        return AttemptEnd::Refused;
    case Status::Queued:
        return AttemptEnd::Queued;
    case Status::Dropped:
        return AttemptEnd::Dropped;
    case Status::Recorded:
    case Status::Unknown:
        break;
    }
    return AttemptEnd::Unknown;
}

} // namespace

std::vector<EventOutcome> outcomesOf(const outbox::JournalEntry& entry)
{
    std::unordered_map<std::string_view, const outbox::AttemptOutcome*> known;
    if (entry.answer)
        for (const outbox::AttemptOutcome& one : entry.answer->outcomes)
            known[one.id] = &one;
    std::vector<EventOutcome> outcomes;
    for (const outbox::JournalEvent& event : entry.attempt.events) {
        EventOutcome outcome{event, Status::Unknown, {}};
        if (const auto found = known.find(event.id); found != known.end()) {
            outcome.status = found->second->status;
            outcome.why = found->second->why;
        } else if (entry.answer && known.empty()) {
            outcome.status = byAnswer(*entry.answer);
        }
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

AttemptEnd endOf(const outbox::JournalEntry& entry)
{
    if (entry.attempt.events.empty())
        return entry.answer ? endFor(byAnswer(*entry.answer)) : AttemptEnd::Unknown;
    const auto outcomes = outcomesOf(entry);
    for (const EventOutcome& one : outcomes)
        if (one.status != outcomes.front().status)
            return AttemptEnd::Mixed;
    return endFor(outcomes.front().status);
}

const char* name(AttemptEnd end)
{
    static constexpr std::array names = {"sent", "refused", "unknown", "queued", "dropped", "mixed"};
    return names.at(static_cast<std::size_t>(end));
}

StatusCounts countsOf(const outbox::JournalEntry& entry)
{
    StatusCounts counts{};
    for (const EventOutcome& one : outcomesOf(entry))
        ++counts[static_cast<std::size_t>(one.status)];
    return counts;
}

std::string hostOf(const outbox::Attempt& attempt)
{
    // References stand where secrets stood, and braces are no characters of a URL.
    const std::string_view url = std::string_view(attempt.url).substr(0, attempt.url.find('?'));
    const auto parts = protocol::urlParts(url);
    if (!parts)
        return std::string(url);
    return parts->authority.substr(parts->authority.rfind('@') + 1);
}

} // namespace vitrine::report
