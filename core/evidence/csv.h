// SPDX-License-Identifier: GPL-3.0-or-later
// Comma-separated values (RFC 4180). Cells that a spreadsheet would run as a formula get an apostrophe in front.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vitrine::evidence {

[[nodiscard]] std::string csvRow(const std::vector<std::string>& cells); // ends in CRLF

} // namespace vitrine::evidence
