// SPDX-License-Identifier: GPL-3.0-or-later
// What goes over the wire, byte for byte, and what is made of every way it can fail. Everything happens on loopback.
#include "send/httptransport.h"
#include "support/certificate.h"
#include "support/rawserver.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace vitrine;
using namespace std::chrono_literals;
using Failure = protocol::Response::Failure;
using test::RawServer;

namespace {

const QByteArray fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

protocol::Request requestTo(const std::string& url, const std::string& body = R"({"events":[]})")
{
    protocol::Request request;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}, {"User-Agent", "vitrine/test"}};
    request.body = body;
    return request;
}

quint16 closedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 9;
}

} // namespace

class TestTransport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void onlyWhatWasPlannedLeaves();
    void oneConnectionServesManyRequests();
    void aConnectionThatWasClosedIsOpenedAgain();
    void nothingIsSentTwice();
    void aLargeBodyArrivesWhole();
    void redirectsAreHandedBack();
    void aFaultIsTold_data();
    void aFaultIsTold();
    void aSlowAnswerEndsInTime();
    void anAddressMayBeRefused_data();
    void anAddressMayBeRefused();
    void certificatesAreChecked_data();
    void certificatesAreChecked();
    void oldTlsIsRefused();
    void theProxyIsAskedForATunnel();
    void aProxyThatRefusesIsNoConnection();
};

void TestTransport::initTestCase()
{
    for (const char* name :
         {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
        qunsetenv(name);
}

void TestTransport::onlyWhatWasPlannedLeaves()
{
    RawServer server(RawServer::answering(fine));
    send::HttpTransport transport({});
    const auto response = transport.post(requestTo(server.url("/2/httpapi?a=%20b#c")), 10s);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, "{}");
    QVERIFY(response.requestLeft);
    QCOMPARE(server.received(),
             QByteArray("POST /2/httpapi?a=%20b HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) +
                        "\r\nContent-Type: application/json\r\nUser-Agent: vitrine/test\r\n"
                        "Content-Length: 13\r\n\r\n{\"events\":[]}"));
}

void TestTransport::oneConnectionServesManyRequests()
{
    RawServer server(RawServer::answering(fine));
    send::HttpTransport transport({});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(transport.post(requestTo(server.url()), 10s).status, 200);
    QCOMPARE(server.connections(), 1);
}

void TestTransport::aConnectionThatWasClosedIsOpenedAgain()
{
    RawServer server([](QTcpSocket& socket, QByteArray& request) {
        if (!RawServer::isWhole(request))
            return;
        socket.write(fine);
        socket.disconnectFromHost();
    });
    send::HttpTransport transport({});
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(transport.post(requestTo(server.url()), 10s).status, 200);
        QTest::qWait(0); // lets the server hang up
    }
    QCOMPARE(server.connections(), 3);
}

// Where a back end cannot tell repeats, a second request is a second event.
void TestTransport::nothingIsSentTwice()
{
    RawServer server([](QTcpSocket& socket, QByteArray& request) {
        if (RawServer::isWhole(request))
            socket.abort();
    });
    send::HttpTransport transport({});
    const auto response = transport.post(requestTo(server.url()), 10s);
    QCOMPARE(response.failure, Failure::Lost);
    QVERIFY(response.requestLeft);
    QCOMPARE(server.received().count("POST "), 1);
    QCOMPARE(server.connections(), 1);
}

void TestTransport::aLargeBodyArrivesWhole()
{
    RawServer server(RawServer::answering(fine));
    send::HttpTransport transport({});
    const std::string body(5u << 20, 'x');
    QCOMPARE(transport.post(requestTo(server.url(), body), 20s).status, 200);
    QVERIFY(server.received().endsWith(QByteArray::fromStdString("\r\n\r\n" + body)));
}

void TestTransport::redirectsAreHandedBack()
{
    RawServer elsewhere(RawServer::answering(fine));
    const QByteArray location = QByteArray::fromStdString(elsewhere.url("/there"));
    RawServer server(RawServer::answering("HTTP/1.1 307 T\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n"));
    send::HttpTransport transport({});
    const auto response = transport.post(requestTo(server.url()), 10s);
    QCOMPARE(response.status, 307);
    QCOMPARE(response.headers.front().name, "Location");
    QCOMPARE(server.received().count("POST "), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestTransport::aFaultIsTold_data()
{
    QTest::addColumn<QByteArray>("answer"); // then the server hangs up
    QTest::addColumn<bool>("afterRequest");
    QTest::addColumn<int>("failure");
    QTest::newRow("reset before the request was read") << QByteArray() << false << static_cast<int>(Failure::Lost);
    QTest::newRow("reset after the request") << QByteArray() << true << static_cast<int>(Failure::Lost);
    QTest::newRow("half an answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{") << true
                                    << static_cast<int>(Failure::Lost);
    QTest::newRow("no HTTP") << QByteArray("220 mail ready\r\n") << true << static_cast<int>(Failure::Malformed);
}

void TestTransport::aFaultIsTold()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, afterRequest);
    RawServer server([&](QTcpSocket& socket, QByteArray& request) {
        if (afterRequest && !RawServer::isWhole(request))
            return;
        socket.write(answer);
        answer.isEmpty() ? socket.abort() : socket.disconnectFromHost();
    });
    send::HttpTransport transport({});
    const auto response = transport.post(requestTo(server.url(), std::string(1u << 20, 'x')), 10s);
    QTEST(static_cast<int>(response.failure), "failure");
    QVERIFY(response.requestLeft);
}

