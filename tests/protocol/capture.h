// SPDX-License-Identifier: GPL-3.0-or-later
// Requests of the vendors' own SDKs as they were captured, and the events in them.
#pragma once

#include "protocol/protocol.h"

#include <string>
#include <vector>

namespace vitrine::test {

struct Captured
{
    std::string method;
    std::string target; // path and query
    std::string contentType;
    std::vector<Json> body; // one value, or one a line
    bool lines = false;
};

// tests/data/requests/NAME.json
[[nodiscard]] std::vector<Captured> captured(const std::string& name);

// As the store would hand them out. offset tells bodies of one file apart.
[[nodiscard]] std::vector<event::Event> eventsOf(const Captured& request, product::Protocol protocol,
                                                 std::uint64_t offset = 0);

// "/path?query" of a URL.
[[nodiscard]] std::string targetOf(const std::string& url);
[[nodiscard]] std::string header(const protocol::Request& request, std::string_view name);
// The body's JSON values: one, or one a line.
[[nodiscard]] std::vector<Json> valuesOf(const protocol::Request& request);

} // namespace vitrine::test
