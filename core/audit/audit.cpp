// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/audit.h"

#include "audit/declared.h"
#include "audit/examine.h"
#include "audit/gather.h"
#include "audit/identities.h"
#include "audit/limits.h"
#include "audit/moments.h"

#include <algorithm>
#include <deque>
#include <set>

namespace vitrine::audit {
namespace {

constexpr std::size_t rowsBetweenNews = 1000;

// What is asked of the events of one product.
struct Bench
{
    Examiner examiner;
    Limits limits;
    const Situation* situation = nullptr;
    std::uint64_t events = 0;
    std::map<std::string, std::uint64_t> broken; // promise -> events
};

class Rows
{
public:
    Rows(const product::Catalogue& catalogue, const store::Snapshot& snapshot, const Options& options)
        : m_snapshot(snapshot), m_options(options), m_identities(options.situations)
    {
        for (const product::Profile& profile : catalogue.profiles)
            addProduct(profile);
        m_audit.rows.resize(snapshot.size());
    }

    void look(std::size_t index)
    {
        const store::Row& row = m_snapshot.row(index);
        if (row.product < 0)
            return;
        auto event = m_snapshot.event(index);
        if (!event) {
            m_audit.complete = false;
            return;
        }
        Bench& bench = m_benches[static_cast<std::size_t>(row.product)];
        const Place place{event->origin.file, event->origin.line, static_cast<std::uint32_t>(index)};
        m_identities.remember(bench.examiner.profile(), *event, place);
        if (isWanted(bench.examiner.profile()))
            look(bench, std::move(*event), place);
    }

    void stop() { m_audit.complete = false; }

    [[nodiscard]] Audit take() &&
    {
        for (Bench& bench : m_benches)
            bench.limits.finish();
        for (Identities::Linked& linked : m_identities.linked())
            if (m_options.product.empty() || linked.finding.product == m_options.product)
                addLinked(linked);
        for (const Bench& bench : m_benches)
            countKept(bench);
        m_audit.findings = std::move(m_gather).take();
        return std::move(m_audit);
    }

private:
    [[nodiscard]] bool isWanted(const product::Profile& profile) const
    {
        return m_options.product.empty() || profile.id == m_options.product;
    }

    void addProduct(const product::Profile& profile)
    {
        const auto take = [this](Finding finding, const Place& place) { add(std::move(finding), &place); };
        m_benches.push_back({Examiner(profile, m_options.surroundings), Limits(profile, take), nullptr, 0, {}});
        for (const Situation& situation : m_options.situations)
            if (situation.product == profile.id)
                m_benches.back().situation = &situation;
        if (!isWanted(profile) || !m_options.profiles)
            return;
        for (Finding& finding : inProfile(profile))
            add(std::move(finding), nullptr);
        if (m_benches.back().situation)
            for (Finding& finding : inSituation(profile, *m_benches.back().situation))
                add(std::move(finding), nullptr);
    }

    void look(Bench& bench, event::Event event, const Place& place)
    {
        const product::Profile& profile = bench.examiner.profile();
        Examined examined = bench.examiner.examine(event);
        m_audit.rows[*place.row].verdict = examined.verdict;
        addFields(m_audit.fields[profile.id], profile, event, place);
        ++bench.events;
        std::set<std::string> broken;
        for (Finding& finding : examined.findings) {
            if (!finding.promise.empty())
                broken.insert(finding.promise);
            add(std::move(finding), &place);
        }
        for (const std::string& promise : broken)
            ++bench.broken[promise];
        for (Finding& finding : m_identities.look(profile, event))
            add(std::move(finding), &place);
        if (bench.situation)
            if (auto finding = atWrongTime(profile, *bench.situation, event))
                add(std::move(*finding), &place);
        bench.limits.add(std::move(event), place, ageOf(*place.row));
    }

    [[nodiscard]] std::optional<Millis> ageOf(std::size_t index) const
    {
        const store::Row& row = m_snapshot.row(index);
        if (row.time == store::Row::noTime)
            return std::nullopt;
        const auto fate = m_snapshot.fate(index);
        if (fate && fate->tries > 0)
            return fate->tried - row.time;
        const bool waits = row.status == event::Status::Queued && m_options.now > 0;
        return waits ? std::optional(m_options.now - row.time) : std::nullopt;
    }

    void add(Finding finding, const Place* place)
    {
        finding.dismissed = m_options.dismissals.covers(finding);
        if (place && place->row && !finding.dismissed)
            m_audit.rows[*place->row].found = true;
        if (place && place->row && finding.rule == Rule::Limit)
            invalidate(m_audit.rows[*place->row]);
        m_gather.add(std::move(finding), place);
    }

    static void invalidate(RowVerdict& row)
    {
        if (row.verdict == Verdict::Valid)
            row.verdict = Verdict::Invalid;
    }

    void addLinked(Identities::Linked& linked)
    {
        for (std::uint64_t i = 0; i < linked.count; ++i)
            add(linked.finding, &linked.places[std::min<std::size_t>(i, linked.places.size() - 1)]);
    }

    void countKept(const Bench& bench)
    {
        if (bench.events == 0)
            return;
        const product::Profile& profile = bench.examiner.profile();
        for (const product::Promise& promise : profile.neverSends) {
            const auto broken = bench.broken.find(promise.id);
            m_audit.kept.push_back(
                {profile.id, promise.id, bench.events, broken == bench.broken.end() ? 0 : broken->second});
        }
    }

    const store::Snapshot& m_snapshot;
    const Options& m_options;
    Gather m_gather;
    Audit m_audit;
    Identities m_identities;
    std::deque<Bench> m_benches; // by the catalogue's order, as rows count
};

} // namespace

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
