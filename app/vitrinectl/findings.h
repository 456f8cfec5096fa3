// SPDX-License-Identifier: GPL-3.0-or-later
// An audit as text, JSON and SARIF 2.1.0 (OASIS), the form that code scanning services take.
#pragma once

#include "app/vitrinectl/session.h"
#include "audit/audit.h"

namespace vitrine::ctl {

void sayFindings(Session& session, const audit::Audit& audit, std::uint64_t events);
[[nodiscard]] Json findingsJson(const audit::Audit& audit, std::uint64_t events);
[[nodiscard]] Json sarif(const audit::Audit& audit);

// A path as a URI reference (RFC 3986): absolute ones with the scheme "file".
[[nodiscard]] std::string fileUri(std::string_view path);

} // namespace vitrine::ctl
