// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that is not as it was when it was looked at last. Names only; sentences are made in ui/ and app/.
#pragma once

#include "watch/standing.h"

namespace vitrine::watch {

struct News
{
    enum class Kind : std::uint8_t {
        State,      // it may send, or no longer, or is asked again
        Decider,    // the same answer by another rung
        HazardCame, // name: the hazard's id
        HazardWent,
        NewField // name: the field, event: the kind of event it came with
    };
    Kind kind = Kind::State;
    std::string product;
    Standing before; // of State and Decider
    Standing after;
    std::string event;
    std::string name;
};
[[nodiscard]] const char* name(News::Kind kind); // "state", "decider", "hazard-came", "hazard-went", "new-field"

// Of one product. A change of state says who decides as well, so that is no news of its own then.
[[nodiscard]] std::vector<News> between(const Standing& before, const Standing& after);

} // namespace vitrine::watch
