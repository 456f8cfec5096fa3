// SPDX-License-Identifier: GPL-3.0-or-later
// What a drain obeys: consent before every request, the endpoint events were recorded for, its own life, a lock, and
// what a back end asked for.
#include "send/draining.h"
#include "send/pending.h"
#include "send/scriptedtransport.h"

#include "outbox/delivery.h"

#include <QDirIterator>

using namespace vitrine;
using namespace vitrine::test;
using send::Standing;

namespace {

const std::string endpoint = "https://collector.example/2/httpapi";

bool hasTrouble(const send::Report& report, const std::string& what)
{
    return std::any_of(report.troubles.begin(), report.troubles.end(),
                       [&](const send::Trouble& trouble) { return trouble.what == what; });
}

std::vector<std::string> many(int count)
{
    std::vector<std::string> ids;
    for (int i = 0; i < count; ++i)
        ids.push_back("e" + std::to_string(i));
    return ids;
}

// Every file of a home with its bytes and its time.
QStringList contents(const Home& home)
{
    QStringList all;
    QDirIterator each(QString::fromStdString(home.path("")), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        const bool opened = file.open(QIODevice::ReadOnly);
        all << file.fileName() + QString::number(each.fileInfo().lastModified().toMSecsSinceEpoch()) +
                   (opened ? file.readAll().toHex() : QByteArray());
    }
    all.sort();
    return all;
}

} // namespace

class TestDrain : public QObject
{
    Q_OBJECT
private slots:
    void whatWasPlannedIsWhatIsJournaledAndPosted();
    void aLastingOffPurges();
    void aPassingOffLeavesAll();
    void whatTheRecordingEnvironmentSaidCounts();
    void consentWithdrawnMeanwhileStopsAtTheNextRequest();
    void aPurgeMeanwhileStopsAtTheNextRequest();
    void eventsGoWhereTheyWereRecordedFor_data();
    void eventsGoWhereTheyWereRecordedFor();
    void withoutAKeyNothingIsSent();
    void whatIsTooOldIsCounted();
    void whatWaitedTooLongIsCounted();
    void manyRunsDoNotRetryManyTimes();
    void oneThrottledEndpointDoesNotHoldUpAnother();
    void itsLifeIsBounded();
    void onlyOneSenderAtATime();
    void onceWaitsForNothing();
    void debugModes_data();
    void debugModes();
    void aDryRunTouchesNothingAndShowsWhatGoes();
    void nothingIsMadeWhereNothingWaits();
    void aClockThatJumpedBackHoldsNothingUp();
};

void TestDrain::whatWasPlannedIsWhatIsJournaledAndPosted()
{
    Draining machine("codegen", "https://collector.example/mp/collect");
    machine.record({"a", "b"});
    ScriptedTransport transport;
    const send::Report report = machine.drain({}, transport);
    QCOMPARE(report.counts.sent, 2u);
    QCOMPARE(report.standing, Standing::Drained);
    const auto journal = machine.journal();
    QCOMPARE(journal.size(), transport.requests.size());
    for (std::size_t i = 0; i < journal.size(); ++i) {
        QCOMPARE(journal[i].attempt.body, transport.requests[i].body);
        QVERIFY(transport.requests[i].url.find("api_secret=SECRET") != std::string::npos);
        QVERIFY(journal[i].attempt.url.find("api_secret={api_secret}") != std::string::npos);
        QVERIFY(journal[i].attempt.url.find("SECRET") == std::string::npos);
        QCOMPARE(journal[i].attempt.events.size(), std::size_t{1});
    }
    QVERIFY(machine.waiting().empty());
    QCOMPARE(transport.patience.front().count(), 400);
}

void TestDrain::aLastingOffPurges()
{
    Draining machine("dr", endpoint);
    machine.record({"a"});
    machine.environment.variables.clear();
    machine.home.write(".config/datarobot/drconfig.yaml", "  enabled: false\n");
    ScriptedTransport transport;
    const send::Report report = machine.drain({}, transport);
    QCOMPARE(report.standing, Standing::Purged);
    QCOMPARE(report.counts.purged, 1u);
    QVERIFY(transport.requests.empty());
    QVERIFY(outbox::segments(machine.environment, "dr").empty());
    QVERIFY(!outbox::generation(machine.environment, "dr"));
}

