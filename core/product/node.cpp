// SPDX-License-Identifier: Apache-2.0
#include "product/node.h"

namespace vitrine::product {
namespace {

// Walks text that Json::parse has accepted: only structure is looked at, nothing can be wrong any more.
class Walk
{
public:
    explicit Walk(std::string_view source) : m_source(source) {}

    Node node(const Json& value)
    {
        skipBlanks();
        Node found{{}, m_at, {}, {}};
        if (value.isObject())
            members(value, found);
        else if (value.isArray())
            items(value, found);
        else
            scalar(value, found);
        return found;
    }

private:
    void scalar(const Json& value, Node& into)
    {
        into.value = value;
        skipScalar();
    }

    void members(const Json& value, Node& into)
    {
        into.value = Json::object();
        ++m_at;
        for (const Json::Member& member : value.members()) {
            skipPunctuation();
            const std::size_t key = m_at;
            skipScalar();
            skipPunctuation();
            into.members.push_back({member.key, key, node(member.value)});
        }
        skipPunctuation();
        ++m_at;
    }

    void items(const Json& value, Node& into)
    {
        into.value = Json::array();
        ++m_at;
        for (const Json& item : value.items()) {
            skipPunctuation();
            into.items.push_back(node(item));
        }
        skipPunctuation();
        ++m_at;
    }

    [[nodiscard]] bool at(std::string_view set) const
    {
        return m_at < m_source.size() && set.find(m_source[m_at]) != std::string_view::npos;
    }
    void skipBlanks()
    {
        while (at(" \t\r\n"))
            ++m_at;
    }
    void skipPunctuation()
    {
        while (at(" \t\r\n,:"))
            ++m_at;
    }

    void skipScalar()
    {
        if (!at("\"")) {
            while (m_at < m_source.size() && !at(" \t\r\n,:]}"))
                ++m_at;
            return;
        }
        for (++m_at; m_at < m_source.size() && !at("\""); ++m_at)
            if (at("\\"))
                ++m_at;
        ++m_at;
    }

    std::string_view m_source;
    std::size_t m_at = 0;
};

} // namespace

Json Node::whole() const
{
    Json all = value;
    for (const Node& item : items)
        all.push(item.whole());
    for (const Member& member : members)
        all.members().push_back({member.key, member.value.whole()});
    return all;
}

Result<Node> locate(std::string_view json)
{
    const auto value = Json::parse(json, {maxProfileBytes, maxProfileDepth});
    if (!value)
        return fail(value.error());
    return Walk(json).node(*value);
}

} // namespace vitrine::product
