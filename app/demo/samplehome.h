// SPDX-License-Identifier: GPL-3.0-or-later
// A sample home: configs, spools, debug logs and exports of all five tools, and the seeds' own examples as they stand.
// Static files come from resources/samples/home, a year of use is made up: always the same for the same day.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vitrine::demo {

struct SampleFile
{
    std::string path; // relative to the sample home
    std::string bytes;
    std::uint32_t mode = 0600;
};

// now: the use ends on the day before.
[[nodiscard]] std::vector<SampleFile> sampleHome(Millis now);

// The directory is made if need be. Error: Changed when it is not empty; nothing is overwritten.
[[nodiscard]] Result<> writeSampleHome(const std::string& directory, const std::vector<SampleFile>& files);

} // namespace vitrine::demo
