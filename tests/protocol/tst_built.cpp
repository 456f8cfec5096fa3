// SPDX-License-Identifier: GPL-3.0-or-later
// Events that were never in a request are built as the vendor's own SDK would have built them.
#include "capture.h"
#include "profiles.h"

#include <QtTest>

#include <set>

using namespace vitrine;
using namespace vitrine::test;
using product::Protocol;

class TestBuilt : public QObject
{
    Q_OBJECT
private slots:
    void codegenFlatEventsAsItsCliSendsThem();
    void azsdkRowsAsItsSdkSendsThem();
    void exportedColumnsFindTheirPlace();
    void drEventsAsTheSeedWritesThem();
    void kamajiPayloadsGoToTheirPath_data();
    void kamajiPayloadsGoToTheirPath();
    void otlpTypesEveryValue();
    void durationsAreTimeSpans_data();
    void durationsAreTimeSpans();
    void standInsAreNeverSendable_data();
    void standInsAreNeverSendable();
    void secretsAreMarkedAndMasked();
    void ga4ClientsAreKeptApart();
    void spansPointAtTheValues_data();
    void spansPointAtTheValues();
};

namespace {

protocol::Plan planned(Protocol protocol, const std::vector<event::Event>& events,
                       const protocol::Identity& identity = {})
{
    const auto profile = profileFor(protocol);
    return protocol::plan(profile, endpointOf(profile), identity, events);
}

Json without(Json object, std::initializer_list<std::string_view> keys)
{
    for (const auto key : keys)
        object.remove(key);
    return object;
}

event::Event flat(const Json& captured)
{
    event::Event event;
    event.shape = event::Shape::CodegenFlat;
    event.name = captured["name"].plain();
    event.fields = without(captured["params"], {"engagement_time_msec"});
    event.durationMs = event.fields["duration"].real();
    return event;
}

// The row an envelope becomes in the dependencies table (protocols.md, 3), dimensions flattened as the store does it.
event::Event row(const Json& envelope)
{
    const Json& data = *envelope.find({"data", "baseData"});
    event::Event event;
    event.shape = event::Shape::AzsdkRow;
    event.name = data["name"].plain();
    event.time = parseIsoTime(envelope["time"].text());
    event.success = data["success"].boolean();
    const std::string span = data["duration"].plain();
    event.durationMs = std::stod(span.substr(0, 2)) * 3'600'000 + std::stod(span.substr(3, 2)) * 60'000 +
                       std::stod(span.substr(6)) * 1000;
    event.session = envelope["tags"]["ai.session.id"].plain();
    event.fields = Json::object({{"client_Type", envelope["tags"]["ai.device.type"]},
                                 {"client_OS", envelope["tags"]["ai.device.osVersion"]},
                                 {"client_CountryOrRegion", "United States"},
                                 {"success", data["success"]},
                                 {"duration", *event.durationMs}});
    for (const Json::Member& property : data["properties"].members())
        event.fields.set(property.key, property.value);
    return event;
}

} // namespace

void TestBuilt::codegenFlatEventsAsItsCliSendsThem()
{
    const auto captures = captured("ga4_codegen_cli_mp_collect");
    std::vector<event::Event> events;
    for (const Captured& capture : captures)
        events.push_back(flat(capture.body.front()["events"].items().front()));
    const std::string client = captures.front().body.front()["client_id"].plain();
    auto profile = profileFor(Protocol::Ga4);
    profile.identifiers.emplace_back().name = "anonymousId";
    auto endpoint = endpointOf(profile);
    endpoint.key = "G-XXXXXXXXXX";
    endpoint.secret = "SECRET";
    const auto plan = protocol::plan(profile, endpoint, {{"anonymousId", client}}, events);
    QVERIFY(plan.adjustments.empty());
    QCOMPARE(plan.requests.size(), captures.size());
    for (std::size_t i = 0; i < captures.size(); ++i) {
        const auto& request = plan.requests[i];
        QVERIFY2(valuesOf(request).front() == captures[i].body.front(), request.body.c_str());
        QCOMPARE(QByteArray::fromStdString(targetOf(request.url)), QByteArray::fromStdString(captures[i].target));
        QVERIFY(request.complete);
    }
}

