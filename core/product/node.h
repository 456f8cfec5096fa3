// SPDX-License-Identifier: Apache-2.0
// JSON with positions, for messages that name line and column.
#pragma once

#include "base/json.h"

#include <string>
#include <string_view>
#include <vector>

namespace vitrine::product {

struct Node
{
    struct Member;
    Json value;                  // of an array or object only the kind; whole() has all of it
    std::size_t offset = 0;      // of its first byte
    std::vector<Node> items;     // of an array
    std::vector<Member> members; // of an object

    [[nodiscard]] Json whole() const;
};

struct Node::Member
{
    std::string key;
    std::size_t offset = 0; // of the key's opening quote
    Node value;
};

inline constexpr std::size_t maxProfileBytes = 1u << 20;
inline constexpr unsigned maxProfileDepth = 24;

// Strict JSON. Error: as Json::parse.
[[nodiscard]] Result<Node> locate(std::string_view json);

} // namespace vitrine::product
