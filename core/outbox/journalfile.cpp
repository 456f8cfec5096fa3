// SPDX-License-Identifier: Apache-2.0
#include "outbox/journalfile.h"

#include "base/descriptor.h"
#include "base/file.h"
#include "base/paths.h"
#include "outbox/lineheads.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace vitrine::outbox {
namespace {

constexpr std::string_view suffix = ".ndjson";
constexpr std::string_view attemptStart = R"({"v":1,"attempt":)";
constexpr Millis day = 86'400'000;
constexpr Millis lastDay = Millis{253'402'214'400'000}; // of the year 9999; later ones have no such name

} // namespace

std::string journalFileName(Millis time) { return isoDate(std::clamp<Millis>(time, 0, lastDay)).append(suffix); }

std::vector<JournalFile> journalFiles(const std::string& directory)
{
    std::vector<JournalFile> files;
    for (const std::string& name : listDirectory(directory)) {
        if (!name.ends_with(suffix))
            continue;
        const auto begins = parseIsoTime(std::string_view(name).substr(0, name.size() - suffix.size()));
        std::string path = joinPath(directory, name);
        struct stat status
        {
        };
        if (begins && journalFileName(*begins) == name && ::lstat(path.c_str(), &status) == 0 &&
            S_ISREG(status.st_mode))
            files.push_back({std::move(path), static_cast<std::uint64_t>(status.st_size), *begins + day});
    }
    return files;
}

std::uint64_t attemptsIn(const std::string& path)
{
    std::uint64_t attempts = 0;
    eachLineHead(path, [&](std::string_view head) { attempts += head.starts_with(attemptStart) ? 1 : 0; });
    return attempts;
}

Result<std::string> readFrom(const JournalFile& file, std::uint64_t offset)
{
    const Descriptor open(::open(file.path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!open.valid())
        return systemError(file.path);
    std::string bytes(file.bytes - offset, '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t read =
            ::pread(open.get(), bytes.data() + filled, bytes.size() - filled, static_cast<off_t>(offset + filled));
        if (read < 0 && errno != EINTR)
            return systemError(file.path);
        if (read == 0)
            break; // it became shorter
        filled += read > 0 ? static_cast<std::size_t>(read) : 0;
    }
    bytes.resize(filled);
    return bytes;
}

} // namespace vitrine::outbox
