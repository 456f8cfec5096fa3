// SPDX-License-Identifier: Apache-2.0
#include "document/flow.h"
#include "document/formats.h"
#include "document/yamlscalar.h"

namespace vitrine::document {
namespace {

class Editor
{
public:
    explicit Editor(const Change& change) : m_change(change), m_source(change.source), m_tree(change.tree) {}

    Proposals proposals()
    {
        if (m_change.place.node == noNode)
            return m_change.path.empty() ? Proposals{} : Proposals{whole()};
        const Node& node = m_tree.at(m_change.place.node);
        if (m_change.place.depth == m_change.path.size())
            return replaced(node);
        if (isNothing(node))
            return filled(node);
        if (node.kind == Node::Kind::Sequence)
            return item(node);
        return node.style == Node::Style::Flow ? intoFlow(node) : intoBlock(node);
    }

private:
    using Style = Node::Style;

    std::vector<std::string> keys(Style style) const
    {
        const bool quoted = style == Style::Single || style == Style::Double;
        std::vector<std::string> all;
        for (std::size_t i = m_change.place.depth; i < m_change.path.size(); ++i)
            all.push_back(yamlText(Json(m_change.path[i]), quoted ? style : Style::Plain));
        return all;
    }

    Style keyStyle(const Node& mapping) const
    {
        return mapping.members.empty() ? Style::Plain : m_tree.at(mapping.members.back().key).style;
    }

    std::string value(Style style = Style::Plain) const { return yamlText(m_change.scalar, style); }

    // "a:", and below it, deeper each, "b: value".
    std::string blockLines(const std::vector<std::string>& names, std::string indent, const std::string& eol) const
    {
        const std::string unit = blockUnit();
        std::string text;
        for (std::size_t i = 0; i < names.size(); ++i) {
            text += (i == 0 ? "" : eol + indent) + names[i] + ":";
            indent += unit;
        }
        return text + " " + value();
    }

    // Blanks up to the column of a key; "- " in front of it counts as well.
    std::string column(std::size_t key) const
    {
        if (beginsLine(m_source, key))
            return indentation(m_source, key);
        std::size_t width = 0;
        for (std::size_t i = lineStart(m_source, key); i < key; ++i)
            width += (static_cast<unsigned char>(m_source[i]) & 0xc0) != 0x80;
        return std::string(width, ' ');
    }

    // "? key" begins with its question mark.
    std::size_t keyStart(std::size_t key) const
    {
        const auto mark = key == 0 ? std::string_view::npos : m_source.find_last_not_of(" \t", key - 1);
        return mark != std::string_view::npos && m_source[mark] == '?' && mark + 1 < key ? mark : key;
    }

    std::string blockUnit() const
    {
        for (const Node& outer : m_tree.nodes) {
            if (outer.kind != Node::Kind::Mapping || outer.style != Style::Block)
                continue;
            for (const Node::Member& member : outer.members) {
                const Node& inner = m_tree.at(member.value);
                if (inner.kind != Node::Kind::Mapping || inner.style != Style::Block || inner.members.empty())
                    continue;
                const auto from = column(m_tree.at(member.key).outer).size();
                const auto to = column(m_tree.at(inner.members[0].key).outer).size();
                if (to > from)
                    return std::string(to - from, ' ');
            }
        }
        return "  ";
    }

    // A file without a document becomes a small one; a mark and comments it may have stay first.
    std::string whole() const
    {
        const std::string eol = lineEnding(m_source);
        const bool needsLine = !m_source.empty() && m_source != byteOrderMark && !m_source.ends_with('\n');
        return std::string(m_source) + (needsLine ? eol : "") + blockLines(keys(Style::Plain), "", eol) + eol;
    }

    Proposals replaced(const Node& node) const
    {
        const auto put = [&](const std::string& text) {
            return spliced(m_source, {{node.begin, node.end - node.begin, text}});
        };
        if (node.begin == node.end) {
            const bool apart =
                node.begin > 0 && std::string_view(" \t\n").find(m_source[node.begin - 1]) != std::string_view::npos;
            return {put((apart ? "" : " ") + value()), put(": " + value())};
        }
        if (node.style == Style::Literal)
            return {put(value() + headerComment(node)), put(value())};
        return {put(value(node.style)), put(value(Style::Double))};
    }

