// SPDX-License-Identifier: GPL-3.0-or-later
// A tool may speak to a loopback server; a page in a browser may not, whatever name it uses.
#include "send/visitor.h"

#include <QtTest>

using namespace vitrine;

class TestVisitor : public QObject
{
    Q_OBJECT
private slots:
    void refuses_data();
    void refuses();
};

void TestVisitor::refuses_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("refusal");
    const auto row = [](const char* name, const QByteArray& headers, const char* refusal) {
        QTest::newRow(name) << headers << QByteArray(refusal);
    };
    const QByteArray own = "Host: 127.0.0.1:4318\r\n";
    row("address", own, "");
    row("another loopback address", "Host: 127.9.9.9:4318\r\n", "");
    row("name", "Host: localhost:4318\r\n", "");
    row("name in capitals", "Host: LocalHost:4318\r\n", "");
    row("IPv6", "Host: [::1]:4318\r\n", "");
    row("without port", "Host: localhost\r\n", "");
    row("IPv6 without port", "Host: [::1]\r\n", "");
    row("another port", "Host: localhost:80\r\n", "unknown-host");
    row("a name that points here", "Host: rebound.example.com:4318\r\n", "unknown-host");
    row("a name that begins like one of ours", "Host: localhost.example.com:4318\r\n", "unknown-host");
    row("an address in a name", "Host: 127.0.0.1.example.com:4318\r\n", "unknown-host");
    row("user info", "Host: localhost@example.com:4318\r\n", "unknown-host");
    row("our name as user info", "Host: example.com@localhost:4318\r\n", "unknown-host");
    row("a path", "Host: localhost:4318/x\r\n", "unknown-host");
    row("every address", "Host: 0.0.0.0:4318\r\n", "unknown-host");
    row("no host", "", "unknown-host");
    row("empty host", "Host:\r\n", "unknown-host");
    row("two hosts", own + own, "unknown-host");
    row("a page's origin", own + "Origin: https://example.com\r\n", "cross-origin");
    row("a page without one", own + "Origin: null\r\n", "cross-origin");
    row("another port's page", own + "Origin: http://127.0.0.1:8080\r\n", "cross-origin");
    row("its own origin", own + "Origin: http://127.0.0.1:4318\r\n", "");
    row("two origins", own + "Origin: http://127.0.0.1:4318\r\nOrigin: https://example.com\r\n", "cross-origin");
    row("cross-site", own + "Sec-Fetch-Site: cross-site\r\n", "cross-origin");
    row("same-site", own + "sec-fetch-site: same-site\r\n", "cross-origin");
    row("same-origin", own + "Sec-Fetch-Site: same-origin\r\n", "");
    row("typed by the person", own + "Sec-Fetch-Site: none\r\n", "");
    row("Node's own fetch", own + "Sec-Fetch-Mode: cors\r\n", "");
}

void TestVisitor::refuses()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, refusal);
    for (const QByteArray target : {"/v1/logs", "http://127.0.0.1:4318/v1/logs"}) {
        send::RequestReader reader;
        reader.add(("POST " + target + " HTTP/1.1\r\n" + headers + "\r\n").toStdString());
        QVERIFY(reader.done());
        const bool proxied = !target.startsWith('/');
        QCOMPARE(QByteArray::fromStdString(std::string(send::refusalOf(reader.take(), 4318))),
                 proxied ? QByteArray("unknown-host") : refusal);
    }
}

QTEST_APPLESS_MAIN(TestVisitor)
#include "tst_visitor.moc"
