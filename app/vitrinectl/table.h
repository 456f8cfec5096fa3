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
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] std::string text(std::string_view indent = {}) const;
    // text() of the rows so far, which are forgotten; later rows keep at least these widths. For lists of millions.
    [[nodiscard]] std::string take();

private:
    [[nodiscard]] std::vector<std::size_t> widths() const;

    std::vector<Align> m_columns;
    std::vector<std::vector<std::string>> m_rows;
    std::vector<std::size_t> m_widths; // at least
};

// One line that is safe to show: line breaks and tabs become blanks too.
[[nodiscard]] std::string oneLine(std::string_view text);

} // namespace vitrine::ctl
