// SPDX-License-Identifier: Apache-2.0
// Names that GA4 takes: letters, digits and "_", a letter first, at most 40, and none that it keeps for itself.
// Internal to the room.
#pragma once

#include <string>
#include <string_view>

namespace vitrine::protocol {

struct Ga4Name
{
    std::string name;
    const char* rule = nullptr; // why it is another one; null: it is as it was
};

[[nodiscard]] Ga4Name ga4EventName(std::string_view name);
[[nodiscard]] Ga4Name ga4ParamName(std::string_view name);
// The nth spelling of a name that is taken: "name_2".
[[nodiscard]] std::string ga4Variant(std::string_view name, std::size_t nth);

} // namespace vitrine::protocol
