// SPDX-License-Identifier: GPL-3.0-or-later
// The replay lab: what the sender makes of an answer, by letting it send a stored request to a sink that gives it. The
// work is that of `vitrine-sender replay`, a program of its own with its own state; this starts it and reads what it
// says.
#pragma once

#include "base/clock.h"
#include "base/environment.h"
#include "base/result.h"
#include "event/event.h"

#include <functional>

namespace vitrine::trial {

// The answers a sink can give: "200", "400", "413", "429", "503", "redirect", "slow", "drop".
[[nodiscard]] const std::vector<std::string>& answerWords();

struct Question
{
    std::string sender; // vitrine-sender, absolute
    std::string product;
    std::string attempt; // its ID
    std::string file;    // that holds it; empty: the product's journal
    std::string answer = "200";
    std::uint32_t rounds = 0; // as if it was tried so often before
};

struct ReactedEvent
{
    std::string id;
    std::string name;
    event::Status status = event::Status::Queued; // Queued: it would be tried again, or was not reached
    std::string why;
    bool tried = false;
    std::optional<Millis> again; // until it would be tried again
    std::uint32_t rounds = 0;    // tries that count against it by then
};

struct ReactedRequest
{
    std::uint64_t events = 0;
    std::uint64_t bytes = 0;
    int status = 0;      // 0: no answer
    std::string failure; // then why: "timeout", "lost", "redirect-refused" ...
    std::string problem;
    Millis took = 0;
};

struct Reaction
{
    bool exact = false;   // the first request had the very body that was stored
    Millis leftAlone = 0; // for so long nothing at all would go to that address
    std::vector<ReactedRequest> requests;
    std::vector<ReactedEvent> events;
    std::vector<std::string> troubles; // stable words of send/report.h

    [[nodiscard]] std::size_t count(event::Status status) const;
};

// Error: NotFound and others of Process::start(); Io with the program's own words; Cancelled; Malformed.
[[nodiscard]] Result<Reaction> ask(const Question& question, const Environment& environment,
                                   const std::function<bool()>& cancelled);

} // namespace vitrine::trial
