// SPDX-License-Identifier: Apache-2.0
#include "product/detect.h"

#include "base/file.h"
#include "base/paths.h"

#include <algorithm>
#include <array>

namespace vitrine::product {
namespace {

using document::Format;

std::vector<std::string> pathDirectories(const Environment& environment)
{
    std::vector<std::string> directories;
    std::string_view rest = environment.variable("PATH").value_or("");
    const char separator = environment.os == Os::Windows ? ';' : ':';
    while (!rest.empty()) {
        const std::string_view directory = rest.substr(0, rest.find(separator));
        if (!directory.empty())
            directories.emplace_back(directory);
        rest.remove_prefix(std::min(directory.size() + 1, rest.size()));
    }
    return directories;
}

bool isExecutable(const std::string& path)
{
    const auto facts = factsOf(path);
    return facts && !facts->directory && (facts->mode & 0111) != 0;
}

std::string executableOnPath(const std::string& name, const Environment& environment)
{
    const std::string file = environment.os == Os::Windows ? name + ".exe" : name;
    for (const std::string& directory : pathDirectories(environment))
        if (const std::string path = joinPath(directory, file); isExecutable(path))
            return path;
    return {};
}

// Where a file is looked for, until `found` says that this is it.
template<class Found> void eachFixed(const ConfigFile& file, const Environment& environment, Found found)
{
    for (const OsPath& candidate : file.candidates)
        if (found(expandPath(candidate.on(environment.os), environment)))
            return;
}

template<class Found> void eachUpwards(const ConfigFile& file, const Environment& environment, Found found)
{
    std::string directory = environment.workingDirectory;
    while (!directory.empty()) {
        for (const OsPath& candidate : file.candidates)
            if (found(joinPath(directory, candidate.on(environment.os))))
                return;
        const std::string parent = parentPath(directory);
        if (parent == directory)
            return;
        directory = parent;
    }
}

std::string locateFixed(const ConfigFile& file, const Environment& environment)
{
    if (file.candidates.size() == 1) // there or not, it is the one
        return expandPath(file.candidates.front().on(environment.os), environment);
    std::string first;
    std::string there;
    eachFixed(file, environment, [&](const std::string& path) {
        if (exists(path))
            there = path;
        if (first.empty())
            first = path;
        return !there.empty();
    });
    return there.empty() ? first : there;
}

std::string locateUpwards(const ConfigFile& file, const Environment& environment)
{
    std::string there;
    eachUpwards(file, environment, [&](const std::string& path) {
        if (exists(path))
            there = path;
        return !there.empty();
    });
    return there;
}

std::string locateNamed(const ConfigFile&, const std::string& productId, const Environment& environment)
{
    const auto named = environment.namedFiles.find(productId);
    if (named == environment.namedFiles.end() || named->second.empty())
        return {};
    return joinPath(environment.workingDirectory, named->second); // an absolute path stays as it is
}

} // namespace

Presence detect(const Profile& profile, const Environment& environment)
{
    for (const std::string& name : profile.executables)
        if (const std::string path = executableOnPath(name, environment); !path.empty())
            return {true, path};
    for (const OsPath& trace : profile.traces)
        if (const std::string path = expandPath(trace.on(environment.os), environment); exists(path))
            return {true, path};
    return {};
}

std::string locate(const ConfigFile& file, const std::string& productId, const Environment& environment)
{
    switch (file.search) {
    case ConfigFile::Search::WalkUp:
        return locateUpwards(file, environment);
    case ConfigFile::Search::Named:
        return locateNamed(file, productId, environment);
    case ConfigFile::Search::Fixed:
        break;
    }
    return locateFixed(file, environment);
}

std::vector<std::string> places(const ConfigFile& file, const std::string& productId, const Environment& environment)
{
    std::vector<std::string> all;
    const auto look = [&](const std::string& path) {
        all.push_back(path);
        const bool last = file.search == ConfigFile::Search::Fixed && all.size() == file.candidates.size();
        return last || exists(path);
    };
    switch (file.search) {
    case ConfigFile::Search::Fixed:
        eachFixed(file, environment, look);
        break;
    case ConfigFile::Search::WalkUp:
        eachUpwards(file, environment, look);
        break;
    case ConfigFile::Search::Named:
        look(locateNamed(file, productId, environment));
        break;
    }
    return all;
}

Format formatOf(const ConfigFile& file, std::string_view path)
{
    struct Ending
    {
        std::string_view ending;
        Format format;
    };
    constexpr std::array<Ending, 5> endings = {{{".json", Format::Json},
                                                {".jsonc", Format::Jsonc},
                                                {".yaml", Format::Yaml},
                                                {".yml", Format::Yaml},
                                                {".toml", Format::Toml}}};
    if (file.format == Format::Jsonc || file.format == Format::Text || file.format == Format::Script)
        return file.format;
    const auto found =
        std::find_if(endings.begin(), endings.end(), [&](const Ending& e) { return path.ends_with(e.ending); });
    return found == endings.end() ? file.format : found->format;
}

} // namespace vitrine::product
