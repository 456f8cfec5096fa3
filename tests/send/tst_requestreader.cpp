// SPDX-License-Identifier: GPL-3.0-or-later
// Requests are read the same however their bytes are cut; what two programs could read differently is refused.
#include "send/requestreader.h"

#include <QtTest>

using namespace vitrine;
using send::RequestReader;

class TestRequestReader : public QObject
{
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void oneAfterAnother();
    void bodiesAreBounded_data();
    void bodiesAreBounded();
    void tinyChunksCostNoMoreThanLargeOnes();
};

namespace {

void feed(RequestReader& reader, const QByteArray& bytes, qsizetype piece)
{
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const QByteArray part = bytes.mid(at, piece);
        reader.add({part.constData(), static_cast<std::size_t>(part.size())});
    }
}

} // namespace

void TestRequestReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keepsAlive");
    const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& target, const QByteArray& body,
                        bool keepsAlive = true) {
        for (const int piece : {1, 2, 7, 4096})
            QTest::addRow("%s in pieces of %d", name, piece) << bytes << target << body << keepsAlive;
    };
    row("no body", "GET / HTTP/1.1\r\n\r\n", "/", "");
    row("a length", "POST /a?b=c HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc", "/a?b=c", "abc");
    row("the same length twice", "POST /a HTTP/1.1\r\nContent-Length: 3\r\ncontent-length:3\r\n\r\nabc", "/a", "abc");
    row("chunks", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n", "/",
        "abcde");
    row("a trailer", "POST / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\nA\r\n0123456789\r\n0\r\nX: y\r\n\r\n", "/",
        "0123456789");
    row("line breaks before", "\r\n\r\nGET /x HTTP/1.1\r\n\r\n", "/x", "");
    row("closing", "GET / HTTP/1.1\r\nConnection: Close\r\n\r\n", "/", "", false);
    row("old version", "GET / HTTP/1.0\r\n\r\n", "/", "", false);
    row("bytes that are no text", QByteArray("POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\n\0\r\n\xff", 42), "/",
        QByteArray("\0\r\n\xff", 4));
}

void TestRequestReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(bool, keepsAlive);
    RequestReader reader;
    feed(reader, bytes, QString(QTest::currentDataTag()).section(' ', -1).toInt());
    QVERIFY(reader.done());
    QCOMPARE(reader.refusal(), 0);
    QCOMPARE(reader.keepsAlive(), keepsAlive);
    const auto request = reader.take();
    QCOMPARE(QByteArray::fromStdString(request.target), target);
    QCOMPARE(QByteArray::fromStdString(request.body), body);
    QVERIFY(!reader.begun());
}

void TestRequestReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray post = "POST / HTTP/1.1\r\n";
    row("no HTTP", "hello\r\n\r\n");
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", 505);
    row("HTTP/0.9 with a word", "GET /\r\n\r\n");
    row("blank in the target", "GET /a b HTTP/1.1\r\n\r\n");
    row("control character in the target", "GET /a\x01 HTTP/1.1\r\n\r\n");
    row("header without colon", post + "abc\r\n\r\n");
    row("blank before the colon", post + "Host : x\r\n\r\n");
    row("folded header", post + "A: b\r\n c\r\n\r\n");
    row("bare line feeds", "POST / HTTP/1.1\nHost: x\n\n\r\n\r\n");
    row("line feed in a value", post + "A: b\nC: d\r\n\r\n");
    row("two lengths", post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc");
    row("a list of lengths", post + "Content-Length: 3, 3\r\n\r\nabc");
    row("a negative length", post + "Content-Length: -1\r\n\r\n");
    row("a signed length", post + "Content-Length: +3\r\n\r\nabc");
    row("no length", post + "Content-Length:\r\n\r\n");
    row("a length beyond every number", post + "Content-Length: 99999999999999999999\r\n\r\n");
    row("length and chunks", post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("another coding", post + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501);
    row("a chunk without length", post + "Transfer-Encoding: chunked\r\n\r\n\r\nabc\r\n");
    row("a chunk longer than it says", post + "Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n");
    row("a chunk beyond every number", post + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n");
    row("a head too large", post + "A: " + QByteArray(70'000, 'x'), 431);
    row("a head too large, ended", post + "A: " + QByteArray(70'000, 'x') + "\r\n\r\n", 431);
    row("too many headers", post + QByteArray("A: b\r\n").repeated(201) + "\r\n", 431);
    row("a trailer too large",
        post + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + QByteArray("A: b\r\n").repeated(20'000), 431);
    row("a chunk extension too large", post + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(70'000, 'x'));
}

void TestRequestReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    for (const int piece : {1 << 20, 100, 1}) {
        RequestReader reader;
        feed(reader, bytes, piece);
        QCOMPARE(reader.refusal(), status);
        QVERIFY(!reader.done() && !reader.hasHead() && !reader.keepsAlive());
    }
}

void TestRequestReader::oneAfterAnother()
{
    RequestReader reader;
    reader.add("POST /1 HTTP/1.1\r\nContent-Length: 1\r\nExpect: 100-Continue\r\n\r\n");
    QVERIFY(reader.expectsContinue());
    reader.add("aPOST /2 HTTP/1.1\r\nContent-Length: 1\r\n\r\nbGET /3 HTTP/1.1\r\n");
    QVERIFY(!reader.expectsContinue());
    QCOMPARE(reader.take().body, "a");
    QVERIFY(reader.done());
    QCOMPARE(reader.take().body, "b");
    QVERIFY(!reader.done() && reader.begun());
    reader.add("\r\n");
    QCOMPARE(reader.take().target, "/3");
}

void TestRequestReader::bodiesAreBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("by its length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 11\r\n\r\n");
    QTest::newRow("one chunk") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n");
    QTest::newRow("many chunks") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                        QByteArray("1\r\na\r\n").repeated(11);
}

void TestRequestReader::bodiesAreBounded()
{
    QFETCH(QByteArray, bytes);
    RequestReader reader({1000, 10, 10});
    feed(reader, bytes, 5);
    QCOMPARE(reader.refusal(), 413);
}

// A quadratic reader would need minutes for these two million chunks.
void TestRequestReader::tinyChunksCostNoMoreThanLargeOnes()
{
    RequestReader reader;
    reader.add("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
    feed(reader, QByteArray("1\r\na\r\n").repeated(2'000'000) + "0\r\n\r\n", 64 << 10);
    QVERIFY(reader.done());
    QCOMPARE(reader.request().body.size(), std::size_t{2'000'000});
}

QTEST_APPLESS_MAIN(TestRequestReader)
#include "tst_requestreader.moc"
