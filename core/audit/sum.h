// SPDX-License-Identifier: GPL-3.0-or-later
// From what single events told to the audit of a whole snapshot. Reads columns only. For this room only.
#pragma once

#include "audit/gather.h"
#include "audit/occasions.h"

namespace vitrine::audit {

// What the sum is made of.
struct Summands
{
    const product::Catalogue& catalogue;
    const store::Snapshot& snapshot;
    const Options& options;
    const Digests& digests;
    const std::vector<SeenFile*>& files; // in the snapshot's order
    std::vector<Finding> profiles;       // what profiles alone tell
    Gather::ValueOf valueOf;
};

// complete stays to be said by the caller.
[[nodiscard]] Audit sumOf(Summands summands);

} // namespace vitrine::audit
