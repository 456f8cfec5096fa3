// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/eventrow.h"

#include "report/comparison.h"

#include <charconv>

namespace vitrine::ctl {
namespace {

std::optional<std::size_t> placeIn(std::string_view word)
{
    std::size_t place = 0;
    if (!word.starts_with('#'))
        return std::nullopt;
    const auto [end, problem] = std::from_chars(word.data() + 1, word.data() + word.size(), place);
    const bool fits = problem == std::errc() && end == word.data() + word.size() && place > 0;
    return fits ? std::optional(place) : std::nullopt;
}

} // namespace

bool isPlace(std::string_view word) { return placeIn(word).has_value(); }

std::optional<std::size_t> eventRow(const product::Profile& profile, const store::Snapshot& snapshot,
                                    const std::string& word)
{
    const std::vector<std::size_t> rows = report::rowsOf(snapshot, {profile.id, {}, std::nullopt});
    if (const auto place = placeIn(word))
        return *place <= rows.size() ? std::optional(rows[*place - 1]) : std::nullopt;
    for (const std::size_t row : rows)
        if (const auto event = snapshot.event(row); event && event->id == word)
            return row;
    return std::nullopt;
}

} // namespace vitrine::ctl
