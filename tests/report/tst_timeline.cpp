// SPDX-License-Identifier: GPL-3.0-or-later
// The consent timeline says what lies on the machine, how sure that is, and what should not have been.
#include "change/machine.h"
#include "outbox/claim.h"
#include "outbox/generation.h"
#include "report/timeline.h"
#include "support/journallines.h"
#include "support/listedsnapshot.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;
using report::Flag;
using report::Moment;
using report::MomentKind;
using report::Precision;
using report::Timeline;

namespace {

constexpr Millis asked = 1'772'524'800'000; // 3 March 2026, 08:00 UTC
constexpr Millis later = asked + 3'600'000;
const std::string config = ".config/datarobot/drconfig.yaml";
const std::string journal = ".local/state/vitrine/dr/journal/2026-03-03.ndjson";

std::string drConfig(bool on, const std::string& more)
{
    return std::string("telemetry:\n  enabled: ") + (on ? "true" : "false") +
           "\n  device_id: \"550e8400-e29b-41d4-a716-446655440000\"\n" + more;
}

Timeline timeline(const Machine& machine, const std::string& product = "dr", std::vector<event::Event> events = {})
{
    const change::Context context = machine.context();
    const ListedSnapshot snapshot(std::move(events));
    return report::timelineOf({*context.catalogue.find(product), context, snapshot, 0, later + 1});
}

// "allowed exact 2026-03-03T08:00:00.000Z user before-asked"
QString told(const Moment& moment)
{
    QStringList words{QLatin1String(name(moment.kind)), QLatin1String(name(moment.precision))};
    if (moment.precision != Precision::Unknown)
        words << QString::fromStdString(isoTime(moment.time));
    if (!moment.rung.empty())
        words << QString::fromStdString(moment.rung);
    if (moment.flag != Flag::None)
        words << QLatin1String(name(moment.flag));
    return words.join(' ');
}

QStringList told(const Timeline& timeline, MomentKind kind)
{
    QStringList lines;
    for (const Moment& moment : timeline.moments)
        if (moment.kind == kind)
            lines << told(moment);
    return lines;
}

void sent(const Machine& machine, Millis time, const std::string& id, int status = 200)
{
    const auto attempt = attemptOf(id, {spooled("e-" + id, "command_started", time)}, time);
    machine.home().write(journal, attemptLine(attempt) + answerTo(attempt, status, event::Status::Sent));
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT
private slots:
    void nothingWasEverHere();
    void choicesComeFromTheConfig_data();
    void choicesComeFromTheConfig();
    void aSharedTimeIsOnlyTheLatest();
    void whatVitrineChangedIsToldOnce();
    void idsComeAndGo();
    void theFirstByteOut();
    void whatNeverLeftIsNotSent();
    void sentBeforeAsked_data();
    void sentBeforeAsked();
    void recordedAfterOptOut_data();
    void recordedAfterOptOut();
    void deletedAndGivenUp();
    void aPurgeIsRemembered_data();
    void aPurgeIsRemembered();
    void daysAreCounted();
    void whatHoldsNowIsLast();
    void aBrokenConfigTellsNothing();
    void lookingChangesNothing();
};

void TestTimeline::nothingWasEverHere()
{
    const Machine machine;
    for (const char* product : {"azsdk", "codegen", "dr", "kamaji", "kiota"}) {
        const Timeline found = timeline(machine, product);
        for (const Moment& moment : found.moments)
            QVERIFY2(moment.kind == MomentKind::Decided || moment.kind == MomentKind::IdSeen, name(moment.kind));
        QVERIFY(!found.flags.any());
        QVERIFY(!found.unread);
    }
}

void TestTimeline::choicesComeFromTheConfig_data()
{
    QTest::addColumn<bool>("on");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<QString>("forbidden");
    QTest::newRow("allowed") << true << "  opt_in_timestamp: 1772524800\n"
                             << "allowed exact 2026-03-03T08:00:00.000Z user"
                             << "";
    QTest::newRow("forbidden") << false << "  last_updated: 1772524800\n"
                               << ""
                               << "forbidden exact 2026-03-03T08:00:00.000Z user";
    QTest::newRow("first allowed, then forbidden")
        << false << "  opt_in_timestamp: 1772524800\n  last_updated: 1772528400\n"
        << "allowed exact 2026-03-03T08:00:00.000Z user"
        << "forbidden exact 2026-03-03T09:00:00.000Z user";
    QTest::newRow("a time that is none") << true << "  opt_in_timestamp: never\n"
                                         << "allowed not-later"
                                         << "";
    QTest::newRow("a time beyond all") << true << "  opt_in_timestamp: 9223372036854775807\n"
                                       << "allowed not-later"
                                       << "";
}

void TestTimeline::choicesComeFromTheConfig()
{
    QFETCH(bool, on);
    QFETCH(QString, more);
    QFETCH(QString, allowed);
    QFETCH(QString, forbidden);
    const Machine machine;
    machine.home().write(config, drConfig(on, more.toStdString()));
    const Timeline found = timeline(machine);
    const QString choice = told(found, MomentKind::Allowed).join(',');
    QVERIFY2(allowed.isEmpty() || choice.startsWith(allowed), qPrintable(choice));
    QCOMPARE(told(found, MomentKind::Allowed).size(), allowed.isEmpty() ? 0 : 1);
    QCOMPARE(told(found, MomentKind::Forbidden).join(','), forbidden);
    QCOMPARE(found.asks, product::Notice::Kind::Prompt);
}

// codegen notes one time for the notice and for both answers.
void TestTimeline::aSharedTimeIsOnlyTheLatest()
{
    const Machine machine;
    machine.home().write(".the-codegen-project/config.json",
                         R"({"telemetry":{"enabled":false},"hasShownTelemetryNotice":true,)"
                         R"("lastUpdated":"2026-03-03T08:00:00Z"})");
    const Timeline found = timeline(machine, "codegen");
    QCOMPARE(told(found, MomentKind::Noticed), QStringList("noticed not-later 2026-03-03T08:00:00.000Z"));
    QCOMPARE(told(found, MomentKind::Forbidden), QStringList("forbidden not-later 2026-03-03T08:00:00.000Z user"));
}

void TestTimeline::whatVitrineChangedIsToldOnce()
{
    const Machine machine;
    machine.home().write(config, drConfig(true, "  opt_in_timestamp: 1772524800\n"));
    const change::Context context = machine.context();
    const auto plan = change::planConsent(context, "dr", false, {}, later);
    QVERIFY(plan && change::apply(context, *plan, later));
    const Timeline found = timeline(machine);
    QCOMPARE(told(found, MomentKind::Allowed), QStringList("allowed exact 2026-03-03T08:00:00.000Z user"));
    QCOMPARE(told(found, MomentKind::Forbidden), QStringList("forbidden exact 2026-03-03T09:00:00.000Z user"));
    const auto undo = change::planUndo(context);
    QVERIFY(undo && change::apply(context, *undo, later + 60'000));
    QCOMPARE(told(timeline(machine), MomentKind::Undone), QStringList("undone exact 2026-03-03T09:00:00.000Z"));
    QVERIFY(told(timeline(machine), MomentKind::Forbidden).isEmpty());
}

void TestTimeline::idsComeAndGo()
{
    const Machine machine;
    machine.home().write(config, drConfig(true, "  opt_in_timestamp: 1772524800\n"));
    machine.home().write(
        ".local/state/vitrine/dr/identity.json",
        R"({"v":1,"ids":{"device_id":{"value":"550e8400-e29b-41d4-a716-446655440000","first_seen":1772528400000,)"
        R"("retired":[{"value":"1f0e7c4a-93b2-4d0f-8a55-0c2f6a9d7b31","first_seen":1772000000000,)"
        R"("retired_at":1772528400000}]}}})");
    const Timeline found = timeline(machine);
    QCOMPARE(told(found, MomentKind::IdSeen), QStringList({"id-seen not-later 2026-02-25T06:13:20.000Z before-asked",
                                                           "id-seen not-later 2026-03-03T09:00:00.000Z"}));
    QCOMPARE(told(found, MomentKind::IdRetired), QStringList("id-retired not-later 2026-03-03T09:00:00.000Z"));
    QCOMPARE(found.flags.idsBeforeAsked, std::uint64_t{1});
}

void TestTimeline::theFirstByteOut()
{
    const Machine machine;
    machine.home().write(config, drConfig(true, "  opt_in_timestamp: 1772524800\n"));
    sent(machine, later, "b");
    sent(machine, later + 5000, "c");
    const Timeline found = timeline(machine);
    QCOMPARE(told(found, MomentKind::FirstSent), QStringList("first-sent exact 2026-03-03T09:00:00.000Z"));
    QCOMPARE(told(found, MomentKind::LastSent), QStringList("last-sent exact 2026-03-03T09:00:05.000Z"));
    const auto first = std::find_if(found.moments.begin(), found.moments.end(),
                                    [](const Moment& moment) { return moment.kind == MomentKind::FirstSent; });
    QCOMPARE(first->detail, std::string("api2.amplitude.com"));
    QCOMPARE(first->events, std::uint64_t{1});
    QVERIFY(!found.flags.any());
}

void TestTimeline::whatNeverLeftIsNotSent()
{
    const Machine machine;
    sent(machine, later, "a", 0); // not connected
    QVERIFY(told(timeline(machine), MomentKind::FirstSent).isEmpty());
    sent(machine, later + 1000, "b", 500);
    QCOMPARE(told(timeline(machine), MomentKind::FirstSent).size(), 1);
}

void TestTimeline::sentBeforeAsked_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("bytes");
    QTest::addColumn<Millis>("time");
    QTest::addColumn<QString>("flag");
    const QString dr = QString::fromStdString(config);
    const QString allowed = QString::fromStdString(drConfig(true, "  opt_in_timestamp: 1772524800\n"));
    QTest::newRow("after the answer") << "dr" << dr << allowed << later << "none";
    QTest::newRow("before the answer") << "dr" << dr << allowed << asked - 1 << "before-asked";
    QTest::newRow("no answer on record") << "dr"
                                         << "notes.txt"
                                         << "nothing" << later << "before-asked";
    QTest::newRow("the answer may be older")
        << "codegen"
        << ".the-codegen-project/config.json"
        << R"({"hasShownTelemetryNotice":true,"lastUpdated":"2026-03-03T08:00:00Z"})" << asked - 1
        << "maybe-before-asked";
    QTest::newRow("a tool that never asks") << "azsdk"
                                            << "notes.txt"
                                            << "nothing" << later << "none";
}

void TestTimeline::sentBeforeAsked()
{
    QFETCH(QString, product);
    QFETCH(QString, file);
    QFETCH(QString, bytes);
    QFETCH(Millis, time);
    QFETCH(QString, flag);
    const Machine machine;
    machine.home().write(file.toStdString(), bytes.toStdString());
    auto attempt = attemptOf("a", {spooled("e", "command_started", time)}, time);
    attempt.product = product.toStdString();
    machine.home().write(".local/state/vitrine/" + product.toStdString() + "/journal/2026-03-03.ndjson",
                         attemptLine(attempt) + answerTo(attempt, 200, event::Status::Sent));
    const Timeline found = timeline(machine, product.toStdString());
    const auto first = std::find_if(found.moments.begin(), found.moments.end(),
                                    [](const Moment& moment) { return moment.kind == MomentKind::FirstSent; });
    QVERIFY(first != found.moments.end());
    QCOMPARE(QString(name(first->flag)), flag);
    QCOMPARE(found.flags.sentBeforeAsked, flag == "none" ? std::uint64_t{0} : std::uint64_t{1});
    QCOMPARE(found.flags.maybe, flag == "maybe-before-asked");
}

void TestTimeline::recordedAfterOptOut_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<int>("recorded");
    QTest::addColumn<int>("sentAfter");
    const auto with = [](bool on, const char* more) { return QString::fromStdString(drConfig(on, more)); };
    QTest::newRow("on") << with(true, "  opt_in_timestamp: 1772524800\n") << 0 << 0;
    QTest::newRow("off before both") << with(false, "  last_updated: 1772524800\n") << 2 << 1;
    QTest::newRow("off after both") << with(false, "  last_updated: 1772629200\n") << 0 << 0;
    QTest::newRow("off, then on again") << with(true, "  last_updated: 1772000000\n  opt_in_timestamp: 1772524800\n")
                                        << 0 << 0;
    QTest::newRow("on, then off") << with(false, "  opt_in_timestamp: 1772000000\n  last_updated: 1772524800\n") << 2
                                  << 1;
}

void TestTimeline::recordedAfterOptOut()
{
    QFETCH(QString, config);
    QFETCH(int, recorded);
    QFETCH(int, sentAfter);
    const Machine machine;
    machine.home().write(::config, config.toStdString());
    sent(machine, later, "a");
    const Timeline found =
        timeline(machine, "dr",
                 {listedEvent("dr", "a", later), listedEvent("dr", "b", later + 1), listedEvent("kiota", "c", later)});
    QCOMPARE(found.flags.recordedAfterOptOut, static_cast<std::uint64_t>(recorded));
    QCOMPARE(found.flags.sentAfterOptOut, static_cast<std::uint64_t>(sentAfter));
    QCOMPARE(told(found, MomentKind::FirstRecorded).join(',').endsWith("after-opt-out"), recorded > 0);
}

void TestTimeline::deletedAndGivenUp()
{
    const Machine machine;
    machine.home().write(config, drConfig(true, "  opt_in_timestamp: 1772524800\n"));
    const change::Context context = machine.context();
    QVERIFY(outbox::countDropped(context.environment, "dr", "too-old", 3, later, {}));
    const auto generation = outbox::ensureGeneration(context.environment, "dr");
    event::Event event = spooled("e", "command_started", later);
    event.generation = *generation;
    machine.home().write(".local/state/vitrine/dr/spool/ready-1772528400000-9e3779b97f4a7c15.ndjson",
                         outbox::segmentLine({"dr", "https://api2.amplitude.com", {}, {}}) + "\n" +
                             outbox::spoolLine(event) + "\n");
    QCOMPARE(told(timeline(machine), MomentKind::QueueBegan).size(), 1);
    const auto plan = change::planConsent(context, "dr", false, {}, later);
    QVERIFY(plan && change::apply(context, *plan, later));
    const Timeline found = timeline(machine);
    QCOMPARE(told(found, MomentKind::Deleted), QStringList("deleted exact 2026-03-03T09:00:00.000Z"));
    QCOMPARE(told(found, MomentKind::Dropped), QStringList("dropped exact 2026-03-03T09:00:00.000Z"));
    QVERIFY(told(found, MomentKind::QueueBegan).isEmpty());
}

// Emptied without a change: by hand, or by a program that found the tool turned off.
void TestTimeline::aPurgeIsRemembered_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("by hand") << QStringLiteral("deleted");
    QTest::newRow("turned off elsewhere") << QStringLiteral("consent-off");
}

