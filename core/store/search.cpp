// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/needle.h"
#include "store/snapshot.h"
#include "store/sourcefile.h"

#include <algorithm>

namespace vitrine::store {
namespace {

constexpr std::size_t block = 4u << 20;

// The rows of one file in the order of their bytes, matched against hits in that order.
class FileSearch
{
public:
    FileSearch(const Snapshot& snapshot, std::vector<std::uint32_t> rows, const Needle& needle)
        : m_snapshot(snapshot), m_rows(std::move(rows)), m_needle(needle)
    {
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::uint32_t a, std::uint32_t b) {
            return m_snapshot.row(a).offset < m_snapshot.row(b).offset;
        });
    }

    void run(const SourceFile& file, const std::function<bool()>& cancelled, std::vector<std::uint32_t>& found)
    {
        std::string bytes(block, '\0');
        while (m_next < m_rows.size() && !(cancelled && cancelled())) {
            const std::uint64_t start = std::max(m_from, m_snapshot.row(m_rows[m_next]).offset);
            const std::size_t size = file.read(start, bytes.data(), bytes.size());
            if (size < m_needle.size())
                return;
            match(std::string_view(bytes).substr(0, size), start, found);
            m_from = start + size - (m_needle.size() - 1);
            if (size < bytes.size())
                return;
        }
    }

private:
    void match(std::string_view bytes, std::uint64_t start, std::vector<std::uint32_t>& found)
    {
        Needle::In places(m_needle, bytes);
        std::size_t at = 0;
        while (m_next < m_rows.size() && (at = places.next(at)) != std::string_view::npos)
            at = static_cast<std::size_t>(take(start + at, found) - start);
    }

    // Gives the offset from which to look on.
    std::uint64_t take(std::uint64_t hit, std::vector<std::uint32_t>& found)
    {
        while (m_next < m_rows.size() && end(m_next) < hit + m_needle.size())
            ++m_next;
        if (m_next == m_rows.size())
            return hit + 1;
        const std::uint64_t offset = m_snapshot.row(m_rows[m_next]).offset;
        if (offset > hit)
            return offset;
        const std::uint64_t behind = end(m_next);
        for (; m_next < m_rows.size() && m_snapshot.row(m_rows[m_next]).offset == offset; ++m_next)
            found.push_back(m_rows[m_next]); // all events of one body
        return behind;
    }

    [[nodiscard]] std::uint64_t end(std::size_t index) const
    {
        const Row& row = m_snapshot.row(m_rows[index]);
        return row.offset + row.length;
    }

    const Snapshot& m_snapshot;
    std::vector<std::uint32_t> m_rows;
    const Needle& m_needle;
    std::size_t m_next = 0;
    std::uint64_t m_from = 0;
};

// As it stands inside of a journal's line, which holds a body as one JSON text.
std::string escaped(std::string_view needle)
{
    std::string text;
    appendJsonString(text, needle);
    return text.substr(1, text.size() - 2);
}

} // namespace

std::vector<std::uint32_t> search(const Snapshot& snapshot, std::string_view needle,
                                  const std::function<bool()>& cancelled)
{
    std::vector<std::uint32_t> found;
    std::vector<std::vector<std::uint32_t>> rows(snapshot.files().size());
    for (std::size_t i = 0; i < snapshot.size(); ++i)
        if (needle.empty())
            found.push_back(static_cast<std::uint32_t>(i));
        else
            rows[snapshot.row(i).file].push_back(static_cast<std::uint32_t>(i));
    constexpr std::size_t longest = 4096;
    if (needle.empty() || needle.size() > longest)
        return found;
    const Needle folded(needle);
    const Needle inJournal(escaped(needle));
    for (std::size_t file = 0; file < rows.size() && !(cancelled && cancelled()); ++file) {
        const auto source = SourceFile::open(snapshot.files()[file].path);
        if (source && !rows[file].empty())
            FileSearch(snapshot, std::move(rows[file]), snapshot.files()[file].attempts > 0 ? inJournal : folded)
                .run(*source, cancelled, found);
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace vitrine::store
