// SPDX-License-Identifier: Apache-2.0
// Whether files are still as they were when something was read from them, told by stat(2) alone. What is not there is
// watched too: a file that appears changes the answer. Stamps are trusted as git trusts its index: a file that was
// written in the same tick of the file clock in which it was read may be written once more without a trace, so it
// counts as changed until that tick is over.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace vitrine::consent {

// The clock files are stamped with, in ns since the epoch; it stands still between two ticks.
[[nodiscard]] std::int64_t fileClock();

class Watch
{
public:
    Watch() = default; // of nothing: never unchanged
    // began: fileClock() before the first of the paths was read.
    Watch(const std::vector<std::string>& paths, std::int64_t began);

    // One stat for each of looks(); never allocates. False also while a stamp cannot be trusted.
    [[nodiscard]] bool unchanged() const;

    // The paths that are asked for: the given ones, or the directory where many of them are missing.
    [[nodiscard]] std::vector<std::string> looks() const;

private:
    struct Stamp
    {
        int problem = 0; // errno of stat; 0: it is there
        std::uint64_t device = 0;
        std::uint64_t inode = 0;
        std::uint64_t size = 0;
        std::int64_t modified = 0; // ns
        std::int64_t changed = 0;  // ns: of the inode, which nobody can set back
        std::uint32_t mode = 0;
        std::uint32_t owner = 0;
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };
    struct Look
    {
        std::string path;
        Stamp stamp;
    };
    [[nodiscard]] static Stamp stampOf(const char* path);
    void add(std::string path, const Stamp& stamp, std::int64_t began);

    std::vector<Look> m_looks;
    bool m_trusted = false;
};

} // namespace vitrine::consent
