// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trial/phrasetrial.h"

#include "base/secrets.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/text/moment.h"

#include <QCoreApplication>

namespace vitrine::ui::phrases {
namespace {

struct TrialTexts
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::TrialTexts)
};

using trial::Consent;
using trial::Doubt;
using trial::Run;
using trial::Setting;
using trial::Verdict;

} // namespace

QString words(const std::vector<std::string>& words)
{
    QStringList shownWords;
    for (const std::string& word : words)
        shownWords << QStringLiteral("[%1]").arg(shownOnOneLine(maskSecrets(word)));
    return shownWords.join(QLatin1Char(' '));
}

QString sinkStands(const trial::Preparation& preparation, const QString& tool)
{
    if (preparation.endpointNamed)
        return TrialTexts::tr("A sink on this computer stands where %1 would send to. Nothing that reaches it is "
                              "passed on.")
            .arg(tool);
    if (preparation.redirect)
        return TrialTexts::tr("Only the setting %1 of a config file tells %2 where to send to. Each run gets a copy of "
                              "that file that names a sink on this computer; yours stays as it is. What goes out all "
                              "the same meets proxy variables: it is refused by the sink and counted.")
            .arg(shown(preparation.configKey), tool);
    const QString why =
        preparation.configKey.empty()
            ? TrialTexts::tr("▲ No variable and no setting tells %1 where to send to.").arg(tool)
            : TrialTexts::tr("▲ Only the setting %1 of a config file tells %2 where to send to, and your files stay as "
                             "they are.")
                  .arg(shown(preparation.configKey), tool);
    return why + QLatin1Char(' ') +
           TrialTexts::tr("What is left are proxy variables: an attempt to go out is refused by the sink and counted, "
                          "but its bytes are not seen; a tool that ignores proxies is not seen at all.");
}

QString settingWhy(Setting::Why why)
{
    switch (why) {
    case Setting::Why::Endpoint:
        return TrialTexts::tr("where it sends to: the sink");
    case Setting::Why::Switch:
        return TrialTexts::tr("consent");
    case Setting::Why::Silenced:
        return TrialTexts::tr("would decide, too");
    case Setting::Why::Proxy:
        return TrialTexts::tr("what asks for a proxy is refused and counted");
    case Setting::Why::Direct:
        return TrialTexts::tr("the sink itself needs no proxy");
    case Setting::Why::Trust:
        return TrialTexts::tr("the sink’s certificate");
    case Setting::Why::Place:
        return TrialTexts::tr("a place for each run, so that nothing is queued among your own");
    case Setting::Why::Mark:
        break;
    }
    return TrialTexts::tr("to find what outlives a run");
}

QString settings(const trial::Preparation& preparation)
{
    QStringList lines;
    for (const Setting& setting : preparation.settings) {
        const QString name = shownOnOneLine(setting.name);
        const QString what = setting.value ? QStringLiteral("%1=%2").arg(name, shownOnOneLine(*setting.value))
                                           : TrialTexts::tr("%1 is taken away").arg(name);
        lines << QStringLiteral("%1  (%2)").arg(what, settingWhy(setting.why));
    }
    return lines.join(QLatin1Char('\n'));
}

QString runEnd(const Run& run)
{
    switch (run.end) {
    case Run::End::NotStarted:
        return TrialTexts::tr("not started: %1").arg(error(run.error.value_or(Error{})));
    case Run::End::TimedOut:
        return TrialTexts::tr("took too long and was ended");
    case Run::End::Cancelled:
        return TrialTexts::tr("stopped");
    case Run::End::Ended:
        break;
    }
    return run.signal > 0 ? TrialTexts::tr("ended by signal %1").arg(run.signal)
                          : TrialTexts::tr("exit code %1").arg(run.exitCode);
}

