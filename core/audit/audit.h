// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through profiles and events for what a reader should know (core/audit/finding.h). Reads only; what it needs to
// know of the machine is handed in.
#pragma once

#include "audit/dismissals.h"
#include "audit/fieldledger.h"
#include "audit/finding.h"
#include "audit/situation.h"
#include "sanitize/surroundings.h"
#include "store/snapshot.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace vitrine::audit {

struct Options
{
    std::string product;               // id: only this one; empty: all
    std::vector<Situation> situations; // of the products on this machine; those left out are not known
    sanitize::Surroundings surroundings;
    Dismissals dismissals;
    Millis now = 0;       // for limits of age of what still waits; 0: they are not looked at
    bool profiles = true; // also what the profiles alone tell
};

// Of one row of the snapshot.
struct RowVerdict
{
    Verdict verdict = Verdict::Unrecognised;
    bool found = false; // any finding that was not dismissed
};

// How one promise was held by the events of one product that were looked through.
struct Kept
{
    std::string product;
    std::string promise; // id under "never_sends"
    std::uint64_t events = 0;
    std::uint64_t broken = 0;
};

struct Audit
{
    std::vector<Finding> findings; // worst first, then by product, rule and field; dismissed ones are marked
    std::vector<RowVerdict> rows;  // one for each row of the snapshot; of a product that was not asked for: untouched
    std::vector<Kept> kept;        // every promise of every product that has events here
    std::map<std::string, SeenFields> fields; // by product: what a FieldLedger is asked about
    bool complete = true;                     // false: cancelled, or events could not be read

    [[nodiscard]] std::uint64_t count(Severity severity) const; // findings that were not dismissed
    // Adds what a FieldLedger found, in its place.
    void announce(std::vector<Finding> news, const Dismissals& dismissals);
};

// Of one snapshot; for one after another, as a file grows, see audit/auditor.h. progress (may be null) hears of every
// thousandth row; false stops.
[[nodiscard]] Audit audit(const product::Catalogue& catalogue, const store::Snapshot& snapshot, const Options& options,
                          const std::function<bool(std::size_t row)>& progress = {});

} // namespace vitrine::audit
