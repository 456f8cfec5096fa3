// SPDX-License-Identifier: GPL-3.0-or-later
// queue, sent, purge and events: what waits, what left and how it ended, byte for byte; nothing goes without --yes.
#include "ctlhome.h"

#include "support/journallines.h"

#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString state = QStringLiteral(".local/state/vitrine/dr/");
const event::Event first = spooled("id-1", "command_started");
const event::Event second = spooled("id-2", "command_failed", journalDay + 5000);
const event::Event third = spooled("id-3", "command_completed", journalDay + 9000);

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

std::string segment(const std::vector<event::Event>& events)
{
    std::string lines = outbox::segmentLine({"dr", "https://api2.amplitude.com/2/httpapi", {}, {}}) + "\n";
    for (const event::Event& event : events)
        lines += outbox::spoolLine(event) + "\n";
    return lines;
}

// Three attempts: refused in part, without an answer, and to somebody else's server.
outbox::Attempt attemptAt(int number, const std::vector<event::Event>& events)
{
    return attemptOf("attempt-" + std::to_string(number), events, journalDay + number * 60'000);
}

CtlHome withJournal()
{
    CtlHome home;
    const auto one = attemptAt(1, {first, second});
    outbox::Answer answer;
    answer.id = one.id;
    answer.time = one.time + 200;
    answer.status = 400;
    answer.headers = {{"Content-Type", "application/json"}};
    answer.body = R"({"code":400})";
    answer.outcomes = {{"id-1", event::Status::Sent, ""}, {"id-2", event::Status::Refused, "invalid-field time"}};
    auto two = attemptAt(2, {third});
    two.url = "https://collector.example.org/2/httpapi?key={api_secret}";
    two.vendor = false;
    two.endpointSource = "DR_TELEMETRY_ENDPOINT";
    two.proxy = "http://proxy:3128";
    home.write(state + "journal/2026-11-20.ndjson",
               bytes(attemptLine(one) + answerLine(answer) + attemptLine(two) + "{\"v\":1,\"attempt\":{\"id\"\n"));
    return home;
}

// A current segment, one of an ended generation, and one that is set aside.
void addQueue(const CtlHome& home)
{
    event::Event old = third;
    old.generation = "0000000000000000";
    home.write(state + "consent.json", R"({"v":1,"generation":"5b1d0c7e9a3f4e22"})");
    home.write(state + "spool/ready-1795132800000-0123456789abcdef.ndjson", bytes(segment({first, second, old})));
    home.write(state + "spool/quarantine-1795132700000-0123456789abcde0-no-first-line.ndjson", "nonsense\n");
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT
private slots:
    void nothingWaitsInAnEmptyHome();
    void queueSaysWhatWaitsAndWhatDoesNot();
    void queueOfTheDemoIsWhatEventsSay();
    void sentListsEveryAttempt();
    void sentShowsOneByteForByte();
    void sentSaysWhenThereIsNoSuchAttempt();
    void eventsHaveTheStatusOfTheJournal();
    void eventsAreFilteredByStatus();
    void aJournalAloneDoesNotTellWhatWaits();
    void purgeAsksFirst();
    void purgeOfTheJournalKeepsWhatIsYounger();
    void wrongUseIsUsage_data();
    void wrongUseIsUsage();
    void lookingChangesNothing();
};

void TestOutbox::nothingWaitsInAnEmptyHome()
{
    const CtlHome home;
    const Ran queue = home.ctl({"queue", "dr"});
    QCOMPARE(queue.exitCode, 0);
    QVERIFY2(queue.out.startsWith("No event of DataRobot CLI waits"), queue.out.constData());
    const Ran sent = home.ctl({"sent", "dr"});
    QCOMPARE(sent.exitCode, 0);
    QVERIFY2(sent.out.contains("sent nothing of DataRobot CLI"), sent.out.constData());
    QCOMPARE(home.ctl({"sent", "dr", "--json"}).json()["attempts"].toArray().size(), 0);
    QCOMPARE(home.ctl({"purge", "dr", "--yes"}).exitCode, 0);
    QVERIFY(!QFileInfo::exists(home.path(".local")));
}

void TestOutbox::queueSaysWhatWaitsAndWhatDoesNot()
{
    const CtlHome home;
    addQueue(home);
    const QJsonObject queue = home.ctl({"queue", "dr", "--json"}).json();
    QCOMPARE(missingKeys(queue, {"product", "waiting", "oldest", "tries", "not_before", "bytes", "quota_bytes",
                                 "set_aside", "other_generation", "torn", "segments", "dropped"}),
             QString());
    QCOMPARE(queue["waiting"].toInt(), 2);
    QCOMPARE(queue["other_generation"].toInt(), 1);
    QCOMPARE(queue["quota_bytes"].toInteger(), qint64{5} << 20);
    const QJsonArray segments = queue["segments"].toArray();
    QCOMPARE(segments.size(), 2);
    QCOMPARE(segments[0]["state"].toString(), QString("quarantine"));
    QCOMPARE(segments[0]["readable"].toBool(true), false);
    QCOMPARE(segments[1]["state"].toString(), QString("ready"));
    QCOMPARE(segments[1]["events"].toInt(), 2);
    QCOMPARE(segments[1]["endpoint"].toString(), QString("https://api2.amplitude.com/2/httpapi"));
    const Ran text = home.ctl({"queue", "dr"});
    QVERIFY2(text.out.contains("2 events of DataRobot CLI wait"), text.out.constData());
    QVERIFY2(text.out.contains("1 event was recorded under a consent that has ended"), text.out.constData());
    QCOMPARE(home.ctl({"queue", "dr", "--format", "csv"}).out.count("\r\n"), 3);
}

void TestOutbox::queueOfTheDemoIsWhatEventsSay()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const QJsonObject queue = home.ctl({"queue", "dr", "--json"}).json();
    QCOMPARE(queue["waiting"].toInt(), 17);
    QCOMPARE(queue["tries"].toInt(), 1);
    const Ran waiting = home.ctl({"events", "--product", "dr", "--status", "queued", "--format", "ndjson"});
    QCOMPARE(waiting.out.count('\n'), 17);
    QVERIFY(queue["dropped"].toArray().size() == 2);
    const QJsonArray attempts = home.ctl({"sent", "dr", "--json"}).json()["attempts"].toArray();
    QVERIFY(attempts.size() > 10);
    QStringList ends;
    for (const QJsonValue& attempt : attempts)
        ends << attempt["outcome"].toString();
    for (const char* end : {"sent", "queued", "unknown", "mixed"})
        QVERIFY2(ends.contains(end), end);
}

