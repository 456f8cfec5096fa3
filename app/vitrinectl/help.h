// SPDX-License-Identifier: GPL-3.0-or-later
// Help derived from the tables in verb.h.
#pragma once

#include "app/vitrinectl/verb.h"

#include <string>

namespace vitrine::ctl {

[[nodiscard]] std::string usageLine(const Verb& verb); // "vitrinectl explain PRODUCT [OPTION...]"
[[nodiscard]] std::string helpFor(const Verb* verb);   // null: of the program

} // namespace vitrine::ctl
