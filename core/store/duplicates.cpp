// SPDX-License-Identifier: GPL-3.0-or-later
// Equal keys in one object, found while reading in bulk: nearly every object is cleared by one pass over a small
// filter.
#include "store/node.h"

#include <algorithm>
#include <bitset>
#include <cstring>
#include <simdjson.h>
#include <vector>

namespace vitrine::store {
namespace {

namespace dom = simdjson::dom;

std::size_t slotOf(std::string_view key)
{
    std::size_t hash = key.size() * 31;
    if (!key.empty())
        hash += static_cast<unsigned char>(key.front()) * 7U + static_cast<unsigned char>(key.back()) * 131U +
                static_cast<unsigned char>(key[key.size() / 2]) * 517U;
    return hash % 512;
}

bool keysRepeat(const dom::object& object)
{
    std::vector<std::string_view> keys;
    for (const auto member : object)
        keys.push_back(member.key);
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

bool repeats(const dom::element& element)
{
    dom::array array;
    if (element.get(array) == simdjson::SUCCESS)
        return std::any_of(array.begin(), array.end(), [](const dom::element& item) { return repeats(item); });
    dom::object object;
    if (element.get(object) != simdjson::SUCCESS)
        return false;
    std::bitset<512> seen;
    bool collision = false;
    bool below = false;
    for (const auto member : object) {
        const std::size_t slot = slotOf(member.key);
        collision = collision || seen.test(slot);
        seen.set(slot);
        below = below || repeats(member.value);
    }
    return below || (collision && keysRepeat(object));
}

} // namespace

bool Node::hasDuplicateKeys() const
{
    if (m_json != nullptr)
        return m_json->hasDuplicateKeys();
    dom::element element;
    std::memcpy(static_cast<void*>(&element), m_tape.data(), sizeof element);
    return m_onTape && repeats(element);
}

} // namespace vitrine::store
