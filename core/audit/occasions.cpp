// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/occasions.h"

#include "audit/limits.h"
#include "audit/moments.h"
#include "protocol/answer.h"

#include <unordered_map>

namespace vitrine::audit {

Occasions::Occasions(const product::Catalogue& catalogue, const Options& options, const Digests& digests)
    : m_catalogue(catalogue), m_options(options), m_digests(digests), m_lasting(digests.uses()),
      m_shared(digests.uses(), false)
{
    for (const product::Profile& profile : catalogue.profiles) {
        Product product;
        product.wanted = options.product.empty() || options.product == profile.id;
        product.oldest = protocol::oldestTaken(profile.endpoint.protocol);
        for (const Situation& situation : options.situations)
            if (situation.product == profile.id)
                product.situation = &situation;
        m_products.push_back(product);
    }
    for (const std::uint32_t use : sharedUses(digests))
        m_shared[use] = m_anyUse = true;
    for (std::uint32_t use = 0; use < digests.uses(); ++use) {
        const auto product = static_cast<std::size_t>(digests.use(use).product);
        if (m_products[product].wanted && m_products[product].situation)
            m_lasting[use] = lastingIn(catalogue.profiles[product], digests.use(use), options.situations);
        m_anyUse = m_anyUse || !m_lasting[use].empty();
    }
}

const Layout& Occasions::layoutOf(const Seen& seen) const
{
    return m_digests.layout(m_digests.digest(seen.event.digest).layout);
}

std::optional<Millis> Occasions::ageOf(const store::Snapshot& snapshot, std::uint32_t index) const
{
    const store::Row& row = snapshot.row(index);
    const auto fate = snapshot.fate(index);
    if (fate && fate->tries > 0)
        return fate->tried - row.time;
    const bool waits = row.status == event::Status::Queued && m_options.now > 0;
    return waits ? std::optional(m_options.now - row.time) : std::nullopt;
}

template<class Make> void Occasions::count(const Key& key, const Seen& seen, RowVerdict& verdict, Make make)
{
    auto share = m_shares.find(key);
    if (share == m_shares.end()) {
        share = m_shares.emplace(key, Share{make(), {}, Tally::noRow, seen.row}).first;
        share->second.finding.dismissed = m_options.dismissals.covers(share->second.finding);
    }
    share->second.tally.add(seen.row);
    verdict.found = verdict.found || !share->second.finding.dismissed;
}

void Occasions::look(const store::Snapshot& snapshot, const Seen& seen, RowVerdict& verdict)
{
    const store::Row& row = snapshot.row(seen.row);
    const auto number = static_cast<std::uint32_t>(row.product);
    const Product& product = m_products[number];
    const product::Profile& profile = m_catalogue.profiles[number];
    const bool timed = product.wanted && row.time != store::Row::noTime;
    if (timed && product.oldest)
        if (const auto age = ageOf(snapshot, seen.row); age && *age > *product.oldest) {
            count({Why::TooOld, number, row.name, 0}, seen, verdict,
                  [&] { return tooOld(profile, std::string(snapshot.text(row.name))); });
            if (verdict.verdict == Verdict::Valid)
                verdict.verdict = Verdict::Invalid;
        }
    if (timed && product.situation)
        if (const auto rule = wrongAt(profile, *product.situation, row.time))
            count({Why::WrongTime, number, static_cast<std::uint32_t>(*rule), 0}, seen, verdict,
                  [&] { return atWrongTime(profile, *product.situation, *rule, row.time); });
    if (m_anyUse)
        lookAtUses(row, seen, verdict);
}

void Occasions::lookAtUses(const store::Row& row, const Seen& seen, RowVerdict& verdict)
{
    seen.file.uses(seen.event, [&](std::uint32_t use) {
        if (m_shared[use])
            m_sharing[use].add(seen.row);
        for (std::uint32_t i = 0; i < m_lasting[use].size(); ++i) {
            const Lasting& lasting = m_lasting[use][i];
            if (lasting.after && (row.time == store::Row::noTime || row.time <= *lasting.after))
                continue;
            count({Why::Lasting, use, i, m_digests.digest(seen.event.digest).layout}, seen, verdict, [&] {
                Finding finding = lasting.finding;
                finding.event = layoutOf(seen).event;
                return finding;
            });
        }
    });
}

void Occasions::addLinks(std::vector<Share>& shares, std::vector<RowVerdict>& rows) const
{
    std::unordered_map<std::string_view, std::vector<const Use*>> byValue;
    for (const auto& [use, tally] : m_sharing)
        byValue[m_digests.use(use).value].push_back(&m_digests.use(use));
    for (const auto& [number, tally] : m_sharing) {
        const Use& use = m_digests.use(number);
        if (!m_products[static_cast<std::size_t>(use.product)].wanted)
            continue;
        for (Finding& finding : linksOf(m_catalogue, use, byValue[use.value])) {
            if (!m_options.dismissals.covers(finding))
                for (std::size_t i = 0; i < tally.listed(); ++i)
                    rows[tally.rows[i]].found = true;
            shares.push_back({std::move(finding), tally, Tally::noRow, tally.first()});
        }
    }
}

std::vector<Share> Occasions::take(std::vector<RowVerdict>& rows) &&
{
    std::vector<Share> shares;
    for (auto& [key, share] : m_shares)
        shares.push_back(std::move(share));
    addLinks(shares, rows);
    return shares;
}

} // namespace vitrine::audit
