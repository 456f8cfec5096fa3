// SPDX-License-Identifier: GPL-3.0-or-later
// What a correct client does with each answer of GA4, OTLP and Kamaji, which tell little or nothing about an event
// (reference/protocols.md, parts 2, 4 and 5).
#include "answers.h"

using namespace vitrine;
using namespace vitrine::test;
using product::Protocol;

class TestPlainAnswers : public QObject
{
    Q_OBJECT
private slots:
    void ga4_data();
    void ga4() { checkAnswerRow(Protocol::Ga4); }
    void otlp_data();
    void otlp() { checkAnswerRow(Protocol::Otlp); }
    void kamaji_data();
    void kamaji() { checkAnswerRow(Protocol::Kamaji); }
    void ages_data();
    void ages();
};

void TestPlainAnswers::ga4_data()
{
    addAnswerColumns();
    addAnswerRow("204", {204, "", {"accepted"}, ""});
    addAnswerRow("200", {200, "", {"accepted"}, ""});
    addAnswerRow("200 debug answer", {200, R"({"validationMessages":[]})", {"accepted"}, ""});
    addAnswerRow("200 page of a portal", {200, "<html>", {"unknown"}, "stop"});
    for (const char* status : {"500", "502", "503", "504"})
        addAnswerRow(status, {QByteArray(status).toInt(), "", {"retry"}, ""});
    addAnswerRow("503 Retry-After", {503, "", {"retry+3"}, "wait+3", {{"Retry-After", "3"}}});
    addAnswerRow("429", {429, "", {"retry"}, "stop"});
    addAnswerRow("408 may have been taken", {408, "", {"unknown"}, ""});
    addAnswerRow("400", {400, "", {"refused"}, "stop"});
    addAnswerRow("403", {403, "", {"refused"}, "stop"});
    addAnswerRow("413", {413, "", {"refused"}, "stop"});
    addAnswerRow("407 of a proxy", {407, "", {"retry"}, "stop"});
}

void TestPlainAnswers::otlp_data()
{
    addAnswerColumns();
    const auto partial = [](const QByteArray& rejected) {
        return R"({"partialSuccess":{"rejectedLogRecords":)" + rejected + R"(,"errorMessage":"too old"}})";
    };
    addAnswerRow("200", {200, "{}", {"accepted"}, ""});
    addAnswerRow("200 empty", {200, "", {"accepted"}, ""});
    addAnswerRow("200 partial, all", {200, partial("\"3\""), {"refused"}, ""});
    addAnswerRow("200 partial, which one is not told", {200, partial("\"1\""), {"unknown"}, ""});
    addAnswerRow("200 partial, as a number", {200, partial("3"), {"refused"}, ""});
    addAnswerRow("200 a warning", {200, partial("\"0\""), {"accepted"}, ""});
    addAnswerRow("200 a warning without count", {200, R"({"partialSuccess":{"errorMessage":"m"}})", {"accepted"}, ""});
    addAnswerRow("200 partial, negative", {200, partial("\"-1\""), {"unknown"}, ""});
    addAnswerRow("200 partial, more than sent", {200, partial("99999999999999999999"), {"unknown"}, ""});
    addAnswerRow("200 partial, no number", {200, partial("\"x\""), {"unknown"}, ""});
    addAnswerRow("200 partial, no object", {200, R"({"partialSuccess":3})", {"unknown"}, ""});
    addAnswerRow("200 page of a portal", {200, "<html>", {"retry"}, "stop"});
    addAnswerRow("200 unreadable", {200, "{", {"unknown"}, ""});
    for (const char* status : {"502", "503", "504"})
        addAnswerRow(status, {QByteArray(status).toInt(), "", {"retry"}, ""});
    addAnswerRow("503 Retry-After", {503, "", {"retry+2"}, "wait+2", {{"Retry-After", "2"}}});
    addAnswerRow("429", {429, "", {"retry"}, "stop"});
    addAnswerRow("429 Retry-After", {429, "", {"retry+2"}, "stop wait+2", {{"Retry-After", "2"}}});
    for (const char* status : {"400", "408", "413", "500", "501"})
        addAnswerRow(status, {QByteArray(status).toInt(), R"({"message":"no"})", {"refused"}, ""});
    for (const char* status : {"401", "403", "404"})
        addAnswerRow(status, {QByteArray(status).toInt(), "", {"refused"}, "stop"});
}

void TestPlainAnswers::kamaji_data()
{
    addAnswerColumns();
    addAnswerRow("200", {200, "", {"accepted"}, ""});
    addAnswerRow("200 page of a portal", {200, "<html>", {"unknown"}, "stop"});
    addAnswerRow("400", {400, "", {"refused"}, ""});
    addAnswerRow("404", {404, "", {"refused"}, ""});
    addAnswerRow("500 once", {500, "", {"retry"}, ""});
    addAnswerRow("500 again", {500, "", {"refused"}, "", {}, 1});
    addAnswerRow("503 once", {503, "", {"retry+4"}, "wait+4", {{"Retry-After", "4"}}});
    addAnswerRow("503 again", {503, "", {"refused"}, "", {}, 1});
    addAnswerRow("429", {429, "", {"retry"}, "stop", {}, 5});
}

void TestPlainAnswers::ages_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("hours"); // 0: no limit
    QTest::newRow("amplitude") << static_cast<int>(Protocol::Amplitude) << 0;
    QTest::newRow("ga4") << static_cast<int>(Protocol::Ga4) << 72;
    QTest::newRow("app insights") << static_cast<int>(Protocol::AppInsights) << 48;
    QTest::newRow("otlp") << static_cast<int>(Protocol::Otlp) << 0;
    QTest::newRow("kamaji") << static_cast<int>(Protocol::Kamaji) << 0;
}

void TestPlainAnswers::ages()
{
    QFETCH(int, protocol);
    QFETCH(int, hours);
    const auto kind = static_cast<Protocol>(protocol);
    QCOMPARE(protocol::oldestTaken(kind).value_or(0), hours * Millis{3'600'000});
    QCOMPARE(protocol::recognisesRepeats(kind), kind == Protocol::Amplitude);
}

QTEST_APPLESS_MAIN(TestPlainAnswers)
#include "tst_plainanswers.moc"
