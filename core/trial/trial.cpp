// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial/trial.h"

#include "base/file.h"
#include "base/ids.h"
#include "base/paths.h"
#include "base/sha256.h"
#include "protocol/url.h"
#include "trial/leftover.h"
#include "trial/scratch.h"

#include <algorithm>
#include <array>

namespace vitrine::trial {
namespace {

constexpr Millis grace = 1'000; // for a program that is asked to end
constexpr std::uint64_t mostOfFile = 64u << 20;

class Runner
{
public:
    Runner(const product::Profile& profile, const policy::Policy& policy, const Environment& environment,
           const Options& options, const Watcher& watcher, Scratch scratch, Sink sink)
        : m_profile(profile), m_policy(policy), m_environment(environment), m_options(options), m_watcher(watcher),
          m_scratch(std::move(scratch)), m_sink(std::move(sink))
    {
        const auto url = protocol::urlParts(profile.endpoint.url.fixed);
        m_trial.options = options;
        m_trial.product = profile.id;
        m_trial.vendorHost = url ? url->host : std::string();
        m_trial.preparation = prepared(options.wish, "N", "N");
    }

    [[nodiscard]] const Preparation& preparation() const { return m_trial.preparation; }

    Trial all()
    {
        const std::size_t of = m_options.runs + (m_options.control ? 1 : 0);
        for (std::size_t number = 1; number <= of && !m_trial.cancelled; ++number) {
            m_watcher.progress(number, of, false);
            m_trial.runs.push_back(one(number, of));
            m_trial.cancelled = m_trial.runs.back().end == Run::End::Cancelled;
            if (m_trial.runs.back().end == Run::End::NotStarted)
                break; // nor would the next one
        }
        m_trial.sinkFailed = !m_sink.running();
        return std::move(m_trial);
    }

private:
    Preparation prepared(const Wish& wish, const std::string& number, const std::string& mark) const
    {
        return prepare(m_profile, m_policy, m_environment, m_options.words, m_options.directory, wish,
                       {m_sink.origin(), m_sink.certificate(), joinPath(m_scratch.path(), "state-" + number), mark,
                        joinPath(m_scratch.path(), "config-" + number)});
    }

    Result<Process> started(const Preparation& prepare, const std::string& number) const
    {
        if (prepare.redirect)
            if (auto made =
                    makeRedirected(*prepare.redirect, joinPath(m_scratch.path(), "config-" + number), prepare.address);
                !made)
                return fail(made.error());
        return Process::start({m_options.words, prepare.environment.variables, m_options.directory});
    }

    Run one(std::size_t number, std::size_t of)
    {
        Run made;
        made.control = m_options.control && number == 1;
        const Wish wish = made.control ? Wish{Consent::On, {}, true} : m_options.wish;
        made.consent = wish.consent;
        const std::string mark = randomUuid();
        const auto prepare = prepared(wish, std::to_string(number), mark);
        made.began = now();
        auto process = started(prepare, std::to_string(number));
        if (!process) {
            made.end = Run::End::NotStarted;
            made.error = process.error();
            return made;
        }
        wait(*process, made);
        made.took = now() - made.began;
        m_watcher.progress(number, of, true);
        watch(*process, made);
        settle(*process, std::string(markName).append("=").append(mark), made);
        return made;
    }

    void wait(Process& process, Run& made)
    {
        const Millis start = now();
        while (process.running()) {
            process.pump(100);
            hear(made);
            const bool cancelled = m_watcher.cancelled();
            if (!cancelled && now() - start < m_options.timeout)
                continue;
            made.end = cancelled ? Run::End::Cancelled : Run::End::TimedOut;
            process.end(grace);
        }
        made.exitCode = process.exitCode();
        made.signal = process.signal();
    }

    // In full: that nothing of the run seems to be left does not mean that nothing comes.
    void watch(Process& process, Run& made)
    {
        for (const Millis start = now(); now() - start < m_options.watch && made.end != Run::End::Cancelled;) {
            process.pump(100);
            hear(made);
            if (m_watcher.cancelled())
                made.end = Run::End::Cancelled;
        }
    }

    // What was stopped is ended with all it started; what ended by itself may have left a program on purpose.
    void settle(Process& process, const std::string& mark, Run& made)
    {
        const auto left = processesWith(mark);
        if (made.end != Run::End::Ended) {
            if (process.groupLives())
                process.end(0);
            kill(left);
        } else {
            made.left = left.size();
        }
        made.out = std::move(process.out());
        made.err = std::move(process.err());
        hear(made);
    }

    void hear(Run& made)
    {
        for (Visit& visit : m_sink.visits())
            made.visits.push_back(std::move(visit));
    }

    const product::Profile& m_profile;
    const policy::Policy& m_policy;
    const Environment& m_environment;
    const Options& m_options;
    const Watcher& m_watcher;
    Scratch m_scratch;
    Sink m_sink;
    Trial m_trial;
};

std::size_t runAt(const Trial& trial, Millis time)
{
    std::size_t found = 0;
    for (std::size_t i = 0; i < trial.runs.size(); ++i)
        found = trial.runs[i].began <= time ? i : found;
    return found;
}

void readFiles(const std::string& directory, Trial& trial)
{
    for (const std::string& name : listDirectory(directory)) {
        const std::string path = joinPath(directory, name);
        const auto bytes = name.ends_with(".ndjson") ? readFile(path, mostOfFile) : fail(Code::NotFound);
        if (!bytes)
            continue;
        trial.files.push_back({path, bytes->size(), sha256Hex(*bytes)});
        auto journal = outbox::readJournalFile(path).value_or(outbox::Journal());
        for (outbox::JournalEntry& entry : journal.entries) {
            const std::size_t run = runAt(trial, entry.attempt.time);
            trial.requests.push_back({std::move(entry), run});
        }
    }
}

} // namespace

const char* name(Run::End end)
{
    static constexpr std::array names = {"ended", "not-started", "timed-out", "cancelled"};
    return names.at(static_cast<std::size_t>(end));
}

Millis longest(const Options& options)
{
    return static_cast<Millis>(options.runs + (options.control ? 1 : 0)) * (options.timeout + grace + options.watch);
}

Result<Trial> run(const product::Profile& profile, const policy::Policy& policy, const Environment& environment,
                  const Options& options, const Watcher& watcher)
{
    auto scratch = Scratch::make(environment);
    if (!scratch)
        return fail(scratch.error());
    const std::string caught = options.keep.empty() ? joinPath(scratch->path(), "caught") : options.keep;
    auto sink = Sink::start({options.sender, caught, options.tls}, environment);
    if (!sink)
        return fail(sink.error());
    const std::string place = scratch->path();
    Runner runner(profile, policy, environment, options, watcher, std::move(*scratch), std::move(*sink));
    if (options.wish.consent == Consent::Off && !runner.preparation().off())
        return fail(Code::Unsupported, profile.id);
    Trial trial = runner.all();
    readFiles(caught, trial);
    return trial;
}

} // namespace vitrine::trial
