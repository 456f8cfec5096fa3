// SPDX-License-Identifier: Apache-2.0
// Profiles from JSON: bundled into the program at build time, or from a directory.
#pragma once

#include "product/profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace vitrine::product {

// Checks against the schema's rules and reads. Error: Malformed with file, line, column and reason.
[[nodiscard]] Result<Profile> parseProfile(std::string_view json, const std::string& file);

struct Catalogue
{
    std::vector<Profile> profiles; // by name
    std::vector<Error> errors;     // broken profiles; the others are there all the same
    [[nodiscard]] const Profile* find(std::string_view id) const;
};

[[nodiscard]] Catalogue bundledCatalogue();
[[nodiscard]] Catalogue loadCatalogue(const std::string& directory);

} // namespace vitrine::product
