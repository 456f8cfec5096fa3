// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/moments.h"

#include <algorithm>

namespace vitrine::demo {
namespace {

// In percent of a busy day; day 0 of the epoch was a Thursday.
int business(Millis day, int age)
{
    const int weekday = static_cast<int>((day / oneDay + 3) % 7); // 0: Monday
    if (age >= 110 && age < 128)
        return 0; // away
    if (weekday >= 5)
        return 6;
    const int week = age / 7;
    return week % 5 == 2 ? 25 : week % 3 == 0 ? 95 : 60;
}

} // namespace

std::vector<Millis> moments(Dice& dice, Millis today, int days, std::size_t count)
{
    std::vector<Millis> found;
    while (found.size() < count) {
        const int age = 1 + dice.below(days);
        const Millis day = today - age * oneDay;
        if (!dice.chance(business(day, age)))
            continue;
        const int hour = dice.chance(50) ? 8 + dice.below(4) : 13 + dice.below(6);
        found.push_back(day + hour * Millis{3'600'000} + dice.below(3'600'000));
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace vitrine::demo
