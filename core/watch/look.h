// SPDX-License-Identifier: GPL-3.0-or-later
// One look at the machine: how every tool stands and which fields its events hold, compared with the last look, which
// is then replaced. Two looks at once wait for each other. Reads the events' files; opens no socket, starts nothing.
#pragma once

#include "base/clock.h"
#include "policy/policy.h"
#include "product/load.h"
#include "watch/news.h"

#include <optional>

namespace vitrine::watch {

struct Look
{
    std::vector<News> news; // by product
    bool first = false;     // nothing was known before: nothing can be new
    // The memory was torn or of another version: it is begun anew, and nothing is called new that may be old.
    std::optional<Error> lost;
    std::vector<Error> unread; // files of events that could not be read
};

// Error: the memory could not be kept. What it held before then counts on, so that nothing may be said of the news:
// the next look would say it again.
[[nodiscard]] Result<Look> look(const product::Catalogue& catalogue, const policy::PolicySource& policySource,
                                const Environment& environment, Millis now);

} // namespace vitrine::watch
