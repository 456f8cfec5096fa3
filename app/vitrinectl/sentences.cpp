// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/sentences.h"

#include "base/paths.h"

#include <algorithm>

namespace vitrine::ctl {
namespace {

using consent::Reason;
using consent::State;
using product::RungKind;
using product::Verdict;

std::string onOff(Verdict verdict) { return verdict == Verdict::On ? "on" : "off"; }

std::string sourceWithLine(const consent::Rung& rung)
{
    return rung.line == 0 ? rung.source : rung.source + ":" + std::to_string(rung.line);
}

// The cause of a decision as a sentence of its own, by the rung that won.
std::string cause(const product::Profile& profile, const consent::Rung& rung)
{
    switch (rung.reason) {
    case Reason::PolicyRule:
        return "The policy of this computer says so.";
    case Reason::PolicyBroken:
        return "The policy of this computer cannot be understood.";
    case Reason::InCi:
        return "This is a CI run (" + rung.value + " is set).";
    case Reason::BuiltIn:
        return rung.verdict == Verdict::On ? "Nothing forbids it, and " + profile.name + " is on unless told otherwise."
                                           : "Nothing turns it on.";
    case Reason::NotAsked:
        return profile.name + " has not asked you yet.";
    case Reason::StaleConsent:
        return profile.name + " has to ask again: its consent text is newer than your answer.";
    case Reason::Empty:
        return sourceWithLine(rung) + " is set but empty, which means " + onOff(rung.verdict) + ".";
    default:
        break;
    }
    if (rung.verdict == Verdict::Error)
        return sourceWithLine(rung) + ": " + rungSentence(profile, rung) + ".";
    if (rung.kind == RungKind::Env)
        return rung.source + "=" + rung.value + " means " + onOff(rung.verdict) + ".";
    const bool flag = rung.kind == RungKind::Flag && !rung.value.empty() && rung.value != rung.source;
    return sourceWithLine(rung) + " says " + onOff(rung.verdict) + (flag ? " (" + rung.value + ")." : ".");
}

std::string withDetail(std::string sentence, const std::string& detail)
{
    return detail.empty() ? sentence : sentence + ": " + detail;
}

std::string meaning(const product::Profile& profile, const consent::Rung& rung)
{
    switch (rung.verdict) {
    case Verdict::On:
    case Verdict::Off:
        return "means " + onOff(rung.verdict);
    case Verdict::Error:
        return "is no answer, so it counts as no";
    case Verdict::Silent:
        break;
    }
    return "is ignored by " + profile.name;
}

std::string notSet(RungKind kind)
{
    switch (kind) {
    case RungKind::Env:
        return "not set";
    case RungKind::Flag:
        return "not given";
    default:
        return "says nothing about it";
    }
}

} // namespace

std::string stateText(State state)
{
    switch (state) {
    case State::Allowed:
        return "\u25cf may send";
    case State::Off:
        return "\u25cb off";
    case State::Locked:
        return "\u25a3 locked";
    case State::Unasked:
        return "\u25cc not asked yet";
    case State::Unknown:
        break;
    }
    return "? cannot tell";
}

std::string decisionSentence(const product::Profile& profile, const consent::Decision& decision)
{
    const consent::Rung& winner = decision.winner();
    std::string answer = decision.allowed ? "Yes. " : "No. ";
    if (decision.state == State::Unasked)
        answer = "Not yet. ";
    else if (decision.state == State::Unknown)
        answer = "Cannot tell, so Vitrine says no. ";
    return answer + cause(profile, winner);
}

std::string toolSentence(const product::Profile& profile, const consent::Decision& decision)
{
    using Does = product::ToolBehaviour::Does;
    if (decision.tool.does == (decision.allowed ? Does::Sends : Does::Silent))
        return {};
    std::string sentence;
    switch (decision.tool.does) {
    case Does::Sends:
        sentence = profile.name + " itself sends all the same";
        break;
    case Does::Silent:
        sentence = profile.name + " itself stays silent";
        break;
    case Does::Unknown:
        sentence = "What " + profile.name + " itself does here is not known";
        break;
    }
    return withDetail(sentence, decision.tool.why) + (decision.tool.why.ends_with('.') ? "" : ".");
}

std::string rungSentence(const product::Profile& profile, const consent::Rung& rung)
{
    switch (rung.reason) {
    case Reason::NotSet:
        return notSet(rung.kind);
    case Reason::Empty:
        return "set but empty, which " + meaning(profile, rung);
    case Reason::Says:
        return "says " + onOff(rung.verdict);
    case Reason::Ignored:
    case Reason::NotAnAnswer:
        return meaning(profile, rung);
    case Reason::NotInCi:
        return "not in CI";
    case Reason::InCi:
        return "in CI, which " + meaning(profile, rung);
    case Reason::NoFile:
        return "no such file";
    case Reason::NotNamed:
        return "not looked at: name the file with --file";
    case Reason::Duplicate:
        return "the key stands there twice, so it counts as no";
    case Reason::Malformed:
        return withDetail("cannot be understood, so it counts as no", rung.detail);
    case Reason::Unreadable:
        return withDetail("cannot be read, so it counts as no", rung.detail);
    case Reason::Computed:
        return "computed by a script that Vitrine does not run, so nobody can tell";
    case Reason::NoPolicy:
        return "no policy";
    case Reason::PolicySilent:
        return "leaves it to you";
    case Reason::PolicyRule:
        return withDetail("says " + onOff(rung.verdict), rung.detail);
    case Reason::PolicyIgnored:
        return withDetail("ignored: not owned by the administrator alone", rung.detail);
    case Reason::PolicyBroken:
        return withDetail("cannot be understood, so it counts as no", rung.detail);
    case Reason::BuiltIn:
        return onOff(rung.verdict) + " unless told otherwise";
    case Reason::NotAsked:
        return "the question is still to be asked";
    case Reason::StaleConsent:
        return "answered under an older consent text";
    }
    return {};
}

std::string rungTitle(const consent::Rung& rung)
{
    switch (rung.kind) {
    case RungKind::Policy:
        return "Policy of this computer";
    case RungKind::Default:
        return "Built-in default";
    default:
        return sourceWithLine(rung) + (rung.alias ? " (as shipped)" : "");
    }
}

std::string deciderText(const consent::Decision& decision)
{
    const consent::Rung& rung = decision.winner();
    switch (rung.kind) {
    case RungKind::Policy:
        return std::string(decision.allowed ? "on" : "off") + " by the policy of this computer";
    case RungKind::Default:
        return "nothing decides, so its built-in default holds";
    default:
        return "decided by " + sourceWithLine(rung);
    }
}

std::string noticeSentence(const product::Profile& profile)
{
    const bool prompt = profile.notice.kind == product::Notice::Kind::Prompt;
    return profile.name + (prompt ? " still has to ask you" : " still has to show its notice") +
           (profile.notice.when.empty() ? "." : " (" + profile.notice.when + ").");
}

std::string overviewSentence(const std::vector<consent::Decision>& decisions)
{
    std::string sentence;
    for (const State state : {State::Allowed, State::Off, State::Locked, State::Unasked, State::Unknown}) {
        const auto count = std::count_if(decisions.begin(), decisions.end(),
                                         [&](const consent::Decision& decision) { return decision.state == state; });
        if (count == 0)
            continue;
        const std::string text = stateText(state);
        const auto blank = text.find(' ');
        sentence +=
            (sentence.empty() ? "" : "   ") + text.substr(0, blank + 1) + std::to_string(count) + text.substr(blank);
    }
    return sentence;
}

std::string changeSentence(change::Intent intent, const std::string& products, bool dryRun)
{
    switch (intent) {
    case change::Intent::Enable:
        return products + (dryRun ? " would be turned on." : " is turned on.");
    case change::Intent::Disable:
        return products + (dryRun ? " would be turned off." : " is turned off.");
    case change::Intent::ResetId:
        return products + (dryRun ? " would get a new ID." : " has a new ID.");
    case change::Intent::Undo:
        return (dryRun ? "The last change would be undone for " : "The last change is undone for ") + products + ".";
    }
    return {};
}

std::string eventsDeletedSentence(std::uint64_t count, bool dryRun)
{
    return counted(count, "waiting event", "waiting events") +
           (dryRun       ? " would be"
            : count == 1 ? " was"
                         : " were") +
           " deleted, not sent.";
}

std::string errorSentence(const Error& error)
{
    std::string place = error.path;
    if (error.line != 0)
        place += ":" + std::to_string(error.line) + (error.column != 0 ? ":" + std::to_string(error.column) : "");
    const std::string subject = place.empty() ? "It" : place;
    switch (error.code) {
    case Code::NotFound:
        return place.empty() ? withDetail("There is nothing there", error.detail) + "." : place + " is not there.";
    case Code::NoPermission:
        return subject + " may not be read or written by you.";
    case Code::TooLarge:
        return withDetail(subject + " is too large", error.detail) + ".";
    case Code::TooDeep:
        return withDetail(subject + " is nested too deeply", error.detail) + ".";
    case Code::Malformed:
        return withDetail(subject + " cannot be understood", error.detail) + ".";
    case Code::WrongType:
        return withDetail(subject + " holds something of another kind than expected", error.detail) + ".";
    case Code::Duplicate:
        return withDetail(subject + " holds the same key twice", error.detail) + ".";
    case Code::Changed:
        return withDetail(subject + " was changed since, so it is left alone", error.detail) + ".";
    case Code::Locked:
        return withDetail("A policy of this computer decides", error.detail) + ".";
    case Code::Unsupported:
        return withDetail(subject + " cannot be used here", error.detail) + ".";
    case Code::Cancelled:
        return "Stopped.";
    case Code::Io:
        break;
    }
    return withDetail(subject + " cannot be read or written", error.detail) + ".";
}

std::string historySentence(std::uint64_t unreadable, const Environment& environment)
{
    return counted(unreadable, "line", "lines") + " of " +
           abbreviateHome(change::historyPath(environment), environment) +
           " cannot be read: what they changed is not listed and cannot be undone.";
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string out;
    for (const std::string& text : texts)
        out += (out.empty() ? "" : ", ") + text;
    return out;
}

std::string counted(std::uint64_t count, std::string_view singular, std::string_view plural)
{
    return std::to_string(count) + " " + std::string(count == 1 ? singular : plural);
}

} // namespace vitrine::ctl
