// SPDX-License-Identifier: GPL-3.0-or-later
// A report for machines: stable words in place of sentences.
#pragma once

#include "evidence/auditreport.h"

namespace vitrine::evidence {

// {"vitrine","at","redacted","tools":[{"product","name","vendor","state","allowed","tool_does","ladder","ids","events",
//  "fields","findings","promises"}],"files":[{"file","bytes","sha256","fault"}],"unreadable"}
[[nodiscard]] Json reportJson(const AuditReport& report);

} // namespace vitrine::evidence
