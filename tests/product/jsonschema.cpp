// SPDX-License-Identifier: GPL-3.0-or-later
#include "product/jsonschema.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace vitrine::test {
namespace {

class Checker
{
public:
    explicit Checker(const Json& root) : m_root(root) {}

    std::string check(const Json& value, const Json& schema, const std::string& path) const
    {
        for (const Json::Member& keyword : schema.members())
            if (std::string found = checkKeyword(value, keyword, schema, path); !found.empty())
                return found;
        return {};
    }

private:
    std::string checkKeyword(const Json& value, const Json::Member& keyword, const Json& schema,
                             const std::string& path) const
    {
        const std::string& name = keyword.key;
        const Json& rule = keyword.value;
        const std::string here = path + " " + name;
        if (name == "$schema" || name == "$id" || name == "$defs" || name == "title" || name == "description")
            return {};
        if (name == "$ref")
            return check(value, resolved(rule.text()), path);
        if (name == "properties" || name == "additionalProperties")
            return name == "properties" ? properties(value, rule, path) : others(value, schema, path);
        if (name == "items")
            return items(value, rule, path);
        if (name == "anyOf")
            return anyOf(value, rule, path) ? "" : here;
        if (name == "required")
            return hasAll(value, rule) ? "" : here;
        return scalarRule(value, name, rule) ? "" : here;
    }

    static bool scalarRule(const Json& value, const std::string& name, const Json& rule)
    {
        if (name == "type")
            return isOfType(value, rule);
        if (name == "const")
            return value == rule;
        if (name == "enum")
            return std::find(rule.items().begin(), rule.items().end(), value) != rule.items().end();
        if (name == "pattern")
            return !value.isString() || matches(value.text(), rule.text());
        if (name == "minLength")
            return !value.isString() || std::int64_t(value.text().size()) >= rule.integer();
        if (name == "minimum")
            return !value.isNumber() || *value.real() >= *rule.real();
        if (name == "maximum")
            return !value.isNumber() || *value.real() <= *rule.real();
        if (name == "minProperties")
            return !value.isObject() || std::int64_t(value.members().size()) >= rule.integer();
        qFatal("the schema uses the keyword %s", name.c_str());
    }

    static bool matches(std::string_view text, std::string_view pattern)
    {
        const QRegularExpression expression(QString::fromUtf8(pattern.data(), qsizetype(pattern.size())));
        return expression.match(QString::fromUtf8(text.data(), qsizetype(text.size()))).hasMatch();
    }

    static bool isOfType(const Json& value, const Json& type)
    {
        if (type.isArray())
            return std::any_of(type.items().begin(), type.items().end(),
                               [&](const Json& each) { return isOfType(value, each); });
        const std::string_view name = type.text();
        return (name == "object" && value.isObject()) || (name == "array" && value.isArray()) ||
               (name == "string" && value.isString()) || (name == "boolean" && value.isBool()) ||
               (name == "null" && value.isNull()) || (name == "number" && value.isNumber()) ||
               (name == "integer" && value.isNumber() && std::trunc(*value.real()) == *value.real());
    }

    const Json& resolved(std::string_view reference) const
    {
        constexpr std::string_view start = "#/$defs/";
        const Json* found =
            reference.starts_with(start) ? m_root.find({"$defs", reference.substr(start.size())}) : nullptr;
        if (!found)
            qFatal("the schema refers to %s", std::string(reference).c_str());
        return *found;
    }

    std::string properties(const Json& value, const Json& rule, const std::string& path) const
    {
        for (const Json::Member& property : rule.members())
            if (const Json* present = value.find(property.key))
                if (std::string found = check(*present, property.value, path + "/" + property.key); !found.empty())
                    return found;
        return {};
    }

    std::string others(const Json& value, const Json& schema, const std::string& path) const
    {
        const Json& rule = schema["additionalProperties"];
        for (const Json::Member& member : value.members()) {
            if (schema["properties"].find(member.key))
                continue;
            if (rule.isBool())
                return *rule.boolean() ? "" : path + "/" + member.key + " additionalProperties";
            if (std::string found = check(member.value, rule, path + "/" + member.key); !found.empty())
                return found;
        }
        return {};
    }

    std::string items(const Json& value, const Json& rule, const std::string& path) const
    {
        for (std::size_t i = 0; i < value.items().size(); ++i)
            if (std::string found = check(value.items()[i], rule, path + "/" + std::to_string(i)); !found.empty())
                return found;
        return {};
    }

    bool anyOf(const Json& value, const Json& rule, const std::string& path) const
    {
        return std::any_of(rule.items().begin(), rule.items().end(),
                           [&](const Json& each) { return check(value, each, path).empty(); });
    }

    static bool hasAll(const Json& value, const Json& names)
    {
        return !value.isObject() || std::all_of(names.items().begin(), names.items().end(),
                                                [&](const Json& name) { return value.find(name.text()) != nullptr; });
    }

    const Json& m_root;
};

} // namespace

std::string violation(const Json& value, const Json& schema) { return Checker(schema).check(value, schema, ""); }

} // namespace vitrine::test
