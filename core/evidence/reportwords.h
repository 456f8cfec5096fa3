// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of a report, which ui/ and app/ make in their own way and language.
#pragma once

#include "audit/finding.h"
#include "consent/decision.h"
#include "event/event.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vitrine::evidence {

// %1, %2 ... are the values that are handed over with it.
enum class Phrase : std::uint8_t {
    Title,      // "Audit report"
    MadeBy,     // %1 version
    MadeAt,     // %1 time
    Offline,    // made without a network; the same files give the same bytes
    Redacted,   // %1 words
    Unreadable, // %1 events that are not there any more
    WhatItIs,   // %1 id, %2 vendor
    Ladder,
    LadderAbout, // strongest first
    Rank,
    Source,
    Value,
    Place,
    Says,
    Decides,
    Ids,
    IdsAbout,
    NoIds,
    Name,
    Since,
    Retired, // %1 time
    Events,
    EventsAbout, // %1 first, %2 last
    NoEvents,
    Status,
    Count,
    Fields,
    FieldsAbout,
    Event,
    EveryEvent,
    Field,
    Type,
    Class,
    Undeclared,
    Purpose,
    Example,
    Findings,
    FindingsAbout,
    NoFindings,
    Severity,
    Finding,
    Promised,
    LetBe, // a person said that it is no problem here
    Promises,
    PromisesAbout,
    Promise,
    LookedThrough,
    Broken,
    BackEndAdds,
    BackEndAddsAbout,
    Files,
    FilesAbout,
    File,
    Bytes,
    Sum
};

class ReportWords
{
public:
    virtual ~ReportWords() = default;

    [[nodiscard]] virtual std::string language() const = 0; // BCP 47
    [[nodiscard]] virtual std::string phrase(Phrase phrase, const std::vector<std::string>& values) const = 0;
    [[nodiscard]] std::string operator()(Phrase which, const std::vector<std::string>& values = {}) const
    {
        return phrase(which, values);
    }
    [[nodiscard]] virtual std::string state(const consent::Decision& decision) const = 0;
    // Whether it may send and why; and what the tool's own code does, where that differs.
    [[nodiscard]] virtual std::vector<std::string> sentences(const product::Profile& profile,
                                                             const consent::Decision& decision) const = 0;
    [[nodiscard]] virtual std::string source(const consent::Rung& rung) const = 0;
    [[nodiscard]] virtual std::string says(const product::Profile& profile, const consent::Rung& rung) const = 0;
    [[nodiscard]] virtual std::string status(event::Status status) const = 0;
    [[nodiscard]] virtual std::string type(product::FieldType type) const = 0;
    [[nodiscard]] virtual std::string fieldClass(product::FieldClass fieldClass) const = 0;
    [[nodiscard]] virtual std::string severity(audit::Severity severity) const = 0;
    [[nodiscard]] virtual std::string finding(const audit::Finding& finding) const = 0;
    [[nodiscard]] virtual std::string error(const Error& error) const = 0;
};

} // namespace vitrine::evidence