void TestBuilt::azsdkRowsAsItsSdkSendsThem()
{
    const Captured capture = captured("appinsights_2x_seed_envelopes").front();
    auto profile = profileFor(Protocol::AppInsights);
    auto endpoint = endpointOf(profile);
    endpoint.key = "00000000-1111-2222-3333-444444444444";
    std::vector<event::Event> events;
    for (std::size_t i = 0; i < 5; ++i) // dependencies without edge values
        events.push_back(row(capture.body[i]));
    const auto plan = protocol::plan(profile, endpoint, {}, events);
    QCOMPARE(plan.requests.size(), std::size_t{1});
    QCOMPARE(targetOf(plan.requests.front().url), std::string("/v2.1/track"));
    const auto values = valuesOf(plan.requests.front());
    QCOMPARE(values.size(), events.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Json& want = capture.body[i];
        const Json& data = *values[i].find({"data", "baseData"});
        const Json wanted = without(*want.find({"data", "baseData"}), {"id"});
        QVERIFY2(without(data, {"id"}) == wanted, data.dump().c_str());
        for (const char* key : {"ver", "sampleRate", "iKey", "name", "time"})
            QVERIFY2(values[i][key] == want[key], key);
        for (const char* tag : {"ai.cloud.roleInstance", "ai.device.osVersion", "ai.cloud.role", "ai.session.id",
                                "ai.device.type", "ai.location.ip"})
            QVERIFY2(values[i]["tags"][tag] == want["tags"][tag], tag);
        QVERIFY(values[i]["tags"]["ai.user.id"] == data["properties"]["devDeviceId"]);
    }
}

void TestBuilt::exportedColumnsFindTheirPlace()
{
    event::Event event = recorded("ToolExecuted", *Json::parse(R"({"AppRoleName":"azsdk-mcp","OperationId":"0af7",
        "ResultCode":"7","Target":"t","ClientIP":"0.0.0.0","AppRoleInstance":"my-laptop","Type":"AppDependencies",
        "ToolName":"x","sessionId":"s"})"));
    event.shape = event::Shape::AzsdkRow;
    const auto plan = planned(Protocol::AppInsights, {event});
    const Json envelope = valuesOf(plan.requests.front()).front();
    const Json& data = *envelope.find({"data", "baseData"});
    QVERIFY(envelope["tags"]["ai.cloud.role"] == Json("azsdk-mcp"));
    QVERIFY(envelope["tags"]["ai.operation.id"] == Json("0af7"));
    QVERIFY(data["resultCode"] == Json("7") && data["target"] == Json("t"));
    QVERIFY(data["properties"] == *Json::parse(R"({"ToolName":"x","sessionId":"s"})"));
    QVERIFY(plan.requests.front().body.find("my-laptop") == std::string::npos);
    QCOMPARE(plan.adjustments.size(), std::size_t{3});
    for (const auto& adjustment : plan.adjustments)
        QCOMPARE(adjustment.rule, std::string("added-by-back-end"));
}

void TestBuilt::drEventsAsTheSeedWritesThem()
{
    const Captured capture = captured("amplitude_node_seed_events").front();
    const auto& wires = capture.body.front()["events"].items();
    std::vector<event::Event> events;
    for (const Json& wire : wires) {
        event::Event event = recorded(wire["event_type"].plain(), wire["event_properties"]);
        event.time = wire["time"].integer();
        event.id = wire["insert_id"].plain();
        event.session = wire["session_id"].plain();
        for (const char* top : {"app_version", "platform", "os_name", "os_version", "user_id"})
            if (const Json* value = wire.find(top))
                event.fields.set(top, *value);
        events.push_back(std::move(event));
    }
    const auto plan = planned(Protocol::Amplitude, events, {{"device_id", wires.front()["device_id"].plain()}});
    QVERIFY(plan.adjustments.empty());
    const Json body = valuesOf(plan.requests.front()).front();
    QVERIFY(body["api_key"] == Json("AMPLITUDE_API_KEY"));
    QCOMPARE(body["events"].items().size(), wires.size());
    for (std::size_t i = 0; i < wires.size(); ++i)
        QVERIFY2(body["events"].items()[i] == without(wires[i], {"event_id", "library"}),
                 body["events"].items()[i].dump().c_str());
}

void TestBuilt::kamajiPayloadsGoToTheirPath_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    for (const char* kind : {"stats", "create", "update", "delete"})
        QTest::newRow(kind) << QString(kind) << '/' + QString(kind);
}

