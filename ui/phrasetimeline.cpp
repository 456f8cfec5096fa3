// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrasetimeline.h"

#include "ui/phrasefate.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/text/moment.h"

#include <QCoreApplication>

namespace vitrine::ui::phrases {
namespace {

using report::Flag;
using report::Moment;
using report::MomentKind;
using report::Precision;

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::phrases::TimelineWords)
};

int few(std::uint64_t count) { return static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX)); }

} // namespace

QString momentGlyph(MomentKind kind)
{
    switch (kind) {
    case MomentKind::Noticed:
        return QStringLiteral("¶");
    case MomentKind::Allowed:
        return QStringLiteral("●");
    case MomentKind::Forbidden:
        return QStringLiteral("○");
    case MomentKind::Undone:
        return QStringLiteral("↶");
    case MomentKind::IdSeen:
        return QStringLiteral("◆");
    case MomentKind::IdRetired:
        return QStringLiteral("◇");
    case MomentKind::QueueBegan:
    case MomentKind::FirstRecorded:
    case MomentKind::LastRecorded:
        return QStringLiteral("▪");
    case MomentKind::FirstSent:
    case MomentKind::LastSent:
        return QStringLiteral("➤");
    case MomentKind::Deleted:
    case MomentKind::Dropped:
        return QStringLiteral("✕");
    case MomentKind::Decided:
        break;
    }
    return QStringLiteral("■");
}

QString momentWord(const Moment& moment)
{
    switch (moment.kind) {
    case MomentKind::Noticed:
        return TimelineWords::tr("The notice was shown");
    case MomentKind::Allowed:
        return TimelineWords::tr("Telemetry was allowed");
    case MomentKind::Forbidden:
        return TimelineWords::tr("Telemetry was turned off");
    case MomentKind::Undone:
        return TimelineWords::tr("A change that was undone since");
    case MomentKind::IdSeen:
        return TimelineWords::tr("ID first seen");
    case MomentKind::IdRetired:
        return TimelineWords::tr("ID retired");
    case MomentKind::QueueBegan:
        return TimelineWords::tr("The present queue began");
    case MomentKind::FirstRecorded:
        return TimelineWords::tr("First event known here");
    case MomentKind::LastRecorded:
        return TimelineWords::tr("Last event known here");
    case MomentKind::FirstSent:
        return TimelineWords::tr("First request known here");
    case MomentKind::LastSent:
        return TimelineWords::tr("Last request known here");
    case MomentKind::Deleted:
        return TimelineWords::tr("%Ln event(s) deleted, unsent", nullptr, few(moment.events));
    case MomentKind::Dropped:
        return TimelineWords::tr("%Ln event(s) given up", nullptr, few(moment.events));
    case MomentKind::Decided:
        break;
    }
    return TimelineWords::tr("Now");
}

QString momentTime(const Moment& moment)
{
    if (moment.precision == Precision::Unknown)
        return TimelineWords::tr("time not known");
    const QString time = shownTime(moment.time);
    return moment.precision == Precision::NotLater ? TimelineWords::tr("by %1", "then or earlier").arg(time) : time;
}

QString momentDetail(const Moment& moment)
{
    if (moment.kind == MomentKind::Dropped)
        return dropRule(moment.detail);
    if (moment.kind == MomentKind::Deleted) // with a change, or by who saw it
        return dropRule(moment.detail == "deleted" ? "deleted" : "consent-off");
    if (moment.kind == MomentKind::Decided)
        return {};
    return foreignLine(moment.detail, 200);
}

QString flagWord(Flag flag)
{
    switch (flag) {
    case Flag::BeforeAsked:
        return TimelineWords::tr("▲ before asked");
    case Flag::MaybeBeforeAsked:
        return TimelineWords::tr("△ perhaps before asked");
    case Flag::AfterOptOut:
        return TimelineWords::tr("▲ after opt-out");
    case Flag::None:
        break;
    }
    return {};
}

QStringList timeline(const report::Timeline& timeline)
{
    const report::TimelineFlags& flags = timeline.flags;
    QStringList sentences;
    if (timeline.asks == product::Notice::Kind::None)
        sentences << TimelineWords::tr("This tool neither shows a notice nor asks.");
    if (flags.sentBeforeAsked > 0)
        sentences << (flags.maybe
                          ? TimelineWords::tr("△ Perhaps sent before asked: %Ln event(s) left before the latest "
                                              "time at which the notice or answer on record can have been.",
                                              nullptr, few(flags.sentBeforeAsked))
                          : TimelineWords::tr("▲ Sent before asked: %Ln event(s) left before the first notice or "
                                              "answer on record.",
                                              nullptr, few(flags.sentBeforeAsked)));
    if (flags.idsBeforeAsked > 0)
        sentences << TimelineWords::tr("▲ ID before asked: %Ln ID(s) older than the first notice or answer on record.",
                                       nullptr, few(flags.idsBeforeAsked));
    if (flags.recordedAfterOptOut > 0)
        sentences << TimelineWords::tr("▲ Recorded after opt-out: %Ln event(s).", nullptr,
                                       few(flags.recordedAfterOptOut));
    if (flags.sentAfterOptOut > 0)
        sentences << TimelineWords::tr("▲ Sent after opt-out: %Ln event(s).", nullptr, few(flags.sentAfterOptOut));
    if (!flags.any())
        sentences << TimelineWords::tr("✓ Nothing on record was sent before asked, or recorded after an opt-out.");
    if (timeline.journalCut)
        sentences << TimelineWords::tr("There are older requests than were read.");
    if (timeline.unread)
        sentences << error(*timeline.unread);
    return sentences;
}

} // namespace vitrine::ui::phrases
