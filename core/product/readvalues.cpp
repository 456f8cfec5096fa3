// SPDX-License-Identifier: Apache-2.0
// What values mean, and what is written.
#include "product/sections.h"

namespace vitrine::product {
namespace {

constexpr std::string_view valueTypes[] = {"string", "boolean", "number", "null"};

std::vector<Json> readValues(Section& in, std::string_view key)
{
    return in.each(key, [&](const Node& item) { return readScalar(item, in.problems()); });
}

ValueRule readRule(const Node& node, Problems& problems)
{
    Section in(node, problems);
    ValueRule rule;
    rule.in = readValues(in, "in");
    rule.any = in.flag("any");
    rule.type = in.textOr("type");
    rule.level = in.textOr("level");
    rule.means = in.word<Verdict>("means");
    if (!rule.type.empty() &&
        std::find(std::begin(valueTypes), std::end(valueTypes), rule.type) == std::end(valueTypes))
        in.problemIn("type", R"(expected one of "string", "boolean", "number", "null")");
    if (int{!rule.in.empty()} + int{rule.any} + int{!rule.type.empty()} != 1)
        in.problem(node, "a rule has exactly one of \"in\", \"any\" and \"type\"");
    return rule;
}

void readShort(Section& in, std::string_view key, Verdict means, std::vector<ValueRule>& into)
{
    ValueRule rule;
    rule.in = readValues(in, key);
    rule.means = means;
    if (!rule.in.empty())
        into.push_back(std::move(rule));
}

} // namespace

Json readScalar(const Node& node, Problems& problems)
{
    if (node.value.isObject() || node.value.isArray())
        problems.note(node.offset, "expected a single value");
    return node.value;
}

Companion readCompanion(const Node& node, Problems& problems)
{
    Section in(node, problems);
    Companion companion;
    companion.key = in.pointer("key");
    companion.onlyIfPresent = in.flag("only_if_present");
    companion.value = in.wordOr("write", Companion::Value::Literal);
    if (const Node* literal = in.child("literal"))
        companion.literal = readScalar(*literal, problems);
    if (!in.has("key"))
        in.problem(node, R"(the key "key" is missing)");
    if (in.has("write") == in.has("literal"))
        in.problem(node, "a companion key has exactly one of \"write\" and \"literal\"");
    return companion;
}

ValueMap readValueMap(const Node& node, Problems& problems)
{
    Section in(node, problems);
    ValueMap map;
    map.trim = in.flag("trim");
    map.firstToken = in.flag("first_token");
    map.lowercase = in.flag("lowercase");
    map.empty = in.wordOr("empty", Verdict::Silent);
    readShort(in, "on", Verdict::On, map.rules);
    readShort(in, "off", Verdict::Off, map.rules);
    for (ValueRule& rule : in.each("rules", [&](const Node& item) { return readRule(item, problems); }))
        map.rules.push_back(std::move(rule));
    map.otherwise = in.wordOr("otherwise", Verdict::Silent);
    return map;
}

std::optional<Write> readWrite(const Node* node, Problems& problems)
{
    if (!node)
        return std::nullopt;
    Write write;
    if (!node->value.isObject()) {
        write.value = readScalar(*node, problems);
        return write;
    }
    Section in(*node, problems);
    write.value = readScalar(in.needed("value"), problems);
    write.companions = in.each("with", [&](const Node& item) { return readCompanion(item, problems); });
    return write;
}

} // namespace vitrine::product
