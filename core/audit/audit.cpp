// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit.h"

#include "audit/examine.h"
#include "audit/gather.h"

#include <algorithm>

namespace vitrine::audit {
namespace {

constexpr std::size_t rowsBetweenNews = 1000;

bool isOpen(const Finding& finding) { return !finding.dismissed; }

// What is found in the rows of one snapshot.
class Rows
{
public:
    Rows(const product::Catalogue& catalogue, const store::Snapshot& snapshot, const Options& options)
        : m_snapshot(snapshot), m_options(options)
    {
        for (const product::Profile& profile : catalogue.profiles)
            m_examiners.emplace_back(profile);
        m_audit.rows.resize(snapshot.size());
    }

    void look(std::size_t index)
    {
        const store::Row& row = m_snapshot.row(index);
        if (row.product < 0 || !wanted(m_snapshot.productOf(row)))
            return;
        const auto event = m_snapshot.event(index);
        if (!event) {
            m_audit.complete = false;
            return;
        }
        Examined examined = m_examiners[static_cast<std::size_t>(row.product)].examine(*event);
        const Place place{event->origin.file, event->origin.line, static_cast<std::uint32_t>(index)};
        RowVerdict& verdict = m_audit.rows[index];
        verdict.verdict = examined.verdict;
        for (Finding& finding : examined.findings) {
            finding.dismissed = m_options.dismissals.covers(finding);
            verdict.found = verdict.found || isOpen(finding);
            m_gather.add(std::move(finding), &place);
        }
    }

    void stop() { m_audit.complete = false; }

    [[nodiscard]] Audit take() &&
    {
        m_audit.findings = std::move(m_gather).take();
        return std::move(m_audit);
    }

private:
    [[nodiscard]] bool wanted(std::string_view product) const
    {
        return m_options.product.empty() || product == m_options.product;
    }

    const store::Snapshot& m_snapshot;
    const Options& m_options;
    std::vector<Examiner> m_examiners; // by the catalogue's order, as rows count
    Gather m_gather;
    Audit m_audit;
};

} // namespace

std::uint64_t Audit::count(Severity severity) const
{
    return static_cast<std::uint64_t>(std::count_if(findings.begin(), findings.end(), [&](const Finding& finding) {
        return isOpen(finding) && finding.severity == severity;
    }));
}

Audit audit(const product::Catalogue& catalogue, const store::Snapshot& snapshot, const Options& options,
            const std::function<bool(std::size_t row)>& progress)
{
    Rows rows(catalogue, snapshot, options);
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        if (progress && i % rowsBetweenNews == 0 && !progress(i)) {
            rows.stop();
            break;
        }
        rows.look(i);
    }
    return std::move(rows).take();
}

} // namespace vitrine::audit
