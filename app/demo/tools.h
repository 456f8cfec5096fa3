// SPDX-License-Identifier: GPL-3.0-or-later
// A year of use of each tool, in the shapes and places in which that tool leaves it.
#pragma once

#include "app/demo/samplehome.h"

namespace vitrine::demo {

// today: midnight in UTC.
[[nodiscard]] std::vector<SampleFile> azsdkFiles(Millis today);
[[nodiscard]] std::vector<SampleFile> codegenFiles(Millis today);
[[nodiscard]] std::vector<SampleFile> drFiles(Millis today);
[[nodiscard]] std::vector<SampleFile> kiotaFiles(Millis today);

} // namespace vitrine::demo
