// SPDX-License-Identifier: GPL-3.0-or-later
// The tests' back end does the faults it promises: each one as the sender's own transport meets it.
#include "send/httptransport.h"
#include "support/certificate.h"
#include "support/stubserver.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;
using namespace std::chrono_literals;
using Failure = protocol::Response::Failure;

class TestStubServer : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void accepts_data();
    void accepts();
    void answersAsScripted();
    void faults_data();
    void faults();
    void refusesConnections();
    void speaksTls();
};

namespace {

protocol::Response sent(const std::string& url, const std::string& body = "{}", std::string trusted = {},
                        std::chrono::milliseconds most = 20s)
{
    protocol::Request request;
    request.url = url;
    request.body = body;
    return send::HttpTransport({}, std::move(trusted)).post(request, most);
}

} // namespace

void TestStubServer::initTestCase()
{
    for (const char* name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
}

void TestStubServer::accepts_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](product::Protocol protocol, const QByteArray& path, const QByteArray& body) {
        QTest::newRow(product::name(protocol)) << static_cast<int>(protocol) << path << body;
    };
    row(product::Protocol::Amplitude, "/2/httpapi", R"({"api_key":"k","events":[{},{}]})");
    row(product::Protocol::Ga4, "/mp/collect?api_secret=s", R"({"events":[{}]})");
    row(product::Protocol::AppInsights, "/v2.1/track", "{}\n{}\n");
    row(product::Protocol::Otlp, "/v1/logs", "{}");
    row(product::Protocol::Kamaji, "/stats", "{}");
}

// What it says when nothing is scripted is an acceptance for the reader of that back end's answers.
void TestStubServer::accepts()
{
    QFETCH(int, protocol);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    StubServer server;
    const auto response = sent(server.url(path.toStdString()), body.toStdString());
    protocol::Request request;
    request.events = {0, 1};
    const auto reading = protocol::read(static_cast<product::Protocol>(protocol), request, response, 1);
    for (const auto& event : reading.events)
        QCOMPARE(event.fate, protocol::Fate::Accepted);
    QCOMPARE(server.requests().size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(server.requests().front().target), path);
    QCOMPARE(QByteArray::fromStdString(server.requests().front().body), body);
}

void TestStubServer::answersAsScripted()
{
    StubServer server;
    server.then({503, "later", {{"Retry-After", "2"}}}).then(redirect(308, "/elsewhere")).always({400, "never"});
    const auto later = sent(server.url());
    QCOMPARE(later.status, 503);
    QCOMPARE(later.body, "later");
    QCOMPARE(sent(server.url()).status, 308);
    QCOMPARE(sent(server.url()).status, 400);
    QCOMPARE(sent(server.url()).status, 400);
    QVERIFY(server.waitForRequests(4, 0ms));
    QVERIFY(!server.waitForRequests(5, 1ms));
}

void TestStubServer::faults_data()
{
    QTest::addColumn<Stubbed>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("failed");
    QTest::newRow("hang up") << hangUp() << 0 << true;
    QTest::newRow("reset") << resetAfter() << 0 << true;
    QTest::newRow("reset mid-request") << resetMidRequest() << 0 << true;
    QTest::newRow("half an answer") << halfAnswer() << 200 << true;
    QTest::newRow("slow-loris") << slowLoris() << 200 << true;
    QTest::newRow("silence") << silence() << 0 << true;
    QTest::newRow("wrong length") << wrongLength() << 200 << true;
    QTest::newRow("portal") << portal() << 200 << false;
    QTest::newRow("gzip bomb") << gzipBomb() << 200 << false;
}

void TestStubServer::faults()
{
    QFETCH(Stubbed, fault);
    QFETCH(int, status);
    QFETCH(bool, failed);
    StubServer server;
    server.always(fault);
    const bool late = fault.reply.delay > 0 || fault.reply.pace > 0;
    const auto response = sent(server.url(), std::string(100'000, 'x'), {}, late ? 500ms : 20s);
    QVERIFY(response.requestLeft);
    QCOMPARE(response.failure != Failure::None, failed);
    if (status == 0 || !failed)
        QCOMPARE(response.status, status);
    QCOMPARE(server.requests().size(), std::size_t(fault.beforeBody ? 0 : 1));
}

void TestStubServer::refusesConnections()
{
    StubServer server;
    server.refuse();
    const auto response = sent(server.url());
    QCOMPARE(response.failure, Failure::NotConnected);
    QVERIFY(!response.requestLeft);
}

void TestStubServer::speaksTls()
{
    const Certificate certificate;
    StubServer server(certificate.server());
    QCOMPARE(sent(server.url("/stats"), "{}", certificate.pem()).status, 200);
    QCOMPARE(sent(server.url("/stats")).failure, Failure::Tls);
    QCOMPARE(server.requests().size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestStubServer)
#include "tst_stubserver.moc"
