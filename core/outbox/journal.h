// SPDX-License-Identifier: Apache-2.0
// The exact requests that left, or tried to, and how they ended (DESIGN rule 2): <state>/<product>/journal/*.ndjson,
// one framed line for an attempt before its first byte leaves, one for its answer. An attempt without an answer is one
// whose fate nobody knows.
//
//   {"v":1,"attempt":{"id","time","product","protocol","method","url","endpoint":{"source","vendor"},"proxy",
//     "headers":[{"name","value"}],"body" | "body64","events":[{"id","name","time","cut":[{"field","rule"}]}]},
//     "c"}
//   {"v":1,"answer":{"id","time","status","headers":[...],"body" | "body64","truncated","failure","problem",
//     "outcomes":[{"id","outcome","why"}]},"c"}
//
// Secrets in the URL and in headers are written as references ("{api_secret}", "{Authorization}"); the body is exact.
#pragma once

#include "base/environment.h"
#include "base/result.h"
#include "event/event.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vitrine::outbox {

struct JournalEvent
{
    std::string id;
    std::string name;
    std::optional<Millis> time;
    std::vector<event::Removed> cut;
};

struct Attempt
{
    std::string id;
    Millis time = 0;
    std::string product;
    std::string protocol;
    std::string method;
    std::string url;            // secrets as references
    std::string endpointSource; // what named it: a variable, file:line, "built in"
    bool vendor = true;
    std::string proxy;                                        // "none", "http://host:port", never with credentials
    std::vector<std::pair<std::string, std::string>> headers; // secrets as references
    std::string body;                                         // the exact bytes before any transfer encoding
    std::vector<JournalEvent> events;                         // in the order of the body
};

struct AttemptOutcome
{
    std::string id;                                // of the event
    event::Status status = event::Status::Unknown; // Sent, Refused, Unknown, Queued (tried again), Dropped
    std::string why;                               // by whom and why: "429 throttled", "400 invalid time", "too-old"
};

struct Answer
{
    std::string id; // of the attempt
    Millis time = 0;
    int status = 0; // 0: none came
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body; // bounded
    bool truncated = false;
    std::string failure; // "not-connected", "tls", "timeout", "lost", "redirect-refused" ...; empty: an answer came
    std::string problem; // the system's own words
    std::vector<AttemptOutcome> outcomes;
};

// Appends, synced, before the first byte leaves. Files 0600, one file a UTC day. Of an answer 64 KiB of the body and
// a hundred headers stay. Error: the system's; what is not in the journal must not be sent.
[[nodiscard]] Result<> journalAttempt(const Environment& environment, const Attempt& attempt);
[[nodiscard]] Result<> journalAnswer(const Environment& environment, std::string_view productId, const Answer& answer);

struct JournalEntry
{
    Attempt attempt;
    std::optional<Answer> answer; // none: unknown
    std::string file;
    std::uint64_t line = 0;   // of the attempt; 0: not known, for only the end of the file was read
    std::uint64_t offset = 0; // of that line in the file
};
struct Journal
{
    std::vector<JournalEntry> entries; // in the order of the attempts
    std::uint64_t broken = 0;          // lines that cannot be read
    bool cut = false;                  // there is more, older, than `mostBytes`
};
// Reads the whole journal of a product, newest `mostBytes` of it. Never fails for foreign bytes: they are counted.
[[nodiscard]] Result<Journal> readJournal(const Environment& environment, std::string_view productId,
                                          std::uint64_t mostBytes = 64u << 20);

// The same of one file, wherever it lies: a journal's day, or what `vitrine-sender capture` caught. Error: as
// readFile().
[[nodiscard]] Result<Journal> readJournalFile(const std::string& path, std::uint64_t mostBytes = 64u << 20);

// Removes the files of days that ended before `before`; returns how many attempts went. By the profile's retention, or
// by the user (a day after now: all).
[[nodiscard]] Result<std::uint64_t> pruneJournal(const Environment& environment, std::string_view productId,
                                                 Millis before);

} // namespace vitrine::outbox
