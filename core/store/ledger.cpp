// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "store/columns.h"

#include <utility>

namespace vitrine::store {
namespace {

using event::Status;

std::string keyOf(std::string_view group, std::string_view id)
{
    std::string key(group);
    key += '\0';
    return key.append(id);
}

// Nothing will change it any more.
bool isFinal(Status status) { return status == Status::Sent || status == Status::Refused || status == Status::Dropped; }

} // namespace

std::size_t Ledger::attempt(Attempt attempt)
{
    m_attemptIds[keyOf(attempt.group, attempt.id)] = m_attempts.size();
    m_attempts.push_back({std::move(attempt), false, false, 0});
    return m_attempts.size() - 1;
}

Ledger::Entry& Ledger::entryOf(std::string_view group, std::string_view eventId)
{
    if (eventId.empty())
        return m_entries.emplace_back(); // cannot be found again
    const auto [known, fresh] = m_entryIds.try_emplace(keyOf(group, eventId), m_entries.size());
    return fresh ? m_entries.emplace_back() : m_entries[known->second];
}

void Ledger::tried(const Row& row, std::string_view eventId, std::size_t attempt)
{
    Entry& entry = entryOf(m_attempts[attempt].attempt.group, eventId);
    ++entry.tries;
    if (entry.outcome == Status::Sent || entry.outcome == Status::Refused)
        return; // what was taken or refused once stays so
    if (!entry.spooled)
        entry.row = row;
    entry.attempt = attempt;
    entry.outcome.reset();
    entry.why.clear();
}

void Ledger::answer(std::string_view group, std::string_view attemptId, std::int64_t httpStatus,
                    const std::vector<Outcome>& outcomes)
{
    const auto known = m_attemptIds.find(keyOf(group, attemptId));
    if (known == m_attemptIds.end())
        return;
    AttemptState& state = m_attempts[known->second];
    state.answered = true;
    state.httpStatus = httpStatus;
    state.listed = !outcomes.empty();
    for (const Outcome& outcome : outcomes) {
        const auto found = m_entryIds.find(keyOf(group, outcome.eventId));
        if (found == m_entryIds.end() || m_entries[found->second].attempt != known->second)
            continue;
        m_entries[found->second].outcome = outcome.status;
        m_entries[found->second].why = outcome.why;
    }
}

void Ledger::waits(const Row& row, std::string_view group, std::string_view eventId, std::string_view dead)
{
    Entry& entry = entryOf(group, eventId);
    entry.row = row;
    entry.spooled = true;
    entry.dead = dead;
}

void Ledger::dropped(std::string_view group, std::string_view eventId, std::string_view reason)
{
    if (!eventId.empty())
        m_dropped[keyOf(group, eventId)] = reason;
}

// A journal that lists no outcomes: what a sink answered to a tool that it knows nothing of.
void Ledger::concludeByAttempt(Entry& entry) const
{
    const AttemptState& state = m_attempts[*entry.attempt];
    if (!state.answered || state.listed || state.httpStatus == 0)
        return;
    entry.outcome = state.httpStatus >= 200 && state.httpStatus < 300 ? Status::Sent : Status::Refused;
    entry.why = std::to_string(state.httpStatus);
}

void Ledger::conclude(Entry& entry) const
{
    if (entry.attempt && !entry.outcome)
        concludeByAttempt(entry);
    const Status last = entry.outcome.value_or(Status::Unknown);
    if (entry.attempt && isFinal(last)) {
        entry.row.status = last; // also when a sender was killed before it took the line out of the spool
    } else if (!entry.dead.empty()) {
        entry.row.status = Status::Dropped;
        entry.why = entry.dead;
    } else if (entry.spooled) {
        entry.row.status = Status::Queued;
    } else if (last == Status::Queued && m_attempts[*entry.attempt].attempt.complete) {
        entry.row.status = Status::Dropped; // it was to be tried again, and is in no spool any more
        entry.why = "deleted";
    } else {
        entry.row.status = last;
    }
}

Fate Ledger::fateOf(const Entry& entry) const
{
    Fate fate;
    fate.why = entry.why;
    fate.tries = entry.tries;
    if (entry.attempt) {
        const Attempt& attempt = m_attempts[*entry.attempt].attempt;
        fate.server = attempt.server;
        fate.attempt = attempt.id;
        fate.tried = attempt.time;
    }
    return fate;
}

void Ledger::settle(Columns& columns)
{
    if (m_entries.empty())
        return;
    for (const auto& [key, reason] : m_dropped) {
        const auto known = m_entryIds.find(key);
        if (known == m_entryIds.end() || m_entries[known->second].spooled)
            continue;
        Entry& entry = m_entries[known->second];
        if (!entry.outcome || !isFinal(*entry.outcome)) {
            entry.outcome = Status::Dropped;
            entry.why = reason;
        }
    }
    auto fates = m_fates ? std::make_shared<Fates>(*m_fates) : std::make_shared<Fates>();
    for (Entry& entry : m_entries) {
        conclude(entry);
        columns.add(entry.row);
        if (Fate fate = fateOf(entry); fate.tries > 0 || !fate.why.empty())
            fates->set(entry.row, std::move(fate));
    }
    m_fates = std::move(fates);
    m_entries.clear();
    m_entryIds.clear();
}

void Ledger::clear() { *this = Ledger(); }

} // namespace vitrine::store
