// SPDX-License-Identifier: Apache-2.0
#include "document/diff.h"

#include <algorithm>

namespace vitrine::document {
namespace {

constexpr std::size_t maxCells = 4'000'000; // of the table; larger differences are shown as one block

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        lines.push_back(line);
    }
    return lines;
}

std::string shown(std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return std::string(line);
}

// The longest common subsequence of what is left between the common first and last lines.
class Lines
{
public:
    Lines(std::string_view before, std::string_view after) : m_old(linesOf(before)), m_new(linesOf(after)) {}

    std::vector<DiffLine> all()
    {
        const auto same = std::mismatch(m_old.begin(), m_old.end(), m_new.begin(), m_new.end());
        const auto head = static_cast<std::size_t>(same.first - m_old.begin());
        std::size_t tail = 0;
        while (tail < std::min(m_old.size(), m_new.size()) - head &&
               m_old[m_old.size() - 1 - tail] == m_new[m_new.size() - 1 - tail])
            ++tail;
        for (std::size_t i = 0; i < head; ++i)
            add(DiffLine::Kind::Same, i, m_new[i]);
        middle(head, m_old.size() - tail, m_new.size() - tail);
        for (std::size_t i = m_new.size() - tail; i < m_new.size(); ++i)
            add(DiffLine::Kind::Same, i, m_new[i]);
        return std::move(m_out);
    }

private:
    void add(DiffLine::Kind kind, std::size_t index, std::string_view text)
    {
        m_out.push_back({kind, index + 1, shown(text)});
    }

    void middle(std::size_t from, std::size_t oldEnd, std::size_t newEnd)
    {
        const std::size_t rows = oldEnd - from;
        const std::size_t columns = newEnd - from;
        const bool small = rows * columns <= maxCells;
        std::vector<std::uint32_t> table(small ? (rows + 1) * (columns + 1) : 0);
        const auto cell = [&](std::size_t i, std::size_t j) -> std::uint32_t& { return table[i * (columns + 1) + j]; };
        for (std::size_t i = small ? rows : 0; i-- > 0;)
            for (std::size_t j = columns; j-- > 0;)
                cell(i, j) = m_old[from + i] == m_new[from + j] ? cell(i + 1, j + 1) + 1
                                                                : std::max(cell(i + 1, j), cell(i, j + 1));
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < rows || j < columns) {
            if (small && i < rows && j < columns && m_old[from + i] == m_new[from + j]) {
                add(DiffLine::Kind::Same, from + j, m_new[from + j]);
                ++i, ++j;
            } else if (i < rows && (j == columns || !small || cell(i + 1, j) >= cell(i, j + 1))) {
                add(DiffLine::Kind::Removed, from + i, m_old[from + i]);
                ++i;
            } else {
                add(DiffLine::Kind::Added, from + j, m_new[from + j]);
                ++j;
            }
        }
    }

    std::vector<std::string_view> m_old;
    std::vector<std::string_view> m_new;
    std::vector<DiffLine> m_out;
};

} // namespace

std::vector<DiffLine> diffLines(std::string_view before, std::string_view after, std::size_t context)
{
    const std::vector<DiffLine> all = Lines(before, after).all();
    std::vector<bool> kept(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].kind == DiffLine::Kind::Same)
            continue;
        const std::size_t end = std::min(all.size(), i + context + 1);
        std::fill(kept.begin() + static_cast<std::ptrdiff_t>(i - std::min(i, context)),
                  kept.begin() + static_cast<std::ptrdiff_t>(end), true);
    }
    std::vector<DiffLine> out;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (kept[i])
            out.push_back(all[i]);
    return out;
}

std::string diffText(const std::vector<DiffLine>& lines)
{
    std::string text;
    for (const DiffLine& line : lines) {
        constexpr std::string_view marks = " -+";
        text += marks[static_cast<std::size_t>(line.kind)];
        text += line.text + "\n";
    }
    return text;
}

ByteChange byteChange(std::string_view before, std::string_view after)
{
    const auto same = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto offset = static_cast<std::size_t>(same.first - before.begin());
    before.remove_prefix(offset);
    after.remove_prefix(offset);
    const auto tail = std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend());
    const auto kept = static_cast<std::size_t>(tail.first - before.rbegin());
    before.remove_suffix(kept);
    after.remove_suffix(kept);
    return {offset, std::string(before), std::string(after)};
}

} // namespace vitrine::document
