// SPDX-License-Identifier: GPL-3.0-or-later
// A text with wildcards: pieces with anything between them. ASCII case does not count.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vitrine::filter {

struct Pattern
{
    std::vector<std::string> pieces{std::string()}; // "a*b" is {"a", "b"}, "*" is {"", ""}; never empty

    Pattern() = default;
    explicit Pattern(std::string_view literal) : pieces{std::string(literal)} {}
    [[nodiscard]] bool literal() const { return pieces.size() == 1; }
    friend bool operator==(const Pattern&, const Pattern&) = default;
};

// A pattern made ready for many texts.
class Matcher
{
public:
    explicit Matcher(const Pattern& pattern);
    [[nodiscard]] bool whole(std::string_view text) const; // from its first to its last byte

private:
    std::vector<std::string> m_pieces; // lower case
};

// Where `wanted`, in lower case, stands at or behind `from`, whatever the case there; npos: nowhere.
[[nodiscard]] std::size_t findFolded(std::string_view text, std::string_view wanted, std::size_t from);

} // namespace vitrine::filter
