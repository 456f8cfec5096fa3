// SPDX-License-Identifier: GPL-3.0-or-later
// The files that an answer stands on, each with its SHA-256, so that somebody else can tell whether they have the same.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vitrine::evidence {

struct FileRead
{
    std::string path;
    std::uint64_t bytes = 0; // that the hash is of: what was there when the file was read
    std::string sha256;      // empty: see fault
    std::optional<Error> fault;
};

// most: no more of it is hashed, for what was appended since was not read; nullopt: all of it.
// Error (as fault): NotFound, NoPermission, Io, Changed (it became shorter), Unsupported (no file).
[[nodiscard]] FileRead fileRead(const std::string& path, std::optional<std::uint64_t> most = {});

} // namespace vitrine::evidence
