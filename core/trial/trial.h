// SPDX-License-Identifier: GPL-3.0-or-later
// "Proof that off is off": a command of the person's is run a number of times with the sink in place of the back end,
// and what came is kept for each run. Nothing is run but that command (in a session of its own, without a shell) and
// vitrine-sender. After each run the sink is watched for a stated time, since a tool's own sender may outlive it.
#pragma once

#include "outbox/journal.h"
#include "trial/preparation.h"
#include "trial/process.h"
#include "trial/sink.h"

#include <functional>

namespace vitrine::trial {

struct Options
{
    std::vector<std::string> words; // the command
    std::string directory;          // where it runs, absolute
    unsigned runs = 3;
    Wish wish;
    // One run before the others with consent on and proxies set, which shows whether what this tool sends can be seen
    // here at all. A tool that heeds neither the address nor proxies sends it for real.
    bool control = false;
    Millis timeout = 60'000; // of each run; then its whole group is ended
    Millis watch = 3'000;    // after each run, in full
    std::string sender;      // vitrine-sender, absolute
    std::string keep;        // directory for what the sink caught; empty: read and gone
    bool tls = false;
};
inline constexpr unsigned mostRuns = 100;

struct Run
{
    enum class End : std::uint8_t { Ended, NotStarted, TimedOut, Cancelled };
    End end = End::Ended;
    Consent consent = Consent::Off;
    bool control = false;
    int exitCode = -1;
    int signal = 0;
    Millis began = 0;
    Millis took = 0; // without the time watched afterwards
    Output out;
    Output err;
    std::vector<Visit> visits;
    std::size_t left = 0;       // processes it started that were still there when watching ended
    std::optional<Error> error; // of NotStarted
};
[[nodiscard]] const char* name(Run::End end); // "ended", "not-started", ...

// A file of the sink as it was at the end.
struct SinkFile
{
    std::string path;
    std::uint64_t bytes = 0;
    std::string sha256;
};

// A request whose bytes the sink kept.
struct Caught
{
    outbox::JournalEntry entry;
    std::size_t run = 0; // during or after which it came: index into Trial::runs
};

struct Trial
{
    Options options;
    std::string product;
    std::string vendorHost;       // of the back end's address
    Preparation preparation;      // of the runs, not of the control
    std::vector<Run> runs;        // the control first
    std::vector<Caught> requests; // the bytes that came, in their order
    std::vector<SinkFile> files;
    bool sinkFailed = false; // it ended by itself, so that what came later was not seen
    bool cancelled = false;
};

struct Watcher
{
    std::function<bool()> cancelled = [] { return false; };
    // Before a run, and when it has ended and the sink is watched: number from 1 of all, the control included.
    std::function<void(std::size_t run, std::size_t of, bool watching)> progress = [](std::size_t, std::size_t, bool) {
    };
};

// How long it takes at the most.
[[nodiscard]] Millis longest(const Options& options);

// Error: Unsupported (nothing in that environment turns the tool off: no run was made), what Sink::start() says.
[[nodiscard]] Result<Trial> run(const product::Profile& profile, const policy::Policy& policy,
                                const Environment& environment, const Options& options, const Watcher& watcher);

} // namespace vitrine::trial
