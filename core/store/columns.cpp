// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columns.h"

#include "store/opened.h"

#include <algorithm>

namespace vitrine::store {
namespace {

// Not in the middle of a UTF-8 sequence.
std::string_view cut(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80)
        --most;
    return text.substr(0, most);
}

} // namespace

Columns::Columns(std::shared_ptr<const product::Catalogue> catalogue) : m_catalogue(std::move(catalogue))
{
    m_ids.emplace(m_texts.add({}), 0);
}

TextId Columns::idOf(std::string_view text)
{
    constexpr std::size_t longest = 256;
    const std::string_view key = cut(text, longest);
    if (const auto known = m_ids.find(key); known != m_ids.end())
        return known->second;
    const auto id = static_cast<TextId>(m_texts.size());
    m_ids.emplace(m_texts.add(std::string(key)), id);
    return id;
}

void Columns::forget(const std::vector<std::uint32_t>& files)
{
    Grown<Row> rest;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (std::find(files.begin(), files.end(), m_rows[i].file) == files.end())
            rest.add(m_rows[i]);
    m_rows = std::move(rest);
}

SnapshotPtr Columns::opened(std::vector<FileSummary> files, std::vector<Fingerprint> read) const
{
    return std::make_shared<Opened>(m_catalogue, Opened::Content{m_rows.frozen(), m_texts.frozen(), m_ledger.fates()},
                                    std::move(files), std::move(read));
}

} // namespace vitrine::store
