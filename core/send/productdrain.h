// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over what waits of one product, from the lock to the last settled segment.
#pragma once

#include "send/delivery.h"
#include "send/drain.h"

namespace vitrine::send {

class ProductDrain
{
public:
    // What is given must outlive it. end: by Timekeeper::elapsed().
    ProductDrain(const product::Profile& profile, const policy::PolicySource& policy, const Environment& environment,
                 Transport& transport, Timekeeper& time, const DrainOptions& options, Millis end);

    [[nodiscard]] Report run();

private:
    [[nodiscard]] bool mayBegin();
    void underLock();
    [[nodiscard]] bool isLeftAlone(const Lot& lot);
    void deliver(Lot& lot, const std::string& generation);
    [[nodiscard]] std::function<void(const protocol::Request&)> shower() const;
    void conclude(Lot& lot, const Delivery& delivery, const protocol::Endpoint& endpoint);
    [[nodiscard]] Result<> store(Lot& lot, const Delivery& delivery);
    [[nodiscard]] Result<> countDropped(const Lot& lot, const Delivery& delivery);
    [[nodiscard]] Result<> settle(Lot& lot);
    void purge();
    void prune();
    void leaveWaiting(const Lot& lot);
    void reached(Step step) const;
    void fault(const Error& error);

    const product::Profile& m_profile;
    const Environment& m_environment;
    Transport& m_transport;
    Timekeeper& m_time;
    const DrainOptions& m_options;
    Millis m_end;
    Gate m_gate;
    Report m_report;
    bool m_gone = false; // the generation is over: nothing is left to do
};

} // namespace vitrine::send
