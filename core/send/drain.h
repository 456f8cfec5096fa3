// SPDX-License-Identifier: GPL-3.0-or-later
// Delivers what waits (DESIGN "Sending"): product by product, each under its own lock, within one bounded life. No
// fault of one product or endpoint holds up another.
#pragma once

#include "send/backoff.h"
#include "send/report.h"
#include "send/step.h"
#include "send/timekeeper.h"
#include "send/transport.h"

#include "base/environment.h"
#include "policy/policy.h"
#include "product/profile.h"

#include <functional>
#include <vector>

namespace vitrine::send {

struct DrainOptions
{
    Millis life = 60'000;
    bool once = false; // one pass; else retries that are due within a few seconds are waited for
    StepObserver observer;
    Dice dice = randomDice();
    // Of products in a debug mode: each request as it goes out (sent), or instead of that (not sent).
    std::function<void(const product::Profile&, const protocol::Request&, bool sent)> show;
};

class Drain
{
public:
    Drain(Environment environment, policy::PolicySource policy, Transport& transport, Timekeeper& time,
          DrainOptions options);

    // Parallel to the profiles.
    [[nodiscard]] std::vector<Report> run(const std::vector<const product::Profile*>& profiles);

private:
    [[nodiscard]] Millis pause(const std::vector<Report>& passes) const;

    Environment m_environment;
    policy::PolicySource m_policy;
    Transport& m_transport;
    Timekeeper& m_time;
    DrainOptions m_options;
    Millis m_end = 0;
};

} // namespace vitrine::send
