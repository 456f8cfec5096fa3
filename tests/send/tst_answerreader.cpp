// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of HTTP servers, good and hostile, in pieces of every size.
#include "send/answerreader.h"

#include <QtTest>
#include <zlib.h>

using namespace vitrine;
using Failure = protocol::Response::Failure;
using send::AnswerReader;

namespace {

std::string gzipped(const std::string& text)
{
    std::string out(compressBound(text.size()) + 64, '\0');
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib");
    std::string in = text;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string compressedAnswer(const std::string& body)
{
    return "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
           body;
}

// In pieces of that many bytes; 0: at once.
AnswerReader readIn(const std::string& bytes, std::size_t piece, bool closed)
{
    AnswerReader reader;
    for (std::size_t at = 0; at < bytes.size(); at += piece == 0 ? bytes.size() : piece)
        reader.add(std::string_view(bytes).substr(at, piece == 0 ? bytes.size() : piece));
    if (closed)
        reader.close();
    return reader;
}

} // namespace

class TestAnswerReader : public QObject
{
    Q_OBJECT
private slots:
    void anAnswerIsRead_data();
    void anAnswerIsRead();
    void aBombIsCut();
    void anEndlessBodyIsCut();
    void onlyAWholeAnswerLeavesTheConnectionUsable_data();
    void onlyAWholeAnswerLeavesTheConnectionUsable();
};

void TestAnswerReader::anAnswerIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("failure");
    const auto row = [](const char* name, const QByteArray& bytes, bool closed, int status, const QByteArray& body,
                        Failure failure = Failure::None) {
        QTest::newRow(name) << bytes << closed << status << body << static_cast<int>(failure);
    };
    row("sized", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", false, 200, "{}");
    row("no body", "HTTP/1.1 204 No Content\r\n\r\n", false, 204, "");
    row("until close", "HTTP/1.0 200 OK\r\n\r\nall of it", true, 200, "all of it");
    row("chunked", "HTTP/1.1 206 P\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nT: 1\r\n\r\n",
        false, 206, "abcde");
    row("interim first", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 429 Slow\r\nContent-Length: 0\r\n\r\n", false, 429, "");
    row("no reason", "HTTP/1.1 503\r\nContent-Length: 0\r\n\r\n", false, 503, "");
    row("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nhalf", true, 200, "half", Failure::Lost);
    row("half a head", "HTTP/1.1 200 OK\r\nContent-Le", true, 0, "", Failure::Lost);
    row("nothing", "", true, 0, "", Failure::Lost);
    row("interim only", "HTTP/1.1 100 Continue\r\n\r\n", true, 0, "", Failure::Lost);
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n", false, 0, "", Failure::Malformed);
    row("status no number", "HTTP/1.1 abc OK\r\n\r\n", false, 0, "", Failure::Malformed);
    row("status out of range", "HTTP/1.1 999 OK\r\n\r\n", false, 0, "", Failure::Malformed);
    row("upgrade", "HTTP/1.1 101 Switching\r\n\r\n", false, 0, "", Failure::Malformed);
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", false, 0, "", Failure::Malformed);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", false, 0, "",
        Failure::Malformed);
    row("unknown coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", false, 0, "",
        Failure::Malformed);
    row("chunk no number", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", false, 0, "",
        Failure::Malformed);
    row("chunk too long for its size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n", false, 0,
        "", Failure::Malformed);
    row("huge head", "HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'x') + "\r\n\r\n", false, 0, "",
        Failure::Malformed);
    row("many headers", "HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(1000) + "\r\n", false, 0, "",
        Failure::Malformed);
    row("compressed", QByteArray::fromStdString(compressedAnswer(gzipped("plain"))), false, 200, "plain");
}

void TestAnswerReader::anAnswerIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closed);
    for (const std::size_t piece : {0u, 1u, 3u, 1000u}) {
        const protocol::Response response = readIn(bytes.toStdString(), piece, closed).response();
        QTEST(response.status, "status");
        QTEST(QByteArray::fromStdString(response.body), "body");
        QTEST(static_cast<int>(response.failure), "failure");
        QVERIFY(!response.truncated);
    }
}

void TestAnswerReader::aBombIsCut()
{
    const std::string bomb = gzipped(std::string(20u << 20, '0'));
    QVERIFY(bomb.size() < 1u << 20);
    const protocol::Response response = readIn(compressedAnswer(bomb), 0, false).response();
    QCOMPARE(response.status, 200);
    QVERIFY(response.truncated);
    QCOMPARE(response.body.size(), send::AnswerLimits{}.body);
}

void TestAnswerReader::anEndlessBodyIsCut()
{
    AnswerReader reader;
    reader.add("HTTP/1.1 200 OK\r\n\r\n");
    const std::string block(1u << 20, 'x');
    int blocks = 0;
    for (; !reader.finished() && blocks < 100; ++blocks)
        reader.add(block);
    QCOMPARE(blocks, 5);
    QVERIFY(reader.response().truncated);
    QVERIFY(!reader.reusable());
}

void TestAnswerReader::onlyAWholeAnswerLeavesTheConnectionUsable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("reusable");
    QTest::newRow("whole") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok") << true;
    QTest::newRow("half") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\no") << false;
    QTest::newRow("more than said") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokay") << false;
    QTest::newRow("closing") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
                             << false;
    QTest::newRow("old") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n") << false;
    QTest::newRow("two framings")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << false;
}

void TestAnswerReader::onlyAWholeAnswerLeavesTheConnectionUsable()
{
    QFETCH(QByteArray, bytes);
    QTEST(readIn(bytes.toStdString(), 0, false).reusable(), "reusable");
}

QTEST_APPLESS_MAIN(TestAnswerReader)
#include "tst_answerreader.moc"
