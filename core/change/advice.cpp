// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/advice.h"

#include <cctype>

namespace vitrine::change {
namespace {

bool names(std::string_view line, std::string_view variable)
{
    const auto isPart = [&](std::size_t at) {
        return at < line.size() && (std::isalnum(static_cast<unsigned char>(line[at])) || line[at] == '_');
    };
    for (auto at = line.find(variable); at != std::string_view::npos; at = line.find(variable, at + 1))
        if (!(at > 0 && isPart(at - 1)) && !isPart(at + variable.size()))
            return true;
    return false;
}

bool unsetsNothing(std::string_view line, const Environment& environment)
{
    constexpr std::string_view unset = "unset ";
    return line.starts_with(unset) && !environment.variable(line.substr(unset.size()));
}

} // namespace

const std::vector<std::string>& allAdvice(const product::Profile& profile, bool allow)
{
    return allow ? profile.adviceOn : profile.adviceOff;
}

std::vector<std::string> adviceAgainst(const consent::Rung& winner, const product::Profile& profile,
                                       const Environment& environment, bool allow)
{
    const bool variable = winner.kind == product::RungKind::Env;
    std::vector<std::string> lines;
    for (const std::string& line : allAdvice(profile, allow))
        if (variable ? names(line, winner.source) : !unsetsNothing(line, environment))
            lines.push_back(line);
    if (lines.empty() && variable)
        lines.push_back("unset " + winner.source);
    return lines;
}

} // namespace vitrine::change
