// SPDX-License-Identifier: Apache-2.0
// A profile as bytes that are read back without parsing JSON: for the table that is made at build time. Not a format
// of files: who reads is always of the same build as who wrote.
#pragma once

#include "product/profile.h"

#include <string>
#include <string_view>

namespace vitrine::record {

[[nodiscard]] std::string encoded(product::Profile profile);
[[nodiscard]] product::Profile decoded(std::string_view bytes); // what encoded() gave; of anything else, nothing good

// Without what is only for people and for the sanitizer: what decides, where it goes, and what a recorder does by
// itself. Events keep their names.
[[nodiscard]] product::Profile lean(product::Profile profile);

} // namespace vitrine::record
