// SPDX-License-Identifier: Apache-2.0
#include "document/flow.h"
#include "document/formats.h"

#include <algorithm>

namespace vitrine::document {
namespace {

constexpr std::string_view bareCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

// JSON's spelling is TOML's but for DEL, which TOML wants escaped.
std::string basicString(std::string_view text)
{
    std::string out;
    for (const char c : Json(text).dump())
        out += c == '\x7f' ? std::string("\\u007f") : std::string(1, c);
    return out;
}

std::string keyText(const std::string& name)
{
    const bool bare = !name.empty() && name.find_first_not_of(bareCharacters) == std::string::npos;
    return bare ? name : basicString(name);
}

std::string valueText(const Json& scalar, Node::Style style)
{
    if (!scalar.isString())
        return scalar.dump();
    const std::string_view text = scalar.text();
    const bool literal = style == Node::Style::Single && std::all_of(text.begin(), text.end(), [](unsigned char c) {
                             return c >= 0x20 && c < 0x7f && c != '\'';
                         });
    return literal ? "'" + std::string(text) + "'" : basicString(text);
}

class Editor
{
public:
    explicit Editor(const Change& change) : m_change(change), m_source(change.source), m_tree(change.tree) {}

    Proposals proposals() const
    {
        if (m_change.scalar.isNull() || m_change.path.empty())
            return {};
        if (m_change.place.node == noNode)
            return {newTable()};
        const Node& node = m_tree.at(m_change.place.node);
        if (m_change.place.depth == m_change.path.size()) {
            const std::string text = valueText(m_change.scalar, node.style);
            return {spliced(m_source, {{node.begin, node.end - node.begin, text}})};
        }
        if (node.kind == Node::Kind::Sequence)
            return node.style == Node::Style::Flow ? Proposals{appended({m_source, m_tree}, node, {}, value())}
                                                   : Proposals{};
        if (node.style == Node::Style::Flow)
            return {inBraces(node)};
        if (m_change.place.depth + 1 == m_change.path.size())
            return {newLine(node), newTable()};
        return {newTable(), newLine(node)};
    }

private:
    std::vector<std::string> keys(std::size_t from, std::size_t to) const
    {
        std::vector<std::string> all;
        for (std::size_t i = from; i < to; ++i)
            all.push_back(keyText(m_change.path[i]));
        return all;
    }

    static std::string joined(const std::vector<std::string>& names)
    {
        std::string text;
        for (const std::string& name : names)
            text += (text.empty() ? "" : ".") + name;
        return text;
    }

    std::string value() const { return valueText(m_change.scalar, Node::Style::Plain); }

    std::string inBraces(const Node& table) const
    {
        Flow flow{m_source, m_tree};
        flow.colon = equals(table);
        return appended(flow, table, keys(m_change.place.depth, m_change.path.size()), value());
    }

    // What stands between a key and its value in this table.
    std::string equals(const Node& table) const
    {
        if (const Node::Member* member = lastLine(table)) {
            const std::size_t begin = m_tree.at(member->key).end;
            const std::size_t end = m_tree.at(member->value).begin;
            const std::string_view between = m_source.substr(begin, end > begin ? end - begin : 0);
            if (between.find('=') != std::string_view::npos &&
                between.find_first_not_of("= \t") == std::string_view::npos)
                return std::string(between);
        }
        return " = ";
    }

    // The member written last as "key = value" right in this table.
    const Node::Member* lastLine(const Node& table) const
    {
        const Node::Member* last = nullptr;
        for (const Node::Member& member : table.members)
            if (m_tree.at(member.value).style != Node::Style::Block &&
                (!last || m_tree.at(member.key).begin > m_tree.at(last->key).begin))
                last = &member;
        return last;
    }

    // Behind the table's last line, else behind its header, else in front of everything.
    std::string newLine(const Node& table) const
    {
        const std::string line = joined(keys(m_change.place.depth, m_change.path.size())) + equals(table) + value();
        if (const Node::Member* last = lastLine(table)) {
            const std::size_t key = m_tree.at(last->key).begin;
            const std::size_t start = lineStart(m_source, key);
            const std::string before(m_source.substr(start, key - start)); // indentation, and "a.b." of a dotted key
            const std::size_t at = lineEnd(m_source, m_tree.at(last->value).end);
            return spliced(m_source, {{at, 0, lineEnding(m_source, at) + before + line}});
        }
        if (m_change.place.depth > 0)
            return spliced(m_source, {{lineEnd(m_source, table.end), 0, lineEnding(m_source, table.end) + line}});
        const std::size_t first = m_source.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
        return spliced(m_source, {{first, 0, line + lineEnding(m_source)}});
    }

    std::string newTable() const
    {
        const std::string eol = lineEnding(m_source);
        std::string text(m_source);
        if (!text.empty() && text != byteOrderMark) {
            const bool spaced = text.ends_with("\n\n") || text.ends_with("\r\n\r\n");
            text += (text.ends_with('\n') ? "" : eol) + (spaced ? "" : eol);
        }
        const auto header = keys(0, m_change.path.size() - 1);
        if (!header.empty())
            text += "[" + joined(header) + "]" + eol;
        return text + keyText(m_change.path.back()) + " = " + value() + eol;
    }

    const Change& m_change;
    std::string_view m_source;
    const Tree& m_tree;
};

} // namespace

Proposals editToml(const Change& change) { return Editor(change).proposals(); }

} // namespace vitrine::document
