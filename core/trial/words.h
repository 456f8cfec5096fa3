// SPDX-License-Identifier: GPL-3.0-or-later
// A typed command line as the words a program is started with. No shell has a part in it: quotes and backslashes mean
// what they mean in a POSIX shell, everything else (variables, pipes, wildcards) stands for itself.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace vitrine::trial {

// Error: Malformed with the offset of a quote that never ends, or of a backslash with nothing behind it.
[[nodiscard]] Result<std::vector<std::string>> wordsOf(std::string_view line);

// The line that wordsOf() takes apart into these words; a shell would take it apart alike.
[[nodiscard]] std::string lineOf(const std::vector<std::string>& words);

} // namespace vitrine::trial
