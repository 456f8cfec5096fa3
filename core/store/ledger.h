// SPDX-License-Identifier: GPL-3.0-or-later
// What spools and journals say together: an event that was tried three times is one row, its last attempt; one that
// still waits is waiting, however often it was tried. So their rows are held back until all of them are read.
#pragma once

#include "store/fates.h"
#include "store/snapshot.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vitrine::store {

class Columns;

class Ledger
{
public:
    // group: whose events these are. Known places of one product are one group, a file that was named is its own:
    // the same ID elsewhere is another event.
    struct Attempt
    {
        std::string group;
        std::string id;
        std::string server;    // host of its URL
        bool complete = false; // all spools of the group are read too: what is not in them does not wait
        Millis time = 0;
    };
    [[nodiscard]] std::size_t attempt(Attempt attempt);
    void tried(const Row& row, std::string_view eventId, std::size_t attempt);

    struct Outcome
    {
        std::string_view eventId;
        event::Status status = event::Status::Unknown;
        std::string_view why;
    };
    // httpStatus: 0: none came. What it does not say of an event is told from that alone.
    void answer(std::string_view group, std::string_view attemptId, std::int64_t httpStatus,
                const std::vector<Outcome>& outcomes);

    // dead: it lies in a spool and will not be sent from there ("generation", "quarantine"); empty: it waits.
    void waits(const Row& row, std::string_view group, std::string_view eventId, std::string_view dead);
    // Thrown away and counted as such; no row comes of it unless a journal still holds its bytes.
    void dropped(std::string_view group, std::string_view eventId, std::string_view reason);

    void settle(Columns& columns); // gives the rows up
    void clear();
    [[nodiscard]] std::shared_ptr<const Fates> fates() const { return m_fates; }

private:
    struct Entry
    {
        Row row;
        std::optional<std::size_t> attempt; // the last one
        std::uint32_t tries = 0;
        std::optional<event::Status> outcome; // of the last attempt
        std::string why;
        std::string dead;
        bool spooled = false; // row is the spool's
    };
    Entry& entryOf(std::string_view group, std::string_view eventId);
    void conclude(Entry& entry) const;
    void concludeByAttempt(Entry& entry) const;
    [[nodiscard]] Fate fateOf(const Entry& entry) const;

    struct AttemptState
    {
        Attempt attempt;
        bool answered = false;
        bool listed = false; // its answer has outcomes
        std::int64_t httpStatus = 0;
    };
    std::vector<AttemptState> m_attempts;
    std::unordered_map<std::string, std::size_t> m_attemptIds;
    std::vector<Entry> m_entries;
    std::unordered_map<std::string, std::size_t> m_entryIds;
    std::unordered_map<std::string, std::string> m_dropped;
    std::shared_ptr<const Fates> m_fates;
};

} // namespace vitrine::store
