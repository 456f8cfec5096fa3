// SPDX-License-Identifier: Apache-2.0
// Is the tool on this machine? Looks at PATH and at the files it leaves; runs nothing.
#pragma once

#include "product/profile.h"

namespace vitrine::product {

struct Presence
{
    bool found = false;
    std::string trace; // the executable or file that says so
};
[[nodiscard]] Presence detect(const Profile& profile, const Environment& environment);

// The file this config lives in: the candidate that exists, the one the user named, or where it would be made.
// Empty: there is no such place.
[[nodiscard]] std::string locate(const ConfigFile& file, const std::string& productId, const Environment& environment);

// Every path that locate() looks at before it answers, in that order: also those where nothing is.
[[nodiscard]] std::vector<std::string> places(const ConfigFile& file, const std::string& productId,
                                              const Environment& environment);

// Candidates may differ in format: one that ends in .json is JSON though its first choice is YAML, and the like.
[[nodiscard]] document::Format formatOf(const ConfigFile& file, std::string_view path);

} // namespace vitrine::product