void TestBuilt::kamajiPayloadsGoToTheirPath()
{
    QFETCH(QString, kind);
    QFETCH(QString, path);
    for (const Captured& capture : captured("kamaji_client")) {
        if (QString::fromStdString(capture.target) != path)
            continue;
        const auto plan = planned(Protocol::Kamaji, {recorded(kind.toStdString(), capture.body.front())});
        const auto& request = plan.requests.front();
        QCOMPARE(QString::fromStdString(request.url), "https://telemetry.clastix.io" + path);
        QVERIFY(valuesOf(request).front() == capture.body.front());
        QCOMPARE(header(request, "User-Agent"), std::string("clastix/kamaji-telemetry"));
        QCOMPARE(header(request, "Content-Type"), std::string("application/json"));
        return;
    }
    QFAIL("no capture of that kind");
}

void TestBuilt::otlpTypesEveryValue()
{
    event::Event event = recorded("ran", *Json::parse(R"({"t":"x","b":true,"i":1500,"neg":-3,"d":0.25,"whole":1.0,
        "huge":1e400,"n":null,"list":["a",1],"map":{"a":1}})"));
    event.success = false;
    const auto plan = planned(Protocol::Otlp, {event});
    QCOMPARE(plan.requests.front().url, std::string("https://collector.example.com:4318/v1/logs"));
    const Json body = valuesOf(plan.requests.front()).front();
    const Json& resource = body["resourceLogs"].items().front();
    const Json& record = resource["scopeLogs"].items().front()["logRecords"].items().front();
    QVERIFY(record["timeUnixNano"] == Json("1704067201500000000"));
    QVERIFY(record["eventName"] == Json("ran") && record["severityNumber"] == Json(17));
    const Json expected =
        *Json::parse(R"([{"key":"t","value":{"stringValue":"x"}},{"key":"b","value":{"boolValue":true}},
        {"key":"i","value":{"intValue":"1500"}},{"key":"neg","value":{"intValue":"-3"}},
        {"key":"d","value":{"doubleValue":0.25}},{"key":"whole","value":{"doubleValue":1.0}},
        {"key":"huge","value":{"stringValue":"1e400"}},{"key":"n","value":{}},
        {"key":"list","value":{"arrayValue":{"values":[{"stringValue":"a"},{"intValue":"1"}]}}},
        {"key":"map","value":{"kvlistValue":{"values":[{"key":"a","value":{"intValue":"1"}}]}}}])");
    QVERIFY2(record["attributes"] == expected, record["attributes"].dump().c_str());
}

void TestBuilt::durationsAreTimeSpans_data()
{
    QTest::addColumn<double>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("seed") << 12450.0 << "00:00:12.450";
    QTest::newRow("none") << 0.0 << "00:00:00.000";
    QTest::newRow("an hour") << 3600000.0 << "01:00:00.000";
    QTest::newRow("a day and a bit") << 90061007.1234 << "1.01:01:01.0071234";
    QTest::newRow("tenths of ms") << 0.5 << "00:00:00.0005";
    QTest::newRow("below a tick") << 0.00001 << "00:00:00.000";
    QTest::newRow("rounds up to a second") << 999.99999 << "00:00:01.000";
    QTest::newRow("negative") << -5.0 << "00:00:00.000";
    QTest::newRow("no number") << std::nan("") << "00:00:00.000";
    QTest::newRow("too long") << 1e300 << "999.23:59:59.999";
}

void TestBuilt::durationsAreTimeSpans()
{
    QFETCH(double, ms);
    QFETCH(QString, text);
    event::Event event = recorded("ToolExecuted", Json::object());
    event.durationMs = ms;
    const auto plan = planned(Protocol::AppInsights, {event});
    const Json envelope = valuesOf(plan.requests.front()).front();
    QCOMPARE(QString::fromStdString((*envelope.find({"data", "baseData", "duration"})).plain()), text);
}

void TestBuilt::standInsAreNeverSendable_data()
{
    QTest::addColumn<int>("protocol");
    for (const auto protocol : {Protocol::Amplitude, Protocol::Ga4, Protocol::AppInsights})
        QTest::newRow(product::name(protocol)) << static_cast<int>(protocol);
}

