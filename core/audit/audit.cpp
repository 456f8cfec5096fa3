// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit.h"

#include "audit/auditor.h"
#include "audit/gather.h"

#include <algorithm>

namespace vitrine::audit {

std::uint64_t Audit::count(Severity severity) const
{
    return static_cast<std::uint64_t>(std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return !finding.dismissed && finding.severity == severity;
    }));
}

void Audit::announce(std::vector<Finding> news, const Dismissals& dismissals)
{
    Gather gather;
    for (Finding& finding : findings)
        gather.keep(std::move(finding));
    for (Finding& finding : news) {
        finding.dismissed = dismissals.covers(finding);
        gather.keep(std::move(finding));
    }
    findings = std::move(gather).take();
}

Audit audit(const product::Catalogue& catalogue, const store::Snapshot& snapshot, const Options& options,
            const std::function<bool(std::size_t row)>& progress)
{
    const std::shared_ptr<const product::Catalogue> borrowed(std::shared_ptr<void>(), &catalogue);
    return Auditor(borrowed).audit(snapshot, options, progress);
}

} // namespace vitrine::audit
