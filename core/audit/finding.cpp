// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/finding.h"

#include <algorithm>
#include <array>

namespace vitrine::audit {
namespace {

constexpr std::array severities{"note", "warning", "error"};
constexpr std::array verdicts{"valid", "invalid", "unrecognised"};
constexpr std::array rules{"broken-promise", "undeclared-field", "no-purpose",         "secret",
                           "personal-data",  "work-data",        "lasting-identifier", "linked-identifier",
                           "unique-value",   "before-notice",    "after-opt-out",      "wrong-type",
                           "limit",          "old-profile",      "contradiction",      "new-field"};
static_assert(rules.size() == static_cast<std::size_t>(Rule::NewField) + 1);

template<class Enum, std::size_t size>
std::optional<Enum> named(const std::array<const char*, size>& words, std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}

} // namespace

const char* name(Severity severity) { return severities[static_cast<std::size_t>(severity)]; }
const char* name(Verdict verdict) { return verdicts[static_cast<std::size_t>(verdict)]; }
const char* name(Rule rule) { return rules[static_cast<std::size_t>(rule)]; }
std::optional<Severity> severityNamed(std::string_view word) { return named<Severity>(severities, word); }
std::optional<Rule> ruleNamed(std::string_view word) { return named<Rule>(rules, word); }

const std::vector<Rule>& allRules()
{
    static const std::vector<Rule> all = [] {
        std::vector<Rule> list;
        for (std::size_t i = 0; i < rules.size(); ++i)
            list.push_back(static_cast<Rule>(i));
        return list;
    }();
    return all;
}

} // namespace vitrine::audit
