// SPDX-License-Identifier: GPL-3.0-or-later
// One event as a record of an export: what it is, what became of it, its fields, and where it was read.
#pragma once

#include "evidence/redactor.h"
#include "store/snapshot.h"

#include <string>
#include <vector>

namespace vitrine::evidence {

// One event with what spools and journals say of it.
struct Told
{
    event::Event event;
    store::Fate fate;
    std::string_view command; // by the profile; lives as long as the snapshot
};
[[nodiscard]] Result<Told> told(const store::Snapshot& snapshot, std::size_t index);

// {"product","name","time","success","duration_ms","status","why","tries","last_try","server","attempt","shape","id",
//  "session","fields","removed","warnings","origin":{"file","line"}}
[[nodiscard]] Json recordOf(const Told& told);

[[nodiscard]] std::vector<std::string> columnNames();
[[nodiscard]] std::vector<std::string> cellsOf(const Told& told); // one a column

// What of it may be exported: secrets masked, what the redactor takes replaced. profile: null when nobody knows it.
[[nodiscard]] Told redacted(Told told, const product::Profile* profile, Redactor& redactor);

} // namespace vitrine::evidence
