// SPDX-License-Identifier: Apache-2.0
// Reading one JSON object of a profile: every key is asked for by name and type, and what nobody asked for is a
// mistake. Problems are noted, not thrown; reading goes on with empty values, and in the end the first one in the file
// counts.
#pragma once

#include "product/node.h"
#include "product/words.h"

#include <cstdint>
#include <optional>
#include <set>

namespace vitrine::product {

class Problems
{
public:
    void note(std::size_t offset, std::string reason);
    [[nodiscard]] bool none() const { return !m_first; }
    // Malformed, with line and column in `source`.
    [[nodiscard]] Error first(std::string_view source, const std::string& file) const;

private:
    struct Problem
    {
        std::size_t offset = 0;
        std::string reason;
    };
    std::optional<Problem> m_first;
};

class Section
{
public:
    Section(const Node& node, Problems& problems);
    ~Section(); // notes the keys that nobody asked for
    Section(const Section&) = delete;
    Section& operator=(const Section&) = delete;

    [[nodiscard]] const Node* child(std::string_view key);  // null when absent
    [[nodiscard]] const Node& needed(std::string_view key); // notes its absence
    [[nodiscard]] bool has(std::string_view key) const;

    [[nodiscard]] std::string text(std::string_view key);   // must be there, and not be empty
    [[nodiscard]] std::string textOr(std::string_view key); // may be absent; not empty when there
    [[nodiscard]] bool flag(std::string_view key, bool absent = false);
    [[nodiscard]] std::uint64_t count(std::string_view key, std::uint64_t max, std::uint64_t absent = 0);
    [[nodiscard]] std::vector<std::string> texts(std::string_view key);
    [[nodiscard]] std::vector<std::string> pointer(std::string_view key); // "/a/b" (RFC 6901) as steps

    template<class Enum> [[nodiscard]] Enum word(std::string_view key) { return wordIn<Enum>(needed(key)); }
    template<class Enum> [[nodiscard]] Enum wordOr(std::string_view key, Enum absent)
    {
        const Node* node = child(key);
        return node ? wordIn<Enum>(*node) : absent;
    }
    template<class Enum> [[nodiscard]] Enum wordIn(const Node& node)
    {
        const auto found = wordsOf<Enum>().find(node.value.text());
        if (!node.value.isString() || !found)
            problem(node, "expected one of " + wordsOf<Enum>().listed());
        return found.value_or(Enum{});
    }

    // One value for each item of the array, or none when the key is absent.
    template<class Reader> [[nodiscard]] auto each(std::string_view key, Reader read)
    {
        std::vector<decltype(read(std::declval<const Node&>()))> all;
        for (const Node& item : array(key))
            all.push_back(read(item));
        return all;
    }

    [[nodiscard]] const Node& node() const { return m_node; }
    [[nodiscard]] Problems& problems() { return m_problems; }
    void problem(const Node& at, std::string reason) { m_problems.note(at.offset, std::move(reason)); }
    void problemIn(std::string_view key,
                   std::string reason); // nothing when the key is absent, which is a problem itself

private:
    [[nodiscard]] const std::vector<Node>& array(std::string_view key);
    [[nodiscard]] std::string textIn(const Node& node);

    const Node& m_node;
    Problems& m_problems;
    std::set<std::string, std::less<>> m_asked;
};

} // namespace vitrine::product