void TestTimeline::aPurgeIsRemembered()
{
    QFETCH(QString, reason);
    const Machine machine;
    machine.home().write(config, drConfig(true, "  opt_in_timestamp: 1772524800\n"));
    const change::Context context = machine.context();
    const auto purge = [&] {
        return outbox::purge(context.environment, "dr", reason.toStdString(), later).value_or(99);
    };
    QCOMPARE(purge(), std::uint64_t(0));
    QVERIFY(told(timeline(machine), MomentKind::Deleted).isEmpty()); // nothing went, nothing is noted
    event::Event event = spooled("e", "command_started", later);
    event.generation = *outbox::ensureGeneration(context.environment, "dr");
    machine.home().write(".local/state/vitrine/dr/spool/ready-1772528400000-9e3779b97f4a7c15.ndjson",
                         outbox::segmentLine({"dr", "https://api2.amplitude.com", {}, {}}) + "\n" +
                             outbox::spoolLine(event) + "\n");
    QCOMPARE(purge(), std::uint64_t(1));
    const Timeline found = timeline(machine);
    QCOMPARE(told(found, MomentKind::Deleted), QStringList("deleted exact 2026-03-03T09:00:00.000Z"));
    QVERIFY(told(found, MomentKind::Dropped).isEmpty());
    QVERIFY(readFile(machine.home().path(".local/state/vitrine/dr/dropped.ndjson"), 9999)->find("\"ids\":[]") !=
            std::string::npos);
}