void TestDrain::aPassingOffLeavesAll()
{
    Draining machine("dr", endpoint);
    machine.record({"a"});
    const QStringList before = contents(machine.home);
    machine.environment.variables["DR_TELEMETRY_ENABLED"] = "false";
    ScriptedTransport transport;
    QCOMPARE(machine.drain({}, transport).standing, Standing::Off);
    QCOMPARE(contents(machine.home), before);
    machine.environment.variables["DR_TELEMETRY_ENABLED"] = "true";
    QCOMPARE(machine.drain({}, transport).counts.sent, 1u);
}

// A timer's sender does not see the shell in which somebody said no.
void TestDrain::whatTheRecordingEnvironmentSaidCounts()
{
    Draining machine("dr", endpoint);
    machine.recorded = {{"env.own", "false"}};
    machine.record({"a"});
    machine.recorded = {{"ci", "CI"}};
    machine.record({"b"});
    machine.recorded = {{"env.own", "true"}};
    machine.record({"c"});
    ScriptedTransport transport;
    const send::Report report = machine.drain({}, transport);
    QCOMPARE(report.counts.sent, 1u);
    QCOMPARE(machine.fates(), (Fates{{"c", "sent"}}));
    QCOMPARE(report.counts.waiting, 2u);
    QVERIFY(hasTrouble(report, "consent-off"));
}

void TestDrain::consentWithdrawnMeanwhileStopsAtTheNextRequest()
{
    Draining machine("dr", endpoint);
    machine.record(many(35));
    ScriptedTransport transport;
    transport.meanwhile = [&](std::size_t number) {
        if (number == 2)
            machine.home.write("etc/policy.json", R"({"version":1,"products":{"dr":{"decision":"off"}}})");
    };
    const send::Report report = machine.drain({}, transport);
    QCOMPARE(transport.requests.size(), std::size_t{2}); // of four
    QCOMPARE(report.standing, Standing::Purged);
    QCOMPARE(report.counts.sent, 20u);
    QVERIFY(outbox::segments(machine.environment, "dr").empty());
    QCOMPARE(machine.fates().size(), std::size_t{20}); // what left is on record
}

void TestDrain::aPurgeMeanwhileStopsAtTheNextRequest()
{
    Draining machine("dr", endpoint);
    machine.record(many(35));
    ScriptedTransport transport;
    transport.meanwhile = [&](std::size_t number) {
        if (number == 1)
            QVERIFY(outbox::purge(machine.environment, "dr"));
    };
    static_cast<void>(machine.drain({}, transport));
    QCOMPARE(transport.requests.size(), std::size_t{1});
    QVERIFY(outbox::segments(machine.environment, "dr").empty());
}

void TestDrain::eventsGoWhereTheyWereRecordedFor_data()
{
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<QString>("here"); // CODEGEN_TELEMETRY_ENDPOINT of the sender
    QTest::addColumn<QString>("secretVariable");
    QTest::addColumn<QString>("trouble");
    const QString vendor = "https://vendor.example/mp", other = "https://other.example/mp";
    QTest::newRow("vendor") << vendor << ""
                            << ""
                            << "";
    QTest::newRow("another, here too") << other << other << ""
                                       << "";
    QTest::newRow("another, by a variable of then") << other << ""
                                                    << ""
                                                    << "";
    QTest::newRow("vendor, another here") << vendor << other << ""
                                          << "";
    QTest::newRow("its key came from a variable that is not here") << other << ""
                                                                   << "CODEGEN_TELEMETRY_API_SECRET"
                                                                   << "secret-not-here";
    QTest::newRow("plain http") << "http://other.example/mp"
                                << ""
                                << ""
                                << "not-https";
}

void TestDrain::eventsGoWhereTheyWereRecordedFor()
{
    QFETCH(QString, recorded);
    QFETCH(QString, here);
    QFETCH(QString, secretVariable);
    QFETCH(QString, trouble);
    Draining machine("codegen", "https://vendor.example/mp");
    machine.profile().endpoint.url.variables = {"CODEGEN_TELEMETRY_ENDPOINT"};
    if (!here.isEmpty())
        machine.environment.variables["CODEGEN_TELEMETRY_ENDPOINT"] = here.toStdString();
    outbox::SegmentHeader header = machine.header();
    header.endpoint = recorded.toStdString();
    header.secretVariable = secretVariable.toStdString();
    machine.record({"a"}, header);
    ScriptedTransport transport;
    const send::Report report = machine.drain({}, transport);
    if (trouble.isEmpty()) {
        QCOMPARE(transport.requests.size(), std::size_t{1});
        QVERIFY(transport.requests.front().url.starts_with(recorded.toStdString()));
        QCOMPARE(report.vendor, !recorded.contains("other"));
    } else {
        QVERIFY(hasTrouble(report, trouble.toStdString()));
        QVERIFY(transport.requests.empty());
        QCOMPARE(report.counts.waiting, 1u);
    }
}

