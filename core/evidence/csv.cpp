// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/csv.h"

namespace vitrine::evidence {
namespace {

// What Excel, LibreOffice and Google Sheets take for the start of a formula.
constexpr std::string_view formulaStarts = "=+-@\t\r\n";

std::string cellText(const std::string& cell)
{
    const bool formula = !cell.empty() && formulaStarts.find(cell.front()) != std::string_view::npos;
    const std::string text = formula ? "'" + cell : cell;
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

} // namespace

std::string csvRow(const std::vector<std::string>& cells)
{
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i)
        row += (i == 0 ? "" : ",") + cellText(cells[i]);
    return row + "\r\n";
}

} // namespace vitrine::evidence
