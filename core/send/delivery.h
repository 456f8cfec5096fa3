// SPDX-License-Identifier: GPL-3.0-or-later
// One lot on its way: planned, journaled, posted, read, journaled, request by request, until all that is due was tried
// or something says stop. Touches no segment: what became of each event stands in the lot's items afterwards.
#pragma once

#include "send/backoff.h"
#include "send/destination.h"
#include "send/gate.h"
#include "send/lot.h"
#include "send/report.h"
#include "send/step.h"
#include "send/timekeeper.h"
#include "send/transport.h"

#include "outbox/journal.h"

#include <deque>
#include <functional>
#include <map>

namespace vitrine::send {

// What all deliveries of one product share; nothing of it is owned.
struct Desk
{
    const product::Profile& profile;
    const Environment& environment;
    const Gate& gate;
    const std::string& generation;
    Transport& transport;
    Timekeeper& time;
    Backoff backoff;
    Millis end; // by Timekeeper::elapsed(): nothing begins after it
    std::function<void(Step)> reached;
    std::function<void(const protocol::Request&)> show; // of a debug mode; may be empty
    Report& report;
    bool instead = false; // of sending: shown only, nothing happens to the events
};

class Delivery
{
public:
    Delivery(Desk& desk, Lot& lot, const protocol::Endpoint& endpoint);

    void run();
    [[nodiscard]] Answer gate() const { return m_gate; }           // what the gate said last
    [[nodiscard]] Millis postponed() const { return m_postponed; } // the endpoint as a whole, until then; 0: it is not

    // Events that are given up, by reason; to be counted and then gone.
    [[nodiscard]] const std::map<std::string, std::vector<std::size_t>>& dropped() const { return m_dropped; }
    // Too large even alone.
    [[nodiscard]] const std::vector<std::size_t>& tooLarge() const { return m_tooLarge; }

private:
    struct Batch
    {
        protocol::Request request; // its events index into `events`
        std::vector<event::Event> events;
        std::vector<std::size_t> items; // of the lot, parallel to `events`
        int hops = 0;
    };

    void plan(const std::vector<std::size_t>& items, bool first);
    [[nodiscard]] std::vector<std::size_t> dueItems();
    [[nodiscard]] bool mayGo(const Batch& batch);
    void send(Batch batch);
    void apply(const Batch& batch, const protocol::Response& response, const protocol::Reading& reading,
               outbox::Answer& answer);
    [[nodiscard]] outbox::AttemptOutcome applyOne(std::size_t item, const protocol::EventFate& fate,
                                                  const protocol::Response& response);
    [[nodiscard]] outbox::AttemptOutcome tryAgain(std::size_t item, const protocol::EventFate& fate,
                                                  const protocol::Response& response);
    void goOn(const Batch& batch, const protocol::Response& response, const protocol::Reading& reading);
    void leaveAlone(const Batch& batch, const protocol::Response& response, const protocol::Reading& reading);
    void drop(std::size_t item, const std::string& reason);
    void stop(std::string what, std::string detail = {});

    Desk& m_desk;
    Lot& m_lot;
    const protocol::Endpoint& m_endpoint;
    protocol::Identity m_identity;
    std::deque<Batch> m_batches;
    std::map<std::string, std::vector<std::size_t>> m_dropped;
    std::vector<std::size_t> m_tooLarge;
    std::vector<std::size_t> m_atOnce; // of the batch that was just read
    Millis m_postponed = 0;
    Answer m_gate = Answer::Go;
    bool m_stopped = false;
};

} // namespace vitrine::send
