// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"

#include <deque>

namespace vitrine::store {

SnapshotPtr load(const product::Catalogue& catalogue, const std::vector<Source>& sources)
{
    return load(std::make_shared<const product::Catalogue>(catalogue), sources);
}

SnapshotPtr load(std::shared_ptr<const product::Catalogue> catalogue, const std::vector<Source>& sources)
{
    Columns columns(std::move(catalogue));
    std::vector<FileSummary> files;
    std::vector<Fingerprint> read;
    std::deque<Reader> readers;
    for (const Source& source : sources)
        readers.emplace_back(columns, static_cast<std::uint32_t>(readers.size()), source);
    for (Reader& reader : readers)
        reader.read([](std::uint64_t) { return true; });
    columns.settle();
    for (const Reader& reader : readers) {
        files.push_back(reader.summary());
        read.push_back(reader.fingerprint());
    }
    return columns.opened(std::move(files), std::move(read));
}

} // namespace vitrine::store
