// SPDX-License-Identifier: GPL-3.0-or-later
// What events tell by when they were and by what this machine knows: too old for the back end, before the notice or
// after the opt-out, identifiers that outlive a reset or are the same in two products. Rows are enough to tell, so it
// is told anew each time: the clock goes on, and a person may change a decision. For this room only.
#pragma once

#include "audit/audit.h"
#include "audit/digests.h"
#include "audit/identities.h"
#include "audit/seenfile.h"
#include "audit/tally.h"

#include <map>

namespace vitrine::audit {

class Occasions
{
public:
    Occasions(const product::Catalogue& catalogue, const Options& options, const Digests& digests);

    struct Seen // an event that was looked at
    {
        std::uint32_t row = 0;
        const SeenFile& file;
        const SeenFile::Event& event;
    };
    void look(const store::Snapshot& snapshot, const Seen& seen, RowVerdict& verdict);
    // The rest can only be told when all were looked at.
    [[nodiscard]] std::vector<Share> take(std::vector<RowVerdict>& rows) &&;

private:
    struct Product
    {
        bool wanted = true;
        std::optional<Millis> oldest;
        const Situation* situation = nullptr;
    };
    enum class Why : std::uint8_t { TooOld, WrongTime, Lasting };
    using Key = std::tuple<Why, std::uint32_t, std::uint32_t, std::uint32_t>;

    void prepare(const Options& options);
    [[nodiscard]] std::optional<Millis> ageOf(const store::Snapshot& snapshot, std::uint32_t row) const;
    void lookAtUses(const store::Row& row, const Seen& seen, RowVerdict& verdict);
    template<class Make> void count(const Key& key, const Seen& seen, RowVerdict& verdict, Make make);
    void addLinks(std::vector<Share>& shares, std::vector<RowVerdict>& rows) const;
    [[nodiscard]] const Layout& layoutOf(const Seen& seen) const;

    const product::Catalogue& m_catalogue;
    const Options& m_options;
    const Digests& m_digests;
    std::vector<Product> m_products;             // in the catalogue's order
    std::vector<std::vector<Lasting>> m_lasting; // by use
    std::vector<bool> m_shared;                  // by use
    bool m_anyUse = false;                       // tells something, or may
    std::map<std::uint32_t, Tally> m_sharing;    // uses in the rows that were looked at
    std::map<Key, Share> m_shares;
};

} // namespace vitrine::audit
