// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial/switches.h"

namespace vitrine::trial {
namespace {

using product::RungKind;
using product::Verdict;

// "export NAME=VALUE" of a line for a shell.
std::optional<std::string> advised(const std::vector<std::string>& lines, const std::string& name)
{
    const std::string beginning = "export " + name + "=";
    for (const std::string& line : lines)
        if (line.starts_with(beginning))
            return line.substr(beginning.size());
    return std::nullopt;
}

std::vector<std::string> candidates(const product::Profile& profile, const product::Rung& rung, Verdict wanted)
{
    std::vector<std::string> values;
    if (auto value = advised(wanted == Verdict::On ? profile.adviceOn : profile.adviceOff, rung.name))
        values.push_back(std::move(*value));
    for (const product::ValueRule& rule : rung.read.rules)
        for (const Json& value : rule.in)
            if (value.isString())
                values.emplace_back(value.text());
    values.insert(values.end(), {"false", "0", "1", "true"});
    return values;
}

} // namespace

std::optional<std::string> valueFor(const product::Profile& profile, const product::Rung& rung, Verdict wanted)
{
    for (std::string& value : candidates(profile, rung, wanted))
        if (rung.read.meaningOf(Json(value)) == wanted)
            return std::move(value);
    return std::nullopt;
}

std::vector<std::string> switchesOf(const product::Profile& profile)
{
    std::vector<std::string> names;
    for (const product::Rung& rung : profile.ladder)
        if (rung.kind == RungKind::Env && valueFor(profile, rung, Verdict::Off))
            names.push_back(rung.name);
    return names;
}

std::string flagOff(const product::Profile& profile, const std::vector<std::string>& words)
{
    for (const product::Rung& rung : profile.ladder) {
        const std::string& flag = rung.argument.empty() ? rung.name : rung.argument;
        for (std::size_t i = 1; i < words.size() && rung.kind == RungKind::Flag; ++i) {
            const bool bare = words[i] == flag;
            if (!bare && !words[i].starts_with(flag + "="))
                continue;
            if (rung.read.meaningOf(Json(bare ? "" : words[i].substr(flag.size() + 1))) == Verdict::Off)
                return words[i];
        }
    }
    return {};
}

} // namespace vitrine::trial
