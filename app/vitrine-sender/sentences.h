// SPDX-License-Identifier: GPL-3.0-or-later
// Everything vitrine-sender says in English. The rooms below give words and codes; sentences are made here.
#pragma once

#include "base/result.h"
#include "send/report.h"

#include <string>

namespace vitrine::sender {

// "dr: 3 events sent, 1 refused. https://api2.amplitude.com/2/httpapi" and a line for each trouble; with line breaks.
[[nodiscard]] std::string reportText(const send::Report& report, bool dryRun);
[[nodiscard]] std::string troubleSentence(const send::Trouble& trouble);
[[nodiscard]] std::string errorSentence(const Error& error);
[[nodiscard]] std::string counted(std::uint64_t count, const std::string& singular, const std::string& plural);

} // namespace vitrine::sender
