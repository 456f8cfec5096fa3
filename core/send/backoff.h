// SPDX-License-Identifier: GPL-3.0-or-later
// When to try again: a random time up to a bound that grows with every round ("full jitter"), so that many machines do
// not come back at once.
#pragma once

#include "base/clock.h"
#include "product/profile.h"

#include <functional>
#include <optional>

namespace vitrine::send {

// 0 <= result <= most.
using Dice = std::function<Millis(Millis most)>;
[[nodiscard]] Dice randomDice();

class Backoff
{
public:
    Backoff(const product::Delivery& delivery, Dice dice) : m_delivery(delivery), m_dice(std::move(dice)) {}

    // How long to wait after the try that followed `rounds` earlier ones; nullopt: the product gives up (seed 003: 1,
    // 2, 4 s, then drop). A product that does not say waits from a minute on, twice as long each time, up to 6 hours.
    [[nodiscard]] std::optional<Millis> after(std::uint32_t rounds) const;

    // When nothing could leave this machine, which is no fault of the event and uses up no round.
    [[nodiscard]] Millis whenUnreachable() const;

private:
    const product::Delivery& m_delivery;
    Dice m_dice;
};

// A time a clock that jumped has put out of reach is not waited for: nothing is postponed by more than a day.
[[nodiscard]] bool isDue(Millis notBefore, Millis now);

} // namespace vitrine::send
