// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/table.h"
#include "base/text.h"

#include <algorithm>

namespace vitrine::ctl {
namespace {

// Characters, not bytes; wide and combining ones are few in what is listed here.
std::size_t width(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

} // namespace

void Table::add(std::vector<std::string> cells)
{
    for (std::string& cell : cells)
        cell = oneLine(cell);
    cells.resize(m_columns.size());
    m_rows.push_back(std::move(cells));
}

std::vector<std::size_t> Table::widths() const
{
    std::vector<std::size_t> widths = m_widths;
    widths.resize(m_columns.size());
    for (const auto& row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    return widths;
}

std::string Table::take()
{
    std::string out = text();
    m_widths = widths();
    m_rows.clear();
    return out;
}

std::string Table::text(std::string_view indent) const
{
    const std::vector<std::size_t> columns = widths();
    std::string out;
    for (const auto& row : m_rows) {
        std::string line(indent);
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(columns[i] - width(row[i]), ' ');
            line += m_columns[i] == Align::Right ? padding + row[i] : row[i] + padding;
            line += "  ";
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
}

std::string oneLine(std::string_view text)
{
    std::string line = visibleText(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return line;
}

} // namespace vitrine::ctl
