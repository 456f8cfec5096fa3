// SPDX-License-Identifier: Apache-2.0
// The independent look at an edit: was anything changed that nobody asked for?
#include "document/tree.h"

#include <algorithm>

namespace vitrine::document {
namespace {

class Comparison
{
public:
    Comparison(const Version& before, const Version& after) : m_before(before), m_after(after) {}

    bool same(NodeId a, NodeId b) const
    {
        const Node& x = m_before.tree.at(a);
        const Node& y = m_after.tree.at(b);
        if (x.kind != y.kind || x.style != y.style || outside(x) != outside(y, true))
            return false;
        if (x.kind == Node::Kind::Scalar)
            return x.value == y.value && bytes(m_before, x) == bytes(m_after, y);
        if (x.kind == Node::Kind::Alias)
            return bytes(m_before, x) == bytes(m_after, y);
        return std::equal(x.members.begin(), x.members.end(), y.members.begin(), y.members.end(),
                          [this](const auto& m, const auto& n) { return sameMember(m, n); });
    }

    // The same but for the scalar at path[depth...].
    bool sameBut(NodeId a, NodeId b, const KeyPath& path, std::size_t depth) const
    {
        if (depth == path.size())
            return sameSingle(m_before.tree.at(a), m_after.tree.at(b));
        const Node& x = m_before.tree.at(a);
        const Node& y = m_after.tree.at(b);
        if (isNothing(x))
            return isChain(b, path, depth);
        if (x.kind != y.kind || x.style != y.style || outside(x) != outside(y, true))
            return false;
        if (x.kind == Node::Kind::Sequence)
            return sameItems(x, y, path, depth);
        return x.kind == Node::Kind::Mapping && sameMembers(x, y, path, depth);
    }

    // New mappings that hold nothing but the path.
    bool isChain(NodeId b, const KeyPath& path, std::size_t depth) const
    {
        const Node& y = m_after.tree.at(b);
        if (depth == path.size())
            return isSingle(y);
        return y.kind == Node::Kind::Mapping && y.members.size() == 1 &&
               m_after.tree.keyText(y.members[0]) == path[depth] && isChain(y.members[0].value, path, depth + 1);
    }

private:
    static bool isSingle(const Node& node) { return node.kind == Node::Kind::Scalar || node.kind == Node::Kind::Alias; }

    bool sameSingle(const Node& x, const Node& y) const
    {
        return isSingle(x) && isSingle(y) && outside(x) == outside(y, true);
    }

    static std::string_view bytes(const Version& version, const Node& node)
    {
        return version.source.substr(node.begin, node.end - node.begin);
    }

    // Anchor and tag.
    std::string_view outside(const Node& node, bool after = false) const
    {
        const std::string_view source = after ? m_after.source : m_before.source;
        return node.begin > node.outer ? trimmed(source.substr(node.outer, node.begin - node.outer))
                                       : std::string_view();
    }

    bool sameKey(const Node::Member& m, const Node::Member& n) const
    {
        return m.key == noNode ? n.key == noNode : n.key != noNode && same(m.key, n.key);
    }

    bool sameMember(const Node::Member& m, const Node::Member& n) const
    {
        return sameKey(m, n) && same(m.value, n.value);
    }

    bool sameItems(const Node& x, const Node& y, const KeyPath& path, std::size_t depth) const
    {
        const bool grown = isNextItem(x, path[depth]) && isNextItem(y, std::to_string(x.members.size() + 1));
        if (grown ? !isChain(y.members.back().value, path, depth + 1) : x.members.size() != y.members.size())
            return false;
        for (std::size_t i = 0; i < x.members.size(); ++i) {
            const bool asked = std::to_string(i) == path[depth];
            if (asked ? !sameBut(x.members[i].value, y.members[i].value, path, depth + 1)
                      : !sameMember(x.members[i], y.members[i]))
                return false;
        }
        return true;
    }

    bool sameMembers(const Node& x, const Node& y, const KeyPath& path, std::size_t depth) const
    {
        std::size_t i = 0;
        for (const Node::Member& member : y.members) {
            const bool asked = m_after.tree.keyText(member) == path[depth];
            const bool there = i < x.members.size() && sameKey(x.members[i], member);
            if (asked && !there) {
                if (!isChain(member.value, path, depth + 1))
                    return false;
                continue;
            }
            if (!there || !(asked ? sameBut(x.members[i].value, member.value, path, depth + 1)
                                  : same(x.members[i].value, member.value)))
                return false;
            ++i;
        }
        return i == x.members.size();
    }

    const Version& m_before;
    const Version& m_after;
};

} // namespace

bool sameExcept(const Version& before, const Version& after, std::size_t root, const KeyPath& path)
{
    const Comparison comparison(before, after);
    const auto& x = before.tree.roots;
    const auto& y = after.tree.roots;
    if (x.empty())
        return y.size() == 1 && comparison.isChain(y[0], path, 0);
    if (x.size() != y.size())
        return false;
    for (std::size_t i = 0; i < x.size(); ++i)
        if (!(i == root ? comparison.sameBut(x[i], y[i], path, 0) : comparison.same(x[i], y[i])))
            return false;
    return true;
}

} // namespace vitrine::document
