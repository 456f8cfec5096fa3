// SPDX-License-Identifier: Apache-2.0
// YAML by libyaml's events. Their marks count characters behind the byte-order mark; anchors and tags lie inside them.
#include "document/characters.h"
#include "document/formats.h"
#include "document/source.h"
#include "document/yamlscalar.h"

#include <map>
#include <yaml.h>

namespace vitrine::document {
namespace {

class Event
{
public:
    Event() = default;
    Event(const Event&) = delete;
    Event& operator=(const Event&) = delete;
    ~Event() { yaml_event_delete(&m_event); }
    yaml_event_t* operator->() { return &m_event; }
    [[nodiscard]] bool next(yaml_parser_t& parser) { return yaml_parser_parse(&parser, &m_event) != 0; }

private:
    yaml_event_t m_event{};
};

std::string_view textOf(const yaml_char_t* text) { return text ? reinterpret_cast<const char*>(text) : ""; }

class Reader
{
public:
    explicit Reader(std::string_view source) : m_source(source), m_characters(source)
    {
        m_tree.merges = true;
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        const std::string_view content = source.substr(m_characters.begin());
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const yaml_char_t*>(content.data()), content.size());
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    ~Reader() { yaml_parser_delete(&m_parser); }

    Result<Tree> read()
    {
        for (;;) {
            Event event;
            if (!event.next(m_parser))
                return fail(broken());
            if (event->type == YAML_STREAM_END_EVENT)
                return std::move(m_tree);
            if (auto taken = take(event); !taken)
                return fail(taken.error());
        }
    }

private:
    struct Open
    {
        NodeId id = noNode;
        NodeId key = noNode; // of the member whose value comes next
    };

    Error broken() const
    {
        Error error{Code::Malformed, {}, m_parser.problem ? m_parser.problem : "not YAML", 0, 0, 0};
        if (m_parser.error == YAML_READER_ERROR)
            error.offset = m_characters.begin() + m_parser.problem_offset;
        else
            error.offset = m_characters.byteOf(m_parser.problem_mark.index);
        error.offset = std::min(error.offset, m_source.size());
        return error;
    }

    Result<> take(Event& event)
    {
        if (m_tree.nodes.size() > maxConfigNodes)
            return fail(Code::TooLarge, {}, "over " + std::to_string(maxConfigNodes) + " values");
        switch (event->type) {
        case YAML_DOCUMENT_START_EVENT:
            m_anchors.clear();
            return {};
        case YAML_SCALAR_EVENT:
            return scalar(event);
        case YAML_ALIAS_EVENT:
            return alias(event);
        case YAML_SEQUENCE_START_EVENT:
            return open(event, Node::Kind::Sequence, event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE,
                        event->data.sequence_start.anchor, event->data.sequence_start.tag);
        case YAML_MAPPING_START_EVENT:
            return open(event, Node::Kind::Mapping, event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE,
                        event->data.mapping_start.anchor, event->data.mapping_start.tag);
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            close(event);
            return {};
        default:
            return {};
        }
    }

    Node spanned(Event& event) const
    {
        Node node;
        node.outer = node.begin = m_characters.byteOf(event->start_mark.index);
        node.end = m_characters.byteOf(event->end_mark.index);
        return node;
    }

    // Where the node itself begins behind its anchor and tag, which stand in any order, on lines of their own even.
    std::size_t behindProperties(const Node& node, const yaml_char_t* anchor, const yaml_char_t* tag) const
    {
        std::size_t at = node.outer;
        for (int left = (anchor != nullptr) + (tag != nullptr); left > 0; --left) {
            const std::size_t end = std::min(m_source.find_first_of(" \t\r\n,[]{}", at), node.end);
            at = m_source.substr(at, 2) == "!<" ? std::min(m_source.find('>', at) + 1, node.end) : end;
            at = behindBlanks(at, node.end, left == 1);
        }
        return at;
    }

