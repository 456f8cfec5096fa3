// SPDX-License-Identifier: Apache-2.0
#include "sanitize/surroundings.h"

#include "base/file.h"
#include "base/secrets.h"
#include "base/text.h"
#include "sanitize/scan.h"

#include <algorithm>

namespace vitrine::sanitize {
namespace {

constexpr std::size_t shortestSecret = 6; // of a variable that is named like one
constexpr std::size_t shortestValue = 12; // of any other
constexpr std::size_t longestValue = 4096;
constexpr std::uint64_t longestHead = 4096;
constexpr int levels = 16;

std::string_view lastPart(std::string_view path)
{
    while (path.ends_with('/') || path.ends_with('\\'))
        path.remove_suffix(1);
    const auto slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string userOf(const Environment& environment)
{
    for (const char* name : {"USER", "LOGNAME", "USERNAME"})
        if (const auto value = environment.variable(name); value && !value->empty())
            return std::string(*value);
    return std::string(lastPart(environment.home));
}

bool worthHiding(std::string_view name, std::string_view value)
{
    if (value.size() < shortestSecret || value.size() > longestValue)
        return false;
    return value.size() >= shortestValue || namesSecret(name);
}

std::string branchOf(std::string_view head)
{
    constexpr std::string_view reference = "ref: refs/heads/";
    return head.starts_with(reference) ? std::string(trimmed(head.substr(reference.size()))) : std::string();
}

// From the inside out, up to the home or the root.
template<class Each> void forEachDirectory(const Environment& environment, Each each) // until it says true
{
    std::string_view directory = environment.workingDirectory;
    for (int level = 0; level < levels && directory.size() > 1 && directory != environment.home; ++level) {
        if (each(directory))
            return;
        directory = directory.substr(0, std::min(directory.find_last_of("/\\"), directory.size() - 1));
    }
}

std::string branchAround(const Environment& environment)
{
    std::string branch;
    forEachDirectory(environment, [&](std::string_view directory) {
        const auto head = readFile(std::string(directory) + "/.git/HEAD", longestHead);
        branch = head ? branchOf(*head) : std::string();
        return head.has_value();
    });
    return branch;
}

} // namespace

Surroundings Surroundings::of(const Environment& environment)
{
    Surroundings surroundings;
    surroundings.home = environment.home;
    surroundings.user = userOf(environment);
    surroundings.host = environment.hostName;
    forEachDirectory(environment, [&](std::string_view directory) {
        surroundings.projects.emplace_back(lastPart(directory));
        return false;
    });
    surroundings.branch = branchAround(environment);
    for (const auto& [name, value] : environment.variables)
        if (worthHiding(name, value))
            surroundings.secrets.push_back(value);
    return surroundings;
}

} // namespace vitrine::sanitize
