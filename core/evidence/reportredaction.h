// SPDX-License-Identifier: GPL-3.0-or-later
// A report with everything taken out that a redaction names. Internal to the room.
#pragma once

#include "evidence/auditreport.h"

namespace vitrine::evidence {

void redact(AuditReport& report, const Redaction& redaction, const Known& known);

} // namespace vitrine::evidence
