// SPDX-License-Identifier: Apache-2.0
#include "document/tree.h"

#include <charconv>

namespace vitrine::document {
namespace {

constexpr unsigned maxMerges = 16;
constexpr std::size_t maxExpanded = 100'000;

std::optional<std::size_t> indexOf(const std::string& step, std::size_t size)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    if (error != std::errc() || end != step.data() + step.size() || index >= size)
        return std::nullopt;
    return index;
}

class Walk
{
public:
    Walk(const Tree& tree, const KeyPath& path, bool merged) : m_tree(tree), m_path(path), m_merged(merged) {}

    Result<Place> from(std::size_t root)
    {
        Place place{root, m_tree.roots[root]};
        for (;;) {
            place.shared = place.shared || m_tree.at(place.node).shared;
            if (place.depth == m_path.size())
                return place;
            place.foreign = place.foreign || m_tree.at(place.node).kind == Node::Kind::Alias;
            place.node = m_tree.resolved(place.node);
            place.shared = place.shared || m_tree.at(place.node).shared;
            const auto next = step(place);
            if (!next)
                return fail(next.error());
            if (*next == noNode)
                return place;
            place.node = *next;
            ++place.depth;
        }
    }

private:
    Result<NodeId> step(Place& place) const
    {
        const Node& node = m_tree.at(place.node);
        const std::string& wanted = m_path[place.depth];
        if (node.kind == Node::Kind::Mapping)
            return member(place, wanted);
        if (node.kind == Node::Kind::Sequence) {
            const auto index = indexOf(wanted, node.members.size());
            return index ? node.members[*index].value : noNode;
        }
        if (node.value.isNull())
            return noNode;
        return fail(
            Error{Code::WrongType, {}, "a single value where \"" + wanted + "\" is looked for", 0, 0, node.begin});
    }

    Result<NodeId> member(Place& place, const std::string& wanted) const
    {
        auto found = own(m_tree.at(place.node), wanted);
        if (!found || *found != noNode || !m_merged || !m_tree.merges)
            return found;
        found = brought(place.node, wanted, maxMerges);
        if (found && *found != noNode)
            place.foreign = true;
        return found;
    }

    Result<NodeId> own(const Node& mapping, const std::string& wanted) const
    {
        NodeId found = noNode;
        for (const Node::Member& each : mapping.members) {
            if (m_tree.keyText(each) != wanted)
                continue;
            if (found != noNode)
                return fail(Error{
                    Code::Duplicate, {}, "\"" + wanted + "\" stands here twice", 0, 0, m_tree.at(each.key).begin});
            found = each.value;
        }
        return found;
    }

    // What "<<: *other" or "<<: [*one, *other]" brings in; the first one that has the key wins.
    Result<NodeId> brought(NodeId mapping, const std::string& wanted, unsigned left) const
    {
        for (const Node::Member& each : m_tree.at(mapping).members) {
            if (m_tree.keyText(each) != "<<" || left == 0)
                continue;
            std::vector<NodeId> sources{m_tree.resolved(each.value)};
            if (m_tree.at(sources[0]).kind == Node::Kind::Sequence) {
                const Node list = m_tree.at(sources[0]);
                sources.clear();
                for (std::size_t i = 0; i < list.members.size() && i < maxMerges; ++i)
                    sources.push_back(m_tree.resolved(list.members[i].value));
            }
            for (const NodeId source : sources) {
                auto found = own(m_tree.at(source), wanted);
                if (found && *found == noNode)
                    found = brought(source, wanted, left - 1);
                if (!found || *found != noNode)
                    return found;
            }
        }
        return noNode;
    }

    const Tree& m_tree;
    const KeyPath& m_path;
    bool m_merged;
};

struct Expansion
{
    const Tree& tree;
    std::size_t left = maxExpanded;

    Result<Json> of(NodeId id, unsigned depth)
    {
        const Node& node = tree.at(tree.resolved(id));
        if (left == 0)
            return fail(Code::TooLarge, {}, "its aliases multiply");
        if (depth > maxConfigDepth)
            return fail(Code::TooDeep, {}, "its aliases nest without end");
        --left;
        if (node.kind == Node::Kind::Scalar)
            return node.value;
        Json all = node.kind == Node::Kind::Sequence ? Json::array() : Json::object();
        for (const Node::Member& member : node.members) {
            auto value = of(member.value, depth + 1);
            if (!value)
                return value;
            if (node.kind == Node::Kind::Sequence)
                all.push(std::move(*value));
            else
                all.members().push_back({std::string(tree.keyText(member)), std::move(*value)});
        }
        return all;
    }
};

} // namespace

NodeId Tree::resolved(NodeId id) const { return at(id).kind == Node::Kind::Alias ? at(id).target : id; }

std::string_view Tree::keyText(const Node::Member& member) const
{
    const Node& key = at(resolved(member.key));
    if (key.value.isBool())
        return *key.value.boolean() ? "true" : "false";
    return key.value.text();
}

Result<Place> locate(const Tree& tree, const KeyPath& path, bool merged)
{
    std::optional<Place> best;
    for (std::size_t root = 0; root < tree.roots.size(); ++root) {
        auto place = Walk(tree, path, merged).from(root);
        if (!place || place->depth == path.size())
            return place;
        const bool open = tree.at(place->node).kind != Node::Kind::Sequence;
        if (!best || (open && tree.at(best->node).kind == Node::Kind::Sequence))
            best = *place;
    }
    return best.value_or(Place{});
}

bool isNextItem(const Node& list, const std::string& step)
{
    return list.kind == Node::Kind::Sequence && step == std::to_string(list.members.size());
}

Result<Json> toJson(const Tree& tree, NodeId id) { return Expansion{tree}.of(id, 0); }

} // namespace vitrine::document
