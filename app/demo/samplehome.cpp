// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/samplehome.h"
#include "app/demo/bundled.h"
#include "app/demo/moments.h"
#include "app/demo/tools.h"
#include "base/file.h"
#include "base/paths.h"

namespace vitrine::demo {
namespace {

// Programs can be run, a person's own settings and records are private, project files are as a checkout makes them.
std::uint32_t modeOf(std::string_view path)
{
    if (path.starts_with(".dotnet/tools/"))
        return 0755;
    return path.starts_with(".") ? 0600 : 0644;
}

std::uint32_t directoryModeOf(std::string_view path) { return path.starts_with(".") ? 0700 : 0755; }

} // namespace

std::vector<SampleFile> sampleHome(Millis now)
{
    const Millis today = now - now % oneDay;
    std::vector<SampleFile> files;
    for (const BundledFile& file : bundledFiles())
        files.push_back({std::string(file.path), std::string(file.bytes), modeOf(file.path)});
    for (auto tool : {azsdkFiles, codegenFiles, drFiles, kiotaFiles})
        for (SampleFile& file : tool(today))
            files.push_back(std::move(file));
    return files;
}

Result<> writeSampleHome(const std::string& directory, const std::vector<SampleFile>& files)
{
    if (const auto facts = factsOf(directory); facts && !facts->directory)
        return fail(Code::WrongType, directory, "not a directory");
    if (!listDirectory(directory).empty())
        return fail(Code::Changed, directory, "the directory is not empty");
    if (const auto made = makeDirectories(directory, 0755); !made)
        return made;
    for (const SampleFile& file : files) {
        const std::string path = joinPath(directory, file.path);
        if (const auto made = makeDirectories(parentPath(path), directoryModeOf(file.path)); !made)
            return made;
        if (const auto written = appendToFile(path, file.bytes, file.mode); !written)
            return written;
    }
    return {};
}

} // namespace vitrine::demo
