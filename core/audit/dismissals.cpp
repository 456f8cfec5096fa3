// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/dismissals.h"

#include "base/file.h"
#include "base/paths.h"

#include <algorithm>
#include <tuple>

namespace vitrine::audit {
namespace {

constexpr JsonLimits limits{1u << 20, 4};
constexpr std::size_t mostEntries = 10'000;

auto key(const Dismissal& one) { return std::tie(one.product, one.rule, one.field); }

Result<std::string> textOf(const Json& entry, std::string_view name, bool needed)
{
    const Json& value = entry[name];
    if (value.isString() && (!needed || !value.text().empty()))
        return std::string(value.text());
    if (value.isNull() && !needed)
        return std::string();
    return fail(Code::Malformed, {}, "\"" + std::string(name) + "\" has to be a text");
}

Result<Dismissal> read(const Json& entry)
{
    Dismissal one;
    struct Part
    {
        std::string_view name;
        std::string Dismissal::*member;
        bool needed;
    };
    for (const Part& part : {Part{"product", &Dismissal::product, true}, Part{"rule", &Dismissal::rule, true},
                             Part{"field", &Dismissal::field, false}, Part{"since", &Dismissal::since, false},
                             Part{"why", &Dismissal::why, false}}) {
        auto text = textOf(entry, part.name, part.needed);
        if (!text)
            return fail(text.error());
        one.*part.member = std::move(*text);
    }
    if (!ruleNamed(one.rule))
        return fail(Code::Unsupported, {}, "there is no rule \"" + one.rule + "\"");
    return one;
}

} // namespace

bool Dismissal::covers(const Finding& finding) const
{
    return finding.product == product && finding.field == field && name(finding.rule) == rule;
}

Result<Dismissals> Dismissals::parse(std::string_view text)
{
    Dismissals dismissals;
    if (text.empty())
        return dismissals;
    auto root = Json::parse(text, limits);
    if (!root)
        return fail(root.error());
    if ((*root)["v"].integer() != 1)
        return fail(Code::Unsupported, {}, "\"v\" has to be 1");
    const Json& list = (*root)["not_a_problem"];
    if (!list.isArray() || list.items().size() > mostEntries)
        return fail(Code::Malformed, {}, "\"not_a_problem\" has to be a list of at most 10,000 entries");
    for (const Json& entry : list.items()) {
        auto one = audit::read(entry);
        if (!one)
            return fail(one.error());
        dismissals.add(std::move(*one));
    }
    return dismissals;
}

Result<Dismissals> Dismissals::read(const std::string& path)
{
    const auto text = readFile(path, limits.maxBytes);
    if (!text && text.error().code == Code::NotFound)
        return Dismissals();
    auto dismissals = text ? parse(*text) : Result<Dismissals>(fail(text.error()));
    if (!dismissals)
        dismissals.error().path = path;
    return dismissals;
}

bool Dismissals::covers(const Finding& finding) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&](const Dismissal& one) { return one.covers(finding); });
}

bool Dismissals::add(Dismissal dismissal)
{
    const auto at = std::lower_bound(m_all.begin(), m_all.end(), dismissal,
                                     [](const Dismissal& a, const Dismissal& b) { return key(a) < key(b); });
    if (at != m_all.end() && key(*at) == key(dismissal))
        return false;
    m_all.insert(at, std::move(dismissal));
    return true;
}

bool Dismissals::remove(const Dismissal& like)
{
    return std::erase_if(m_all, [&](const Dismissal& one) { return key(one) == key(like); }) > 0;
}

std::size_t Dismissals::add(const Dismissals& more)
{
    return static_cast<std::size_t>(
        std::count_if(more.all().begin(), more.all().end(), [&](const Dismissal& one) { return add(one); }));
}

std::string Dismissals::text() const
{
    std::string out = "{\"v\":1,\"not_a_problem\":[";
    std::string_view separator = "\n";
    for (const Dismissal& one : m_all) {
        Json entry = Json::object({{"product", one.product}, {"rule", one.rule}, {"field", one.field}});
        if (!one.since.empty())
            entry.set("since", one.since);
        if (!one.why.empty())
            entry.set("why", one.why);
        out += separator;
        entry.dump(out);
        separator = ",\n";
    }
    return out += "\n]}\n";
}

Result<> Dismissals::write(const std::string& path) const { return replaceFile(path, text()); }

std::string dismissalsPath(const Environment& environment)
{
    return joinPath(stateDirectory(environment), "not-a-problem.json");
}

Dismissal dismissalOf(const Finding& finding) { return {finding.product, name(finding.rule), finding.field, {}, {}}; }

} // namespace vitrine::audit