void TestOutbox::sentListsEveryAttempt()
{
    const CtlHome home = withJournal();
    const QJsonObject sent = home.ctl({"sent", "dr", "--json"}).json();
    const QJsonArray attempts = sent["attempts"].toArray();
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(missingKeys(attempts[0].toObject(),
                         {"id", "time", "url", "endpoint", "proxy", "bytes", "status", "failure", "outcome", "events"}),
             QString());
    QCOMPARE(sent["broken"].toInt(), 1);
    QCOMPARE(attempts[0]["outcome"].toString(), QString("mixed"));
    QCOMPARE(attempts[0]["events"][1]["outcome"].toString(), QString("refused"));
    QCOMPARE(attempts[0]["events"][1]["why"].toString(), QString("invalid-field time"));
    QCOMPARE(attempts[1]["outcome"].toString(), QString("unknown"));
    QCOMPARE(attempts[1]["endpoint"]["vendor"].toBool(true), false);
    QVERIFY(attempts[1]["status"].isNull());
    const QByteArray text = home.ctl({"sent", "dr"}).out;
    QVERIFY2(text.contains("1 sent, 1 refused"), text.constData());
    QVERIFY2(text.contains("collector.example.org (not the vendor)"), text.constData());
    QVERIFY2(text.contains("1 line of the journal cannot be read"), text.constData());
    QCOMPARE(home.ctl({"sent", "dr", "--format", "csv"}).out.count("\r\n"), 3);
    QCOMPARE(home.ctl({"sent", "dr", "--format", "ndjson"}).out.count('\n'), 2);
}

