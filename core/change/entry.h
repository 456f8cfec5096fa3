// SPDX-License-Identifier: GPL-3.0-or-later
// One line of undo.ndjson (DESIGN "On disk"): what a change did, in as few bytes as it takes to undo it. For this room
// only. Whole files are never kept, for they hold tokens; only of files that were made is everything known anyway.
#pragma once

#include "change/change.h"

namespace vitrine::change {

struct FileRecord
{
    std::string path;
    bool made = false;
    bool own = false;
    std::vector<std::string> directories;      // made with it
    std::vector<document::ByteChange> changes; // none for a file that was made
    std::string before;                        // SHA-256; empty for a file that was made
    std::string after;
};

struct Entry
{
    HistoryEntry head;
    std::vector<FileRecord> files;
};

[[nodiscard]] Entry entryOf(const Plan& plan, Millis time);
[[nodiscard]] std::string lineOf(const Entry& entry); // without its line ending
[[nodiscard]] Result<Entry> parseEntry(std::string_view line);

} // namespace vitrine::change
