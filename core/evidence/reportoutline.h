// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a document: for each tool its state, ladder, IDs, events, fields, findings and promises; then the files.
#pragma once

#include "evidence/auditreport.h"
#include "evidence/outline.h"
#include "evidence/reportwords.h"

namespace vitrine::evidence {

[[nodiscard]] Outline outlineOf(const AuditReport& report, const ReportWords& words);

} // namespace vitrine::evidence
