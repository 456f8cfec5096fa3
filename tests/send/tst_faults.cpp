// SPDX-License-Identifier: GPL-3.0-or-later
// The fault matrix: whatever a back end or what stands between does, each event ends sent, refused, unknown, dropped
// and counted, or waits; and the journal says so.
#include "send/draining.h"
#include "send/pending.h"
#include "support/certificate.h"
#include "support/stubserver.h"

using namespace vitrine;
using namespace vitrine::test;

Q_DECLARE_METATYPE(std::vector<vitrine::test::Stubbed>)

namespace {

struct Protocol
{
    const char* product;
    product::Protocol protocol;
};
const std::map<std::string, Protocol> protocols = {
    {"amplitude", {"dr", product::Protocol::Amplitude}},         {"ga4", {"codegen", product::Protocol::Ga4}},
    {"app-insights", {"azsdk", product::Protocol::AppInsights}}, {"otlp", {"dr", product::Protocol::Otlp}},
    {"kamaji", {"kamaji", product::Protocol::Kamaji}},
};

std::vector<std::string> numbered(int count)
{
    std::vector<std::string> ids;
    for (int i = 1; i <= count; ++i)
        ids.push_back("e" + std::to_string(i));
    return ids;
}

QString row(const Fates& fates)
{
    QStringList words;
    for (const auto& [id, fate] : fates)
        words << QString::fromStdString(id + " " + fate);
    return words.join(", ");
}

std::string httpDate(Millis time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString("ddd, dd MMM yyyy hh:mm:ss 'GMT'").toStdString();
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyEventHasAFate_data();
    void everyEventHasAFate();
    void whatArrivesIsWhatIsShownAndJournaled_data();
    void whatArrivesIsWhatIsShownAndJournaled();
    void unreachableIsNoRound_data();
    void unreachableIsNoRound();
    void drGivesUpAfterThreeRetries();
    void aForeignRedirectIsNotFollowed();
    void aWrongCertificateGetsNothing();
    void aProxyIsNamedWithoutItsPassword();
};

void TestFaults::initTestCase()
{
    for (const char* name :
         {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
        qunsetenv(name);
}

void TestFaults::everyEventHasAFate_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<int>("events");
    QTest::addColumn<std::vector<Stubbed>>("script");
    QTest::addColumn<QString>("fates"); // by the journal after one pass
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("waiting");
    const auto row = [](const char* name, const char* protocol, int events, std::vector<Stubbed> script,
                        const char* fates, int requests, int waiting) {
        QTest::newRow(qPrintable(QString("%1: %2").arg(protocol, name)))
            << protocol << events << std::move(script) << fates << requests << waiting;
    };
    const std::string soon = httpDate(vitrine::now() + 60'000);

    row("200", "amplitude", 2, {}, "e1 sent, e2 sent", 1, 0);
    row("an event's 400", "amplitude", 3, {{400, R"({"code":400,"events_with_invalid_fields":{"time":[1]}})"}},
        "e1 sent, e2 refused, e3 sent", 2, 0);
    row("an event's 400, first one at a time", "amplitude", 3,
        {{400, R"({"code":400,"events_with_invalid_fields":{"time":[0]}})"},
         {400, R"({"code":400,"events_with_invalid_fields":{"time":[0]}})"}},
        "e1 refused, e2 refused, e3 sent", 3, 0);
    row("413 halved", "amplitude", 4, {{413}}, "e1 sent, e2 sent, e3 sent, e4 sent", 3, 0);
    row("413 down to one", "amplitude", 4, {{413}, {413}, {413}}, "e1 refused, e2 sent, e3 sent, e4 sent", 5, 0);
    row("429 of one device", "amplitude", 2, {{429, R"({"code":429,"throttled_events":[0]})"}}, "e1 queued, e2 sent", 2,
        1);
    row("429, seconds", "amplitude", 2, {{429, "", {{"Retry-After", "60"}}}}, "e1 queued, e2 queued", 1, 2);
    row("503", "amplitude", 2, {{503}}, "e1 queued, e2 queued", 1, 2);
    row("page of a captive portal", "amplitude", 1, {portal()}, "e1 queued", 1, 1);
    row("reset after the request", "amplitude", 1, {resetAfter()}, "e1 queued", 1, 1);
    row("reset in the request", "amplitude", 1, {resetMidRequest()}, "e1 queued", 0, 1);
    row("hung up", "amplitude", 1, {hangUp()}, "e1 queued", 1, 1);
    row("half an answer", "amplitude", 1, {halfAnswer()}, "e1 queued", 1, 1);
    row("silence", "amplitude", 1, {silence()}, "e1 queued", 1, 1);
    row("a byte at a time", "amplitude", 1, {slowLoris()}, "e1 queued", 1, 1);
    row("a bomb", "amplitude", 1, {gzipBomb()}, "e1 queued", 1, 1);
    row("huge headers", "amplitude", 1, {hugeHeaders()}, "e1 queued", 1, 1);
    row("redirect within", "amplitude", 1, {redirect(307, "/elsewhere")}, "e1 sent", 2, 0);
    row("redirect that loses the body", "amplitude", 1, {redirect(302, "/elsewhere")}, "e1 queued", 1, 1);
    row("redirects without end", "amplitude", 1, std::vector<Stubbed>(20, redirect(307, "/again")), "e1 queued", 6, 1);
    row("invalid key", "amplitude", 1, {{400, R"({"code":400,"error":"Invalid API key"})"}}, "e1 queued", 1, 1);

    row("204", "ga4", 1, {}, "e1 sent", 1, 0);
    row("503", "ga4", 1, {{503}}, "e1 queued", 1, 1);
    row("reset after the request", "ga4", 1, {resetAfter()}, "e1 unknown", 1, 0);
    row("silence spares the next", "ga4", 2, {silence()}, "e1 unknown", 1, 1);
    row("half an answer", "ga4", 1, {halfAnswer()}, "e1 sent", 1, 0);
    row("page of a captive portal", "ga4", 1, {portal()}, "e1 unknown", 1, 0);
    row("429, a date", "ga4", 1, {{429, "", {{"Retry-After", soon}}}}, "e1 queued", 1, 1);

    row("200", "app-insights", 2, {}, "e1 sent, e2 sent", 1, 0);
    row("206", "app-insights", 3,
        {{206, R"({"itemsReceived":3,"itemsAccepted":1,"errors":[{"index":0,"statusCode":500,"message":"later"},)"
               R"({"index":2,"statusCode":400,"message":"never"}]})"}},
        "e1 queued, e2 sent, e3 refused", 1, 1);
    row("reset after the request", "app-insights", 1, {resetAfter()}, "e1 unknown", 1, 0);
    row("439", "app-insights", 1, {{439}}, "e1 queued", 1, 1);

    row("200", "otlp", 2, {}, "e1 sent, e2 sent", 1, 0);
    row("partial success", "otlp", 2, {{200, R"({"partialSuccess":{"rejectedLogRecords":"2","errorMessage":"no"}})"}},
        "e1 refused, e2 refused", 1, 0);
    row("500 is for good", "otlp", 1, {{500}}, "e1 refused", 1, 0);
    row("502 is not", "otlp", 1, {{502}}, "e1 queued", 1, 1);
    row("reset after the request", "otlp", 1, {resetAfter()}, "e1 unknown", 1, 0);

    row("one a request", "kamaji", 3, {}, "e1 sent, e2 sent, e3 sent", 3, 0);
    row("503", "kamaji", 1, {{503}}, "e1 queued", 1, 1);
    row("reset after the request", "kamaji", 2, {resetAfter()}, "e1 unknown", 1, 1);
}

void TestFaults::everyEventHasAFate()
{
    QFETCH(QString, protocol);
    QFETCH(int, events);
    QFETCH(std::vector<Stubbed>, script);
    const Protocol& spoken = protocols.at(protocol.toStdString());
    StubServer server;
    for (Stubbed& answer : script)
        server.then(std::move(answer));
    Draining machine(spoken.product, server.url(spoken.protocol == product::Protocol::Amplitude ? "/2/httpapi" : "/x"));
    machine.profile().endpoint.protocol = spoken.protocol;
    if (spoken.protocol == product::Protocol::Otlp)
        machine.profile().delivery.retryMs.clear();
    machine.record(numbered(events));
    send::DrainOptions once;
    once.once = true;
    const send::Report report = machine.drain(once);
    QTEST(row(machine.fates()), "fates");
    QTEST(static_cast<int>(server.requests().size()), "requests");
    QTEST(static_cast<int>(report.counts.waiting), "waiting");
    QTEST(static_cast<int>(machine.waiting().size()), "waiting");
    for (const outbox::JournalEntry& entry : machine.journal())
        QVERIFY(entry.answer && entry.answer->outcomes.size() == entry.attempt.events.size());
}

void TestFaults::whatArrivesIsWhatIsShownAndJournaled_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("dr") << "/2/httpapi";
    QTest::newRow("codegen") << "/mp/collect";
    QTest::newRow("azsdk") << "/v2.1/track";
    QTest::newRow("kiota") << "/v2.1/track";
    QTest::newRow("kamaji") << "";
}

void TestFaults::whatArrivesIsWhatIsShownAndJournaled()
{
    QFETCH(QString, path);
    StubServer server;
    Draining machine(QTest::currentDataTag(), server.url(path.toStdString()));
    machine.record(numbered(4));
    const auto pending =
        send::pendingOf(machine.profile(), machine.policy, machine.environment, machine.time.now()).requests;
    QCOMPARE(machine.drain().counts.sent, 4u);
    const auto arrived = server.requests();
    const auto journal = machine.journal();
    QVERIFY(!arrived.empty());
    QCOMPARE(arrived.size(), journal.size());
    QCOMPARE(arrived.size(), pending.size());
    for (std::size_t i = 0; i < arrived.size(); ++i) {
        QCOMPARE(arrived[i].body, journal[i].attempt.body);
        QCOMPARE(arrived[i].body, pending[i].body);
        QVERIFY(pending[i].url.ends_with(arrived[i].target));
    }
}

void TestFaults::unreachableIsNoRound_data()
{
    QTest::addColumn<QString>("protocol");
    for (const auto& [name, spoken] : protocols)
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

// Offline for a week is no reason to give an event up.
void TestFaults::unreachableIsNoRound()
{
    QFETCH(QString, protocol);
    const Protocol& spoken = protocols.at(protocol.toStdString());
    StubServer server;
    server.refuse();
    Draining machine(spoken.product, server.url("/x"));
    machine.profile().endpoint.protocol = spoken.protocol;
    machine.record({"e1"});
    for (int day = 0; day < 5; ++day) {
        const send::Report report = machine.drain();
        QCOMPARE(report.counts.waiting, 1u);
        QVERIFY(report.notBefore > machine.time.now());
        QCOMPARE(machine.journal().back().answer->failure, "not-connected");
        machine.time.advance(60'001);
    }
    QCOMPARE(machine.waiting().front().rounds, 0u);
    QVERIFY(machine.dropped().empty());
}

void TestFaults::drGivesUpAfterThreeRetries()
{
    StubServer server;
    server.always({503});
    Draining machine("dr", server.url("/2/httpapi"));
    machine.record({"e1"});
    const Millis before = machine.time.now();
    const send::Report report = machine.drain();
    QCOMPARE(server.requests().size(), 4u);
    QCOMPARE(report.counts.dropped, 1u);
    QCOMPARE(machine.dropped().at("retries-used-up"), 1u);
    QCOMPARE(row(machine.fates()), "e1 dropped");
    QVERIFY(machine.time.now() - before >= 7000); // 1, 2 and 4 s
    QVERIFY(machine.waiting().empty());
}

void TestFaults::aForeignRedirectIsNotFollowed()
{
    StubServer elsewhere;
    StubServer server;
    server.always(redirect(307, elsewhere.url("/2/httpapi")));
    Draining machine("dr", server.url("/2/httpapi"));
    machine.record({"e1"});
    const send::Report report = machine.drain({});
    QCOMPARE(elsewhere.connections(), 0u);
    QVERIFY(report.counts.sent == 0);
    QCOMPARE(machine.journal().front().answer->failure, "redirect-refused");
    QCOMPARE(machine.journal().front().answer->status, 307);
}

void TestFaults::aWrongCertificateGetsNothing()
{
    const Certificate certificate;
    StubServer server(certificate.server());
    Draining machine("dr", server.url("/2/httpapi"));
    machine.profile().delivery.timeoutMs = 5000;
    machine.trusted = Certificate().pem();
    machine.record({"e1"});
    QCOMPARE(machine.drain().counts.waiting, 1u);
    QCOMPARE(machine.journal().front().answer->failure, "tls");
    QVERIFY(server.requests().empty());
    machine.trusted = certificate.pem();
    machine.time.advance(60'001);
    QCOMPARE(machine.drain().counts.sent, 1u);
}

void TestFaults::aProxyIsNamedWithoutItsPassword()
{
    StubServer proxy;
    proxy.refuse();
    Draining machine("dr", "https://api.example/2/httpapi");
    machine.environment.variables["https_proxy"] = "http://ada:secret@127.0.0.1:" + std::to_string(proxy.port());
    machine.record({"e1"});
    const send::Report report = machine.drain();
    QCOMPARE(report.proxy, "http://127.0.0.1:" + std::to_string(proxy.port()));
    QCOMPARE(machine.journal().front().attempt.proxy, report.proxy);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
