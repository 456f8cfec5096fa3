// SPDX-License-Identifier: Apache-2.0
#include "document/lines.h"

#include <algorithm>
#include <cstdint>

namespace vitrine::document {
namespace {

using Kind = DiffLine::Kind;
using LineList = std::vector<std::string_view>;

constexpr std::size_t maxCells = 4'000'000;

LineList linesOf(std::string_view text)
{
    LineList lines;
    while (!text.empty()) {
        const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

// table[i][j]: the length of the longest common subsequence of old[i...] and fresh[j...].
class Table
{
public:
    Table(const LineList& old, const LineList& fresh) : m_columns(fresh.size() + 1)
    {
        if (old.size() * fresh.size() > maxCells)
            return;
        m_cells.resize((old.size() + 1) * m_columns);
        for (std::size_t i = old.size(); i-- > 0;)
            for (std::size_t j = fresh.size(); j-- > 0;)
                m_cells[i * m_columns + j] =
                    old[i] == fresh[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    [[nodiscard]] bool known() const { return !m_cells.empty(); }
    [[nodiscard]] std::uint32_t at(std::size_t i, std::size_t j) const { return m_cells[i * m_columns + j]; }

private:
    std::size_t m_columns;
    std::vector<std::uint32_t> m_cells;
};

void compareMiddle(const LineList& old, const LineList& fresh, std::size_t from, std::vector<ComparedLine>& out)
{
    const Table table(old, fresh);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < old.size() || j < fresh.size()) {
        const bool both = i < old.size() && j < fresh.size();
        if (both && table.known() && old[i] == fresh[j]) {
            out.push_back({Kind::Same, from + j, fresh[j]});
            ++i, ++j;
        } else if (i < old.size() && (!both || !table.known() || table.at(i + 1, j) >= table.at(i, j + 1))) {
            out.push_back({Kind::Removed, from + i, old[i]});
            ++i;
        } else {
            out.push_back({Kind::Added, from + j, fresh[j]});
            ++j;
        }
    }
}

} // namespace

std::vector<ComparedLine> comparedLines(std::string_view before, std::string_view after)
{
    const LineList old = linesOf(before);
    const LineList fresh = linesOf(after);
    const auto same = std::mismatch(old.begin(), old.end(), fresh.begin(), fresh.end());
    const auto tail = std::mismatch(old.rbegin(), std::make_reverse_iterator(same.first), fresh.rbegin(),
                                    std::make_reverse_iterator(same.second));
    const auto head = static_cast<std::size_t>(same.first - old.begin());
    std::vector<ComparedLine> out;
    for (std::size_t i = 0; i < head; ++i)
        out.push_back({Kind::Same, i, fresh[i]});
    compareMiddle({same.first, tail.first.base()}, {same.second, tail.second.base()}, head, out);
    for (auto line = tail.second.base(); line != fresh.end(); ++line)
        out.push_back({Kind::Same, static_cast<std::size_t>(line - fresh.begin()), *line});
    return out;
}

} // namespace vitrine::document
