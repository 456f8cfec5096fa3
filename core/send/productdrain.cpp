// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/productdrain.h"

#include "base/file.h"
#include "base/paths.h"
#include "outbox/delivery.h"
#include "outbox/generation.h"
#include "send/debug.h"
#include "send/past.h"

#include <algorithm>

namespace vitrine::send {

ProductDrain::ProductDrain(const product::Profile& profile, const policy::PolicySource& policy,
                           const Environment& environment, Transport& transport, Timekeeper& time,
                           const DrainOptions& options, Millis end)
    : m_profile(profile), m_environment(environment), m_transport(transport), m_time(time), m_options(options),
      m_end(end), m_gate(profile, policy, environment)
{
    m_report.product = profile.id;
}

void ProductDrain::reached(Step step) const
{
    if (m_options.observer)
        m_options.observer(step);
}

void ProductDrain::fault(const Error& error)
{
    m_report.standing = Standing::Stopped;
    m_report.trouble("io", error.path.empty() ? error.detail : error.path + ": " + error.detail);
}

Report ProductDrain::run()
{
    if (mayBegin())
        underLock();
    return m_report;
}

// Makes no file: not even a lock before it is known that something waits and may go.
bool ProductDrain::mayBegin()
{
    const auto files = listDirectory(spoolDirectory(m_environment, m_profile.id));
    const bool waits = std::any_of(files.begin(), files.end(), [](const std::string& name) {
        return name.ends_with(".ndjson") && !name.starts_with("quarantine-");
    });
    const Answer answer = m_gate.decide();
    if (answer == Answer::LastingOff && (!files.empty() || exists(outbox::generationPath(m_environment, m_profile.id))))
        purge();
    else if (answer != Answer::Go && waits)
        m_report.standing = Standing::Off;
    return answer == Answer::Go && waits;
}

void ProductDrain::purge()
{
    const auto gone = outbox::purge(m_environment, m_profile.id, "consent-off", m_time.now());
    if (!gone)
        return fault(gone.error());
    m_gone = true;
    m_report.standing = Standing::Purged;
    m_report.counts.purged += *gone;
    m_report.counts.waiting = 0;
}

void ProductDrain::underLock()
{
    const auto lock = outbox::trySenderLock(m_environment, m_profile.id);
    if (!lock)
        return fault(lock.error());
    if (!*lock) {
        m_report.standing = Standing::Busy;
        return;
    }
    reached(Step::Locked);
    auto claims = outbox::claim(m_environment, m_profile.id, m_time.now());
    const auto generation = outbox::generation(m_environment, m_profile.id);
    if (!claims)
        return fault(claims.error());
    reached(Step::Claimed);
    if (claims->empty() || !generation)
        return;
    std::vector<Lot> lots = lotsOf(std::move(*claims));
    std::erase_if(lots, [this](const Lot& lot) { return isLeftAlone(lot); });
    if (const auto recovered = recover(m_profile, m_environment, m_time.now(), lots); !recovered)
        return fault(recovered.error());
    reached(Step::Recovered);
    for (Lot& lot : lots)
        if (!m_gone)
            deliver(lot, *generation);
    prune();
    reached(Step::Finished);
}

// Its endpoint asked for it, or is out of reach.
bool ProductDrain::isLeftAlone(const Lot& lot)
{
    const Millis until = outbox::notBefore(m_environment, m_profile.id, lot.header.endpoint, m_time.now());
    if (isDue(until, m_time.now()))
        return false;
    if (m_report.standing == Standing::Nothing)
        m_report.standing = Standing::Postponed;
    leaveWaiting(lot);
    m_report.notBefore = std::max(m_report.notBefore, until);
    return true;
}

void ProductDrain::deliver(Lot& lot, const std::string& generation)
{
    m_report.standing = Standing::Drained;
    const Destination to = destinationOf(m_profile, lot.header, m_environment);
    if (!to.closed.empty()) {
        m_report.standing = Standing::Stopped;
        m_report.trouble(to.closed, lot.header.endpoint);
        return leaveWaiting(lot);
    }
    Desk desk{m_profile,
              m_environment,
              m_gate,
              generation,
              m_transport,
              m_time,
              Backoff(m_profile.delivery, m_options.dice),
              m_end,
              [this](Step step) { reached(step); },
              shower(),
              m_report};
    const product::DebugSwitch* debug = debugSwitchOn(m_profile, m_environment);
    desk.instead = debug && !debug->sends;
    Delivery delivery(desk, lot, to.endpoint);
    delivery.run();
    conclude(lot, delivery, to.endpoint);
}

// In a debug mode of the product, requests are shown.
std::function<void(const protocol::Request&)> ProductDrain::shower() const
{
    const product::DebugSwitch* debug = debugSwitchOn(m_profile, m_environment);
    if (!debug || !m_options.show)
        return {};
    return [this, debug](const protocol::Request& request) { m_options.show(m_profile, request, debug->sends); };
}

void ProductDrain::conclude(Lot& lot, const Delivery& delivery, const protocol::Endpoint& endpoint)
{
    if (delivery.gate() == Answer::LastingOff)
        return purge();
    if (delivery.gate() == Answer::Ended) {
        m_gone = true;
        m_report.standing = Standing::Purged;
        return;
    }
    m_report.endpoints.push_back(endpoint.url);
    m_report.vendor = m_report.vendor && endpoint.vendor;
    if (delivery.postponed() > 0) {
        const auto kept =
            outbox::postpone(m_environment, m_profile.id, endpoint.url, delivery.postponed(), m_time.now());
        if (!kept)
            fault(kept.error());
        reached(Step::Postponed);
    }
    if (const auto done = store(lot, delivery); !done)
        fault(done.error());
    if (!m_report.troubles.empty())
        m_report.standing = Standing::Stopped;
    leaveWaiting(lot);
    m_report.notBefore = std::max(m_report.notBefore, delivery.postponed());
}

Result<> ProductDrain::countDropped(const Lot& lot, const Delivery& delivery)
{
    for (const auto& [reason, items] : delivery.dropped()) {
        std::vector<std::string> ids;
        for (const std::size_t item : items)
            ids.push_back(lot.items[item].waiting.event.id);
        const auto counted = outbox::countDropped(m_environment, m_profile.id, reason, items.size(), m_time.now(), ids);
        if (!counted)
            return counted;
        reached(Step::Dropped);
    }
    return {};
}

// What has to be tried again is on disk before the original goes.
Result<> ProductDrain::store(Lot& lot, const Delivery& delivery)
{
    if (const auto counted = countDropped(lot, delivery); !counted)
        return counted;
    std::vector<outbox::Waiting> tooLarge;
    for (const std::size_t item : delivery.tooLarge())
        tooLarge.push_back(lot.items[item].waiting);
    if (!tooLarge.empty())
        if (const auto moved = outbox::quarantine(m_environment, lot.header, tooLarge, "too-large", m_time.now());
            !moved)
            return moved;
    return settle(lot);
}

Result<> ProductDrain::settle(Lot& lot)
{
    std::vector<outbox::Waiting> remaining;
    for (std::size_t claim = 0; claim < lot.claims.size(); ++claim)
        if (lot.touched(claim))
            for (outbox::Waiting& waiting : lot.remaining(claim))
                remaining.push_back(std::move(waiting));
    if (!remaining.empty()) {
        if (const auto kept = outbox::keep(m_environment, lot.header, remaining, m_time.now()); !kept)
            return kept;
        reached(Step::Kept);
    }
    for (std::size_t claim = 0; claim < lot.claims.size(); ++claim) {
        if (!lot.touched(claim))
            continue;
        const auto settled = outbox::settle(lot.claims[claim]);
        if (!settled && settled.error().code != Code::Changed && settled.error().code != Code::NotFound)
            return settled;
        reached(Step::Settled);
    }
    return {};
}

void ProductDrain::prune()
{
    constexpr Millis day = 24LL * 60 * 60 * 1000;
    const Millis before = m_time.now() - static_cast<Millis>(m_profile.delivery.journalDays) * day;
    if (const auto pruned = outbox::pruneJournal(m_environment, m_profile.id, before); !pruned)
        m_report.trouble("io", pruned.error().path + ": " + pruned.error().detail);
}

void ProductDrain::leaveWaiting(const Lot& lot)
{
    for (const Item& item : lot.items) {
        if (item.state == Item::State::Over)
            continue;
        ++m_report.counts.waiting;
        const Millis due = item.waiting.notBefore;
        if (due > 0 && (m_report.notBefore == 0 || due < m_report.notBefore))
            m_report.notBefore = due;
    }
}

} // namespace vitrine::send