    std::size_t behindBlanks(std::size_t at, std::size_t end, bool last) const
    {
        const std::size_t start = at;
        while (at < end) {
            if (m_source[at] == '#')
                at = std::min(m_source.find('\n', at), end);
            else if (std::string_view(" \t\r\n").find(m_source[at]) != std::string_view::npos)
                ++at;
            else
                return at;
        }
        return last ? start : end; // an empty value stands right behind its properties
    }

    NodeId add(Node node, const yaml_char_t* anchor)
    {
        m_tree.nodes.push_back(std::move(node));
        const auto id = static_cast<NodeId>(m_tree.nodes.size() - 1);
        if (anchor)
            m_anchors.insert_or_assign(std::string(textOf(anchor)), id);
        return id;
    }

    void attach(NodeId id)
    {
        if (m_open.empty()) {
            m_tree.roots.push_back(id);
            return;
        }
        Open& in = m_open.back();
        Node& parent = m_tree.nodes[in.id];
        if (parent.kind == Node::Kind::Sequence)
            parent.members.push_back({noNode, id});
        else if (in.key == noNode)
            in.key = id;
        else
            parent.members.push_back({std::exchange(in.key, noNode), id});
    }

    static Node::Style styleOf(yaml_scalar_style_t style)
    {
        switch (style) {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE:
            return Node::Style::Single;
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
            return Node::Style::Double;
        case YAML_LITERAL_SCALAR_STYLE:
        case YAML_FOLDED_SCALAR_STYLE:
            return Node::Style::Literal;
        default:
            return Node::Style::Plain;
        }
    }

    Result<> scalar(Event& event)
    {
        const auto& data = event->data.scalar;
        Node node = spanned(event);
        node.begin = behindProperties(node, data.anchor, data.tag);
        node.end = std::max(node.begin, node.end);
        node.style = styleOf(data.style);
        if (node.style == Node::Style::Literal) // its mark lies behind the empty lines that follow
            while (node.end > node.begin &&
                   std::string_view(" \t\r\n").find(m_source[node.end - 1]) != std::string_view::npos)
                --node.end;
        const std::string_view text(reinterpret_cast<const char*>(data.value), data.length);
        node.value = yamlValue(text, node.style, textOf(data.tag));
        attach(add(std::move(node), data.anchor));
        return {};
    }

    Result<> alias(Event& event)
    {
        Node node = spanned(event);
        const auto target = m_anchors.find(textOf(event->data.alias.anchor));
        if (target == m_anchors.end())
            return fail(Error{Code::Malformed, {}, "an alias of nothing", 0, 0, node.begin});
        node.kind = Node::Kind::Alias;
        node.target = target->second;
        m_tree.nodes[node.target].shared = true;
        attach(add(std::move(node), nullptr));
        return {};
    }

    Result<> open(Event& event, Node::Kind kind, bool flow, const yaml_char_t* anchor, const yaml_char_t* tag)
    {
        Node node = spanned(event);
        if (m_open.size() >= maxConfigDepth)
            return fail(
                Error{Code::TooDeep, {}, "nested deeper than " + std::to_string(maxConfigDepth), 0, 0, node.outer});
        node.kind = kind;
        node.style = flow ? Node::Style::Flow : Node::Style::Block;
        node.begin = behindProperties(node, anchor, tag);
        m_open.push_back({add(std::move(node), anchor), noNode});
        return {};
    }

    void close(Event& event)
    {
        const NodeId id = m_open.back().id;
        m_open.pop_back();
        Node& node = m_tree.nodes[id];
        if (node.style == Node::Style::Flow)
            node.end = m_characters.byteOf(event->end_mark.index);
        else if (!node.members.empty()) {
            const Node::Member& first = node.members.front();
            node.begin = m_tree.at(node.kind == Node::Kind::Mapping ? first.key : first.value).outer;
            node.end = m_tree.at(node.members.back().value).end;
        }
        attach(id);
    }

    std::string_view m_source;
    Characters m_characters;
    yaml_parser_t m_parser{};
    Tree m_tree;
    std::vector<Open> m_open;
    std::map<std::string, NodeId, std::less<>> m_anchors;
};

} // namespace

Result<Tree> readYaml(std::string_view source) { return Reader(source).read(); }

} // namespace vitrine::document