void TestOutbox::sentShowsOneByteForByte()
{
    const CtlHome home = withJournal();
    const std::string body = amplitudeBody({first, second});
    QCOMPARE(home.ctl({"sent", "dr", "attempt-1", "--body"}).out, bytes(body));
    const QJsonObject one = home.ctl({"sent", "dr", "attempt-1", "--json"}).json();
    QCOMPARE(one["request"]["body"].toString().toStdString(), body);
    QCOMPARE(one["answer"]["body"].toString(), QString(R"({"code":400})"));
    const QByteArray text = home.ctl({"sent", "dr", "attempt-1"}).out;
    QVERIFY2(text.contains("POST https://api2.amplitude.com/2/httpapi"), text.constData());
    QVERIFY2(text.contains("id-2 command_failed: refused, invalid-field time"), text.constData());
    QVERIFY2(!text.contains("AMPLITUDE_API_KEY"), "a secret is hidden where text is shown");
    const QByteArray other = home.ctl({"sent", "dr", "attempt-2"}).out;
    QVERIFY2(other.contains("this is not the vendor"), other.constData());
    QVERIFY2(other.contains("Proxy: http://proxy:3128"), other.constData());
    QVERIFY2(other.contains("No answer is known"), other.constData());
}

void TestOutbox::sentSaysWhenThereIsNoSuchAttempt()
{
    const CtlHome home = withJournal();
    const Ran ran = home.ctl({"sent", "dr", "attempt-9"});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("no attempt 'attempt-9'"), ran.err.constData());
    QVERIFY(ran.out.isEmpty());
}

void TestOutbox::eventsHaveTheStatusOfTheJournal()
{
    const CtlHome home = withJournal();
    addQueue(home);
    QMap<QString, QJsonObject> events;
    const QJsonObject all = home.ctl({"events", "--json"}).json();
    for (const QJsonValue& event : all["events"].toArray())
        events[event["id"].toString()] = event.toObject();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events["id-1"]["status"].toString(), QString("sent"));
    QCOMPARE(events["id-2"]["status"].toString(), QString("refused"));
    QCOMPARE(events["id-2"]["why"].toString(), QString("invalid-field time"));
    QCOMPARE(events["id-2"]["server"].toString(), QString("api2.amplitude.com"));
    QCOMPARE(events["id-2"]["tries"].toInt(), 1);
    // Tried, and what is left of it in the queue belongs to a consent that has ended.
    QCOMPARE(events["id-3"]["status"].toString(), QString("dropped"));
    QCOMPARE(events["id-3"]["why"].toString(), QString("generation"));
    const QByteArray text = home.ctl({"events"}).out;
    QVERIFY2(text.contains("refused (invalid-field time)"), text.constData());
}

void TestOutbox::eventsAreFilteredByStatus()
{
    const CtlHome home = withJournal();
    QCOMPARE(home.ctl({"events", "--status", "sent", "--format", "ndjson"}).out.count('\n'), 1);
    QCOMPARE(home.ctl({"events", "--status", "unknown", "--format", "ndjson"}).out.count('\n'), 1);
    QCOMPARE(home.ctl({"events", "--status", "queued", "--format", "ndjson"}).out.count('\n'), 0);
    QCOMPARE(home.ctl({"events", "--status", "gone"}).exitCode, 2);
}

// All files together tell that the event waits no more; the journal alone only that it was to be tried again.
void TestOutbox::aJournalAloneDoesNotTellWhatWaits()
{
    const CtlHome home;
    const auto attempt = attemptAt(1, {first});
    const QString file = state + "journal/2026-11-20.ndjson";
    home.write(file, bytes(attemptLine(attempt) + answerTo(attempt, 503, event::Status::Queued, "503")));
    QCOMPARE(home.ctl({"events", file, "--status", "queued", "--format", "ndjson"}).out.count('\n'), 1);
    QCOMPARE(home.ctl({"events", "--status", "dropped", "--format", "ndjson"}).out.count('\n'), 1);
}

