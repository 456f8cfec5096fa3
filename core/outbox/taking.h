// SPDX-License-Identifier: Apache-2.0
// Segments brought into a sender's hands by their names alone.
#pragma once

#include "outbox/segmentname.h"

namespace vitrine::outbox {

struct Taken
{
    std::string path;
    Millis since = 0;
    bool before = false; // it had this state already: a sender died or left it
};

// Closes what is open and takes what no recorder holds, oldest first. The caller holds the lock of the directory.
[[nodiscard]] std::vector<Taken> takeSegments(const std::string& spool, Millis now);

// Renames it; the bytes stay as they are.
[[nodiscard]] Result<> setAside(const Taken& segment, std::string_view why);

} // namespace vitrine::outbox
