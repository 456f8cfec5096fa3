// SPDX-License-Identifier: GPL-3.0-or-later
// timeline: when a tool told or asked, what was chosen, when IDs came and went, when something first left.
#include "report/timeline.h"
#include "app/vitrinectl/eventfiles.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/table.h"
#include "app/vitrinectl/verbs/all.h"
#include "base/paths.h"

#include <array>

namespace vitrine::ctl::verbs {
namespace {

using report::Flag;
using report::Moment;
using report::MomentKind;
using report::Precision;
using report::Timeline;

Json momentJson(const Moment& moment)
{
    return Json::object({{"what", report::name(moment.kind)},
                         {"time", moment.precision == Precision::Unknown ? Json() : Json(isoTime(moment.time))},
                         {"precision", report::name(moment.precision)},
                         {"source", jsonTextOrNull(moment.source)},
                         {"line", jsonNumber(moment.line)},
                         {"rung", jsonTextOrNull(moment.rung)},
                         {"detail", jsonTextOrNull(moment.detail)},
                         {"events", jsonNumber(moment.events)},
                         {"flag", moment.flag == Flag::None ? Json() : Json(report::name(moment.flag))}});
}

Exit asJson(Session& session, const Timeline& timeline)
{
    constexpr std::array asks{"nothing", "notice", "prompt"};
    Json moments = Json::array();
    for (const Moment& moment : timeline.moments)
        moments.push(momentJson(moment));
    Json days = Json::array();
    for (const report::DayActivity& day : timeline.days)
        days.push(
            Json::object({{"day", isoDate(day.day * 86'400'000)}, {"recorded", day.recorded}, {"sent", day.sent}}));
    const report::TimelineFlags& flags = timeline.flags;
    session.print(Json::object({{"product", session.product().id},
                                {"asks", asks[static_cast<std::size_t>(timeline.asks)]},
                                {"state", consent::name(timeline.now.state)},
                                {"moments", std::move(moments)},
                                {"days", std::move(days)},
                                {"flags", Json::object({{"sent_before_asked", flags.sentBeforeAsked},
                                                        {"sent_before_asked_certain", !flags.maybe},
                                                        {"recorded_after_opt_out", flags.recordedAfterOptOut},
                                                        {"sent_after_opt_out", flags.sentAfterOptOut},
                                                        {"ids_before_asked", flags.idsBeforeAsked}})},
                                {"older_requests_unread", timeline.journalCut}}));
    return flags.any() ? Exit::No : Exit::Done;
}

std::string whatText(const Moment& moment)
{
    switch (moment.kind) {
    case MomentKind::Noticed:
        return "The notice was shown";
    case MomentKind::Allowed:
        return "Telemetry was allowed";
    case MomentKind::Forbidden:
        return "Telemetry was turned off";
    case MomentKind::Undone:
        return "A change that was undone since";
    case MomentKind::IdSeen:
        return "ID first seen";
    case MomentKind::IdRetired:
        return "ID retired";
    case MomentKind::QueueBegan:
        return "The present queue began";
    case MomentKind::FirstRecorded:
        return "First event known";
    case MomentKind::LastRecorded:
        return "Last event known";
    case MomentKind::FirstSent:
        return "First request known";
    case MomentKind::LastSent:
        return "Last request known";
    case MomentKind::Deleted:
        return counted(moment.events, "event was", "events were") + " deleted, unsent";
    case MomentKind::Dropped:
        return counted(moment.events, "event was", "events were") + " given up";
    case MomentKind::Decided:
        break;
    }
    return "Now";
}

std::string timeText(const Moment& moment)
{
    if (moment.precision == Precision::Unknown)
        return "time not known";
    return (moment.precision == Precision::NotLater ? "by " : "") + isoTime(moment.time);
}

std::string flagText(Flag flag)
{
    switch (flag) {
    case Flag::BeforeAsked:
        return "! before asked";
    case Flag::MaybeBeforeAsked:
        return "! perhaps before asked";
    case Flag::AfterOptOut:
        return "! after opt-out";
    case Flag::None:
        break;
    }
    return {};
}

std::string sourceText(const Session& session, const Moment& moment)
{
    const std::string path = abbreviateHome(moment.source, session.environment());
    return moment.line > 0 ? path + ":" + std::to_string(moment.line) : path;
}

void sayFlags(Session& session, const Timeline& timeline)
{
    const report::TimelineFlags& flags = timeline.flags;
    if (timeline.asks == product::Notice::Kind::None)
        session.say("This tool neither shows a notice nor asks.");
    if (flags.sentBeforeAsked > 0)
        session.say("Sent before asked: " + counted(flags.sentBeforeAsked, "event", "events") +
                    (flags.maybe ? " left before the latest time at which the notice or answer on record can be."
                                 : " left before the first notice or answer on record."));
    if (flags.idsBeforeAsked > 0)
        session.say("ID before asked: " + counted(flags.idsBeforeAsked, "ID is", "IDs are") +
                    " older than the first notice or answer on record.");
    if (flags.recordedAfterOptOut > 0)
        session.say("Recorded after opt-out: " + counted(flags.recordedAfterOptOut, "event.", "events."));
    if (flags.sentAfterOptOut > 0)
        session.say("Sent after opt-out: " + counted(flags.sentAfterOptOut, "event.", "events."));
    if (!flags.any())
        session.say("Nothing on record was sent before asked, or recorded after an opt-out.");
    if (timeline.journalCut)
        session.say("There are older requests than were read.");
}

Exit asText(Session& session, const Timeline& timeline)
{
    Table table(std::vector<Table::Align>(5, Table::Align::Left));
    for (const Moment& moment : timeline.moments)
        table.add(
            {timeText(moment), whatText(moment), moment.detail, sourceText(session, moment), flagText(moment.flag)});
    session.write(table.text());
    session.say("");
    sayFlags(session, timeline);
    return timeline.flags.any() ? Exit::No : Exit::Done;
}

Exit run(Session& session)
{
    const auto& operands = session.line().operands;
    const auto snapshot =
        store::load(session.catalogue(), eventSources(session, {operands.begin() + 1, operands.end()}));
    const Exit files = reportFiles(session, *snapshot);
    const change::Context context = session.context();
    const Timeline timeline = report::timelineOf({session.product(), context, *snapshot, 0, now()});
    if (timeline.unread)
        session.report(*timeline.unread);
    const Exit answer = session.json() ? asJson(session, timeline) : asText(session, timeline);
    return files != Exit::Done || timeline.unread ? Exit::CannotAccess : answer;
}

} // namespace

Verb timeline()
{
    return {
        "timeline",
        "PRODUCT [FILE...]",
        "Show when a tool told or asked, what was chosen, and when IDs and data came and went",
        "From the tool's own config, the ledger of IDs, the list of changes, spools, journals and logs (or the named\n"
        "files). \"by\" means that it happened then or earlier. Ends with 1 when something was sent before the first\n"
        "notice or answer on record, or recorded or sent after an opt-out on record.",
        1,
        anyNumber,
        {"text"},
        {},
        run};
}

} // namespace vitrine::ctl::verbs
