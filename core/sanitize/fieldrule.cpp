// SPDX-License-Identifier: Apache-2.0
#include "sanitize/fieldrule.h"

#include "base/secrets.h"
#include "sanitize/rules.h"

#include <algorithm>

namespace vitrine::sanitize {
namespace {

using Fate = FieldRule::Fate;
using product::Removal;

bool isCount(const product::Field* field)
{
    return field && (field->type == product::FieldType::Integer || field->type == product::FieldType::Number) &&
           countsTokens(field->name);
}

// What the name has behind the beginning that an alias gives; nothing when the name or an alias is this one.
std::vector<std::string> stepsInside(const product::Field& field, std::string_view name)
{
    std::vector<std::string> steps;
    if (field.name == name || std::find(field.aliases.begin(), field.aliases.end(), name) != field.aliases.end())
        return steps;
    for (const std::string& alias : field.aliases)
        if (alias.ends_with('*') && name.starts_with(alias.substr(0, alias.size() - 1))) {
            std::string_view rest = name.substr(alias.size() - 1);
            for (std::size_t dot = rest.find('.'); dot != std::string_view::npos; dot = rest.find('.')) {
                steps.emplace_back(rest.substr(0, dot));
                rest.remove_prefix(dot + 1);
            }
            steps.emplace_back(rest);
            break;
        }
    return steps;
}

bool allowed(const product::FieldChoice* choice, const std::vector<std::string>& steps)
{
    return std::all_of(steps.begin(), steps.end(), [&](const std::string& step) {
        return choice && std::find(choice->keys.begin(), choice->keys.end(), step) != choice->keys.end();
    });
}

Fate fateOf(Removal removal)
{
    switch (removal) {
    case Removal::Drop:
        return Fate::Gone;
    case Removal::Hash:
        return Fate::Hashed;
    case Removal::Replace:
        return Fate::Replaced;
    case Removal::Keep:
        break;
    }
    return Fate::Checked;
}

} // namespace

FieldRule ruleFor(const product::Profile& profile, std::string_view event, std::string_view name)
{
    FieldRule rule;
    rule.field = profile.field(event, name);
    if (namesSecret(name) && !isCount(rule.field)) {
        rule.rule = rules::secretName;
        return rule;
    }
    if (!rule.field) {
        rule.rule = rules::undeclared;
        return rule;
    }
    rule.choice = profile.sanitizing.field(rule.field->name);
    rule.inside = stepsInside(*rule.field, name);
    if (!allowed(rule.choice, rule.inside)) {
        rule.field = nullptr;
        rule.rule = rules::undeclared;
        return rule;
    }
    if (rule.choice && rule.choice->does != Removal::Keep) {
        rule.fate = fateOf(rule.choice->does);
        rule.rule = rule.choice->promise.empty() ? std::string(rules::hashed)
                                                 : std::string(rules::promise) + rule.choice->promise;
        return rule;
    }
    rule.fate = rule.field->valueMayGo ? Fate::Checked : Fate::Given;
    if (rule.fate == Fate::Given)
        rule.rule = rules::value;
    return rule;
}

bool FieldRule::takesHarmlessText() const { return fate == Fate::Checked && field->type == product::FieldType::Text; }

} // namespace vitrine::sanitize
