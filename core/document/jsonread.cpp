// SPDX-License-Identifier: Apache-2.0
// JSON and JSONC: Json::parse validates the whole text and says where it is broken; simdjson says where each value
// stands.
#include "document/formats.h"
#include "document/source.h"

#include "base/relaxed.h"

#include <simdjson.h>

namespace vitrine::document {
namespace {

namespace ondemand = simdjson::ondemand;

std::size_t behindKey(std::string_view text, std::size_t at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at)
        if (text[at] == '\\')
            ++at;
    return at + 1;
}

class Positions
{
public:
    explicit Positions(std::string_view strict) : m_padded(strict), m_text(m_padded) {}

    Result<Tree> of(const Json& root)
    {
        if (root.isArray() || root.isObject()) {
            ondemand::document document;
            if (m_parser.iterate(m_padded).get(document) || !container(document, root))
                return fail(m_error);
        } else {
            const std::size_t begin = m_text.find_first_not_of(" \t\r\n");
            scalar(root, begin, trimmed(m_text).size());
        }
        m_tree.roots = {0};
        return std::move(m_tree);
    }

private:
    NodeId scalar(const Json& value, std::size_t begin, std::size_t length)
    {
        Node node;
        node.value = value;
        node.style = value.isString() ? Node::Style::Double : Node::Style::Plain;
        node.outer = node.begin = begin;
        node.end = begin + length;
        return add(std::move(node));
    }

    NodeId add(Node node)
    {
        m_tree.nodes.push_back(std::move(node));
        return static_cast<NodeId>(m_tree.nodes.size() - 1);
    }

    std::size_t offsetOf(std::string_view token) const
    {
        return static_cast<std::size_t>(token.data() - m_padded.data());
    }

    std::optional<NodeId> value(ondemand::value source, const Json& json)
    {
        if (m_tree.nodes.size() > maxConfigNodes) {
            m_error = Error{Code::TooLarge, {}, "over " + std::to_string(maxConfigNodes) + " values", 0, 0, 0};
            return std::nullopt;
        }
        if (json.isArray() || json.isObject())
            return container(source, json);
        const std::string_view token = source.raw_json_token();
        return scalar(json, offsetOf(token), trimmed(token).size());
    }

    template<class Source> std::optional<NodeId> container(Source& source, const Json& json)
    {
        const simdjson::simdjson_result<std::string_view> token = source.raw_json_token();
        if (token.error())
            return std::nullopt;
        Node node;
        node.kind = json.isObject() ? Node::Kind::Mapping : Node::Kind::Sequence;
        node.style = Node::Style::Flow;
        node.outer = node.begin = offsetOf(token.value_unsafe());
        const NodeId id = add(std::move(node));
        std::vector<Node::Member> members;
        if (!(json.isObject() ? object(source, json, members) : array(source, json, members)))
            return std::nullopt;
        const std::size_t last = members.empty() ? m_tree.at(id).begin + 1 : m_tree.at(members.back().value).end;
        m_tree.nodes[id].members = std::move(members);
        m_tree.nodes[id].end = m_text.find(json.isObject() ? '}' : ']', last) + 1;
        return id;
    }

    template<class Source> bool object(Source& source, const Json& json, std::vector<Node::Member>& members)
    {
        ondemand::object fields;
        if (source.get_object().get(fields))
            return false;
        std::size_t index = 0;
        for (auto each : fields) {
            ondemand::field field;
            if (std::move(each).get(field) || index >= json.members().size())
                return false;
            const Json::Member& member = json.members()[index++];
            const std::size_t begin = static_cast<std::size_t>(field.key().raw() - m_padded.data()) - 1;
            const NodeId key = scalar(Json(member.key), begin, behindKey(m_text, begin) - begin);
            const auto id = value(field.value(), member.value);
            if (!id)
                return false;
            members.push_back({key, *id});
        }
        return index == json.members().size();
    }

    template<class Source> bool array(Source& source, const Json& json, std::vector<Node::Member>& members)
    {
        ondemand::array items;
        if (source.get_array().get(items))
            return false;
        std::size_t index = 0;
        for (auto each : items) {
            ondemand::value item;
            if (std::move(each).get(item) || index >= json.items().size())
                return false;
            const auto id = value(item, json.items()[index++]);
            if (!id)
                return false;
            members.push_back({noNode, *id});
        }
        return index == json.items().size();
    }

    simdjson::padded_string m_padded;
    std::string_view m_text;
    ondemand::parser m_parser;
    Tree m_tree;
    Error m_error{Code::Malformed, {}, "two readers disagree about it", 0, 0, 0};
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
    try {
        return Positions(strict).of(*json);
    } catch (const std::exception& error) {
        return fail(Code::Malformed, {}, error.what());
    }
}

} // namespace vitrine::document