// One byte at a time, for ever: each keeps the connection alive, none ends the answer.
void TestTransport::aSlowAnswerEndsInTime()
{
    QTimer drip;
    RawServer server([&](QTcpSocket& socket, QByteArray& request) {
        if (!RawServer::isWhole(request))
            return;
        socket.write("HTTP/1.1 200 OK\r\nX: ");
        QObject::connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip.start(20);
    });
    send::HttpTransport transport({});
    QElapsedTimer clock;
    clock.start();
    const auto response = transport.post(requestTo(server.url()), 300ms);
    QCOMPARE(response.failure, Failure::Timeout);
    QVERIFY(response.requestLeft);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void TestTransport::anAddressMayBeRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("nobody listens") << QString("http://127.0.0.1:%1/").arg(closedPort());
    QTest::newRow("plain http to elsewhere") << "http://192.0.2.1/";
    QTest::newRow("a file") << "file:///etc/passwd";
    QTest::newRow("ftp") << "ftp://127.0.0.1/";
    QTest::newRow("credentials") << "https://ada:secret@localhost/";
    QTest::newRow("no host") << "https:///x";
    QTest::newRow("a line break") << "http://127.0.0.1/\r\nX: y";
    QTest::newRow("nothing") << "";
    QTest::newRow("looks like loopback") << "http://127.0.0.1.example.invalid/";
}

void TestTransport::anAddressMayBeRefused()
{
    QFETCH(QString, url);
    send::HttpTransport transport({});
    const auto response = transport.post(requestTo(url.toStdString()), 10s);
    QCOMPARE(response.failure, Failure::NotConnected);
    QVERIFY(!response.requestLeft);
    QVERIFY(!response.problem.empty());
}

void TestTransport::certificatesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("good");
    QTest::newRow("ours, trusted") << "localhost" << true << true;
    QTest::newRow("nobody vouches for it") << "localhost" << false << false;
    QTest::newRow("of another host") << "elsewhere.example" << true << false;
}

void TestTransport::certificatesAreChecked()
{
    QFETCH(QString, name);
    QFETCH(bool, trusted);
    QFETCH(bool, good);
    const test::Certificate certificate(name);
    RawServer server(RawServer::answering(fine), certificate.server());
    send::HttpTransport transport({}, trusted ? certificate.pem() : test::Certificate().pem());
    const auto response = transport.post(requestTo(server.url()), 10s);
    QCOMPARE(response.status, good ? 200 : 0);
    QCOMPARE(response.failure, good ? Failure::None : Failure::Tls);
    QCOMPARE(response.requestLeft, good);
    QVERIFY(good || server.received().isEmpty());
}

void TestTransport::oldTlsIsRefused()
{
    const test::Certificate certificate;
    QSslConfiguration old = certificate.server();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    RawServer server(RawServer::answering(fine), old);
    send::HttpTransport transport({}, certificate.pem());
    const auto response = transport.post(requestTo(server.url()), 10s);
    QCOMPARE(response.status, 0);
    QVERIFY(!response.requestLeft);
    QVERIFY(server.received().isEmpty());
}

void TestTransport::theProxyIsAskedForATunnel()
{
    RawServer proxy(RawServer::answering("HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n"));
    Environment environment;
    environment.variables["https_proxy"] = "http://127.0.0.1:" + std::to_string(proxy.port());
    send::HttpTransport transport(environment);
    QCOMPARE(transport.proxyFor("https://api.example/"), "http://127.0.0.1:" + std::to_string(proxy.port()));
    static_cast<void>(transport.post(requestTo("https://api.example/secret"), 10s));
    QVERIFY2(proxy.received().startsWith("CONNECT api.example:443 HTTP/1.1\r\n"), proxy.received().constData());
    QVERIFY(!proxy.received().contains("secret"));
}

void TestTransport::aProxyThatRefusesIsNoConnection()
{
    Environment environment;
    environment.variables["https_proxy"] = "http://127.0.0.1:" + std::to_string(closedPort());
    send::HttpTransport transport(environment);
    const auto response = transport.post(requestTo("https://api.example/"), 10s);
    QCOMPARE(response.failure, Failure::NotConnected);
    QVERIFY(!response.requestLeft);
    environment.variables["https_proxy"] = "https://127.0.0.1:1";
    QCOMPARE(send::HttpTransport(environment).post(requestTo("https://api.example/"), 10s).failure,
             Failure::NotConnected);
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
