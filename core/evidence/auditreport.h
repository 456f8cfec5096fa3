// SPDX-License-Identifier: GPL-3.0-or-later
// What an auditor hands on: for each tool its state and the ladder behind it, its IDs, every field with class, purpose,
// example and count, findings, promises; and the hashes of the files all this was read from. Plain data without
// sentences; reportoutline.h makes a document of it, reportjson.h JSON. Nothing in it depends on the clock.
#pragma once

#include "audit/audit.h"
#include "evidence/fielduse.h"
#include "evidence/filesread.h"
#include "evidence/redactor.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace vitrine::evidence {

struct ToolReport
{
    const product::Profile* profile = nullptr; // of the catalogue
    consent::Decision decision;
    std::vector<identity::Id> ids;
    std::array<std::uint64_t, 6> events{}; // by event::Status
    std::optional<Millis> first, last;     // of these
    std::vector<FieldUse> fields;
    std::vector<audit::Finding> findings;
    std::vector<audit::Kept> kept; // of its promises; none: no event was looked through
};

struct AuditReport
{
    std::optional<Millis> at; // as it was given; no clock is read
    std::string redacted;     // as parseRedaction() reads it; empty: nothing is
    std::vector<ToolReport> tools;
    std::vector<FileRead> files;  // by path
    std::uint64_t unreadable = 0; // events whose bytes are not there any more
};

struct ReportQuestion
{
    const product::Catalogue& catalogue;
    const Environment& environment;
    const policy::Policy& policy;
    store::SnapshotPtr snapshot;
    std::vector<const product::Profile*> products;
    std::optional<Millis> at;
    Redaction redaction;
    std::function<bool()> cancelled; // may be null; then the report is not complete and must be thrown away
};

[[nodiscard]] AuditReport auditReport(const ReportQuestion& question);

} // namespace vitrine::evidence
