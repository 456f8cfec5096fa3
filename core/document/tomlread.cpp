// SPDX-License-Identifier: Apache-2.0
// TOML by toml++, whose positions count characters behind the byte-order mark. Tables and arrays of tables that are
// spread over the file have the style Block, those in brackets Flow.
#include "document/characters.h"
#include "document/formats.h"
#include "document/source.h"

#include <algorithm>
#include <cmath>

// toml++ 3.3.0 declares unreachable what is reached with each letter that is neither ASCII nor in its tables ("ß"):
// such a letter is none of what is asked for.
// clang-format off
#include <toml++/impl/forward_declarations.h>
#undef TOML_UNREACHABLE
#define TOML_UNREACHABLE return false
#include <toml++/impl/unicode.h>
#undef TOML_UNREACHABLE
#define TOML_UNREACHABLE __builtin_unreachable()
#include <toml++/toml.h>
// clang-format on

namespace vitrine::document {
namespace {

constexpr int maxDots = 1000; // in one line: a dotted key nests as deep as it has dots, and toml++ frees it recursively

class Reader
{
public:
    explicit Reader(std::string_view source) : m_source(source)
    {
        const bool marked = source.starts_with(byteOrderMark);
        m_lines.push_back(marked ? byteOrderMark.size() : 0);
        for (std::size_t i = 0; i < source.size(); ++i)
            if (source[i] == '\n')
                m_lines.push_back(i + 1);
    }

    Result<Tree> read()
    {
        const std::size_t start = m_lines[0];
        if (trimmed(m_source.substr(start)).empty())
            return Tree{};
        if (const auto line = tooManyDots())
            return fail(Error{Code::TooDeep, {}, "too many dots in one line", 0, 0, *line});
        try {
            const toml::table root = toml::parse(m_source.substr(start));
            if (const auto id = add(root, 0))
                m_tree.roots = {*id};
        } catch (const toml::parse_error& error) {
            m_error = Error{Code::Malformed, {}, std::string(error.description()), 0, 0, byte(error.source().begin)};
        }
        if (m_error)
            return fail(*m_error);
        return std::move(m_tree);
    }

private:
    std::optional<std::size_t> tooManyDots() const
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const std::size_t end = i + 1 < m_lines.size() ? m_lines[i + 1] : m_source.size();
            if (std::count(m_source.begin() + m_lines[i], m_source.begin() + end, '.') > maxDots)
                return m_lines[i];
        }
        return std::nullopt;
    }

    std::size_t byte(toml::source_position position) const
    {
        if (position.line == 0 || position.line > m_lines.size())
            return m_source.size();
        std::size_t at = m_lines[position.line - 1];
        for (std::size_t left = position.column - 1; left > 0 && at < m_source.size(); --left)
            at = behindCharacter(m_source, at);
        return at;
    }

    Node spanned(const toml::source_region& region) const
    {
        Node node;
        node.outer = node.begin = byte(region.begin);
        node.end = std::max(node.begin, byte(region.end));
        return node;
    }

    NodeId push(Node node)
    {
        m_tree.nodes.push_back(std::move(node));
        return static_cast<NodeId>(m_tree.nodes.size() - 1);
    }

    std::optional<NodeId> add(const toml::node& source, unsigned depth)
    {
        Node node = spanned(source.source());
        if (depth >= maxConfigDepth || m_tree.nodes.size() > maxConfigNodes) {
            const bool deep = depth >= maxConfigDepth;
            m_error = Error{deep ? Code::TooDeep : Code::TooLarge,
                            {},
                            deep ? "nested too deep" : "too many values",
                            0,
                            0,
                            node.begin};
            return std::nullopt;
        }
        if (source.is_table())
            return table(*source.as_table(), std::move(node), depth);
        if (source.is_array())
            return array(*source.as_array(), std::move(node), depth);
        node.style = styleAt(node.begin);
        node.value = valueOf(source, m_source.substr(node.begin, node.end - node.begin));
        return push(std::move(node));
    }

    std::optional<NodeId> table(const toml::table& source, Node node, unsigned depth)
    {
        node.kind = Node::Kind::Mapping;
        node.style = source.is_inline() ? Node::Style::Flow : Node::Style::Block;
        const NodeId id = push(std::move(node));
        std::vector<Node::Member> members;
        for (auto&& [key, value] : source) {
            Node name = spanned(key.source());
            name.value = Json(std::string_view(key.str()));
            name.style = styleAt(name.begin);
            const NodeId nameId = push(std::move(name));
            const auto valueId = add(value, depth + 1);
            if (!valueId)
                return std::nullopt;
            members.push_back({nameId, *valueId});
        }
        if (source.is_inline())
            std::sort(members.begin(), members.end(),
                      [this](const auto& a, const auto& b) { return m_tree.at(a.key).begin < m_tree.at(b.key).begin; });
        m_tree.nodes[id].members = std::move(members);
        return id;
    }

    std::optional<NodeId> array(const toml::array& source, Node node, unsigned depth)
    {
        node.kind = Node::Kind::Sequence;
        const bool tables = !source.empty() && source.is_array_of_tables() && !source[0].as_table()->is_inline();
        node.style = tables ? Node::Style::Block : Node::Style::Flow;
        const NodeId id = push(std::move(node));
        std::vector<Node::Member> members;
        for (const toml::node& item : source) {
            const auto itemId = add(item, depth + 1);
            if (!itemId)
                return std::nullopt;
            members.push_back({noNode, *itemId});
        }
        m_tree.nodes[id].members = std::move(members);
        return id;
    }

    Node::Style styleAt(std::size_t at) const
    {
        if (m_source.substr(at, 3) == "'''" || m_source.substr(at, 3) == "\"\"\"")
            return Node::Style::Literal;
        const char first = at < m_source.size() ? m_source[at] : ' ';
        return first == '\'' ? Node::Style::Single : first == '"' ? Node::Style::Double : Node::Style::Plain;
    }

    // Dates, times, inf and nan have no JSON form: they are given as they stand there.
    static Json valueOf(const toml::node& node, std::string_view bytes)
    {
        if (const auto* text = node.as_string())
            return Json(std::string_view(text->get()));
        if (const auto* whole = node.as_integer())
            return Json(std::int64_t{whole->get()});
        if (const auto* truth = node.as_boolean())
            return Json(truth->get());
        if (const auto* real = node.as_floating_point(); real && std::isfinite(real->get()))
            return Json(real->get());
        return Json(bytes);
    }

    std::string_view m_source;
    std::vector<std::size_t> m_lines;
    Tree m_tree;
    std::optional<Error> m_error;
};

} // namespace

Result<Tree> readToml(std::string_view source) { return Reader(source).read(); }

} // namespace vitrine::document
