// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that come while events are followed: in rows that were not there before, and in no row that was. Meant for a
// worker thread: what is here at first is sampled, and only a field that was not met in the sample is looked for in
// every earlier row of its kind, so that files which are merely read again or renamed are no news.
#pragma once

#include "product/load.h"
#include "store/snapshot.h"
#include "watch/news.h"

#include <functional>
#include <map>
#include <set>

namespace vitrine::watch {

class Arrivals
{
public:
    using Cancelled = std::function<bool()>;

    // What is here counts as known.
    void adopt(const product::Catalogue& catalogue, const store::Snapshot& snapshot, const Cancelled& cancelled = {});

    // What is new since; from then on it is known. Of a tool that had no events before nothing is new.
    [[nodiscard]] std::vector<News> meet(const product::Catalogue& catalogue, const store::Snapshot& snapshot,
                                         const Cancelled& cancelled = {});

private:
    using Kind = std::pair<std::string, std::string>; // product, event
    struct Row
    {
        std::size_t index;
        const product::Profile* profile;
        Kind kind;
    };
    [[nodiscard]] std::vector<Row> rowsOf(const product::Catalogue& catalogue, const store::Snapshot& snapshot,
                                          bool old, const Cancelled& cancelled) const;
    [[nodiscard]] bool isOld(const store::Snapshot& snapshot, const store::Row& row) const;
    void remember(const store::Snapshot& snapshot);

    std::map<std::string, std::uint64_t> m_read; // path -> bytes
    std::map<Kind, std::set<std::string>> m_fields;
    std::set<std::string> m_products;
};

} // namespace vitrine::watch
