// SPDX-License-Identifier: Apache-2.0
#include "base/environment.h"

#include <climits>
#include <pwd.h>
#include <unistd.h>

extern char** environ;

namespace vitrine {
namespace {

std::string homeOf(const Environment& environment)
{
    if (const auto home = environment.variable("HOME"); home && !home->empty())
        return std::string(*home);
    const passwd* user = ::getpwuid(::getuid());
    return user && user->pw_dir ? user->pw_dir : "";
}

std::string nameOfThisMachine()
{
    char name[256] = {};
    return ::gethostname(name, sizeof name - 1) == 0 ? std::string(name) : std::string();
}

constexpr Os thisOs()
{
#if defined(__APPLE__)
    return Os::MacOs;
#elif defined(_WIN32)
    return Os::Windows;
#else
    return Os::Linux;
#endif
}

} // namespace

std::optional<std::string_view> Environment::variable(std::string_view name) const
{
    const auto found = variables.find(name);
    if (found == variables.end())
        return std::nullopt;
    return found->second;
}

Environment Environment::ofProcess()
{
    Environment environment;
    environment.os = thisOs();
    for (char** entry = environ; entry && *entry; ++entry) {
        const std::string_view text(*entry);
        const auto equals = text.find('=');
        if (equals != std::string_view::npos)
            environment.variables.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    environment.home = homeOf(environment);
    environment.hostName = nameOfThisMachine();
    char directory[PATH_MAX];
    if (::getcwd(directory, sizeof directory))
        environment.workingDirectory = directory;
    return environment;
}

} // namespace vitrine
