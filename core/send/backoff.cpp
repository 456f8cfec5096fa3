// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/backoff.h"

#include <algorithm>
#include <random>

namespace vitrine::send {
namespace {

constexpr Millis minute = 60'000;
constexpr Millis longest = 6 * 60 * minute;
constexpr Millis day = 24 * 60 * minute;

} // namespace

Dice randomDice()
{
    return [](Millis most) {
        std::random_device device;
        return std::uniform_int_distribution<Millis>(0, std::max<Millis>(most, 0))(device);
    };
}

std::optional<Millis> Backoff::after(std::uint32_t rounds) const
{
    if (m_delivery.retryMs.empty())
        return m_dice(std::min(minute << std::min<std::uint32_t>(rounds, 20), longest));
    if (rounds >= m_delivery.retryMs.size())
        return std::nullopt;
    return m_dice(m_delivery.retryMs[rounds]);
}

Millis Backoff::whenUnreachable() const { return m_dice(minute); }

bool isDue(Millis notBefore, Millis now) { return notBefore <= now || notBefore > now + day + minute; }

} // namespace vitrine::send
