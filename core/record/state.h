// SPDX-License-Identifier: Apache-2.0
// What a Recorder holds, and the way of one event through it. For this room only.
#pragma once

#include "record/bundled.h"
#include "record/consentcache.h"
#include "record/destination.h"
#include "record/line.h"
#include "record/rate.h"
#include "record/recorder.h"
#include "record/table.h"

#include "sanitize/sanitizer.h"

#include <optional>

namespace vitrine::record {

struct Recorder::State
{
    State(const Bundled& known, Options given);
    State(product::Profile known, Options given);
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State();

    [[nodiscard]] Outcome mayRecord();
    // Nothing: an alias, a text, an object or something undeclared is in it, so that the sanitizer has to look.
    [[nodiscard]] std::optional<Outcome> recordPlain(const EventRow& event, std::span<const Field> fields);
    [[nodiscard]] Outcome recordCleaned(std::string_view event, const Json& fields);
    [[nodiscard]] const product::Profile& wholeProfile();
    void setContext(const Json& fields);

    Options options;
    product::Profile profile;              // of a bundled one only what decides
    std::optional<product::Profile> whole; // of a bundled one, once somebody needs it
    bool isBundled;
    std::optional<Table> ownTable;
    TableView table;

    ConsentCache consent;
    Destination destination;
    RateCap rate;
    bool noticeReported = false;

    std::string session;
    std::string quotedSession = "\"\"";
    Json context = Json::object();
    std::vector<Field> contextFields; // looking into context
    std::vector<event::Event> memory;
    Error lastError;

private:
    [[nodiscard]] Result<> begin();
    void putHead(const EventRow& event, Millis now);
    [[nodiscard]] bool putFields(const EventRow& event, std::span<const Field> fields);
    [[nodiscard]] Outcome deliver(std::string_view framedLine, Millis now);
    [[nodiscard]] Outcome keepInMemory(std::string_view framedLine);
    [[nodiscard]] Outcome fault(Outcome outcome, Error error);
    void countExcess(Millis now);
    void countLost(Millis now);
    [[nodiscard]] const sanitize::Sanitizer& checker();
    [[nodiscard]] sanitize::Sanitizer& cleaner();

    Line m_line;
    std::string m_generation;
    std::string m_quotedOrigin; // `,"gen":...,"product":...,"name":`
    std::uint64_t m_sequence = 0;
    std::optional<sanitize::Sanitizer> m_checker;
    std::optional<sanitize::Sanitizer> m_sanitizer;
    std::uint64_t m_excess = 0; // over the cap, not yet counted on disk
    Millis m_excessCounted = 0;
    std::uint64_t m_lost = 0; // the disk's fault, not yet counted
};

} // namespace vitrine::record
