// SPDX-License-Identifier: Apache-2.0
// Files read with a bound, written whole or not at all, and locked. Symbolic links are followed to their target.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

struct FileFacts
{
    std::uint64_t size = 0;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t modifiedNanoseconds = 0;
    std::uint32_t mode = 0; // permission bits only
    std::uint32_t owner = 0;
    std::uint32_t group = 0;
    bool directory = false;

    friend bool operator==(const FileFacts&, const FileFacts&) = default;
};

// NotFound (also for a dangling link), NoPermission, Io.
[[nodiscard]] Result<FileFacts> factsOf(const std::string& path);
[[nodiscard]] bool exists(const std::string& path);

// The whole file, or TooLarge; a directory, device or pipe is Unsupported. Never blocks on a pipe.
[[nodiscard]] Result<std::string> readFile(const std::string& path, std::uint64_t maxBytes = 16u << 20);

// Where a symbolic link leads in the end, also when nothing is there; any other path is itself. Error: Io for a circle.
[[nodiscard]] Result<std::string> linkTarget(const std::string& path);

// Names in a directory, sorted, without "." and "..". NotFound, NoPermission, Io.
[[nodiscard]] Result<std::vector<std::string>> namesIn(const std::string& path);
// The same where it does not matter why there are none.
[[nodiscard]] std::vector<std::string> listDirectory(const std::string& path);

// mkdir -p; new directories get `mode`.
[[nodiscard]] Result<> makeDirectories(const std::string& path, std::uint32_t mode = 0700);

// One write(2) with O_APPEND; the file is made with `mode`. A short write is an error.
[[nodiscard]] Result<> appendToFile(const std::string& path, std::string_view bytes, std::uint32_t mode = 0600);

[[nodiscard]] Result<> removeFile(const std::string& path);

struct ReplaceOptions
{
    std::uint32_t mode = 0600;           // of a file that is made; an existing one keeps its own
    std::uint32_t directoryMode = 0700;  // of directories that are made
    std::optional<std::string> expected; // what the file must hold, else Changed; nullopt: anything
    bool mustNotExist = false;           // the file must not be there, else Changed
};

// Old or new, never another: a temporary file beside the target is filled, synced and renamed over it. Mode, owner and
// group stay (also under sudo, where a made file goes to the owner of its directory); a link stays a link.
// Temporary files that a kill left behind are removed first.
[[nodiscard]] Result<> replaceFile(const std::string& path, std::string_view bytes, const ReplaceOptions& options = {});

// An exclusive advisory lock (flock) on a file that is made for it, held until destruction or death of the process.
class FileLock
{
public:
    [[nodiscard]] static Result<FileLock> acquire(const std::string& path);                   // waits
    [[nodiscard]] static Result<std::optional<FileLock>> tryAcquire(const std::string& path); // nullopt: another has it
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace vitrine
