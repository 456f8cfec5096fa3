// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/report.h"

#include <algorithm>
#include <array>

namespace vitrine::send {

const char* name(Standing standing)
{
    static constexpr std::array<const char*, 7> names = {"nothing", "drained",   "off",    "purged",
                                                         "busy",    "postponed", "stopped"};
    return names[static_cast<std::size_t>(standing)];
}

void Report::trouble(std::string what, std::string detail)
{
    const Trouble found{std::move(what), std::move(detail)};
    if (std::find(troubles.begin(), troubles.end(), found) == troubles.end())
        troubles.push_back(found);
}

} // namespace vitrine::send
