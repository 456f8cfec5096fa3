// SPDX-License-Identifier: Apache-2.0
// JSON and JSONC: Json::parse validates the whole text and says where it is broken; a walk over the same text says
// where each value stands. No simdjson: it is no static library, and tools embed this room.
#include "document/formats.h"
#include "document/source.h"

#include "base/relaxed.h"

#include <algorithm>

namespace vitrine::document {
namespace {

// Walks text that Json::parse has accepted: only the structure is looked at, nothing can be wrong any more.
class Positions
{
public:
    explicit Positions(std::string_view strict) : m_text(strict) {}

    Result<Tree> of(const Json& root)
    {
        m_tree.roots = {value(root)};
        if (m_tree.nodes.size() > maxConfigNodes)
            return fail(Code::TooLarge, {}, "over " + std::to_string(maxConfigNodes) + " values");
        return std::move(m_tree);
    }

private:
    NodeId add(Node node)
    {
        m_tree.nodes.push_back(std::move(node));
        return static_cast<NodeId>(m_tree.nodes.size() - 1);
    }

    NodeId value(const Json& json)
    {
        skip(" \t\r\n,:");
        return json.isArray() || json.isObject() ? container(json) : scalar(json);
    }

    NodeId scalar(const Json& json)
    {
        Node node;
        node.value = json;
        node.style = json.isString() ? Node::Style::Double : Node::Style::Plain;
        node.outer = node.begin = m_at;
        m_at =
            m_text[m_at] == '"' ? behindString() : std::min(m_text.find_first_of(" \t\r\n,:]}", m_at), m_text.size());
        node.end = m_at;
        return add(std::move(node));
    }

    std::size_t behindString() const
    {
        std::size_t at = m_at + 1;
        for (; at < m_text.size() && m_text[at] != '"'; ++at)
            if (m_text[at] == '\\')
                ++at;
        return at + 1;
    }

    NodeId container(const Json& json)
    {
        Node node;
        node.kind = json.isObject() ? Node::Kind::Mapping : Node::Kind::Sequence;
        node.style = Node::Style::Flow;
        node.outer = node.begin = m_at++;
        const NodeId id = add(std::move(node));
        std::vector<Node::Member> members;
        for (const Json::Member& member : json.members()) {
            const NodeId key = value(Json(member.key));
            members.push_back({key, value(member.value)});
        }
        for (const Json& item : json.items())
            members.push_back({noNode, value(item)});
        skip(" \t\r\n");
        m_tree.nodes[id].members = std::move(members);
        m_tree.nodes[id].end = ++m_at;
        return id;
    }

    void skip(std::string_view blanks) { m_at = std::min(m_text.find_first_not_of(blanks, m_at), m_text.size()); }

    std::string_view m_text;
    std::size_t m_at = 0;
    Tree m_tree;
};

std::string withoutMark(std::string_view source)
{
    std::string text(source);
    if (source.starts_with(byteOrderMark))
        text.replace(0, byteOrderMark.size(), "   ");
    return text;
}

// A comment without an end swallows whatever is put behind it.
bool endsInComment(std::string_view source) { return !blankComments(std::string(source) + "\nx").ends_with('x'); }

} // namespace

Result<Tree> readJson(std::string_view source, bool comments)
{
    const std::string strict = comments ? blankComments(source) : withoutMark(source);
    if (comments && endsInComment(source))
        return fail(Error{Code::Malformed, {}, "a comment without an end", 0, 0, source.rfind("/*")});
    if (trimmed(strict).empty())
        return Tree{};
    const auto json = Json::parse(strict, {maxConfigBytes, maxConfigDepth});
    if (!json)
        return fail(json.error());
    return Positions(strict).of(*json);
}

} // namespace vitrine::document
