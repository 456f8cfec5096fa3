// SPDX-License-Identifier: Apache-2.0
// The cap on how much a product records, of all its processes together: events a minute, bytes a day. A process takes
// shares of it from <state>/<product>/rate.json, twice as many each time, so that one that records a single event
// takes one and a busy one seldom asks; at the end it gives back what it did not use.
#pragma once

#include "base/clock.h"
#include "base/environment.h"
#include "base/result.h"
#include "product/profile.h"

#include <string>

namespace vitrine::record {

class RateCap
{
public:
    RateCap(const Environment& environment, std::string productId, const product::Delivery& delivery);

    // Whether one more line of that size may be recorded. Without a file to count in, what this process records is
    // capped alone.
    [[nodiscard]] bool take(std::size_t bytes, Millis now);
    void giveBack(Millis now);

private:
    // Used up by everyone, in the running minute and day (both counted from the epoch).
    struct Used
    {
        std::int64_t minute = 0;
        std::uint64_t events = 0;
        std::int64_t day = 0;
        std::uint64_t bytes = 0;
    };
    struct Share
    {
        std::int64_t minute = -1;
        std::uint64_t events = 0;
        std::int64_t day = -1;
        std::uint64_t bytes = 0;
    };
    [[nodiscard]] bool renew(std::size_t bytes, Millis now);
    [[nodiscard]] bool shareOut(Used& used, std::size_t bytes, Millis now);
    [[nodiscard]] static Used parsed(std::string_view text);
    [[nodiscard]] static std::string text(const Used& used);
    template<class Change> [[nodiscard]] bool changeFile(Change change) const;

    std::string m_path;
    std::uint64_t m_eventsPerMinute;
    std::uint64_t m_bytesPerDay;
    Share m_share;
    Used m_alone; // where there is no file
    std::uint64_t m_next = 1;
    Millis m_refusedUntil = 0; // so that a burst over the cap does not read the file for each event
};

} // namespace vitrine::record
