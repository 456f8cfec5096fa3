// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/delivery.h"

#include "identity/identity.h"
#include "send/journaling.h"

#include <algorithm>

namespace vitrine::send {
namespace {

using protocol::Fate;
using State = Item::State;

constexpr int mostHops = 5;
constexpr Millis defaultTimeout = 10'000;

protocol::Identity identityOf(const product::Profile& profile, const Environment& environment)
{
    protocol::Identity identity;
    for (const identity::Id& id : identity::identify(profile, environment))
        if (!id.value.empty())
            identity.emplace(id.name, id.value);
    return identity;
}

// Why an event is in no request.
std::string ruleFor(const protocol::Plan& plan, std::size_t event)
{
    std::string rule = "cannot-be-sent";
    for (const protocol::Adjustment& adjustment : plan.adjustments)
        if (adjustment.event == event)
            rule = adjustment.rule; // what left it out is said last
    return rule;
}

} // namespace

Delivery::Delivery(Desk& desk, Lot& lot, const protocol::Endpoint& endpoint)
    : m_desk(desk), m_lot(lot), m_endpoint(endpoint), m_identity(identityOf(desk.profile, desk.environment))
{
}

void Delivery::run()
{
    plan(dueItems(), true);
    while (!m_batches.empty() && !m_stopped) {
        Batch batch = std::move(m_batches.front());
        m_batches.pop_front();
        if (!mayGo(batch))
            continue;
        if (m_desk.show)
            m_desk.show(batch.request);
        if (m_desk.instead)
            m_desk.report.trouble("debug-mode");
        else
            send(std::move(batch));
    }
}

std::vector<std::size_t> Delivery::dueItems()
{
    const Millis now = m_desk.time.now();
    std::vector<std::size_t> due;
    for (std::size_t i = 0; i < m_lot.items.size(); ++i) {
        const Item& item = m_lot.items[i];
        if (item.state == State::Over)
            continue;
        if (isTooOld(item.waiting, m_desk.profile, now))
            drop(i, "too-old");
        else if (isDue(item.waiting.notBefore, now))
            due.push_back(i);
    }
    return due;
}

void Delivery::plan(const std::vector<std::size_t>& items, bool first)
{
    std::vector<event::Event> events;
    for (const std::size_t item : items)
        events.push_back(m_lot.items[item].waiting.event);
    const protocol::Plan planned = protocol::plan(m_desk.profile, m_endpoint, m_identity, events);
    for (const std::size_t event : planned.leftOut)
        drop(items[event], ruleFor(planned, event));
    std::deque<Batch> batches;
    for (const protocol::Request& request : planned.requests) {
        Batch batch{request, {}, {}, 0};
        for (std::size_t i = 0; i < request.events.size(); ++i) {
            batch.events.push_back(events[request.events[i]]);
            batch.items.push_back(items[request.events[i]]);
            batch.request.events[i] = i;
        }
        for (protocol::FieldSpan& field : batch.request.fields)
            field.event = static_cast<std::size_t>(
                std::find(request.events.begin(), request.events.end(), field.event) - request.events.begin());
        batches.push_back(std::move(batch));
    }
    m_batches.insert(first ? m_batches.end() : m_batches.begin(), batches.begin(), batches.end());
}

bool Delivery::mayGo(const Batch& batch)
{
    if (!batch.request.complete) {
        m_desk.report.trouble(m_endpoint.key.empty() ? "no-key" : "no-identity");
        return false;
    }
    m_gate = m_desk.gate.decide(m_lot.header, m_desk.generation);
    m_desk.reached(Step::Permitted);
    if (m_gate != Answer::Go)
        stop("consent-off");
    else if (m_desk.time.elapsed() >= m_desk.end)
        stop("life-over");
    return !m_stopped;
}

void Delivery::send(Batch batch)
{
    outbox::Attempt attempt = attemptOf(m_desk.profile, m_endpoint, batch.request, batch.events);
    attempt.time = m_desk.time.now();
    attempt.proxy = m_desk.transport.proxyFor(batch.request.url);
    m_desk.report.proxy = attempt.proxy;
    if (const auto written = outbox::journalAttempt(m_desk.environment, attempt); !written)
        return stop("io", written.error().path + ": " + written.error().detail);
    m_desk.reached(Step::AttemptJournaled);
    ++m_desk.report.counts.requests;
    const Millis patience = m_desk.profile.delivery.timeoutMs ? m_desk.profile.delivery.timeoutMs : defaultTimeout;
    const Millis left = std::max<Millis>(m_desk.end - m_desk.time.elapsed(), 1);
    const auto response = m_desk.transport.post(batch.request, std::chrono::milliseconds(std::min(patience, left)));
    m_desk.reached(Step::Answered);
    std::uint32_t rounds = 0;
    for (const std::size_t item : batch.items)
        rounds = std::max(rounds, m_lot.items[item].waiting.rounds);
    const protocol::Reading reading =
        protocol::read(m_desk.profile.endpoint.protocol, batch.request, response, m_desk.time.now(), rounds);
    outbox::Answer answer = answerOf(attempt, response, reading);
    answer.time = m_desk.time.now();
    apply(batch, response, reading, answer);
    if (const auto written = outbox::journalAnswer(m_desk.environment, m_desk.profile.id, answer); !written)
        stop("io", written.error().path + ": " + written.error().detail);
    m_desk.reached(Step::AnswerJournaled);
    if (!m_stopped)
        goOn(batch, response, reading);
}

void Delivery::apply(const Batch& batch, const protocol::Response& response, const protocol::Reading& reading,
                     outbox::Answer& answer)
{
    m_atOnce.clear();
    const bool again = !reading.redirect.empty() && batch.hops < mostHops;
    for (std::size_t i = 0; i < batch.items.size(); ++i) {
        const protocol::EventFate& fate = reading.events[i];
        if (again)
            answer.outcomes.push_back({batch.events[i].id, event::Status::Queued, fate.why});
        else
            answer.outcomes.push_back(applyOne(batch.items[i], fate, response));
    }
    if (!reading.problem.empty())
        m_desk.report.trouble("problem", reading.problem);
}

outbox::AttemptOutcome Delivery::applyOne(std::size_t index, const protocol::EventFate& fate,
                                          const protocol::Response& response)
{
    Item& item = m_lot.items[index];
    if (fate.fate == Fate::Retry)
        return tryAgain(index, fate, response);
    outbox::AttemptOutcome outcome{item.waiting.event.id, event::Status::Unknown, fate.why};
    item.state = State::Over;
    if (fate.fate == Fate::Accepted) {
        outcome.status = event::Status::Sent;
        ++m_desk.report.counts.sent;
    } else if (fate.fate == Fate::Refused) {
        outcome.status = event::Status::Refused;
        ++m_desk.report.counts.refused;
        if (response.status == 413)
            m_tooLarge.push_back(index);
    } else {
        ++m_desk.report.counts.unknown;
    }
    return outcome;
}

outbox::AttemptOutcome Delivery::tryAgain(std::size_t index, const protocol::EventFate& fate,
                                          const protocol::Response& response)
{
    Item& item = m_lot.items[index];
    const Millis now = m_desk.time.now();
    item.state = State::Again;
    outbox::AttemptOutcome outcome{item.waiting.event.id, event::Status::Queued, fate.why};
    if (fate.notBefore != 0) {
        item.waiting.notBefore = fate.notBefore;
        if (fate.notBefore <= now)
            m_atOnce.push_back(index);
        return outcome;
    }
    const auto delay = response.requestLeft ? m_desk.backoff.after(item.waiting.rounds)
                                            : std::optional(m_desk.backoff.whenUnreachable());
    if (!delay) {
        drop(index, "retries-used-up");
        outcome.status = event::Status::Dropped;
        outcome.why += ", retries-used-up";
        return outcome;
    }
    item.waiting.rounds += response.requestLeft ? 1 : 0;
    item.waiting.notBefore = now + *delay;
    return outcome;
}

// What the answer means for what has not been sent yet.
void Delivery::goOn(const Batch& batch, const protocol::Response& response, const protocol::Reading& reading)
{
    if (!reading.redirect.empty() && batch.hops < mostHops) {
        Batch again = batch;
        again.request = repeatedAt(batch.request, reading.redirect);
        ++again.hops;
        m_batches.push_front(std::move(again));
    } else if (reading.split) {
        const auto middle = m_atOnce.begin() + static_cast<std::ptrdiff_t>((m_atOnce.size() + 1) / 2);
        plan({middle, m_atOnce.end()}, false);
        plan({m_atOnce.begin(), middle}, false);
    } else {
        plan(m_atOnce, false);
        leaveAlone(batch, response, reading);
    }
}

// Where this batch has to wait as a whole, or got no answer at all, the next one would fare no better.
void Delivery::leaveAlone(const Batch& batch, const protocol::Response& response, const protocol::Reading& reading)
{
    const Millis now = m_desk.time.now();
    const bool silent = response.status == 0;
    Millis latest = 0;
    std::size_t waiting = 0;
    for (const std::size_t index : batch.items) {
        const Item& item = m_lot.items[index];
        const bool later = item.state == State::Again && item.waiting.notBefore > now;
        waiting += later ? 1 : 0;
        latest = later ? std::max(latest, item.waiting.notBefore) : latest;
    }
    const bool all = waiting == batch.items.size();
    if (!silent && !all && !reading.stop)
        return;
    m_stopped = true;
    if (reading.notBefore > 0)
        latest = reading.notBefore;
    else if (latest == 0 && silent)
        latest = now + m_desk.backoff.whenUnreachable();
    if (latest > now)
        m_postponed = std::max(m_postponed, latest);
}

void Delivery::drop(std::size_t item, const std::string& reason)
{
    m_lot.items[item].state = State::Over;
    m_dropped[reason].push_back(item);
    ++m_desk.report.counts.dropped;
}

void Delivery::stop(std::string what, std::string detail)
{
    m_stopped = true;
    m_desk.report.trouble(std::move(what), std::move(detail));
}

} // namespace vitrine::send
