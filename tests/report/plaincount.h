// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a usage report, counted the slow and plain way, and held against it.
#pragma once

#include "notes.h"
#include "report/usage.h"

namespace vitrine::test {

inline constexpr Millis hour = 3'600'000, day = 24 * hour;

// Fails the running test where report::usage() says something else.
void compareAll(const std::vector<Plain>& all, const report::Question& question);

} // namespace vitrine::test
