// SPDX-License-Identifier: GPL-3.0-or-later
// verify: runs a command of the person's with the sink in place of the back end, and says what came.
#include "app/vitrinectl/interrupts.h"
#include "app/vitrinectl/senderprogram.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/session.h"
#include "app/vitrinectl/trialtext.h"
#include "app/vitrinectl/verbs/all.h"
#include "base/file.h"
#include "base/secrets.h"
#include "trial/statement.h"
#include "trial/switches.h"

#include <algorithm>
#include <charconv>

namespace vitrine::ctl::verbs {
namespace {

// The option's whole number between the two; what it is where it is not given; nothing where it is none.
std::optional<unsigned> number(Session& session, std::string_view option, unsigned absent, unsigned least,
                               unsigned most)
{
    if (!session.line().has(option))
        return absent;
    const std::string text = session.line().value(option);
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size() && value >= least && value <= most)
        return value;
    session.usage(std::string(option) + " needs a number from " + std::to_string(least) + " to " +
                  std::to_string(most) + ".");
    return std::nullopt;
}

bool readConsent(Session& session, trial::Options& options)
{
    const std::string consent = session.line().has("--consent") ? session.line().value("--consent") : "off";
    if (consent != "on" && consent != "off") {
        session.usage("--consent is on or off.");
        return false;
    }
    options.wish.consent = consent == "on" ? trial::Consent::On : trial::Consent::Off;
    options.wish.proxies = session.line().has("--proxy");
    options.wish.switchName = session.line().value("--switch");
    const auto known = trial::switchesOf(session.product());
    if (!options.wish.switchName.empty() &&
        std::find(known.begin(), known.end(), options.wish.switchName) == known.end()) {
        session.usage("No variable '" + options.wish.switchName + "' turns " + session.product().name + " off." +
                      (known.empty() ? "" : " These do: " + joined(known) + "."));
        return false;
    }
    return true;
}

// Who is off should not be turned on for a moment unasked: what heeds neither address nor proxies would send it.
bool wantsControl(Session& session, trial::Consent consent)
{
    const CommandLine& line = session.line();
    if (consent == trial::Consent::On || line.has("--no-control"))
        return false;
    return line.has("--control") || session.decide(session.product()).allowed;
}

std::optional<trial::Options> optionsOf(Session& session)
{
    const CommandLine& line = session.line();
    trial::Options options;
    options.words = line.afterDashes;
    options.directory = session.environment().workingDirectory;
    options.sender = senderProgram();
    options.tls = line.has("--tls");
    if (line.has("--keep"))
        options.keep = session.absolute(line.value("--keep"));
    const auto runs = number(session, "--runs", 3, 1, trial::mostRuns);
    const auto timeout = runs ? number(session, "--timeout", 60, 1, 3600) : runs;
    const auto watch = timeout ? number(session, "--watch", 3, 0, 600) : runs;
    if (!watch || !timeout || !readConsent(session, options))
        return std::nullopt;
    options.runs = *runs;
    options.timeout = Millis{*timeout} * 1000;
    options.watch = Millis{*watch} * 1000;
    options.control = wantsControl(session, options.wish.consent);
    return options;
}

Json caughtJson(const trial::Trial& trial)
{
    Json list = Json::array();
    for (const auto& [entry, run] : trial.requests) {
        Json headers = Json::array();
        for (const auto& [name, value] : entry.attempt.headers)
            headers.push(Json::array({jsonText(name), jsonText(value)}));
        Json one = Json::object({{"time", jsonTime(entry.attempt.time)},
                                 {"method", jsonText(entry.attempt.method)},
                                 {"url", jsonText(entry.attempt.url)},
                                 {"headers", std::move(headers)},
                                 {"control", trial.runs[run].control}});
        setBytes(one, "body", entry.attempt.body);
        list.push(std::move(one));
    }
    return list;
}

void sayCaught(Session& session, const trial::Trial& trial)
{
    for (const auto& [entry, run] : trial.requests) {
        session.say("\n# " + isoTime(entry.attempt.time) +
                    (trial.runs[run].control ? ", control with consent on" : "") + "\n" + entry.attempt.method + " " +
                    entry.attempt.url);
        for (const auto& [name, value] : entry.attempt.headers)
            session.say(name + ": " + value);
        session.say("\n" + maskSecrets(entry.attempt.body));
    }
}

// What a run that failed said is the first thing one wants to know.
void sayOutput(Session& session, const trial::Trial& trial)
{
    if (trial.runs.empty() || trial.runs.back().exitCode == 0)
        return;
    if (const std::string& said = trial.runs.back().err.bytes; !said.empty())
        session.say("\nThe command's own words:\n" + maskSecrets(said));
}

Exit exitOf(const trial::Trial& trial)
{
    const trial::Judgement judgement = trial::judge(trial);
    if (judgement.verdict == trial::Verdict::Unclear)
        return judgement.runs == 0 && !trial.cancelled ? Exit::CannotAccess : Exit::CannotTell;
    const bool on = trial.options.wish.consent == trial::Consent::On;
    return judgement.verdict == trial::Verdict::Came && !on ? Exit::No : Exit::Done;
}

Exit answer(Session& session, const trial::Trial& trial)
{
    const Json statement = trial::statementOf(trial, session.environment());
    if (session.line().has("--evidence")) {
        const std::string path = session.absolute(session.line().value("--evidence"));
        if (const auto written = replaceFile(path, statement.pretty() + "\n"); !written)
            return session.refuse(written.error());
    }
    if (session.json()) {
        Json told = statement;
        session.print(told.set("captured", caughtJson(trial)));
        return exitOf(trial);
    }
    session.write(preparationText(session.product(), trial) + "\n" + runsText(trial));
    sayOutput(session, trial);
    sayCaught(session, trial);
    session.say("\n" + verdictText(session.product(), trial));
    return exitOf(trial);
}

Exit refuse(Session& session, const Error& error)
{
    if (error.code != Code::Unsupported)
        return session.refuse(error);
    const auto known = trial::switchesOf(session.product());
    const std::string sentence = "Nothing was run: in this environment " + session.product().name +
                                 " would still be on." +
                                 (known.empty() ? " No variable turns it off; give the command its own flag." : "");
    if (session.json())
        session.print(jsonError(error));
    session.warn(sentence);
    return Exit::CannotTell;
}

Exit run(Session& session)
{
    if (session.line().afterDashes.empty())
        return session.usage("verify needs a command: vitrinectl verify PRODUCT -- COMMAND ARGS...");
    const auto options = optionsOf(session);
    if (!options)
        return Exit::Usage;
    if (options->sender.empty())
        return session.refuse({Code::NotFound, "vitrine-sender", {}, 0, 0, 0});
    if (!session.json())
        session.say(intentText(*options, session.environment()));
    const Interrupts interrupts;
    trial::Watcher watcher;
    watcher.cancelled = [&] { return interrupts.came(); };
    const auto trial = trial::run(session.product(), policy::readPolicy(session.context().policySource),
                                  session.environment(), *options, watcher);
    return trial ? answer(session, *trial) : refuse(session, trial.error());
}

} // namespace

