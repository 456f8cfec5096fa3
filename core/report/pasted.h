// SPDX-License-Identifier: GPL-3.0-or-later
// Events out of text that a person typed or pasted, whatever form it has. Nothing is stored.
#pragma once

#include "event/event.h"
#include "product/load.h"

#include <string>
#include <string_view>
#include <vector>

namespace vitrine::report {

inline constexpr std::size_t mostPastedBytes = 1u << 20;
inline constexpr std::size_t mostPastedEvents = 1000; // what is more is not looked at

struct PastedEvent
{
    event::Event event;
    bool bare = false; // no form that a tool or a back end writes: fields, perhaps with a name beside them
};

// One JSON value or several, a line each or among other text (a log); strict, or as JavaScript and people write it.
// Every form of store/decode.h; an object such as `vitrinectl events --json` prints ("name", "fields"); or an object of
// fields, which belong to `eventName`. product: whose events they are. Error: NotFound (nothing but blanks), TooLarge,
// TooDeep, Malformed with line and column, WrongType (JSON, but no object and no list of objects; line).
[[nodiscard]] Result<std::vector<PastedEvent>> pastedEvents(std::string_view text, const product::Catalogue& catalogue,
                                                            std::string_view product, const std::string& eventName);

} // namespace vitrine::report
