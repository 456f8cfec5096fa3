// SPDX-License-Identifier: Apache-2.0
// One line of a journal, as journal.h describes it.
#pragma once

#include "base/json.h"
#include "outbox/journal.h"

#include <variant>

namespace vitrine::outbox {

// Framed, with a newline before and after it.
[[nodiscard]] std::string lineOf(const Attempt& attempt);
[[nodiscard]] std::string lineOf(const Answer& answer);

// Error: Malformed, TooLarge, TooDeep, Changed (the checksum does not fit).
[[nodiscard]] Result<std::variant<Attempt, Answer>> parseJournalLine(std::string_view line);

[[nodiscard]] std::string journalDirectory(const Environment& environment, std::string_view productId);

} // namespace vitrine::outbox