void TestTimeline::daysAreCounted()
{
    const Machine machine;
    sent(machine, later, "a");
    const Timeline found =
        timeline(machine, "dr", {listedEvent("dr", "a", later), listedEvent("dr", "b", later + 86'400'000)});
    QCOMPARE(found.days.size(), std::size_t{2});
    QCOMPARE(found.days[0].recorded, std::uint64_t{1});
    QCOMPARE(found.days[0].sent, std::uint64_t{1});
    QCOMPARE(found.days[1].sent, std::uint64_t{0});
}

void TestTimeline::whatHoldsNowIsLast()
{
    Machine machine;
    machine.home().write(config, drConfig(true, "  opt_in_timestamp: 1772524800\n"));
    machine.variables["DR_TELEMETRY_ENABLED"] = "false";
    const Timeline found = timeline(machine);
    QCOMPARE(found.moments.back().kind, MomentKind::Decided);
    QCOMPARE(found.moments.back().rung, std::string("env.own"));
    QCOMPARE(found.moments.back().detail, std::string("off"));
    QVERIFY(std::is_sorted(found.moments.begin(), found.moments.end(), [](const Moment& a, const Moment& b) {
        return a.precision != Precision::Unknown && b.precision != Precision::Unknown && a.time < b.time;
    }));
}

void TestTimeline::aBrokenConfigTellsNothing()
{
    const Machine machine;
    machine.home().write(config, "telemetry: [\n");
    machine.home().write(journal, "not a journal\n\xff\xfe\n");
    const Timeline found = timeline(machine);
    QVERIFY(told(found, MomentKind::Allowed).isEmpty());
    QVERIFY(told(found, MomentKind::FirstSent).isEmpty());
    QCOMPARE(found.moments.back().detail, std::string("unknown"));
}

void TestTimeline::lookingChangesNothing()
{
    const Machine machine;
    machine.home().write(config, drConfig(true, ""));
    const auto before = machine.everything();
    static_cast<void>(timeline(machine));
    QCOMPARE(machine.everything(), before);
}

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
