// SPDX-License-Identifier: GPL-3.0-or-later
// The loopback server over real sockets, spoken to in plain bytes.
#include "send/httpserver.h"

#include <QNetworkInterface>
#include <QTcpSocket>
#include <QtTest>

using namespace vitrine;
using send::HttpServer;
using send::Reply;
using send::ServedRequest;

class TestHttpServer : public QObject
{
    Q_OBJECT
private slots:
    void onlyLoopbackListens();
    void aPortThatIsTakenIsAnError();
    void keepsAlive();
    void pipelined();
    void continues();
    void judgesBeforeTheBody();
    void aRefusalReachesWhoStillWrites();
    void brokenRequestsAreAnsweredAndClosed();
    void endsWhoComesTooSlowly_data();
    void endsWhoComesTooSlowly();
    void connectionsAreBounded();
    void answersHeadWithoutBody();
    void answersMayBeSlow();
};

namespace {

Reply echo(const ServedRequest& request) { return {200, {}, request.target + " " + request.body}; }

QByteArray post(const QByteArray& target, const QByteArray& body)
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

// What comes until the connection ends or `enough` stands in it.
QByteArray answerTo(QTcpSocket& socket, const QByteArray& bytes, const QByteArray& enough = {})
{
    QByteArray got;
    socket.write(bytes);
    const bool came = QTest::qWaitFor(
        [&] {
            got += socket.readAll();
            const bool over = socket.state() == QAbstractSocket::UnconnectedState;
            return over || (!enough.isEmpty() && got.contains(enough));
        },
        20'000);
    return came ? got : got + " (and no end)";
}

struct Client : QTcpSocket
{
    explicit Client(const HttpServer& server, const QHostAddress& address = QHostAddress::LocalHost)
    {
        connectToHost(address, server.port());
        if (!QTest::qWaitFor([&] { return state() == ConnectedState; }, 20'000))
            qFatal("no connection");
    }
};

} // namespace

void TestHttpServer::onlyLoopbackListens()
{
    HttpServer server({}, echo);
    QVERIFY(server.listen());
    Client four(server);
    QVERIFY(answerTo(four, post("/a", "b"), "/a b").contains("/a b"));
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        QTcpSocket other;
        other.connectToHost(address, server.port());
        QVERIFY(QTest::qWaitFor([&] { return other.state() == QAbstractSocket::UnconnectedState; }, 20'000));
        QCOMPARE(other.error(), QAbstractSocket::ConnectionRefusedError);
    }
}

void TestHttpServer::aPortThatIsTakenIsAnError()
{
    HttpServer first({}, echo);
    QVERIFY(first.listen());
    HttpServer second({first.port()}, echo);
    const auto heard = second.listen();
    QVERIFY(!heard);
    QCOMPARE(heard.error().code, Code::Io);
}

void TestHttpServer::keepsAlive()
{
    HttpServer server({}, echo);
    QVERIFY(server.listen());
    Client client(server);
    for (const QByteArray body : {"one", "two", "three"})
        QVERIFY(answerTo(client, post("/", body), "/ " + body).startsWith("HTTP/1.1 200"));
    QCOMPARE(server.taken(), std::size_t{1});
    const QByteArray last = answerTo(client, "GET /last HTTP/1.1\r\nConnection: close\r\n\r\n");
    QVERIFY(last.contains("Connection: close\r\n") && last.endsWith("/last "));
}

void TestHttpServer::pipelined()
{
    HttpServer server({}, echo);
    QVERIFY(server.listen());
    Client client(server);
    QByteArray all;
    for (int i = 0; i < 50; ++i)
        all += post("/" + QByteArray::number(i), QByteArray(10'000, 'x'));
    const QByteArray got = answerTo(client, all + "GET /end HTTP/1.0\r\n\r\n");
    QCOMPARE(got.count("HTTP/1.1 200"), 51);
    QVERIFY(got.indexOf("/7 xx") < got.indexOf("/8 xx"));
    QVERIFY(got.endsWith("/end "));
}

void TestHttpServer::continues()
{
    HttpServer server({}, echo);
    QVERIFY(server.listen());
    Client client(server);
    const QByteArray head = "POST / HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n";
    QCOMPARE(answerTo(client, head, "100 Continue\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    QVERIFY(answerTo(client, "ab", "/ ab").startsWith("HTTP/1.1 200"));
}

void TestHttpServer::judgesBeforeTheBody()
{
    int handled = 0;
    HttpServer server(
        {}, [&](const ServedRequest&) { return ++handled, Reply{200}; },
        [](const ServedRequest&) { return std::optional(Reply{403}); });
    QVERIFY(server.listen());
    Client client(server);
    const QByteArray got =
        answerTo(client, "POST / HTTP/1.1\r\nContent-Length: 200\r\nExpect: 100-continue\r\n\r\n", "403");
    QVERIFY(got.startsWith("HTTP/1.1 403") && !got.contains("100 Continue"));
    QCOMPARE(handled, 0);
}

// Closed at once, the connection would be reset and the answer lost.
void TestHttpServer::aRefusalReachesWhoStillWrites()
{
    HttpServer server({}, echo, [](const ServedRequest&) { return std::optional(Reply{403, {}, "no"}); });
    QVERIFY(server.listen());
    Client client(server);
    const QByteArray got = answerTo(client, post("/", QByteArray(8 << 20, 'x')), "no");
    QVERIFY(got.startsWith("HTTP/1.1 403") && got.endsWith("no"));
}

void TestHttpServer::brokenRequestsAreAnsweredAndClosed()
{
    HttpServer server({}, echo);
    QVERIFY(server.listen());
    Client client(server);
    QVERIFY(answerTo(client, "nonsense\r\n\r\n", "\r\n\r\n").startsWith("HTTP/1.1 400"));
    Client large(server);
    QVERIFY(
        answerTo(large, "POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n", "\r\n\r\n").startsWith("HTTP/1.1 413"));
}

void TestHttpServer::endsWhoComesTooSlowly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer"); // its beginning
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("half a head") << QByteArray("POST / HTTP/1.1\r\nHo") << QByteArray("HTTP/1.1 408");
    QTest::newRow("half a body") << post("/", "abc").chopped(1) << QByteArray("HTTP/1.1 408");
}

void TestHttpServer::endsWhoComesTooSlowly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    send::HttpServerOptions options;
    options.idle = options.patience = 100;
    HttpServer server(options, echo);
    QVERIFY(server.listen());
    Client client(server);
    const QByteArray got = answerTo(client, bytes);
    QVERIFY2(answer.isEmpty() ? got.isEmpty() : got.startsWith(answer), got.constData());
}

void TestHttpServer::connectionsAreBounded()
{
    send::HttpServerOptions options;
    options.connections = 2;
    HttpServer server(options, echo);
    QVERIFY(server.listen());
    Client first(server), second(server);
    QVERIFY(answerTo(second, post("/", "x"), "/ x").contains("200"));
    QTcpSocket third;
    third.connectToHost(QHostAddress::LocalHost, server.port());
    QVERIFY(QTest::qWaitFor([&] { return server.taken() == 3 && third.state() == QAbstractSocket::UnconnectedState; },
                            20'000));
    first.abort();
    QVERIFY(answerTo(second, post("/", "y"), "/ y").contains("200"));
    Client fourth(server);
    QVERIFY(answerTo(fourth, post("/", "z"), "/ z").contains("200"));
}

void TestHttpServer::answersHeadWithoutBody()
{
    HttpServer server({}, echo);
    QVERIFY(server.listen());
    Client client(server);
    const QByteArray got = answerTo(client, "HEAD /abc HTTP/1.1\r\nConnection: close\r\n\r\n");
    QVERIFY(got.contains("Content-Length: 5\r\n") && got.endsWith("\r\n\r\n"));
}

void TestHttpServer::answersMayBeSlow()
{
    HttpServer server({}, [](const ServedRequest&) {
        Reply slow{200, {}, "abc"};
        slow.pace = 1;
        return slow;
    });
    QVERIFY(server.listen());
    Client client(server);
    QVERIFY(answerTo(client, post("/", ""), "abc").endsWith("\r\n\r\nabc"));
    QVERIFY(answerTo(client, post("/", ""), "abc").endsWith("\r\n\r\nabc"));
}

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
