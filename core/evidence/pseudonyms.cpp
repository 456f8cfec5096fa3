// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pseudonyms.h"

namespace vitrine::evidence {

const std::string& Pseudonyms::of(Kind kind, std::string_view original)
{
    static constexpr std::array<std::string_view, 5> words{"id", "host", "path", "person", "value"};
    auto& names = m_names[static_cast<std::size_t>(kind)];
    const auto [entry, isNew] = names.try_emplace(std::string(original));
    if (isNew)
        entry->second = std::string(words[static_cast<std::size_t>(kind)]) + "-" + std::to_string(names.size()) +
                        (kind == Kind::Host ? ".invalid" : "");
    return entry->second;
}

} // namespace vitrine::evidence
