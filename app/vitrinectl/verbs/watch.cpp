// SPDX-License-Identifier: GPL-3.0-or-later
// watch: what changed since the last look, and the timer that looks in the background.
#include "app/vitrinectl/interrupts.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/session.h"
#include "app/vitrinectl/verbs/all.h"
#include "app/vitrinectl/watchtext.h"
#include "base/file.h"
#include "watch/memory.h"
#include "watch/notification.h"
#include "watch/timer.h"

#include <charconv>

namespace vitrine::ctl::verbs {
namespace {

constexpr std::size_t mostSaid = 200;
constexpr std::size_t mostNoted = 4; // a note on the desktop is small

struct Looked
{
    watch::Look look;
    bool noted = false; // the desktop showed it
};

// The memory is kept before anything is shown: what could not be kept would be shown again at every look.
Result<Looked> lookOnce(Session& session)
{
    auto look = watch::look(session.catalogue(), session.context().policySource, session.environment(), now());
    if (!look)
        return fail(look.error());
    Looked looked{std::move(*look), false};
    if (!looked.look.news.empty() && !session.line().has("--no-note"))
        looked.noted = watch::notify(session.environment(), "Vitrine: something changed",
                                     newsText(session.catalogue(), looked.look.news, mostNoted));
    return looked;
}

Json lookJson(const Looked& looked)
{
    Json news = Json::array();
    for (const watch::News& each : looked.look.news)
        news.push(newsJson(each));
    return Json::object({{"time", isoTime(now())},
                         {"first", looked.look.first},
                         {"began_anew", looked.look.lost ? Json(name(looked.look.lost->code)) : Json()},
                         {"news", std::move(news)},
                         {"noted", looked.noted}});
}

void complain(Session& session, const watch::Look& look)
{
    if (look.lost) {
        session.report(*look.lost);
        session.warn("What was seen before is not known any more, so watching begins anew.");
    }
    for (const Error& error : look.unread)
        session.report(error);
}

void say(Session& session, const watch::Look& look)
{
    if (!look.news.empty())
        session.say(newsText(session.catalogue(), look.news, mostSaid));
    else
        session.say(look.first ? "Remembered how everything is now; changes are told from the next look on."
                               : "Nothing changed since the last look.");
}

Exit once(Session& session)
{
    const auto looked = lookOnce(session);
    if (!looked)
        return session.refuse(looked.error());
    complain(session, looked->look);
    if (session.json())
        session.print(lookJson(*looked));
    else
        say(session, looked->look);
    return looked->look.news.empty() ? Exit::Done : Exit::No;
}

Exit follow(Session& session, int seconds)
{
    const Interrupts interrupts;
    for (bool begun = false; !begun || !interrupts.cameWithin(seconds); begun = true) {
        const auto looked = lookOnce(session);
        if (!looked)
            return session.refuse(looked.error());
        complain(session, looked->look);
        if (begun && looked->look.news.empty())
            continue;
        if (session.json())
            session.printLine(lookJson(*looked));
        else
            say(session, looked->look);
        session.flush();
    }
    return Exit::Done;
}

Exit showTimer(Session& session, const std::string& more)
{
    const watch::Timer timer = watch::timerOf(session.environment());
    if (session.json())
        session.print(Json::object({{"on", timer.on},
                                    {"timer", jsonText(timer.timer)},
                                    {"service", jsonText(timer.service)},
                                    {"by_others", timer.foreign}}));
    else
        session.say((timer.on ? "The background notice is on: " + timer.link : "The background notice is off") + "." +
                    (timer.foreign ? " A unit of that name was written by somebody else." : "") + more);
    return timer.on ? Exit::Done : Exit::No;
}

Exit turn(Session& session, bool on)
{
    const Environment& environment = session.environment();
    if (!on && watch::timerOf(environment).on)
        (void)watch::tellSystemd(environment, false); // it must be there to be stopped
    const auto done = on ? watch::turnTimerOn(environment, linkTarget("/proc/self/exe").value_or(""))
                         : watch::turnTimerOff(environment);
    if (!done)
        return session.refuse(done.error());
    const bool told = watch::tellSystemd(environment, on);
    const Exit shown = showTimer(session, on && !told ? " It begins with your next login." : "");
    return (shown == Exit::Done) == on ? Exit::Done : Exit::No;
}

Exit run(Session& session)
{
    const CommandLine& line = session.line();
    const int kinds = line.has("--once") + line.has("--install") + line.has("--remove") + line.has("--status");
    if (kinds > 1)
        return session.usage("Only one of --once, --install, --remove and --status can be asked for.");
    if (line.has("--install") || line.has("--remove"))
        return turn(session, line.has("--install"));
    if (line.has("--status"))
        return showTimer(session, "");
    const std::string every = line.has("--every") ? line.value("--every") : "60";
    int seconds = 0;
    const auto [end, error] = std::from_chars(every.data(), every.data() + every.size(), seconds);
    if (error != std::errc() || end != every.data() + every.size() || seconds < 1 || seconds > 86'400)
        return session.usage("--every needs a number of seconds from 1 to 86400.");
    return line.has("--once") ? once(session) : follow(session, seconds);
}

} // namespace

Verb watch()
{
    return {"watch",
            "",
            "Tell when a tool's state changed or a field came that was never sent before",
            "Compares state, decider and warnings of every tool, and the fields of its events while it may send, with\n"
            "what was seen last, and looks again every minute until it is stopped. <state>/watch.json remembers names\n"
            "and days, no values. Looks at what lasts: policy, a person's files, defaults. Variables and flags speak\n"
            "for one process, and a timer does not see them. What changed is also shown as a note on the desktop,\n"
            "where there is one.\n"
            "--once ends with 0 when nothing changed or this is the first look, with 1 when something did, with 3\n"
            "when the memory cannot be kept; then nothing is shown. --status ends with 0 for on, with 1 for off.",
            0,
            0,
            {"text"},
            {{"--once", "", "look once and end"},
             {"--every", "SECONDS", "look so often instead of every minute"},
             {"--no-note", "", "show no note on the desktop"},
             {"--install", "", "look in the background from now on: a timer of your own systemd, every quarter hour"},
             {"--remove", "", "no longer look in the background"},
             {"--status", "", "say whether it is looked in the background"}},
            run};
}

} // namespace vitrine::ctl::verbs
