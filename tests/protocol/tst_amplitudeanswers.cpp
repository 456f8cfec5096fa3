// SPDX-License-Identifier: GPL-3.0-or-later
// What a correct client does with each answer of Amplitude (reference/protocols.md, part 1, and captured behaviour).
#include "answers.h"
#include "capture.h"

using namespace vitrine;
using namespace vitrine::test;
using product::Protocol;

class TestAmplitudeAnswers : public QObject
{
    Q_OBJECT
private slots:
    void meaning_data();
    void meaning() { checkAnswerRow(Protocol::Amplitude); }
    void anEventAlone_data();
    void anEventAlone();
    void saysWhy();
    void badEventsEndInBoundedRounds();
    void withoutItsIdARepeatIsNotRecognised();
    void asTheVendorsSdk();
};

namespace {

const QByteArray invalidTime = R"({"code":400,"error":"Invalid field values on some events",)"
                               R"("events_with_invalid_fields":{"time":[1]},"events_with_missing_fields":{},)"
                               R"("silenced_events":[]})";

void acceptances()
{
    addAnswerRow("200", {200, R"({"code":200,"events_ingested":3})", {"accepted"}, ""});
    addAnswerRow("200 without code", {200, "{}", {"accepted"}, ""});
    addAnswerRow("200 empty", {200, "", {"accepted"}, ""});
    addAnswerRow("200 page of a portal", {200, "<html>Log in</html>", {"retry"}, "stop"});
    addAnswerRow("200 page after blanks", {200, "\xef\xbb\xbf \r\n<!DOCTYPE html>", {"retry"}, "stop"});
    addAnswerRow("200 empty page", {200, "", {"retry"}, "stop", {{"Content-Type", "Text/HTML; charset=x"}}});
    addAnswerRow("200 text", {200, "welcome", {"retry"}, ""});
    addAnswerRow("200 list", {200, "[200]", {"retry"}, ""});
    addAnswerRow("200 says 400", {200, invalidTime, {"retry+0", "refused", "retry+0"}, ""});
    addAnswerRow("200 says 503", {200, R"({"code":503})", {"retry"}, ""});
    addAnswerRow("200 says 413", {200, R"({"code":413})", {"retry+0"}, "split"});
    addAnswerRow("503 says 200", {503, R"({"code":200})", {"retry"}, ""});
    addAnswerRow("400 says 200", {400, R"({"code":200})", {"retry"}, ""});
}

void badEvents()
{
    const QStringList second{"retry+0", "refused", "retry+0"};
    addAnswerRow("400 invalid field", {400, invalidTime, second, ""});
    addAnswerRow("400 missing field of an event",
                 {400, R"({"events_with_missing_fields":{"event_type":[1]}})", second, ""});
    addAnswerRow("400 missing_field and the event", {400,
                                                     R"({"missing_field":"event_type",)"
                                                     R"("events_with_missing_fields":{"event_type":[1]}})",
                                                     second, ""});
    addAnswerRow("400 invalid id length", {400, R"({"events_with_invalid_id_lengths":{"device_id":[1]}})", second, ""});
    addAnswerRow("400 silenced event", {400, R"({"silenced_events":[1]})", second, ""});
    addAnswerRow("400 silenced device",
                 {400, R"({"silenced_devices":["device-0"]})", {"refused", "retry+0", "refused"}, ""});
    addAnswerRow("400 union of all lists", {400,
                                            R"({"events_with_invalid_fields":{"time":[0],"price":[0]},)"
                                            R"("events_with_missing_fields":{"event_type":[2]}})",
                                            {"refused", "retry+0", "refused"},
                                            ""});
    addAnswerRow("400 every event", {400, R"({"events_with_invalid_fields":{"time":[0,1,2]}})", {"refused"}, ""});
    addAnswerRow("400 throttled beside invalid", {400,
                                                  R"({"throttled_events":[0],)"
                                                  R"("events_with_invalid_fields":{"time":[1]}})",
                                                  {"retry+30", "refused", "retry+0"},
                                                  ""});
    addAnswerRow("400 empty lists",
                 {400, R"({"code":400,"error":"Invalid","events_with_invalid_fields":{}})", {"retry+0"}, "split"});
    addAnswerRow("400 empty", {400, "", {"retry+0"}, "split"});
    addAnswerRow("400 page", {400, "<html>", {"retry"}, "stop"});
    addAnswerRow("400 wrong key", {400, R"({"code":400,"error":"Invalid API key: x"})", {"retry"}, "stop"});
    addAnswerRow("400 no key",
                 {400, R"({"error":"Request missing required field","missing_field":"api_key"})", {"retry"}, "stop"});
    addAnswerRow("400 missing_field null", {400, R"({"missing_field":null})", {"retry+0"}, "split"});
}

void throttling()
{
    addAnswerRow("429 throttled event",
                 {429, R"({"code":429,"throttled_events":[0]})", {"retry+30", "retry+0", "retry+0"}, ""});
    addAnswerRow("429 throttled device",
                 {429, R"({"throttled_devices":{"device-1":11}})", {"retry+0", "retry+30", "retry+0"}, ""});
    addAnswerRow("429 events before devices", {429,
                                               R"({"throttled_events":[0],"throttled_devices":{"device-0":9}})",
                                               {"retry+30", "retry+0", "retry+0"},
                                               ""});
    addAnswerRow("429 daily quota", {429,
                                     R"({"exceeded_daily_quota_devices":{"device-0":500001}})",
                                     {"retry+86400", "retry+0", "retry+86400"},
                                     ""});
    addAnswerRow("429 quota and throttle", {429,
                                            R"({"throttled_events":[0,1,2],)"
                                            R"("exceeded_daily_quota_devices":{"device-1":1}})",
                                            {"retry+30", "retry+86400", "retry+30"},
                                            ""});
    addAnswerRow("429 everything", {429, R"({"throttled_events":[0,1,2]})", {"retry+30"}, ""});
    addAnswerRow("429 nobody named", {429, R"({"code":429})", {"retry+30"}, "stop wait+30"});
    addAnswerRow("429 page", {429, "<html>", {"retry+30"}, "stop wait+30"});
    addAnswerRow("429 nobody named, Retry-After", {429, "", {"retry+120"}, "stop wait+120", {{"retry-after", "120"}}});
}

void others()
{
    addAnswerRow("403", {403, R"({"code":403,"error":"Forbidden"})", {"refused"}, "stop"});
    addAnswerRow("401", {401, "", {"retry"}, "stop"});
    addAnswerRow("404", {404, "", {"refused"}, "stop"});
    addAnswerRow("413", {413, R"({"code":413,"error":"Payload too large"})", {"retry+0"}, "split"});
    addAnswerRow("413 of a proxy", {413, "<html>", {"retry+0"}, "split"});
    for (const char* status : {"408", "500", "502", "503", "504"})
        addAnswerRow(status, {QByteArray(status).toInt(), "", {"retry"}, ""});
    addAnswerRow("503 Retry-After", {503, "", {"retry+5"}, "wait+5", {{"Retry-After", "5"}}});
    addAnswerRow("407 of a proxy", {407, "", {"retry"}, "stop"});
    addAnswerRow("511 of a network", {511, "<html>", {"retry"}, "stop"});
}

} // namespace

