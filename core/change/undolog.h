// SPDX-License-Identifier: GPL-3.0-or-later
// <state>/undo.ndjson: the last 50 changes, oldest first. For this room only.
#pragma once

#include "change/entry.h"

#include <functional>

namespace vitrine::change {

class UndoLog
{
public:
    explicit UndoLog(const Environment& environment);

    struct Read
    {
        std::vector<Entry> entries;   // oldest first
        std::uint64_t unreadable = 0; // lines that are none; they are kept in the file
    };
    [[nodiscard]] Result<Read> read() const;
    [[nodiscard]] Result<> add(const Entry& entry);
    [[nodiscard]] Result<> remove(const std::string& id);
    [[nodiscard]] Result<> update(const std::string& id, const std::function<void(Entry&)>& change);

private:
    using Lines = std::vector<std::string>;
    // Read, changed and written in one go, again when another process came in between.
    [[nodiscard]] Result<> rewrite(const std::function<void(Lines&)>& change);

    std::string m_path;
};

} // namespace vitrine::change
