// SPDX-License-Identifier: GPL-3.0-or-later
// What was done, or would be, as JSON for scripts and for the window.
#pragma once

#include "base/json.h"
#include "protocol/protocol.h"
#include "send/report.h"

namespace vitrine::sender {

// {"product","standing","requests","sent","refused","unknown","dropped","waiting","purged","endpoints","vendor","proxy",
//  "not_before","troubles":[{"what","detail"}]}
[[nodiscard]] Json reportJson(const send::Report& report);

// {"method","url","headers":[[name,value]],"body","complete"}; secrets as bullets unless they are asked for.
[[nodiscard]] Json requestJson(const protocol::Request& request, bool showSecrets);

// The request as `vitrinectl preview` prints it.
[[nodiscard]] std::string requestText(const protocol::Request& request, bool showSecrets);

} // namespace vitrine::sender
