// SPDX-License-Identifier: GPL-3.0-or-later
// Who may speak to a server on loopback: a tool, but no page in a browser, which can reach it too.
#pragma once

#include "send/requestreader.h"

#include <cstdint>

namespace vitrine::send {

// Empty, or why not, as a stable word: "cross-origin" (Origin or Sec-Fetch-Site say that a page asks), "unknown-host"
// (a name that somebody made point here, a proxy request, or no Host at all). port: the server's own.
[[nodiscard]] std::string_view refusalOf(const ServedRequest& head, std::uint16_t port);

} // namespace vitrine::send
