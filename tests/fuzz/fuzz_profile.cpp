// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles from strangers: no crash, no hang; a refusal names a place inside the text.
#include "product/load.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto profile = vitrine::product::parseProfile(text, "fuzz.json");
    if (!profile && profile.error().offset > size)
        std::abort();
    if (profile && (profile->id.empty() || profile->name.empty()))
        std::abort();
    return 0;
}