void TestBuilt::standInsAreNeverSendable()
{
    QFETCH(int, protocol);
    const auto profile = profileFor(static_cast<Protocol>(protocol));
    const std::vector<event::Event> events{recorded("ran", Json::object())};
    auto endpoint = endpointOf(profile);
    const protocol::Identity known{{"device_id", "550e8400-e29b-41d4-a716-446655440000"}};
    auto withId = profile;
    withId.identifiers.emplace_back().name = "device_id";
    const auto unknown = protocol::plan(withId, endpoint, known, events);
    QVERIFY(!unknown.requests.front().complete);
    QVERIFY(unknown.requests.front().secrets.empty()); // a stand-in is no secret
    endpoint.key = endpoint.secret = "known";
    QVERIFY(protocol::plan(withId, endpoint, known, events).requests.front().complete);
    if (withId.endpoint.protocol != Protocol::AppInsights) {
        const auto anonymous = protocol::plan(withId, endpoint, {}, events);
        QVERIFY(!anonymous.requests.front().complete);
        QCOMPARE(anonymous.adjustments.front().rule, std::string("no-identity"));
    }
}

void TestBuilt::secretsAreMarkedAndMasked()
{
    for (const auto protocol : {Protocol::Amplitude, Protocol::Ga4}) {
        const auto profile = profileFor(protocol);
        auto endpoint = endpointOf(profile);
        endpoint.key = protocol == Protocol::Amplitude ? "hush \"quoted\" hush" : "G-1";
        endpoint.secret = "hush&hush";
        const std::vector<event::Event> events{recorded("ran", Json::object({{"a", "b"}}))};
        const auto plan = protocol::plan(profile, endpoint, {}, events);
        const auto& request = plan.requests.front();
        QCOMPARE(request.secrets.size(), std::size_t{1});
        QVERIFY((request.url + request.body).find("hush") != std::string::npos);
        const std::string shown = protocol::maskedUrl(request) + protocol::maskedBody(request);
        QVERIFY2(shown.find("hush") == std::string::npos, shown.c_str());
        QVERIFY(Json::parse(protocol::maskedBody(request)).has_value());
        for (std::size_t i = 0; i < request.headers.size(); ++i)
            QCOMPARE(protocol::maskedHeader(request, i), request.headers[i].value);
    }
}

void TestBuilt::ga4ClientsAreKeptApart()
{
    auto profile = profileFor(Protocol::Ga4);
    profile.delivery.batch = 0;
    profile.commonFields.emplace_back().name = "id";
    profile.commonFields.back().role = product::Role::Device;
    std::vector<event::Event> events;
    for (const char* id : {"b", "a", "b", "a", "b"})
        events.push_back(recorded("ran", Json::object({{"id", id}})));
    const auto plan = protocol::plan(profile, endpointOf(profile), {}, events);
    QCOMPARE(plan.requests.size(), std::size_t{2});
    QCOMPARE(plan.requests[0].events, (std::vector<std::size_t>{0, 2, 4}));
    QCOMPARE(plan.requests[1].events, (std::vector<std::size_t>{1, 3}));
    QVERIFY(valuesOf(plan.requests[0]).front()["client_id"] == Json("b"));
    QVERIFY(valuesOf(plan.requests[0]).front()["events"].items().front()["timestamp_micros"] ==
            Json(std::int64_t{1704067201500000}));
}

void TestBuilt::spansPointAtTheValues_data()
{
    QTest::addColumn<int>("protocol");
    for (const auto protocol : allProtocols)
        QTest::newRow(product::name(protocol)) << static_cast<int>(protocol);
}

void TestBuilt::spansPointAtTheValues()
{
    QFETCH(int, protocol);
    const Json fields = Json::object({{"first", "naïve \"☕\""}, {"second", Json(2)}, {"third", Json::array({"x"})}});
    const std::vector<event::Event> events(3, recorded("ran", fields));
    for (const auto& request : planned(static_cast<Protocol>(protocol), events).requests) {
        std::set<std::pair<std::size_t, std::string>> found;
        for (const auto& span : request.fields) {
            const auto value = Json::parse(std::string_view(request.body).substr(span.offset, span.length));
            QVERIFY2(value.has_value(), span.field.c_str());
            found.emplace(span.event, span.field);
        }
        for (const std::size_t event : request.events)
            for (const char* field : {"first", "second", "third"})
                QVERIFY2(found.count({event, field}) == 1, field);
    }
}

QTEST_APPLESS_MAIN(TestBuilt)
#include "tst_built.moc"