void TestOutbox::purgeAsksFirst()
{
    const CtlHome home;
    addQueue(home);
    const QString file = state + "spool/ready-1795132800000-0123456789abcdef.ndjson";
    const QByteArray before = home.read(file);
    const Ran plan = home.ctl({"purge", "dr"});
    QCOMPARE(plan.exitCode, 1);
    QVERIFY2(plan.out.contains("would be deleted, not sent") && plan.out.contains("--yes"), plan.out.constData());
    QCOMPARE(home.read(file), before);
    const QJsonObject planned = home.ctl({"purge", "dr", "--json"}).json();
    QCOMPARE(planned["changed"].toBool(true), false);
    QCOMPARE(planned["would_change"].toBool(), true);
    const QJsonObject done = home.ctl({"purge", "dr", "--yes", "--json"}).json();
    QCOMPARE(done["changed"].toBool(), true);
    QVERIFY(!QFileInfo::exists(home.path(file)));
    QVERIFY(!QFileInfo::exists(home.path(state + "consent.json")));
    QCOMPARE(home.ctl({"queue", "dr", "--json"}).json()["waiting"].toInt(-1), 0);
    QCOMPARE(home.ctl({"purge", "dr"}).exitCode, 0);
}

void TestOutbox::purgeOfTheJournalKeepsWhatIsYounger()
{
    const CtlHome home = withJournal();
    home.write(state + "journal/2026-10-01.ndjson",
               bytes(attemptLine(attemptOf("old", {first}, journalDay - 50 * Millis{86'400'000}))));
    const Ran plan = home.ctl({"purge", "dr", "--journal", "--before", "2026-11-01"});
    QCOMPARE(plan.exitCode, 1);
    QVERIFY2(plan.out.startsWith("1 request would be deleted"), plan.out.constData());
    const Ran done = home.ctl({"purge", "dr", "--journal", "--before", "2026-11-01", "--yes", "--json"});
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(done.json()["attempts"].toInt(), 1);
    QCOMPARE(home.ctl({"sent", "dr", "--json"}).json()["attempts"].toArray().size(), 2);
}

void TestOutbox::wrongUseIsUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no product") << QStringList{"queue"};
    QTest::newRow("unknown product") << QStringList{"sent", "nothing"};
    QTest::newRow("body of no attempt") << QStringList{"sent", "dr", "--body"};
    QTest::newRow("one attempt as csv") << QStringList{"sent", "dr", "attempt-1", "--format", "csv"};
    QTest::newRow("before without journal") << QStringList{"purge", "dr", "--before", "2026-11-01"};
    QTest::newRow("no date") << QStringList{"purge", "dr", "--journal", "--before", "yesterday"};
}

void TestOutbox::wrongUseIsUsage()
{
    QFETCH(QStringList, arguments);
    const CtlHome home = withJournal();
    const Ran ran = home.ctl(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.err.isEmpty());
}

void TestOutbox::lookingChangesNothing()
{
    const CtlHome home = withJournal();
    addQueue(home);
    QStringList before;
    QDir spool(home.path(state + "spool"));
    before = spool.entryList(QDir::Files);
    const auto files = home.snapshot();
    for (const QStringList& look : {QStringList{"queue", "dr"}, QStringList{"sent", "dr"}, QStringList{"events"},
                                    QStringList{"purge", "dr"}, QStringList{"purge", "dr", "--journal"}})
        (void)home.ctl(look);
    QCOMPARE(home.snapshot(), files);
    spool.refresh();
    QCOMPARE(spool.entryList(QDir::Files), before);
    QCOMPARE(QDir(home.path(state)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList({"consent.json", "journal", "spool"}));
}

QTEST_APPLESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
