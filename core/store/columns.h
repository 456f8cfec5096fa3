// SPDX-License-Identifier: GPL-3.0-or-later
// Everything read so far, owned by the thread that reads; opened() hands out what there is as an immutable snapshot.
#pragma once

#include "store/grown.h"
#include "store/ledger.h"
#include "store/snapshot.h"
#include "store/sourcefile.h"

#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vitrine::store {

class Columns
{
public:
    explicit Columns(std::shared_ptr<const product::Catalogue> catalogue);

    [[nodiscard]] const product::Catalogue& catalogue() const { return *m_catalogue; }
    void add(const Row& row) { m_rows.add(row); }
    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }
    [[nodiscard]] TextId idOf(std::string_view text);
    void forget(const std::vector<std::uint32_t>& files); // their rows
    [[nodiscard]] Ledger& ledger() { return m_ledger; }
    void settle() { m_ledger.settle(*this); } // rows that the ledger held back

    [[nodiscard]] SnapshotPtr opened(std::vector<FileSummary> files, std::vector<Fingerprint> read) const;

private:
    std::shared_ptr<const product::Catalogue> m_catalogue;
    Grown<Row> m_rows;
    Grown<std::string> m_texts;
    std::unordered_map<std::string_view, TextId> m_ids;
    Ledger m_ledger;
};

} // namespace vitrine::store
