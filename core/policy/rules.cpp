// SPDX-License-Identifier: Apache-2.0
#include "policy/rules.h"

#include "document/document.h"

#include <algorithm>

namespace vitrine::policy {
namespace {

using document::Document;
using document::Found;
using document::KeyPath;

constexpr std::size_t maxMessageBytes = 4096;
constexpr std::size_t maxProducts = 2000;

tl::unexpected<Error> broken(Code code, std::string detail, const TextPosition& at)
{
    return fail(Error{code, {}, std::move(detail), at.line, at.column, 0});
}

class Reader
{
public:
    explicit Reader(const Document& document) : m_document(document) {}

    Result<Rules> rules()
    {
        if (auto ok = only({}, {"$schema", "version", "products"}); !ok)
            return fail(std::move(ok.error()));
        const auto version = need({"version"});
        if (!version)
            return fail(version.error());
        if (version->value.integer() != 1)
            return broken(Code::Malformed, "version is not 1", version->position);
        const auto products = need({"products"});
        if (!products)
            return fail(products.error());
        return rulesOf(*products);
    }

private:
    Result<Found> need(const KeyPath& path) const
    {
        auto found = m_document.find(path);
        if (!found)
            return fail(std::move(found.error()));
        if (!*found)
            return broken(Code::Malformed, "no \"" + (path.empty() ? std::string("{") : path.back()) + "\"", {1, 1});
        return std::move(**found);
    }

    // An object with no other keys than these, each at most once.
    Result<> only(const KeyPath& path, std::initializer_list<std::string_view> known) const
    {
        const auto object = need(path);
        if (!object)
            return fail(object.error());
        if (!object->value.isObject())
            return broken(Code::WrongType, "not an object", object->position);
        for (const auto& member : object->value.members()) {
            KeyPath inner = path;
            inner.push_back(member.key);
            const auto value = need(inner);
            if (!value)
                return fail(value.error());
            if (std::find(known.begin(), known.end(), member.key) == known.end())
                return broken(Code::Malformed, "unknown key \"" + member.key + "\"", value->position);
        }
        return {};
    }

    Result<Rules> rulesOf(const Found& products) const
    {
        if (!products.value.isObject())
            return broken(Code::WrongType, "products is not an object", products.position);
        if (products.value.members().size() > maxProducts)
            return broken(Code::TooLarge, "too many products", products.position);
        Rules rules;
        for (const auto& member : products.value.members()) {
            auto rule = ruleAt({"products", member.key});
            if (!rule)
                return fail(std::move(rule.error()));
            rules.insert_or_assign(member.key, std::move(*rule));
        }
        return rules;
    }

    Result<Rule> ruleAt(const KeyPath& path) const
    {
        const auto value = need(path);
        if (!value)
            return fail(value.error());
        if (!value->value.isObject())
            return decision(*value);
        if (auto ok = only(path, {"decision", "message"}); !ok)
            return fail(std::move(ok.error()));
        const auto word = need({path[0], path[1], "decision"});
        if (!word)
            return broken(Code::Malformed, "no \"decision\"", value->position);
        auto rule = decision(*word);
        if (rule && value->value.find("message"))
            return withMessage(std::move(*rule), need({path[0], path[1], "message"}));
        return rule;
    }

    static Result<Rule> decision(const Found& word)
    {
        Rule rule;
        rule.line = word.position.line;
        rule.column = word.position.column;
        if (word.value == Json("off"))
            rule.decision = Decision::Off;
        else if (word.value == Json("on"))
            rule.decision = Decision::On;
        else if (word.value != Json("user"))
            return broken(Code::Malformed, "not \"off\", \"on\" or \"user\"", word.position);
        return rule;
    }

    static Result<Rule> withMessage(Rule rule, const Result<Found>& message)
    {
        if (!message)
            return fail(message.error());
        if (!message->value.isString() || message->value.text().size() > maxMessageBytes)
            return broken(Code::WrongType, "message is not a short text", message->position);
        rule.message = message->value.text();
        return rule;
    }

    const Document& m_document;
};

} // namespace

Result<Rules> readRules(std::string bytes)
{
    const auto document = Document::parse(document::Format::Json, std::move(bytes));
    if (!document)
        return fail(document.error());
    return Reader(*document).rules();
}

} // namespace vitrine::policy
