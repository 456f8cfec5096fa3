// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand where the cursor is: names of fields, words, and values from the data with how many events have them.
#pragma once

#include "filter/facets.h"
#include "filter/fields.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::filter {

struct Suggestion
{
    std::string text;                    // in place of what was typed; "tool:", "tool:dr", "not "
    std::optional<std::uint64_t> events; // that have it
};

struct Completion
{
    std::size_t offset = 0; // the bytes that a suggestion replaces
    std::size_t length = 0;
    std::vector<Suggestion> suggestions; // best first
};

// facets: of the events that are there; may be empty. cursor: bytes from the beginning.
[[nodiscard]] Completion complete(std::string_view text, std::size_t cursor, const Vocabulary& vocabulary,
                                  const std::vector<Facet>& facets);

} // namespace vitrine::filter
