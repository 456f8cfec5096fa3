// SPDX-License-Identifier: Apache-2.0
#include "record/system.h"

#include "base/file.h"
#include "base/text.h"

#include <sys/utsname.h>

namespace vitrine::record {
namespace {

constexpr std::uint64_t maxReleaseBytes = 64u << 10;

struct Alias
{
    std::string_view machine;
    const char* go;
};
constexpr Alias architectures[] = {{"x86_64", "amd64"},       {"aarch64", "arm64"}, {"i386", "386"},
                                   {"i686", "386"},           {"armv7l", "arm"},    {"armv6l", "arm"},
                                   {"loongarch64", "loong64"}};

std::string architectureOf(std::string_view machine)
{
    for (const Alias& alias : architectures)
        if (alias.machine == machine)
            return alias.go;
    return std::string(machine);
}

const char* nameOf(Os os)
{
    switch (os) {
    case Os::MacOs:
        return "darwin";
    case Os::Windows:
        return "windows";
    case Os::Linux:
        break;
    }
    return "linux";
}

std::string unquoted(std::string_view value)
{
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        value = value.substr(1, value.size() - 2);
    return std::string(value);
}

// The value of one assignment of an os-release file.
std::string valueOf(std::string_view release, std::string_view key)
{
    while (!release.empty()) {
        const std::size_t end = std::min(release.find('\n'), release.size());
        const std::string_view line = trimmed(release.substr(0, end));
        if (line.starts_with(key) && line.substr(key.size()).starts_with('='))
            return unquoted(line.substr(key.size() + 1));
        release.remove_prefix(std::min(end + 1, release.size()));
    }
    return {};
}

} // namespace

System systemFrom(Os os, std::string_view machine, std::string_view kernel, std::string_view release)
{
    System system;
    system.os = nameOf(os);
    system.architecture = architectureOf(machine);
    const std::string name = valueOf(release, "NAME");
    const std::string version = valueOf(release, "VERSION_ID");
    system.version = version.empty() ? std::string(kernel) : version;
    system.title = name.empty() ? system.os + " " + system.version : name;
    if (!name.empty() && !version.empty())
        system.title += " " + version;
    return system;
}

System System::ofMachine(const std::string& osRelease)
{
    utsname names{};
    if (::uname(&names) != 0)
        return {};
    const std::string_view kernel = names.sysname;
    return systemFrom(kernel == "Darwin" ? Os::MacOs : Os::Linux, names.machine, names.release,
                      readFile(osRelease, maxReleaseBytes).value_or(""));
}

} // namespace vitrine::record
