// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/needle.h"
#include "store/snapshot.h"
#include "store/sourcefile.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <span>
#include <thread>

namespace vitrine::store {
namespace {

using Rows = std::vector<std::uint32_t>;
using Cancelled = std::function<bool()>;

constexpr std::size_t block = 256u << 10; // stays in the processor's cache between being read and searched

// Some rows of one file in the order of their bytes, matched against hits in that order.
class Stretch
{
public:
    Stretch(const Snapshot& snapshot, std::span<const std::uint32_t> rows, const Needle& needle)
        : m_snapshot(snapshot), m_rows(rows), m_needle(needle)
    {
    }

    void run(const SourceFile& file, const std::atomic<bool>& stopped, const Cancelled& cancelled)
    {
        std::string bytes(std::max(block, 2 * m_needle.size()), '\0');
        while (m_next < m_rows.size() && !stopped && !(cancelled && cancelled())) {
            const std::uint64_t start = std::max(m_from, m_snapshot.row(m_rows[m_next]).offset);
            const std::size_t wanted = std::min<std::uint64_t>(bytes.size(), m_end - start);
            const std::size_t size = file.read(start, bytes.data(), wanted);
            if (size < m_needle.size())
                return;
            match(std::string_view(bytes).substr(0, size), start);
            m_from = start + size - (m_needle.size() - 1);
            if (size < bytes.size())
                return;
        }
    }
    [[nodiscard]] const Rows& found() const { return m_found; }

private:
    void match(std::string_view bytes, std::uint64_t start)
    {
        std::size_t at = 0;
        while (m_next < m_rows.size() && (at = m_needle.find(bytes, at)) != std::string_view::npos)
            at = static_cast<std::size_t>(take(start + at) - start);
    }

    // Gives the offset from which to look on.
    std::uint64_t take(std::uint64_t hit)
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
            m_found.push_back(m_rows[m_next]); // all events of one body
        return behind;
    }

    [[nodiscard]] std::uint64_t end(std::size_t index) const
    {
        const Row& row = m_snapshot.row(m_rows[index]);
        return row.offset + row.length;
    }

    const Snapshot& m_snapshot;
    std::span<const std::uint32_t> m_rows;
    const Needle& m_needle;
    std::uint64_t m_end = m_rows.empty() ? 0 : end(m_rows.size() - 1);
    std::size_t m_next = 0;
    std::uint64_t m_from = 0;
    Rows m_found;
};

std::vector<Rows> byFile(const Snapshot& snapshot, const Rows& rows)
{
    std::vector<Rows> files(snapshot.files().size());
    for (const std::uint32_t row : rows)
        files[snapshot.row(row).file].push_back(row);
    const auto earlier = [&](std::uint32_t a, std::uint32_t b) {
        return snapshot.row(a).offset < snapshot.row(b).offset;
    };
    for (Rows& file : files)
        if (!std::is_sorted(file.begin(), file.end(), earlier))
            std::stable_sort(file.begin(), file.end(), earlier);
    return files;
}

// Parts of about the same number of rows, none of which ends inside of a body.
std::vector<std::span<const std::uint32_t>> partsOf(const Snapshot& snapshot, const Rows& rows)
{
    constexpr std::size_t worthAThread = 20'000;
    constexpr std::size_t mostThreads = 4;
    const std::size_t threads = std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), mostThreads);
    const std::size_t count = std::clamp<std::size_t>(rows.size() / worthAThread, 1, threads);
    std::vector<std::span<const std::uint32_t>> parts;
    std::size_t begin = 0;
    for (std::size_t part = 1; part <= count; ++part) {
        std::size_t end = std::max(begin, rows.size() * part / count);
        while (end > begin && end < rows.size() && snapshot.row(rows[end]).offset == snapshot.row(rows[end - 1]).offset)
            ++end;
        parts.push_back(std::span(rows).subspan(begin, end - begin));
        begin = end;
    }
    return parts;
}

void searchFile(const Snapshot& snapshot, const SourceFile& file, const Rows& rows, const Needle& needle,
                const Cancelled& cancelled, Rows& found)
{
    std::vector<Stretch> stretches;
    for (const auto part : partsOf(snapshot, rows))
        stretches.emplace_back(snapshot, part, needle);
    std::atomic<bool> stopped = false;
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < stretches.size(); ++i)
        threads.emplace_back([&, i] { stretches[i].run(file, stopped, {}); });
    stretches.front().run(file, stopped, cancelled); // only the caller's own thread asks it
    if (cancelled && cancelled())
        stopped = true;
    for (std::thread& thread : threads)
        thread.join();
    for (const Stretch& stretch : stretches)
        found.insert(found.end(), stretch.found().begin(), stretch.found().end());
}

} // namespace

std::vector<std::uint32_t> search(const Snapshot& snapshot, std::string_view needle, const Cancelled& cancelled)
{
    Rows all(snapshot.size());
    std::iota(all.begin(), all.end(), 0U);
    return search(snapshot, needle, std::move(all), cancelled);
}

std::vector<std::uint32_t> search(const Snapshot& snapshot, std::string_view needle, std::vector<std::uint32_t> among,
                                  const Cancelled& cancelled)
{
    constexpr std::size_t longest = 4096;
    if (needle.empty())
        return among;
    Rows found;
    if (needle.size() > longest)
        return found;
    const auto rows = byFile(snapshot, among);
    for (std::size_t file = 0; file < rows.size() && !(cancelled && cancelled()); ++file) {
        const FileSummary& summary = snapshot.files()[file];
        const auto source =
            rows[file].empty() ? Result<SourceFile>(fail(Code::NotFound)) : SourceFile::open(summary.path);
        if (!source)
            continue;
        for (const std::string& spelling : spellings(needle, summary.attempts > 0))
            searchFile(snapshot, *source, rows[file], Needle(spelling), cancelled, found);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace vitrine::store
