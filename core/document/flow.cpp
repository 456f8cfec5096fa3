// SPDX-License-Identifier: Apache-2.0
#include "document/flow.h"

#include "base/text.h"

namespace vitrine::document {
namespace {

constexpr std::string_view blanks = " \t";

// Behind the blanks and comments that follow on the same line (a block comment may lead to a later one).
std::size_t behindRemarks(const Flow& flow, std::size_t at)
{
    const std::string_view source = flow.source;
    for (;;) {
        const std::size_t next = std::min(source.find_first_not_of(blanks, at), source.size());
        const bool toLineEnd = flow.hash ? next > at && source.substr(next, 1) == "#" : source.substr(next, 2) == "//";
        if (toLineEnd)
            return lineEnd(source, next);
        if (flow.hash || source.substr(next, 2) != "/*")
            return next;
        const auto close = source.find("*/", next + 2);
        at = close == std::string_view::npos ? source.size() : close + 2;
    }
}

// The comma behind the last member, or npos.
std::size_t trailingComma(const Flow& flow, std::size_t at, std::size_t close)
{
    while (at < close) {
        at = behindRemarks(flow, at);
        if (at >= close)
            break;
        if (flow.source[at] == ',')
            return at;
        if (flow.source[at] != '\r' && flow.source[at] != '\n')
            break;
        ++at;
    }
    return std::string_view::npos;
}

std::string onOwnLine(const Flow& flow, const Node& mapping, const std::string& member, const std::string& indent)
{
    const std::size_t valueEnd = flow.tree.at(mapping.members.back().value).end;
    const std::size_t close = mapping.end - 1;
    const std::size_t comma = trailingComma(flow, valueEnd, close);
    const bool trailing = comma != std::string_view::npos;
    const std::size_t behind = trailing ? comma + 1 : valueEnd;
    std::size_t at = behindRemarks(flow, behind);
    if (at != lineEnd(flow.source, at)) // the closing brace stands on this line
        at = behind;
    const std::string line = lineEnding(flow.source, valueEnd) + indent + member;
    if (trailing)
        return spliced(flow.source, {{at, 0, line + ","}});
    return spliced(flow.source, {{valueEnd, 0, ","}, {at, 0, line}});
}

// Between braces that hold nothing but blanks and comments.
std::string intoEmpty(const Flow& flow, const Node& mapping, const std::vector<std::string>& keys,
                      const std::string& value)
{
    const std::size_t open = mapping.begin + 1;
    const std::string_view inner = flow.source.substr(open, mapping.end - 1 - open);
    const std::string outer = indentation(flow.source, mapping.begin);
    const bool lines = inner.find('\n') != std::string_view::npos || (flow.expand && trimmed(inner).empty());
    if (!lines) {
        const bool remarks = !trimmed(inner).empty();
        const std::string space = inner.empty() ? "" : " ";
        const std::string member = memberText(flow, keys, value, outer);
        if (remarks)
            return spliced(flow.source, {{open + inner.size(), 0, (inner.ends_with(' ') ? "" : " ") + member + space}});
        return spliced(flow.source, {{open, inner.size(), space + member + space}});
    }
    const std::string eol = lineEnding(flow.source, open);
    const std::string line = eol + outer + flow.unit + memberText(flow, keys, value, outer + flow.unit);
    const auto last = inner.find_last_not_of(" \t\r\n");
    if (last == std::string_view::npos)
        return spliced(flow.source, {{open, inner.size(), line + eol + outer}});
    return spliced(flow.source, {{open + last + 1, 0, line}});
}

} // namespace

std::string mappingText(const Flow& flow, const std::vector<std::string>& keys, const std::string& value,
                        const std::string& indent)
{
    if (!flow.expand)
        return "{" + memberText(flow, keys, value, indent) + "}";
    const std::string eol = lineEnding(flow.source);
    return "{" + eol + indent + flow.unit + memberText(flow, keys, value, indent + flow.unit) + eol + indent + "}";
}

std::string memberText(const Flow& flow, const std::vector<std::string>& keys, const std::string& value,
                       const std::string& indent)
{
    if (keys.size() < 2)
        return keys.empty() ? value : keys[0] + flow.colon + value;
    return keys[0] + flow.colon + mappingText(flow, {keys.begin() + 1, keys.end()}, value, indent);
}

std::string appended(const Flow& flow, const Node& mapping, const std::vector<std::string>& keys,
                     const std::string& value)
{
    if (mapping.members.empty())
        return intoEmpty(flow, mapping, keys, value);
    const Node::Member& last = mapping.members.back();
    const Node& key = flow.tree.at(last.key == noNode ? last.value : last.key);
    const std::string indent = indentation(flow.source, key.outer);
    const std::string member = memberText(flow, keys, value, indent);
    if (beginsLine(flow.source, key.outer))
        return onOwnLine(flow, mapping, member, indent);
    const std::string comma = flow.colon.ends_with(' ') ? ", " : ",";
    return spliced(flow.source, {{flow.tree.at(last.value).end, 0, comma + member}});
}

std::string prepended(const Flow& flow, const Node& mapping, const std::vector<std::string>& keys,
                      const std::string& value)
{
    if (mapping.members.empty())
        return intoEmpty(flow, mapping, keys, value);
    const std::size_t at = flow.tree.at(mapping.members.front().key).outer;
    const std::string indent = indentation(flow.source, at);
    const std::string gap = beginsLine(flow.source, at) ? lineEnding(flow.source, at) + indent : " ";
    return spliced(flow.source, {{at, 0, memberText(flow, keys, value, indent) + "," + gap}});
}

std::string colonStyle(std::string_view source, const Tree& tree, const Node& mapping)
{
    const auto between = [&](const Node::Member& member) {
        const std::size_t begin = tree.at(member.key).end;
        const std::size_t end = tree.at(member.value).outer;
        return end > begin ? source.substr(begin, end - begin) : std::string_view();
    };
    const auto usable = [](std::string_view text) {
        return text.find(':') != std::string_view::npos && text.find_first_not_of(": \t") == std::string_view::npos;
    };
    if (!mapping.members.empty() && usable(between(mapping.members.back())))
        return std::string(between(mapping.members.back()));
    for (const Node& node : tree.nodes)
        if (node.kind == Node::Kind::Mapping && !node.members.empty() && usable(between(node.members[0])))
            return std::string(between(node.members[0]));
    return ": ";
}

std::string indentUnit(std::string_view source, const Tree& tree)
{
    for (const Node& node : tree.nodes) {
        if (node.kind != Node::Kind::Mapping || node.style != Node::Style::Flow || node.members.empty())
            continue;
        const std::size_t first = tree.at(node.members[0].key).outer;
        const std::string inner = indentation(source, first);
        const std::string outer = indentation(source, node.begin);
        if (beginsLine(source, first) && inner.size() > outer.size() && inner.starts_with(outer))
            return inner.substr(outer.size());
    }
    return "  ";
}

} // namespace vitrine::document
