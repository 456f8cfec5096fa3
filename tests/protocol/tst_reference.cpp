// SPDX-License-Identifier: GPL-3.0-or-later
// What a vendor's own SDK sent, read and planned again, is what it sent.
#include "capture.h"
#include "profiles.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;
using product::Protocol;

class TestReference : public QObject
{
    Q_OBJECT
private slots:
    void becomesWhatItWas_data();
    void becomesWhatItWas();
    void whateverTheProductIs_data();
    void whateverTheProductIs();
    void bodiesOfOneFileStayApart();
    void aListOfEnvelopesStaysAList();
    void odditiesStay_data();
    void odditiesStay();
    void spansPointAtTheValues_data();
    void spansPointAtTheValues();
    void anEventWithoutItsBodyGetsOne();
};

namespace {

void addCaptures()
{
    QTest::addColumn<QString>("capture");
    QTest::addColumn<int>("protocol");
    const auto row = [](const char* name, Protocol protocol) {
        QTest::newRow(name) << QString(name) << static_cast<int>(protocol);
    };
    row("amplitude_node_seed_events", Protocol::Amplitude);
    row("behavior_amplitude_node_400", Protocol::Amplitude);
    row("ga4_codegen_cli_mp_collect", Protocol::Ga4);
    row("appinsights_2x_seed_envelopes", Protocol::AppInsights);
    row("behavior_appinsights_2x_206", Protocol::AppInsights);
    row("kamaji_client", Protocol::Kamaji);
    row("otlp_logs_json", Protocol::Otlp);
}

void compareBodies(const protocol::Request& request, const Captured& capture)
{
    const std::vector<Json> values = valuesOf(request);
    QCOMPARE(values.size(), capture.body.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY2(values[i] == capture.body[i], values[i].dump().c_str());
}

Captured bodyOf(const char* text) { return {"POST", {}, "application/json", {*Json::parse(text)}, false}; }

} // namespace

void TestReference::becomesWhatItWas_data() { addCaptures(); }

void TestReference::becomesWhatItWas()
{
    QFETCH(QString, capture);
    QFETCH(int, protocol);
    const auto kind = static_cast<Protocol>(protocol);
    for (const Captured& request : captured(capture.toStdString())) {
        const auto events = eventsOf(request, kind);
        const auto plan = planned(profileFor(kind), events);
        QCOMPARE(plan.requests.size(), std::size_t{1});
        QVERIFY(plan.leftOut.empty() && plan.adjustments.empty());
        const protocol::Request& again = plan.requests.front();
        QCOMPARE(QByteArray::fromStdString(again.method), QByteArray::fromStdString(request.method));
        QCOMPARE(QByteArray::fromStdString(targetOf(again.url)), QByteArray::fromStdString(request.target));
        QCOMPARE(QByteArray::fromStdString(header(again, "Content-Type")),
                 QByteArray::fromStdString(request.contentType));
        QCOMPARE(again.events.size(), events.size());
        compareBodies(again, request);
    }
}

void TestReference::whateverTheProductIs_data() { addCaptures(); }

// A body is its back end's, also in a file opened for another product.
void TestReference::whateverTheProductIs()
{
    QFETCH(QString, capture);
    QFETCH(int, protocol);
    const auto kind = static_cast<Protocol>(protocol);
    const Captured request = captured(capture.toStdString()).front();
    for (const auto other : allProtocols) {
        const auto plan = planned(profileFor(other), eventsOf(request, kind));
        QCOMPARE(plan.requests.size(), std::size_t{1});
        QCOMPARE(QByteArray::fromStdString(targetOf(plan.requests.front().url)),
                 QByteArray::fromStdString(request.target));
        compareBodies(plan.requests.front(), request);
    }
}

void TestReference::bodiesOfOneFileStayApart()
{
    std::vector<event::Event> events;
    const auto requests = captured("behavior_amplitude_node_400");
    for (std::size_t i = 0; i < requests.size(); ++i)
        for (const event::Event& event : eventsOf(requests[i], Protocol::Amplitude, i * 1000))
            events.push_back(event);
    std::swap(events[1], events[3]); // as a list sorted by name would have them
    const auto plan = planned(profileFor(Protocol::Amplitude), events);
    QCOMPARE(plan.requests.size(), requests.size());
    QCOMPARE(plan.requests[0].events, (std::vector<std::size_t>{0, 2, 3}));
    QCOMPARE(plan.requests[1].events, (std::vector<std::size_t>{1, 4}));
    QVERIFY(valuesOf(plan.requests[1]).front()["request_metadata"].isObject());
}

void TestReference::aListOfEnvelopesStaysAList()
{
    Captured request = captured("appinsights_2x_seed_envelopes").front();
    request = {"POST", "/v2.1/track", "application/json", {Json::array(request.body)}, false};
    const auto plan = planned(profileFor(Protocol::AppInsights), eventsOf(request, Protocol::AppInsights));
    QCOMPARE(plan.requests.size(), std::size_t{1});
    QCOMPARE(QByteArray::fromStdString(header(plan.requests.front(), "Content-Type")), QByteArray("application/json"));
    compareBodies(plan.requests.front(), request);
}

void TestReference::odditiesStay_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, Protocol protocol, const char* body) {
        QTest::newRow(name) << static_cast<int>(protocol) << QByteArray(body);
    };
    row("amplitude go: no options, ip, user", Protocol::Amplitude,
        R"({"api_key":"K","events":[{"event_type":"dr templates list","user_id":"u1","ip":"$remote","time":1,"x":{}}]})");
    row("amplitude: short ids asked for", Protocol::Amplitude,
        R"({"api_key":"K","options":{"min_id_length":1},"events":[{"event_type":"a","device_id":"1"}]})");
    row("amplitude: key last", Protocol::Amplitude, R"({"events":[{"event_type":"$identify"}],"api_key":"K"})");
    row("amplitude: long, deep and reserved", Protocol::Amplitude,
        R"({"api_key":"K","events":[{"event_type":"[Amplitude] Revenue","price":1.50,"big":123456789012345678901}]})");
    row("ga4: everything around", Protocol::Ga4,
        R"({"client_id":"c","user_id":"u","timestamp_micros":"1704067201500000","non_personalized_ads":true,)"
        R"("user_properties":{"a":{"value":1}},"consent":{"ad_user_data":"DENIED"},"events":[{"name":"error"}]})");
    row("ga4: reserved and null parameters", Protocol::Ga4,
        R"({"client_id":"c","events":[{"name":"_a b","params":{"ga_x":null,"user_id":"u","list":[1,{"a":[]}]}}]})");
    row("otlp: two resources, schema, text integers", Protocol::Otlp,
        R"({"resourceLogs":[{"resource":{"attributes":[]},"schemaUrl":"s","scopeLogs":[{"scope":{"name":"a"},)"
        R"("logRecords":[{"body":{"intValue":"1"}},{"flags":1}]},{"scope":{"name":"b"},"schemaUrl":"t","logRecords":)"
        R"([{"timeUnixNano":"1"}]}]},{"scopeLogs":[{"logRecords":[{"attributes":[{"key":"k","value":{}}]}]}]}]})");
    row("kamaji: the flat seed", Protocol::Kamaji, R"({"uuid":"u","running":1,"kamaji_version":"v0.6.1"})");
}