void TestDrain::withoutAKeyNothingIsSent()
{
    Draining machine("dr", endpoint);
    machine.profile().endpoint.key.fixed.clear();
    machine.record({"a"});
    ScriptedTransport transport;
    const send::Report report = machine.drain({}, transport);
    QVERIFY(transport.requests.empty());
    QVERIFY(hasTrouble(report, "no-key"));
    QCOMPARE(report.standing, Standing::Stopped);
    QVERIFY(machine.journal().empty());
    QCOMPARE(machine.waiting().size(), std::size_t{1});
    // A file for it is a source like any other.
    machine.home.write(".config/vitrine/credentials/dr.json", R"({"key":"from-the-file"})");
    QCOMPARE(machine.drain({}, transport).counts.sent, 1u);
    QVERIFY(transport.requests.front().body.find("from-the-file") != std::string::npos);
}

void TestDrain::whatIsTooOldIsCounted()
{
    Draining machine("azsdk", "https://collector.example/v2.1/track");
    machine.record({"a"});
    machine.time.advance(49LL * 3'600'000);
    machine.record({"b"});
    ScriptedTransport transport;
    const send::Report report = machine.drain({}, transport);
    QCOMPARE(machine.fates(), (Fates{{"b", "sent"}}));
    QCOMPARE(report.counts.dropped, 1u);
    QCOMPARE(machine.dropped().at("too-old"), 1u);
}

// Amplitude would take it, but the product's events wait no longer than this.
void TestDrain::whatWaitedTooLongIsCounted()
{
    Draining machine("dr", endpoint);
    machine.record({"a"});
    machine.time.advance(31LL * 24 * 3'600'000);
    ScriptedTransport transport;
    QCOMPARE(machine.drain({}, transport).counts.dropped, 1u);
    QVERIFY(transport.requests.empty());
    QCOMPARE(machine.dropped().at("too-old"), 1u);
}

void TestDrain::manyRunsDoNotRetryManyTimes()
{
    Draining machine("azsdk", "https://collector.example/v2.1/track");
    machine.record({"a"});
    ScriptedTransport transport;
    transport.status = 503;
    for (int run = 0; run < 200; ++run) {
        if (run % 20 == 0)
            machine.record({"n" + std::to_string(run)});
        static_cast<void>(machine.drain({}, transport));
        machine.time.advance(5000);
    }
    // A minute, two, four, eight and then some, of a thousand seconds.
    QVERIFY2(transport.requests.size() <= 6, qPrintable(QString::number(transport.requests.size())));
    QVERIFY(transport.requests.size() >= 3);
}

void TestDrain::oneThrottledEndpointDoesNotHoldUpAnother()
{
    Draining machine("codegen", "https://vendor.example/mp");
    machine.profile().endpoint.url.variables = {"CODEGEN_TELEMETRY_ENDPOINT"};
    machine.record({"a"});
    outbox::SegmentHeader other = machine.header();
    other.endpoint = "https://other.example/mp";
    machine.record({"b"}, other);
    QVERIFY(outbox::postpone(machine.environment, "codegen", "https://vendor.example/mp",
                             machine.time.now() + 3'600'000, machine.time.now()));
    ScriptedTransport transport;
    const send::Report report = machine.drain({}, transport);
    QCOMPARE(machine.fates(), (Fates{{"b", "sent"}}));
    QCOMPARE(report.counts.waiting, 1u);
    QVERIFY(report.notBefore > machine.time.now());
}