    // "| # why" keeps its comment when the block goes.
    std::string headerComment(const Node& node) const
    {
        const auto header = m_source.substr(node.begin, std::min(lineEnd(m_source, node.begin), node.end) - node.begin);
        const auto hash = header.find('#');
        if (hash == std::string_view::npos)
            return {};
        return std::string(header.substr(header.find_last_not_of(" \t", hash - 1) + 1));
    }

    // "key:" with nothing behind it, or an explicit null.
    Proposals filled(const Node& node) const
    {
        const Flow flow{m_source, m_tree};
        const std::vector<std::string> names = keys(Style::Plain);
        const std::string inBraces = mappingText(flow, names, value(), "");
        if (node.begin != node.end)
            return {spliced(m_source, {{node.begin, node.end - node.begin, inBraces}})};
        const std::string eol = lineEnding(m_source, node.end);
        const std::string indent = childIndent();
        const std::string lines = indent + blockLines(names, indent, eol);
        if (lineStart(m_source, node.end) == node.end) // below a lone "---"
            return {spliced(m_source, {{node.end, 0, lines + eol}})};
        return {spliced(m_source, {{lineEnd(m_source, node.end), 0, eol + lines}}),
                spliced(m_source, {{node.begin, 0, " " + inBraces}})};
    }

    std::string childIndent() const
    {
        for (const Node& node : m_tree.nodes)
            for (const Node::Member& member : node.members)
                if (member.value == m_change.place.node && member.key != noNode)
                    return column(m_tree.at(member.key).outer) + blockUnit();
        return "";
    }

    Proposals intoFlow(const Node& mapping) const
    {
        Flow flow{m_source, m_tree};
        flow.hash = true;
        flow.unit = indentUnit(m_source, m_tree);
        flow.colon = colonStyle(m_source, m_tree, mapping);
        const Style style = keyStyle(mapping);
        const std::string text = value(style == Style::Double ? style : Style::Plain);
        Proposals all{appended(flow, mapping, keys(style), text), prepended(flow, mapping, keys(style), text)};
        flow.colon = ": ";
        all.push_back(appended(flow, mapping, keys(style), text));
        return all;
    }

    Proposals item(const Node& list) const
    {
        const Node* last = list.members.empty() ? nullptr : &m_tree.at(list.members.back().value);
        const std::string text = value(last && last->kind == Node::Kind::Scalar ? last->style : Style::Plain);
        if (list.style == Style::Flow) {
            Flow flow{m_source, m_tree};
            flow.hash = true;
            return {appended(flow, list, {}, text)};
        }
        const std::size_t start = lineStart(m_source, last->outer);
        const std::string before(m_source.substr(start, last->outer - start)); // "  - "
        if (before.find_first_not_of(" \t-") != std::string::npos)
            return {};
        const std::size_t end = lineEnd(m_source, list.end);
        return {spliced(m_source, {{end, 0, lineEnding(m_source, end) + before + text}})};
    }

    // Behind the last member's line, or before the first member.
    Proposals intoBlock(const Node& mapping) const
    {
        const std::size_t first = keyStart(m_tree.at(mapping.members.front().key).outer);
        const std::size_t last = lineEnd(m_source, mapping.end);
        const std::string eol = lineEnding(m_source, last);
        const std::string indent = column(first);
        const std::string lines = blockLines(keys(keyStyle(mapping)), indent, eol);
        return {spliced(m_source, {{last, 0, eol + indent + lines}}),
                spliced(m_source, {{first, 0, lines + eol + indent}})};
    }

    const Change& m_change;
    std::string_view m_source;
    const Tree& m_tree;
};

} // namespace

Proposals editYaml(const Change& change) { return Editor(change).proposals(); }

} // namespace vitrine::document