Verb verify()
{
    return {
        "verify",
        "PRODUCT -- COMMAND [ARG...]",
        "Run a command with a sink in place of the tool's back end, and say what came",
        "Consent is turned off by the tool's own variable; your files stay as they are, and no shell has a part in\n"
        "it. Where the tool is on here, one run with consent on is made first: only a tool that was heard then\n"
        "proves something by its silence. Ends with 0 when nothing came and that was shown to mean something (with\n"
        "--consent on: when something came), with 1 when requests came, with 7 when it cannot be told.",
        1,
        1,
        {"text"},
        {{"--runs", "N", "how often; 3 unless given, 100 at most"},
         {"--consent", "on|off", "off unless given; on shows what a run sends"},
         {"--switch", "VARIABLE", "which of the tool's variables turns it off; the strongest unless given"},
         {"--control", "",
          "make the run with consent on also where the tool is off here; a tool that heeds neither\n"
          "                       address nor proxies would send it for real"},
         {"--no-control", "", "no run with consent on; silence then proves nothing"},
         {"--proxy", "", "set proxy variables, too: attempts to go out are refused and counted"},
         {"--tls", "", "a sink with TLS, its certificate named by the usual variables"},
         {"--timeout", "S", "end a run after so many seconds; 60 unless given"},
         {"--watch", "S", "listen so long after each run; 3 unless given"},
         {"--keep", "DIR", "keep what came there, as files that Vitrine opens"},
         {"--evidence", "FILE", "write command, runs, times and hashes there as JSON"}},
        run,
        true};
}

} // namespace vitrine::ctl::verbs
