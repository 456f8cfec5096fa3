// SPDX-License-Identifier: Apache-2.0
// The files of a journal, one for each UTC day: 2026-11-20.ndjson. Other names are not the journal's.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::outbox {

struct JournalFile
{
    std::string path;
    std::uint64_t bytes = 0;
    Millis ends = 0; // of its day
};
[[nodiscard]] std::string journalFileName(Millis time);
[[nodiscard]] std::vector<JournalFile> journalFiles(const std::string& directory); // oldest first; regular files only

// Told by the beginnings of its lines.
[[nodiscard]] std::uint64_t attemptsIn(const std::string& path);

// The bytes from `offset` to the end as it is now.
[[nodiscard]] Result<std::string> readFrom(const JournalFile& file, std::uint64_t offset);

} // namespace vitrine::outbox
