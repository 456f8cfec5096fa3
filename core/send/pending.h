// SPDX-License-Identifier: GPL-3.0-or-later
// What a drain would send now, without touching anything: no lock, no rename, no socket.
#pragma once

#include "base/environment.h"
#include "policy/policy.h"
#include "protocol/protocol.h"
#include "send/report.h"

#include <vector>

namespace vitrine::send {

struct Pending
{
    Report report; // standing, waiting and troubles, as a drain would begin
    std::vector<protocol::Request> requests;
};

[[nodiscard]] Pending pendingOf(const product::Profile& profile, const policy::PolicySource& policy,
                                const Environment& environment, Millis now);

} // namespace vitrine::send