void TestAmplitudeAnswers::meaning_data()
{
    addAnswerColumns();
    acceptances();
    badEvents();
    throttling();
    others();
}

void TestAmplitudeAnswers::anEventAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("413 at one") << 413;
    QTest::newRow("400 with empty lists at one") << 400;
}

void TestAmplitudeAnswers::anEventAlone()
{
    QFETCH(int, status);
    const auto reading = protocol::read(Protocol::Amplitude, sentRequest(Protocol::Amplitude, 1), answer(status), 1);
    QCOMPARE(fatesIn(reading), QStringList{"refused"});
    QVERIFY(!reading.split);
}

void TestAmplitudeAnswers::saysWhy()
{
    const auto request = sentRequest(Protocol::Amplitude);
    const auto refused = protocol::read(Protocol::Amplitude, request, answer(400, invalidTime.toStdString()), 1);
    QCOMPARE(QString::fromStdString(refused.events[1].why), "400 invalid-field time");
    const auto wrongKey =
        protocol::read(Protocol::Amplitude, request, answer(400, R"({"error":"Invalid API key"})"), 1);
    QCOMPARE(QString::fromStdString(wrongKey.problem), "Invalid API key");
    const auto noKey = protocol::read(Protocol::Amplitude, request,
                                      answer(400, R"({"error":"Missing","missing_field":"api_key"})"), 1);
    QCOMPARE(QString::fromStdString(noKey.problem), "Missing: api_key");
}

// The server names only the first bad event each time: as many rounds as bad events, then the good ones are in.
void TestAmplitudeAnswers::badEventsEndInBoundedRounds()
{
    std::size_t waiting = 40, rounds = 0;
    for (; waiting > 0 && rounds <= 40; ++rounds) {
        const auto reading = protocol::read(Protocol::Amplitude, sentRequest(Protocol::Amplitude, waiting),
                                            answer(400, R"({"events_with_invalid_fields":{"time":[0]}})"), answerTime,
                                            static_cast<std::uint32_t>(rounds));
        waiting = static_cast<std::size_t>(fatesIn(reading).count("retry+0"));
    }
    QCOMPARE(rounds, std::size_t{40});
}

void TestAmplitudeAnswers::withoutItsIdARepeatIsNotRecognised()
{
    auto request = sentRequest(Protocol::Amplitude);
    std::erase_if(request.fields, [](const auto& span) { return span.event == 1 && span.field == "insert_id"; });
    protocol::Response none;
    none.requestLeft = true;
    none.failure = protocol::Response::Failure::Timeout;
    const auto reading = protocol::read(Protocol::Amplitude, request, none, answerTime);
    QCOMPARE(fatesIn(reading), (QStringList{"retry", "unknown", "retry"}));
}

// The vendor's SDK sent three events, was told {time:[1]}, and sent the first and the third again with the same ids.
void TestAmplitudeAnswers::asTheVendorsSdk()
{
    const auto requests = captured("behavior_amplitude_node_400");
    const auto events = eventsOf(requests.at(0), Protocol::Amplitude);
    const auto plan = planned(profileFor(Protocol::Amplitude), events);
    const auto& sent = plan.requests.front();
    const auto reading = protocol::read(Protocol::Amplitude, sent, answer(400, invalidTime.toStdString()), answerTime);
    QStringList again, vendors;
    for (std::size_t i = 0; i < sent.events.size(); ++i)
        if (reading.events[i].fate == protocol::Fate::Retry)
            again << QString::fromStdString(events[sent.events[i]].wire["insert_id"].plain());
    for (const Json& event : requests.at(1).body.front()["events"].items())
        vendors << QString::fromStdString(event["insert_id"].plain());
    QCOMPARE(again.size(), 2);
    QCOMPARE(again, vendors);
}

QTEST_APPLESS_MAIN(TestAmplitudeAnswers)
#include "tst_amplitudeanswers.moc"
