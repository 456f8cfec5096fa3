// SPDX-License-Identifier: Apache-2.0
// What a recorder remembers of a product between processes, in <state>/<product>/session.json:
// {"v":1,"session":{"id","started","last"},"versions":{"command","server"},"notice"} on one line. Nothing is kept while
// telemetry is off. The file is written in place under a lock, never synced: it is on every command's way, and losing
// it costs a new sitting.
#pragma once

#include "base/clock.h"
#include "base/environment.h"
#include "base/result.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace vitrine::record {

struct Sitting
{
    std::string id;
    Millis started = 0;
    Millis last = 0; // when something happened in it
    friend bool operator==(const Sitting&, const Sitting&) = default;
};

struct Kept
{
    // New: nothing was ever kept. Lost: something was, but it cannot be read.
    enum class Standing : std::uint8_t { New, Read, Lost };
    Standing standing = Standing::New;
    Sitting sitting;
    std::map<std::string, std::string, std::less<>> versions; // of the tool as "command" and as "server"
    std::string notice; // the version whose notice was shown, for tools that have no config to say so
};

[[nodiscard]] std::string keepingPath(const Environment& environment, std::string_view productId);

// A look without a lock; makes nothing.
[[nodiscard]] Kept readKept(const Environment& environment, std::string_view productId);

// Reads, lets `change` change it, writes, while no other process does. Makes the file. A lock that is not to be had
// within some milliseconds (a stopped process holds it) is Locked, and nothing is written.
[[nodiscard]] Result<Kept> updateKept(const Environment& environment, std::string_view productId,
                                      const std::function<void(Kept&)>& change);

// Nothing to forget is no error.
[[nodiscard]] Result<> forgetKept(const Environment& environment, std::string_view productId);

} // namespace vitrine::record
