// SPDX-License-Identifier: Apache-2.0
#include "product/section.h"

#include "base/text.h"

#include <algorithm>

namespace vitrine::product {
namespace {

const Node absentNode{{}, std::string::npos, {}, {}}; // behind everything: what follows from an absence is never first
const std::vector<Node> noNodes;

std::string quoted(std::string_view text) { return "\"" + visibleText(text) + "\""; }

// "~1" is a slash and "~0" a tilde; nullopt for any other escape.
std::optional<std::string> unescaped(std::string_view step)
{
    std::string out;
    for (std::size_t i = 0; i < step.size(); ++i) {
        if (step[i] != '~')
            out += step[i];
        else if (++i < step.size() && (step[i] == '0' || step[i] == '1'))
            out += step[i] == '0' ? '~' : '/';
        else
            return std::nullopt;
    }
    return out;
}

} // namespace

void Problems::note(std::size_t offset, std::string reason)
{
    if (!m_first || offset < m_first->offset)
        m_first = Problem{offset, std::move(reason)};
}

Error Problems::first(std::string_view source, const std::string& file) const
{
    const TextPosition at = positionOf(source, m_first->offset);
    return {Code::Malformed, file, m_first->reason, at.line, at.column, m_first->offset};
}

Section::Section(const Node& node, Problems& problems) : m_node(node), m_problems(problems)
{
    if (!node.value.isObject())
        problem(node, "expected an object");
}

Section::~Section()
{
    std::set<std::string_view> seen;
    for (const Node::Member& member : m_node.members) {
        if (!seen.insert(member.key).second)
            m_problems.note(member.offset, "the key " + quoted(member.key) + " stands here twice");
        else if (!m_asked.contains(member.key))
            m_problems.note(member.offset, "unknown key " + quoted(member.key));
    }
}

bool Section::has(std::string_view key) const
{
    return std::any_of(m_node.members.begin(), m_node.members.end(),
                       [&](const auto& member) { return member.key == key; });
}

const Node* Section::child(std::string_view key)
{
    m_asked.insert(std::string(key));
    for (const Node::Member& member : m_node.members)
        if (member.key == key)
            return &member.value;
    return nullptr;
}

const Node& Section::needed(std::string_view key)
{
    if (const Node* node = child(key))
        return *node;
    if (m_node.value.isObject())
        problem(m_node, "the key " + quoted(key) + " is missing");
    return absentNode;
}

void Section::problemIn(std::string_view key, std::string reason)
{
    if (const Node* node = child(key))
        problem(*node, std::move(reason));
}

std::string Section::textIn(const Node& node)
{
    if (!node.value.isString() || node.value.text().empty())
        problem(node, "expected a text");
    return std::string(node.value.text());
}

std::string Section::text(std::string_view key)
{
    const Node& node = needed(key);
    return &node == &absentNode ? std::string() : textIn(node);
}

std::string Section::textOr(std::string_view key)
{
    const Node* node = child(key);
    return node ? textIn(*node) : std::string();
}

bool Section::flag(std::string_view key, bool absent)
{
    const Node* node = child(key);
    if (node && !node->value.isBool())
        problem(*node, "expected true or false");
    return node ? node->value.boolean().value_or(absent) : absent;
}

std::uint64_t Section::count(std::string_view key, std::uint64_t max, std::uint64_t absent)
{
    const Node* node = child(key);
    if (!node)
        return absent;
    const auto value = node->value.integer();
    if (value && *value >= 0 && static_cast<std::uint64_t>(*value) <= max)
        return static_cast<std::uint64_t>(*value);
    problem(*node, "expected a whole number from 0 to " + std::to_string(max));
    return absent;
}

const std::vector<Node>& Section::array(std::string_view key)
{
    const Node* node = child(key);
    if (node && !node->value.isArray())
        problem(*node, "expected a list");
    return node ? node->items : noNodes;
}

std::vector<std::string> Section::texts(std::string_view key)
{
    return each(key, [this](const Node& item) { return textIn(item); });
}

std::vector<std::string> Section::pointer(std::string_view key)
{
    std::vector<std::string> steps;
    const Node* node = child(key);
    if (!node)
        return steps;
    std::string_view text = node->value.text();
    bool valid = node->value.isString() && text.starts_with('/');
    while (valid && !text.empty()) {
        text.remove_prefix(1);
        const auto step = unescaped(text.substr(0, text.find('/')));
        text.remove_prefix(std::min(text.find('/'), text.size()));
        valid = step && !step->empty();
        if (valid)
            steps.push_back(*step);
    }
    if (!valid)
        problem(*node, "expected a key path such as \"/telemetry/enabled\"");
    return steps;
}

} // namespace vitrine::product
