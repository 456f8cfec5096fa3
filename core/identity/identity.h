// SPDX-License-Identifier: Apache-2.0
// The anonymous IDs of a product on this machine, and the ledger of retired ones (DESIGN "On disk", identity.json).
#pragma once

#include "base/clock.h"
#include "base/environment.h"
#include "product/profile.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine::identity {

struct Retired
{
    std::string value;
    std::optional<Millis> firstSeen;
    Millis retiredAt = 0; // when another program replaced it: no later than this
};

struct Id
{
    std::string product;
    std::string name;
    std::string value;  // empty: none here
    std::string source; // file:line, or how it is derived: "sha256(deviceid)", "cluster"
    std::string file;
    std::uint64_t line = 0;
    std::optional<Millis> firstSeen;
    bool resettable = false;
    std::string why;
    std::vector<std::string> sharedWith;
    bool alias = false;
    std::vector<Retired> retired; // in the order they were retired
    std::optional<Error> fault;   // the file or the ledger is there but cannot be read
};

// Reads and derives; creates nothing, not even the ledger.
[[nodiscard]] std::vector<Id> identify(const product::Profile& profile, const Environment& environment);

// The ledger's new content once `oldValue` of `name` is retired and `newValue` takes over. Error when it cannot be
// read.
[[nodiscard]] Result<std::string> ledgerAfterReset(const std::string& currentLedger, const std::string& name,
                                                   const std::string& oldValue, std::optional<Millis> firstSeen,
                                                   const std::string& newValue, Millis time);
[[nodiscard]] std::string ledgerPath(const std::string& productId, const Environment& environment);

} // namespace vitrine::identity