void TestReference::odditiesStay()
{
    QFETCH(int, protocol);
    QFETCH(QByteArray, body);
    const auto kind = static_cast<Protocol>(protocol);
    const Captured request = bodyOf(body.constData());
    const auto plan = planned(profileFor(kind), eventsOf(request, kind));
    QCOMPARE(plan.requests.size(), std::size_t{1});
    QVERIFY(plan.adjustments.empty());
    compareBodies(plan.requests.front(), request);
}

void TestReference::spansPointAtTheValues_data() { addCaptures(); }

void TestReference::spansPointAtTheValues()
{
    QFETCH(QString, capture);
    QFETCH(int, protocol);
    const auto kind = static_cast<Protocol>(protocol);
    const auto plan = planned(profileFor(kind), eventsOf(captured(capture.toStdString()).front(), kind));
    const protocol::Request& request = plan.requests.front();
    QVERIFY(request.fields.size() > request.events.size());
    for (const protocol::FieldSpan& field : request.fields) {
        const auto value = Json::parse(std::string_view(request.body).substr(field.offset, field.length));
        QVERIFY2(value.has_value(), field.field.c_str());
        QVERIFY(std::count(request.events.begin(), request.events.end(), field.event) == 1);
    }
    const auto masked = protocol::maskedFields(request);
    const std::string shown = protocol::maskedBody(request);
    for (std::size_t i = 0; i < masked.size(); ++i)
        if (masked[i].field != "api_key")
            QCOMPARE(shown.substr(masked[i].offset, masked[i].length),
                     request.body.substr(request.fields[i].offset, request.fields[i].length));
}

// An event logged without what stood around it keeps its own bytes; the rest comes from the profile.
void TestReference::anEventWithoutItsBodyGetsOne()
{
    auto events = eventsOf(captured("amplitude_node_seed_events").front(), Protocol::Amplitude);
    for (event::Event& event : events)
        event.frame = {};
    const auto plan = planned(profileFor(Protocol::Amplitude), events);
    QCOMPARE(plan.requests.size(), std::size_t{1});
    const Json body = valuesOf(plan.requests.front()).front();
    QVERIFY(body["api_key"] == Json("AMPLITUDE_API_KEY"));
    QVERIFY(body["events"].items()[0] == events[0].wire);
    QVERIFY(!plan.requests.front().complete);
}

QTEST_APPLESS_MAIN(TestReference)
#include "tst_reference.moc"