void TestDrain::itsLifeIsBounded()
{
    Draining machine("dr", endpoint);
    machine.record(many(100));
    ScriptedTransport transport;
    transport.meanwhile = [&](std::size_t) { machine.time.advance(25'000); };
    const send::Report report = machine.drain({}, transport);
    QCOMPARE(transport.requests.size(), std::size_t{3});
    QVERIFY(hasTrouble(report, "life-over"));
    QCOMPARE(report.counts.sent, 30u);
    QCOMPARE(machine.waiting().size(), std::size_t{70});
    QCOMPARE(machine.drain({}, transport).counts.sent, 30u);
}

void TestDrain::onlyOneSenderAtATime()
{
    Draining machine("dr", endpoint);
    machine.record({"a"});
    ScriptedTransport transport;
    {
        const auto held = outbox::trySenderLock(machine.environment, "dr");
        QVERIFY(held && *held);
        QCOMPARE(machine.drain({}, transport).standing, Standing::Busy);
        QVERIFY(transport.requests.empty());
    }
    QCOMPARE(machine.drain({}, transport).counts.sent, 1u);
}

void TestDrain::onceWaitsForNothing()
{
    Draining machine("dr", endpoint);
    machine.record({"a"});
    ScriptedTransport transport;
    transport.status = 503;
    send::DrainOptions once;
    once.once = true;
    const Millis before = machine.time.elapsed();
    const send::Report report = machine.drain(once, transport);
    QCOMPARE(machine.time.elapsed(), before);
    QCOMPARE(transport.requests.size(), std::size_t{1});
    QCOMPARE(report.notBefore, machine.time.now() + 1000);
    static_cast<void>(machine.drain(once, transport)); // what was asked for counts for this one, too
    QCOMPARE(transport.requests.size(), std::size_t{1});
}

void TestDrain::debugModes_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("shown");
    QTest::addColumn<bool>("sent");
    QTest::newRow("codegen logs instead") << "codegen"
                                          << "CODEGEN_TELEMETRY_DEBUG=1" << true << false;
    QTest::newRow("codegen, another value") << "codegen"
                                            << "CODEGEN_TELEMETRY_DEBUG=yes" << false << true;
    QTest::newRow("dr logs and sends") << "dr"
                                       << "DR_TELEMETRY_DEBUG=true" << true << true;
    QTest::newRow("dr, off") << "dr"
                             << "DR_TELEMETRY_DEBUG=false" << false << true;
}

void TestDrain::debugModes()
{
    QFETCH(QString, product);
    QFETCH(QString, variable);
    QFETCH(bool, shown);
    QFETCH(bool, sent);
    Draining machine(product.toStdString(), endpoint);
    machine.environment.variables[variable.section('=', 0, 0).toStdString()] = variable.section('=', 1).toStdString();
    machine.record({"a"});
    int shows = 0;
    send::DrainOptions options;
    options.show = [&](const product::Profile&, const protocol::Request&, bool goes) {
        ++shows;
        QCOMPARE(goes, sent);
    };
    ScriptedTransport transport;
    static_cast<void>(machine.drain(options, transport));
    QCOMPARE(shows, shown ? 1 : 0);
    QCOMPARE(transport.requests.size(), std::size_t{sent ? 1u : 0u});
    QCOMPARE(machine.waiting().size(), std::size_t{sent ? 0u : 1u});
}

void TestDrain::aDryRunTouchesNothingAndShowsWhatGoes()
{
    Draining machine("dr", endpoint);
    machine.record(many(12));
    const QStringList before = contents(machine.home);
    const send::Pending pending =
        send::pendingOf(machine.profile(), machine.policy, machine.environment, machine.time.now());
    QCOMPARE(contents(machine.home), before);
    QCOMPARE(pending.report.counts.waiting, 12u);
    ScriptedTransport transport;
    QCOMPARE(machine.drain({}, transport).counts.sent, 12u);
    QCOMPARE(pending.requests.size(), transport.requests.size());
    for (std::size_t i = 0; i < pending.requests.size(); ++i) {
        QCOMPARE(pending.requests[i].url, transport.requests[i].url);
        QCOMPARE(pending.requests[i].body, transport.requests[i].body);
    }
}

void TestDrain::nothingIsMadeWhereNothingWaits()
{
    Draining machine("dr", endpoint);
    const QStringList before = contents(machine.home);
    ScriptedTransport transport;
    QCOMPARE(machine.drain({}, transport).standing, Standing::Nothing);
    machine.environment.variables["DR_TELEMETRY_ENABLED"] = "false";
    QCOMPARE(machine.drain({}, transport).standing, Standing::Nothing);
    QCOMPARE(contents(machine.home), before);
}

void TestDrain::aClockThatJumpedBackHoldsNothingUp()
{
    Draining machine("azsdk", "https://collector.example/v2.1/track");
    machine.record({"a"});
    ScriptedTransport transport;
    transport.status = 503;
    static_cast<void>(machine.drain({}, transport));
    QCOMPARE(machine.waiting().size(), std::size_t{1});
    machine.time.advance(-365LL * 24 * 3'600'000);
    transport.status = 200;
    QCOMPARE(machine.drain({}, transport).counts.sent, 1u);
}

QTEST_GUILESS_MAIN(TestDrain)
#include "tst_drain.moc"
