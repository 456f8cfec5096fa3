// SPDX-License-Identifier: GPL-3.0-or-later
// What a correct client does with each answer of Application Insights (reference/protocols.md, part 3, and captured
// behaviour).
#include "answers.h"

using namespace vitrine;
using namespace vitrine::test;
using product::Protocol;

class TestAppInsightsAnswers : public QObject
{
    Q_OBJECT
private slots:
    void meaning_data();
    void meaning() { checkAnswerRow(Protocol::AppInsights); }
    void asCaptured();
    void anEventAloneTooLarge();
    void repeatsAreNotRecognised();
};

namespace {

QByteArray partial(const QByteArray& errors, const QByteArray& counts = R"("itemsReceived":3,"itemsAccepted":2)")
{
    return "{" + counts + R"(,"errors":[)" + errors + "]}";
}

QByteArray error(int index, int code, const QByteArray& message = "x")
{
    return R"({"index":)" + QByteArray::number(index) + R"(,"statusCode":)" + QByteArray::number(code) +
           R"(,"message":")" + message + "\"}";
}

void partlyTaken()
{
    for (const int code : {408, 429, 439, 500, 503})
        addAnswerRow(qPrintable(QString("206 item %1").arg(code)),
                     {206, partial(error(1, code)), {"accepted", "retry", "accepted"}, ""});
    for (const int code : {400, 402, 404, 0})
        addAnswerRow(qPrintable(QString("206 item %1").arg(code)),
                     {206, partial(error(1, code)), {"accepted", "refused", "accepted"}, ""});
    addAnswerRow("206 sampled out by text", {206, partial(error(1, 200, "Telemetry sampled out.")), {"accepted"}, ""});
    addAnswerRow("206 sampled out by code", {206, partial(error(1, 206)), {"accepted"}, ""});
    addAnswerRow("206 Retry-After",
                 {206, partial(error(0, 503)), {"retry+7", "accepted", "accepted"}, "wait+7", {{"Retry-After", "7"}}});
    addAnswerRow("206 nothing listed", {206, partial("", R"("itemsReceived":3,"itemsAccepted":3)"), {"accepted"}, ""});
    addAnswerRow(
        "206 an item missing in the list",
        {206, partial(error(1, 500), R"("itemsReceived":3,"itemsAccepted":1)"), {"unknown", "retry", "unknown"}, ""});
    addAnswerRow(
        "206 of another batch",
        {206, partial(error(1, 500), R"("itemsReceived":9,"itemsAccepted":8)"), {"unknown", "retry", "unknown"}, ""});
    addAnswerRow("206 without counts",
                 {206, R"({"errors":[)" + error(2, 500) + "]}", {"accepted", "accepted", "retry"}, ""});
    addAnswerRow("206 index past the end", {206, partial(error(3, 500), R"("itemsAccepted":3)"), {"accepted"}, ""});
    addAnswerRow("206 negative index", {206, partial(error(-1, 500), R"("itemsAccepted":3)"), {"accepted"}, ""});
    addAnswerRow("206 an index twice",
                 {206, partial(error(1, 400) + "," + error(1, 500)), {"accepted", "refused", "accepted"}, ""});
    addAnswerRow("206 unreadable", {206, "{", {"unknown"}, ""});
    addAnswerRow("206 empty", {206, "", {"unknown"}, ""});
    addAnswerRow("206 page", {206, "<html>", {"retry"}, "stop"});
}

void refusals()
{
    addAnswerRow("400", {400, partial(error(0, 400, "103: Field 'time' is older")), {"refused"}, ""});
    addAnswerRow("400 empty", {400, "", {"refused"}, ""});
    addAnswerRow("400 wrong key", {400, partial(error(0, 400, "Invalid instrumentation key")), {"refused"}, "stop"});
    addAnswerRow("401", {401, "", {"retry"}, "stop"});
    addAnswerRow("403", {403, "", {"retry"}, "stop"});
    addAnswerRow("402 quota", {402, partial(error(0, 402)), {"refused"}, "stop"});
    addAnswerRow("404", {404, "", {"refused"}, "stop"});
    addAnswerRow("405", {405, "", {"refused"}, "stop"});
    addAnswerRow("413", {413, "", {"retry+0"}, "split"});
}

void again()
{
    for (const char* status : {"408", "500", "502", "503", "504"})
        addAnswerRow(status, {QByteArray(status).toInt(), "", {"retry"}, ""});
    addAnswerRow("503 Retry-After", {503, "", {"retry+60"}, "wait+60", {{"Retry-After", "60"}}});
    addAnswerRow("429", {429, "", {"retry"}, "stop"});
    addAnswerRow("429 Retry-After", {429, "", {"retry+9"}, "stop wait+9", {{"RETRY-AFTER", " 9 "}}});
    addAnswerRow("439 daily quota", {439, "", {"retry+86400"}, "stop wait+86400"});
    addAnswerRow("439 Retry-After", {439, "", {"retry+600"}, "stop wait+600", {{"Retry-After", "600"}}});
}

} // namespace

void TestAppInsightsAnswers::meaning_data()
{
    addAnswerColumns();
    addAnswerRow("200", {200, R"({"itemsReceived":3,"itemsAccepted":3,"errors":[]})", {"accepted"}, ""});
    addAnswerRow("200 empty", {200, "", {"accepted"}, ""});
    addAnswerRow("200 page of a portal", {200, "<html>", {"retry"}, "stop"});
    partlyTaken();
    refusals();
    again();
}

// Ten items, of which the service answered 0 with 429, 1 with 400 and 4 with 500.
void TestAppInsightsAnswers::asCaptured()
{
    const std::string body = R"({"itemsReceived":10,"itemsAccepted":7,"errors":[)"
                             R"({"index":0,"statusCode":429,"message":"Too many requests"},)"
                             R"({"index":1,"statusCode":400,"message":"109: older than the allowed min date."},)"
                             R"({"index":4,"statusCode":500,"message":"x"}]})";
    const auto reading =
        protocol::read(Protocol::AppInsights, sentRequest(Protocol::AppInsights, 10), answer(206, body), answerTime);
    QStringList expected(10, "accepted");
    expected[0] = expected[4] = "retry";
    expected[1] = "refused";
    QCOMPARE(fatesIn(reading), expected);
    QCOMPARE(QString::fromStdString(reading.events[1].why), "206 400 109: older than the allowed min date.");
}

void TestAppInsightsAnswers::anEventAloneTooLarge()
{
    const auto reading =
        protocol::read(Protocol::AppInsights, sentRequest(Protocol::AppInsights, 1), answer(413), answerTime);
    QCOMPARE(fatesIn(reading), QStringList{"refused"});
    QVERIFY(!reading.split);
}

void TestAppInsightsAnswers::repeatsAreNotRecognised()
{
    QVERIFY(!protocol::recognisesRepeats(Protocol::AppInsights));
    QCOMPARE(protocol::oldestTaken(Protocol::AppInsights), std::optional<Millis>(172'800'000));
}

QTEST_APPLESS_MAIN(TestAppInsightsAnswers)
#include "tst_appinsightsanswers.moc"
