// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of text in aligned columns, for terminals.
#pragma once

#include <string>
#include <vector>

namespace vitrine::ctl {

class Table
{
public:
    enum class Align { Left, Right };
    explicit Table(std::vector<Align> columns) : m_columns(std::move(columns)) {}

    void add(std::vector<std::string> cells); // made safe to show, line breaks included
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    [[nodiscard]] std::string text(std::string_view indent = {}) const;

private:
    std::vector<Align> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

// One line that is safe to show: line breaks and tabs become blanks too.
[[nodiscard]] std::string oneLine(std::string_view text);

} // namespace vitrine::ctl
