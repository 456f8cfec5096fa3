// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timeline.h"

#include "base/file.h"
#include "outbox/claim.h"
#include "outbox/generation.h"
#include "outbox/journal.h"
#include "report/attempts.h"
#include "report/choices.h"
#include "report/standing.h"
#include "report/tally.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>

namespace vitrine::report {
namespace {

constexpr Millis sameMoment = 2000; // a config's key notes whole seconds

class Chronicle
{
public:
    explicit Chronicle(const TimelineQuestion& question)
        : m_profile(question.profile), m_context(question.context), m_snapshot(question.snapshot),
          m_utcOffsetMinutes(question.utcOffsetMinutes), m_now(question.now)
    {
        m_timeline.asks = m_profile.notice.kind;
    }

    Timeline write()
    {
        addChanges();
        addChoices();
        m_standing = Standing(m_timeline.asks, m_timeline.moments);
        addIds();
        addEvents();
        addJournal();
        addQueue();
        addDecision();
        sort();
        for (const auto& [day, activity] : m_days)
            m_timeline.days.push_back(activity);
        return std::move(m_timeline);
    }

private:
    Moment& add(MomentKind kind, std::optional<Millis> time, Precision precision = Precision::Exact)
    {
        Moment& moment = m_timeline.moments.emplace_back();
        moment.kind = kind;
        moment.time = time.value_or(0);
        moment.precision = time ? precision : Precision::Unknown;
        return moment;
    }

    void addChanges()
    {
        const auto history = change::history(m_context);
        if (!history) {
            m_timeline.unread = history.error();
            return;
        }
        if (history->unreadable > 0)
            m_timeline.unread = Error{Code::Malformed, change::historyPath(m_context.environment),
                                      std::to_string(history->unreadable) + " line(s) cannot be read"};
        for (const change::HistoryEntry& entry : history->entries)
            if (std::find(entry.products.begin(), entry.products.end(), m_profile.id) != entry.products.end())
                addChange(entry);
    }

    void addChange(const change::HistoryEntry& entry)
    {
        using change::Intent;
        const std::string file = entry.files.empty() ? std::string() : entry.files.front();
        if (entry.intent != Intent::ResetId) { // the ledger tells of IDs
            Moment& moment = add(entry.undone || entry.intent == Intent::Undo ? MomentKind::Undone
                                 : entry.intent == Intent::Enable             ? MomentKind::Allowed
                                                                              : MomentKind::Forbidden,
                                 entry.time);
            moment.source = file;
            moment.detail = entry.id;
        }
        if (entry.eventsDeleted > 0) {
            Moment& moment = add(MomentKind::Deleted, entry.time);
            moment.events = entry.eventsDeleted;
            moment.detail = change::name(entry.intent);
        }
    }

    // What Vitrine wrote itself is in its list of changes already.
    void addChoices()
    {
        for (Moment& moment : choicesOnFile(m_profile, m_context.environment)) {
            const auto same = [&](const Moment& known) {
                return known.kind == moment.kind && std::abs(known.time - moment.time) < sameMoment;
            };
            auto& moments = m_timeline.moments;
            const auto known = std::find_if(moments.begin(), moments.end(), same);
            if (known == moments.end()) {
                moments.push_back(std::move(moment));
            } else if (known->rung.empty()) {
                known->rung = moment.rung;
                known->line = moment.line;
                known->source = moment.source;
            }
        }
    }

    void addIds()
    {
        for (const identity::Id& id : identity::identify(m_profile, m_context.environment)) {
            for (const identity::Retired& old : id.retired) {
                addId(id, old.value, old.firstSeen);
                Moment& moment = add(MomentKind::IdRetired, old.retiredAt, Precision::NotLater);
                moment.source = identity::ledgerPath(m_profile.id, m_context.environment);
                moment.detail = id.name + " " + old.value;
            }
            if (!id.value.empty())
                addId(id, id.value, id.firstSeen);
        }
    }

    void addId(const identity::Id& id, const std::string& value, std::optional<Millis> firstSeen)
    {
        Moment& moment = add(MomentKind::IdSeen, firstSeen, Precision::NotLater);
        moment.source = id.file.empty() ? id.source : id.file;
        moment.line = id.file.empty() ? 0 : id.line;
        moment.detail = id.name + " " + value;
        if (!firstSeen || id.file.empty()) // derived from the machine: made by nobody
            return;
        moment.flag = m_standing.everAsked() ? m_standing.askedBy(*firstSeen) : Flag::None;
        m_timeline.flags.idsBeforeAsked += moment.flag == Flag::BeforeAsked ? 1 : 0;
    }

    void addEvents()
    {
        const store::Row* first = nullptr;
        const store::Row* last = nullptr;
        for (std::size_t i = 0; i < m_snapshot.size(); ++i) {
            const store::Row& row = m_snapshot.row(i);
            if (row.time == store::Row::noTime || m_snapshot.productOf(row) != m_profile.id)
                continue;
            ++activity(row.time).recorded;
            m_timeline.flags.recordedAfterOptOut += m_standing.isOff(row.time) ? 1 : 0;
            first = !first || row.time < first->time ? &row : first;
            last = !last || row.time >= last->time ? &row : last;
        }
        if (first)
            addEvent(MomentKind::FirstRecorded, *first);
        if (last && last != first)
            addEvent(MomentKind::LastRecorded, *last);
    }

