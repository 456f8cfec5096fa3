// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/sum.h"

#include <algorithm>
#include <set>

namespace vitrine::audit {
namespace {

class Sum
{
public:
    explicit Sum(Summands summands)
        : m_in(std::move(summands)), m_occasions(m_in.catalogue, m_in.options, m_in.digests),
          m_tallies(m_in.digests.size()), m_events(m_in.catalogue.profiles.size())
    {
        m_audit.rows.resize(m_in.snapshot.size());
        findWhatCounts();
        for (SeenFile* file : m_in.files)
            if (file)
                file->rewind();
    }

    void look(std::uint32_t index)
    {
        const store::Row& row = m_in.snapshot.row(index);
        SeenFile* file = row.product < 0 ? nullptr : m_in.files[row.file];
        const SeenFile::Event* event = file ? file->find(row) : nullptr;
        if (!event)
            return;
        m_audit.rows[index] = {m_in.digests.digest(event->digest).verdict, static_cast<bool>(m_found[event->digest])};
        if (event->digest != Digests::untold)
            m_tallies[event->digest].add(index);
        if (isWanted(row.product))
            ++m_events[static_cast<std::size_t>(row.product)];
        m_occasions.look(m_in.snapshot, {index, *file, *event}, m_audit.rows[index]);
    }

    [[nodiscard]] Audit take() &&
    {
        Gather gather;
        for (Finding& finding : m_in.profiles)
            gather.add(std::move(finding));
        std::vector<Share> shares = sharesOfDigests();
        for (Share& share : std::move(m_occasions).take(m_audit.rows))
            shares.push_back(std::move(share));
        gather.add(
            std::move(shares), [this](std::uint32_t row) { return placeOf(row); }, m_in.valueOf);
        m_audit.findings = std::move(gather).take();
        for (Finding& finding : m_audit.findings)
            finding.dismissed = m_in.options.dismissals.covers(finding);
        addFields();
        for (std::size_t product = 0; product < m_events.size(); ++product)
            countKept(product);
        return std::move(m_audit);
    }

private:
    [[nodiscard]] bool isWanted(int product) const
    {
        return m_in.options.product.empty() ||
               m_in.options.product == m_in.catalogue.profiles[static_cast<std::size_t>(product)].id;
    }

    // Digests with anything that was not let be.
    void findWhatCounts()
    {
        std::vector<char> counts;
        for (std::uint32_t kind = 0; kind < m_in.digests.kinds(); ++kind)
            counts.push_back(!m_in.options.dismissals.covers(m_in.digests.kind(kind)));
        for (std::uint32_t number = 0; number < m_in.digests.size(); ++number) {
            const auto& mentions = m_in.digests.digest(number).mentions;
            m_found.push_back(
                std::any_of(mentions.begin(), mentions.end(), [&](const Mention& each) { return counts[each.kind]; }));
        }
    }

    [[nodiscard]] Place placeOf(std::uint32_t index) const
    {
        const store::Row& row = m_in.snapshot.row(index);
        return {m_in.snapshot.files()[row.file].path, row.line, index};
    }

    template<class Visit> void visitDigests(Visit visit) const
    {
        for (std::uint32_t number = 0; number < m_tallies.size(); ++number)
            if (m_tallies[number].count > 0)
                visit(m_in.digests.digest(number), m_tallies[number]);
    }

    std::vector<Share> sharesOfDigests() const
    {
        std::map<std::uint32_t, Share> byKind;
        visitDigests([&](const Digest& digest, const Tally& tally) {
            for (const Mention& mention : digest.mentions) {
                Share& share = byKind[mention.kind];
                share.kind = mention.kind;
                share.tally.add(tally);
                if (mention.valued)
                    share.valuedRow = std::min(share.valuedRow, tally.first());
            }
        });
        std::vector<Share> shares;
        for (auto& [kind, share] : byKind) {
            share.finding = m_in.digests.kind(kind);
            share.finding.value.clear();
            shares.push_back(std::move(share));
        }
        return shares;
    }

    void addFields()
    {
        std::map<std::uint32_t, std::uint32_t> first; // layout -> row
        visitDigests([&](const Digest& digest, const Tally& tally) {
            const auto [known, isNew] = first.try_emplace(digest.layout, tally.first());
            known->second = std::min(known->second, tally.first());
        });
        std::vector<std::pair<std::uint32_t, std::uint32_t>> inOrder; // row, layout
        for (const auto& [layout, row] : first)
            if (m_in.digests.layout(layout).product >= 0)
                inOrder.emplace_back(row, layout);
        std::sort(inOrder.begin(), inOrder.end());
        for (const auto& [row, number] : inOrder) {
            const Layout& layout = m_in.digests.layout(number);
            const auto& profile = m_in.catalogue.profiles[static_cast<std::size_t>(layout.product)];
            addSeen(m_audit.fields[profile.id], layout.event, layout.fields, placeOf(row));
        }
    }

    void countKept(std::size_t product)
    {
        if (m_events[product] == 0)
            return;
        const product::Profile& profile = m_in.catalogue.profiles[product];
        std::map<std::string, std::uint64_t> broken;
        visitDigests([&](const Digest& digest, const Tally& tally) {
            std::set<std::string> promises;
            for (const Mention& mention : digest.mentions)
                if (const Finding& kind = m_in.digests.kind(mention.kind);
                    kind.product == profile.id && !kind.promise.empty())
                    promises.insert(kind.promise);
            for (const std::string& promise : promises)
                broken[promise] += tally.count;
        });
        for (const product::Promise& promise : profile.neverSends)
            m_audit.kept.push_back({profile.id, promise.id, m_events[product], broken[promise.id]});
    }

    Summands m_in;
    Audit m_audit;
    Occasions m_occasions;
    std::vector<Tally> m_tallies; // by digest
    std::vector<char> m_found;    // by digest
    std::vector<std::uint64_t> m_events;
};

} // namespace

Audit sumOf(Summands summands)
{
    const auto rows = static_cast<std::uint32_t>(summands.snapshot.size());
    Sum sum(std::move(summands));
    for (std::uint32_t row = 0; row < rows; ++row)
        sum.look(row);
    return std::move(sum).take();
}

} // namespace vitrine::audit
