// SPDX-License-Identifier: GPL-3.0-or-later
// Audits one snapshot after another and looks at no event twice: what single events told stays known as long as their
// files only grow, also when the files are read anew. The answer is the same as audit()'s for the snapshot. Cancelled,
// it goes on the next time where it stopped. For one thread at a time.
//
// Memory: 24 bytes an event, four more for each identifier in it, and at most some 100 MB for what hostile events tell.
#pragma once

#include "audit/audit.h"

namespace vitrine::audit {

class Auditor
{
public:
    // The catalogue has to be the one of the snapshots.
    explicit Auditor(std::shared_ptr<const product::Catalogue> catalogue);
    ~Auditor();
    Auditor(const Auditor&) = delete;
    Auditor& operator=(const Auditor&) = delete;

    // progress (may be null) hears of every thousandth row; false stops.
    using Progress = std::function<bool(std::size_t row)>;
    [[nodiscard]] Audit audit(const store::Snapshot& snapshot, const Options& options, const Progress& progress = {});

    [[nodiscard]] std::uint64_t examined() const; // events so far, each counted whenever it was looked at

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace vitrine::audit
