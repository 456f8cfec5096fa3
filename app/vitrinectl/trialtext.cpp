// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/trialtext.h"

#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/table.h"
#include "base/paths.h"
#include "base/secrets.h"

#include <map>

namespace vitrine::ctl {
namespace {

using trial::Doubt;
using trial::Run;
using trial::Setting;

std::string seconds(Millis time) { return std::to_string((time + 999) / 1000) + " s"; }

std::string whyText(Setting::Why why)
{
    static const std::map<Setting::Why, std::string> texts = {
        {Setting::Why::Endpoint, "the sink stands for the back end"},
        {Setting::Why::Switch, "consent"},
        {Setting::Why::Silenced, "would decide, too"},
        {Setting::Why::Proxy, "what asks for a proxy is refused by the sink, and counted"},
        {Setting::Why::Direct, "the sink itself is reached without a proxy"},
        {Setting::Why::Trust, "the sink's certificate"},
        {Setting::Why::Place, "one for each run, so that nothing is queued among your own"},
        {Setting::Why::Mark, "to find what outlives a run"},
    };
    return texts.at(why);
}

std::string endText(const Run& run)
{
    switch (run.end) {
    case Run::End::NotStarted:
        return "not started: " + errorSentence(run.error.value_or(Error{}));
    case Run::End::TimedOut:
        return "took too long and was ended";
    case Run::End::Cancelled:
        return "stopped";
    case Run::End::Ended:
        break;
    }
    return run.signal > 0 ? "ended by signal " + std::to_string(run.signal) : "exit " + std::to_string(run.exitCode);
}

std::string doubtText(const product::Profile& profile, const trial::Trial& trial, Doubt doubt)
{
    static const std::map<Doubt, std::string> texts = {
        {Doubt::NotStarted, "The command could not be started."},
        {Doubt::Cancelled, "It was stopped before its end."},
        {Doubt::TimedOut, "A run took too long and was ended."},
        {Doubt::StillRunning,
         "Something that a run started was still there afterwards. What it sends later is not seen."},
        {Doubt::SinkFailed, "The sink ended by itself. What came later was not seen."},
        {Doubt::NoControl, "Nothing shows that what it sends would have come here: no run was made with consent on "
                           "(--control makes one)."},
        {Doubt::ControlUnheard, "With consent on nothing came either, so its silence shows nothing: it may not heed "
                                "these variables, or this command sends nothing."},
        {Doubt::OtherHosts, "Something wanted to go to other hosts. What for cannot be told."},
        {Doubt::NothingCame, "It may not heed these variables, or this command sends nothing."},
    };
    if (doubt == Doubt::NotOn)
        return "No variable turns " + profile.name + " on here. " + deciderText(trial.preparation.decision) + ".";
    return texts.at(doubt);
}

std::string sinkText(const product::Profile& profile, const trial::Preparation& preparation)
{
    if (preparation.endpointNamed)
        return "The address of " + profile.name + "'s back end is that of the sink.";
    if (preparation.redirect)
        return "Only a config file names the address of " + profile.name + "'s back end (" + preparation.configKey +
               ").\nEach run gets a copy of it, in a directory that stands for $XDG_CONFIG_HOME, which names the sink; "
               "your own stays as it is.\nWhat goes out all the same meets proxy variables: it is refused and counted.";
    const std::string key = preparation.configKey.empty()
                                ? "No variable and no setting names the address of " + profile.name + "'s back end."
                                : "Only a config file names the address of " + profile.name + "'s back end (" +
                                      preparation.configKey + "), and yours stay as they are.";
    return key +
           " What is left are proxy variables: an attempt to go out is refused by the sink and counted, its bytes\n"
           "are not seen, and a tool that heeds no proxy goes by unseen.";
}

} // namespace

std::string intentText(const trial::Options& options, const Environment& environment)
{
    std::string words;
    for (const std::string& word : options.words)
        words += (words.empty() ? "" : " ") + ("[" + oneLine(maskSecrets(word)) + "]");
    const unsigned runs = options.runs;
    return "Runs " + words + " in " + abbreviateHome(options.directory, environment) + ", " +
           counted(runs, "time", "times") + " with consent " + trial::name(options.wish.consent) +
           (options.control ? ", and once before with consent on" : "") + ". After each run the sink is watched for " +
           seconds(options.watch) + "; all of it takes " + seconds(trial::longest(options)) + " at most.";
}

std::string preparationText(const product::Profile& profile, const trial::Trial& trial)
{
    using Align = Table::Align;
    Table table({Align::Left, Align::Left});
    for (const Setting& setting : trial.preparation.settings)
        table.add(
            {setting.value ? setting.name + "=" + *setting.value : setting.name + " taken away", whyText(setting.why)});
    return sinkText(profile, trial.preparation) + "\n" + table.text("  ");
}

std::string runsText(const trial::Trial& trial)
{
    using Align = Table::Align;
    Table table({Align::Left, Align::Left, Align::Right, Align::Left});
    std::size_t number = 0;
    for (const Run& run : trial.runs) {
        const std::size_t requests = trial::requestsOf(run, trial.vendorHost);
        const std::size_t others = run.visits.size() - requests;
        table.add({run.control ? "control, consent on" : "run " + std::to_string(++number), endText(run),
                   counted(requests, "request", "requests"),
                   (others > 0 ? counted(others, "attempt", "attempts") + " to other hosts" : "") +
                       (run.left > 0 ? counted(run.left, " process", " processes") + " left" : "")});
    }
    return table.text();
}

std::string verdictText(const product::Profile& profile, const trial::Trial& trial)
{
    const trial::Judgement judgement = trial::judge(trial);
    std::string text = counted(judgement.requests, "request", "requests") + " in " +
                       counted(judgement.runs, "run", "runs") + " with consent " +
                       trial::name(trial.options.wish.consent) + ".";
    if (judgement.verdict == trial::Verdict::Silent)
        text += " With consent on " + counted(judgement.control, "request", "requests") +
                " came, so one would have been seen.";
    for (const Doubt doubt : judgement.doubts)
        text += "\n" + std::string(judgement.verdict == trial::Verdict::Unclear ? "Cannot tell: " : "Note: ") +
                doubtText(profile, trial, doubt);
    return text;
}

} // namespace vitrine::ctl
