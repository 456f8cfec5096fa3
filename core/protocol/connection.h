// SPDX-License-Identifier: Apache-2.0
// Azure Monitor connection strings: "InstrumentationKey=..;IngestionEndpoint=..;..". Internal to the room.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vitrine::protocol {

struct Connection
{
    std::string key;
    std::string url; // where to ingest
};

// Keys in any case, blanks and a trailing ';' are fine, '=' may stand in a value. Nothing: no instrumentation key in
// it, an authorization other than ikey, or longer than 4096.
[[nodiscard]] std::optional<Connection> parseConnection(std::string_view text);

} // namespace vitrine::protocol