QString verdict(const trial::Trial& trial, const trial::Judgement& judgement)
{
    const bool on = trial.options.wish.consent == Consent::On;
    const QString requests = TrialTexts::tr("%Ln request(s)", nullptr, static_cast<int>(judgement.requests));
    const QString runs = TrialTexts::tr("%Ln run(s)", "in so many", static_cast<int>(judgement.runs));
    const QString said = on ? TrialTexts::tr("%1 in %2 with consent on.").arg(requests, runs)
                            : TrialTexts::tr("%1 in %2 with consent off.").arg(requests, runs);
    switch (judgement.verdict) {
    case Verdict::Silent:
        return QStringLiteral("✓ ") + said;
    case Verdict::Came:
        return on ? said : QStringLiteral("▲ ") + said;
    case Verdict::Unclear:
        break;
    }
    return QStringLiteral("? ") + said;
}

QString because(const trial::Trial& trial, const trial::Judgement& judgement)
{
    QStringList sentences;
    if (judgement.verdict == Verdict::Silent)
        sentences << TrialTexts::tr("With consent on %Ln request(s) came, so one would have been seen.", nullptr,
                                    static_cast<int>(judgement.control));
    for (const Doubt each : judgement.doubts)
        sentences << (judgement.verdict == Verdict::Unclear ? TrialTexts::tr("This proves nothing: %1")
                                                            : TrialTexts::tr("Note: %1"))
                         .arg(doubt(each, trial));
    return sentences.join(QLatin1Char('\n'));
}

QString doubt(Doubt doubt, const trial::Trial& trial)
{
    switch (doubt) {
    case Doubt::NotStarted:
        return TrialTexts::tr("the command could not be started.");
    case Doubt::Cancelled:
        return TrialTexts::tr("it was stopped before its end.");
    case Doubt::TimedOut:
        return TrialTexts::tr("a run took too long and was ended.");
    case Doubt::StillRunning:
        return TrialTexts::tr("something that a run started was still there afterwards. What it sends later is not "
                              "seen.");
    case Doubt::SinkFailed:
        return TrialTexts::tr("the sink ended by itself. What came later was not seen.");
    case Doubt::NoControl:
        return TrialTexts::tr("no run was made with consent on, so nothing shows that what it sends would be seen "
                              "here.");
    case Doubt::ControlUnheard:
        return TrialTexts::tr("with consent on nothing came either. The tool may not heed these variables, or this "
                              "command sends nothing.");
    case Doubt::OtherHosts:
        return TrialTexts::tr("something wanted to go to other servers. What for cannot be told.");
    case Doubt::NotOn:
        return TrialTexts::tr("no variable turns it on here. Decided by: %1")
            .arg(decidedBy(trial.preparation.decision));
    case Doubt::NothingCame:
        break;
    }
    return TrialTexts::tr("nothing came. The tool may not heed these variables, or this command sends nothing.");
}

QString answerChoice(const std::string& word)
{
    if (word == "200")
        return TrialTexts::tr("200 – accepted");
    if (word == "400")
        return TrialTexts::tr("400 – the request is wrong");
    if (word == "413")
        return TrialTexts::tr("413 – too large");
    if (word == "429")
        return TrialTexts::tr("429 – too many requests, again in 30 s");
    if (word == "503")
        return TrialTexts::tr("503 – not available, again in 30 s");
    if (word == "redirect")
        return TrialTexts::tr("a redirect to another server");
    if (word == "slow")
        return TrialTexts::tr("slow – a byte at a time");
    return TrialTexts::tr("no answer – the connection is dropped");
}

QString reaction(const trial::Reaction& reaction)
{
    QStringList sentences{reaction.exact ? TrialTexts::tr("The very bytes that were stored went to the sink.")
                                         : TrialTexts::tr("The same events went to the sink, in other bytes than those "
                                                          "that were stored.")};
    if (reaction.requests.size() > 1)
        sentences << TrialTexts::tr("They went in %Ln request(s), one after the other.", nullptr,
                                    static_cast<int>(reaction.requests.size()));
    if (reaction.leftAlone > 0)
        sentences << TrialTexts::tr("For %1 nothing at all would be sent to that address.")
                         .arg(durationText(static_cast<double>(reaction.leftAlone)));
    return sentences.join(QLatin1Char(' '));
}

} // namespace vitrine::ui::phrases