    void addEvent(MomentKind kind, const store::Row& row)
    {
        Moment& moment = add(kind, row.time);
        moment.source = m_snapshot.files()[row.file].path;
        moment.line = row.line;
        moment.detail = m_snapshot.text(row.name);
        moment.flag = m_standing.isOff(row.time) ? Flag::AfterOptOut : Flag::None;
    }

    void addJournal()
    {
        const auto journal = outbox::readJournal(m_context.environment, m_profile.id);
        if (!journal) {
            if (journal.error().code != Code::NotFound)
                m_timeline.unread = journal.error();
            return;
        }
        m_timeline.journalCut = journal->cut;
        const outbox::JournalEntry* first = nullptr;
        const outbox::JournalEntry* last = nullptr;
        for (const outbox::JournalEntry& entry : journal->entries) {
            if (neverLeft(entry))
                continue;
            count(entry.attempt);
            first = !first || entry.attempt.time < first->attempt.time ? &entry : first;
            last = !last || entry.attempt.time >= last->attempt.time ? &entry : last;
        }
        if (first)
            addAttempt(MomentKind::FirstSent, *first);
        if (last && last != first)
            addAttempt(MomentKind::LastSent, *last);
    }

    // Without a connection no byte of it went anywhere.
    static bool neverLeft(const outbox::JournalEntry& entry)
    {
        return entry.answer && entry.answer->status == 0 &&
               (entry.answer->failure == "not-connected" || entry.answer->failure == "tls");
    }

    void count(const outbox::Attempt& attempt)
    {
        TimelineFlags& flags = m_timeline.flags;
        const Flag asked = m_standing.askedBy(attempt.time);
        const std::uint64_t events = attempt.events.size();
        activity(attempt.time).sent += events;
        flags.sentBeforeAsked += asked != Flag::None ? events : 0;
        flags.maybe = flags.maybe || asked == Flag::MaybeBeforeAsked;
        flags.sentAfterOptOut += m_standing.isOff(attempt.time) ? events : 0;
    }

    void addAttempt(MomentKind kind, const outbox::JournalEntry& entry)
    {
        Moment& moment = add(kind, entry.attempt.time);
        moment.source = entry.file;
        moment.line = entry.line;
        moment.detail = hostOf(entry.attempt);
        moment.events = entry.attempt.events.size();
        moment.flag = m_standing.isOff(entry.attempt.time) ? Flag::AfterOptOut : m_standing.askedBy(entry.attempt.time);
    }

    void addQueue()
    {
        const std::string path = outbox::generationPath(m_context.environment, m_profile.id);
        if (const auto facts = factsOf(path)) {
            Moment& moment = add(MomentKind::QueueBegan, facts->modifiedNanoseconds / 1'000'000, Precision::NotLater);
            moment.source = path;
        }
        for (const outbox::Dropped& dropped : outbox::dropped(m_context.environment, m_profile.id)) {
            const bool emptied = dropped.reason == "deleted" || dropped.reason == "consent-off";
            Moment& moment = add(emptied ? MomentKind::Deleted : MomentKind::Dropped, dropped.last, Precision::Exact);
            moment.detail = dropped.reason;
            moment.events = dropped.events;
        }
    }

    void addDecision()
    {
        m_timeline.now = consent::decide(m_profile, policy::readPolicy(m_context.policySource), m_context.environment);
        const consent::Rung& winner = m_timeline.now.winner();
        Moment& moment = add(MomentKind::Decided, m_now);
        moment.source = winner.file.empty() ? winner.source : winner.file;
        moment.line = winner.line;
        moment.rung = winner.id;
        moment.detail = consent::name(m_timeline.now.state);
    }

    void sort()
    {
        const auto rank = [](const Moment& moment) {
            return moment.kind == MomentKind::Decided ? 2 : moment.precision == Precision::Unknown ? 1 : 0;
        };
        std::stable_sort(m_timeline.moments.begin(), m_timeline.moments.end(), [&](const Moment& a, const Moment& b) {
            return std::pair(rank(a), a.time) < std::pair(rank(b), b.time);
        });
    }

    DayActivity& activity(Millis time)
    {
        const std::int64_t day = localDay(time, m_utcOffsetMinutes);
        DayActivity& activity = m_days[day];
        activity.day = day;
        return activity;
    }

    const product::Profile& m_profile;
    const change::Context& m_context;
    const store::Snapshot& m_snapshot;
    int m_utcOffsetMinutes;
    Millis m_now;
    Timeline m_timeline;
    Standing m_standing;
    std::map<std::int64_t, DayActivity> m_days;
};

} // namespace

const char* name(MomentKind kind)
{
    constexpr std::array names{"noticed",    "allowed",     "forbidden",      "undone",        "id-seen",
                               "id-retired", "queue-began", "first-recorded", "last-recorded", "first-sent",
                               "last-sent",  "deleted",     "dropped",        "decided"};
    return names[static_cast<std::size_t>(kind)];
}

const char* name(Precision precision)
{
    return precision == Precision::Exact ? "exact" : precision == Precision::NotLater ? "not-later" : "unknown";
}

const char* name(Flag flag)
{
    constexpr std::array names{"none", "before-asked", "maybe-before-asked", "after-opt-out"};
    return names[static_cast<std::size_t>(flag)];
}

Timeline timelineOf(const TimelineQuestion& question) { return Chronicle(question).write(); }

} // namespace vitrine::report
