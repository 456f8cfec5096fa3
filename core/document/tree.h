// SPDX-License-Identifier: Apache-2.0
// What a config file says, format by format alike, and where each part stands: the readers make it, find() and the
// editors walk it. Nodes live in one table and name each other by number. For this room only.
#pragma once

#include "document/document.h"

namespace vitrine::document {

using NodeId = std::uint32_t;
inline constexpr NodeId noNode = ~NodeId{0};
inline constexpr std::size_t maxConfigNodes = 200'000;

struct Node
{
    enum class Kind : std::uint8_t { Scalar, Sequence, Mapping, Alias };
    enum class Style : std::uint8_t { Plain, Single, Double, Literal, Flow, Block };
    struct Member
    {
        NodeId key = noNode; // of a mapping only
        NodeId value = noNode;
    };

    Kind kind = Kind::Scalar;
    Style style = Style::Plain;
    Json value;            // of a scalar
    std::size_t outer = 0; // where its anchor and tag begin
    std::size_t begin = 0; // its own bytes
    std::size_t end = 0;
    NodeId target = noNode;      // of an alias
    bool shared = false;         // anchored, and an alias names it
    std::vector<Member> members; // of a sequence or mapping
};

struct Tree
{
    std::vector<Node> nodes;
    std::vector<NodeId> roots; // one a document; none when there is nothing but blanks and comments
    bool merges = false;       // "<<" brings in the keys of another mapping (YAML)

    [[nodiscard]] const Node& at(NodeId id) const { return nodes[id]; }
    [[nodiscard]] NodeId resolved(NodeId id) const; // what an alias stands for
    [[nodiscard]] std::string_view keyText(const Node::Member& member) const;
};

// How far a path leads. depth: the number of steps that are there; node: where they end.
struct Place
{
    std::size_t root = 0; // index into Tree::roots
    NodeId node = noNode;
    std::size_t depth = 0;
    bool foreign = false; // reached through an alias or a merge: it lives elsewhere
    bool shared = false;  // an alias elsewhere shows the same bytes
};

// In the first document that holds the whole path, else in the first one a key can be added to; node is noNode when
// there is no document at all. merged: also look where "<<" leads. Error: Duplicate, WrongType, with an offset.
[[nodiscard]] Result<Place> locate(const Tree& tree, const KeyPath& path, bool merged);

// The step that stands for a new item behind the last one.
[[nodiscard]] bool isNextItem(const Node& list, const std::string& step);

// The value with its aliases followed. Error: TooLarge, TooDeep for aliases that multiply.
[[nodiscard]] Result<Json> toJson(const Tree& tree, NodeId id);

// Whether `after` differs from `before` in nothing but the scalar at the path of that document.
struct Version
{
    const Tree& tree;
    std::string_view source;
};
[[nodiscard]] bool sameExcept(const Version& before, const Version& after, std::size_t root, const KeyPath& path);

[[nodiscard]] inline bool isNothing(const Node& node) { return node.kind == Node::Kind::Scalar && node.value.isNull(); }

} // namespace vitrine::document
