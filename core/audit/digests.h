// SPDX-License-Identifier: GPL-3.0-or-later
// What single events told, each once and by number: millions of events tell the same few things. Bounded: hostile files
// make every event tell something else. For this room only.
#pragma once

#include "audit/finding.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace vitrine::audit {

// One kind of finding in one event.
struct Mention
{
    std::uint32_t kind = 0; // Digests::kind()
    bool valued = false;    // this event has a value to show for it
    friend bool operator==(const Mention&, const Mention&) = default;
};

// All that an event told.
struct Digest
{
    Verdict verdict = Verdict::Unrecognised;
    std::uint32_t layout = 0; // Digests::layout()
    std::vector<Mention> mentions;
};

// The event's name and its fields, by their names in the profile where it knows them.
struct Layout
{
    int product = -1;
    std::string event;
    std::vector<std::string> fields;
};

// A value that tells devices, people or accounts apart, in a field of a product.
struct Use
{
    int product = -1;
    std::string field;
    std::string value;
};

class Digests
{
public:
    static constexpr std::uint32_t none = UINT32_MAX; // there is no room any more
    static constexpr std::uint32_t untold = 0;        // the digest of an event nobody asked about

    Digests();

    [[nodiscard]] std::uint32_t kindOf(const Finding& finding); // its value does not count
    [[nodiscard]] std::uint32_t layoutOf(Layout layout);
    [[nodiscard]] std::uint32_t useOf(const Use& use);
    [[nodiscard]] std::uint32_t digestOf(Digest digest);

    [[nodiscard]] const Finding& kind(std::uint32_t number) const { return m_kinds[number]; }
    [[nodiscard]] const Layout& layout(std::uint32_t number) const { return m_layouts[number]; }
    [[nodiscard]] const Use& use(std::uint32_t number) const { return m_uses[number]; }
    [[nodiscard]] const Digest& digest(std::uint32_t number) const { return m_digests[number]; }
    [[nodiscard]] std::size_t kinds() const { return m_kinds.size(); }
    [[nodiscard]] std::size_t uses() const { return m_uses.size(); }
    [[nodiscard]] std::size_t size() const { return m_digests.size(); }
    [[nodiscard]] bool full() const { return m_full; }                // some of what was told is missing
    [[nodiscard]] bool crowded() const { return m_full || m_unused; } // or some of the uses

private:
    using Numbers = std::unordered_map<std::string, std::uint32_t>;
    template<class Item>
    std::uint32_t numberOf(Numbers& numbers, std::vector<Item>& items, Item item, std::size_t most, bool& full);

    std::vector<Finding> m_kinds;
    std::vector<Layout> m_layouts;
    std::vector<Use> m_uses;
    std::vector<Digest> m_digests;
    Numbers m_kindNumbers, m_layoutNumbers, m_useNumbers, m_digestNumbers;
    std::string m_key;
    std::size_t m_bytes = 0; // of keys, about as many as of what they stand for
    bool m_full = false;
    bool m_unused = false;
};

} // namespace vitrine::audit
