// SPDX-License-Identifier: GPL-3.0-or-later
// Names that stand for what must not be shown: the same original gets the same name within one export, so that rows
// still join; numbered in the order of first appearance, so that the same input gives the same bytes and a name says
// nothing of what it stands for.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace vitrine::evidence {

class Pseudonyms
{
public:
    enum class Kind : std::uint8_t { Id, Host, Path, Person, Value };

    // "id-1", "host-1.invalid" (still a host name to whatever reads a URL), "path-1", "person-1", "value-1".
    [[nodiscard]] const std::string& of(Kind kind, std::string_view original);

private:
    std::array<std::unordered_map<std::string, std::string>, 5> m_names;
};

} // namespace vitrine::evidence
