// SPDX-License-Identifier: GPL-3.0-or-later
// Every form in which events are found is understood: whose it is, its name, its columns, and what a request has to be
// made from again.
#include "base/file.h"
#include "outbox/spool.h"
#include "store/decode.h"

#include <QtTest>

using namespace vitrine;

namespace {

const product::Catalogue& catalogue()
{
    static const product::Catalogue bundled = product::bundledCatalogue();
    return bundled;
}

std::vector<event::Event> decoded(const std::string& text, std::string_view hint = {})
{
    const auto value = store::parseValue(text);
    return value ? store::decode(*value, catalogue(), hint) : std::vector<event::Event>();
}

// "product|name|time|success|ms|status", '-' for what is not there
QString summary(const event::Event& event)
{
    const auto text = [](const std::string& value) { return QString::fromStdString(value.empty() ? "-" : value); };
    return QStringList{text(event.product), text(event.name), event.time ? text(isoTime(*event.time)) : "-",
                       event.success ? (*event.success ? "yes" : "no") : "-",
                       event.durationMs ? QString::number(*event.durationMs) : "-"}
        .join('|');
}

Json capture(const char* name)
{
    const auto text = readFile(std::string(VITRINE_SOURCE_DIR "/tests/data/requests/") + name);
    const auto value = text ? Json::parse(*text) : Result<Json>(fail(text.error()));
    return value.value_or(Json());
}

} // namespace

class TestShapes : public QObject
{
    Q_OBJECT
private slots:
    void understands_data();
    void understands();
    void leavesAlone_data();
    void leavesAlone();
    void fieldsKeepTheirSpelling();
    void bodiesAreKeptForEncodingAgain_data();
    void bodiesAreKeptForEncodingAgain();
    void envelopesOfEveryKind();
    void otlpValuesBecomePlain();
    void spoolLinesKeepWhatWasCut();
};

void TestShapes::understands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QStringList>("events");
    const auto row = [](const char* tag, const char* text, QStringList events, const char* hint = "") {
        QTest::newRow(tag) << QByteArray(text) << QString(hint) << std::move(events);
    };
    row("azsdk row", R"({"timestamp":"2025-10-16T23:44:57.217Z","name":"ToolExecuted","success":false,"duration":12450,
        "customDimensions":{"toolName":"azsdk_run_tests"}})",
        {"azsdk|ToolExecuted|2025-10-16T23:44:57.217Z|no|12450"});
    row("azsdk, dimensions in a string", R"({"name":"ToolExecuted","success":"True","duration":"12.5",
        "customDimensions":"{\"toolName\":\"azsdk_run_tests\"}"})",
        {"azsdk|ToolExecuted|-|yes|12.5"});
    row("azsdk, AppDependencies", R"({"TimeGenerated":"2025-10-16T23:44:57Z","Name":"CommandExecuted","Success":true,
        "DurationMs":8.5,"Properties":{"ToolName":"x"}})",
        {"azsdk|CommandExecuted|2025-10-16T23:44:57.000Z|yes|8.5"});
    row("azsdk, only a name and dimensions", R"({"name":"SystemInstalled","customDimensions":{"eventType":"install",
        "installMethod":"npm", // or "manual"
        "platform":"VSCode"}})",
        {"azsdk|SystemInstalled|-|-|-"});
    row("row of nobody", R"({"name":"SomethingElse","customDimensions":{}})", {"-|SomethingElse|-|-|-"});
    row("row of nobody in somebody's file", R"({"name":"SomethingElse","customDimensions":{}})",
        {"azsdk|SomethingElse|-|-|-"}, "azsdk");
    row("codegen, as a console prints it",
        R"({ event: 'command_executed', command: 'generate', flags: [ 'watch' ], duration: 1234,
        success: true, cli_version: '0.57.0' })",
        {"codegen|command_executed|-|yes|1234"});
    row("codegen, an event that nobody declared",
        R"({"event":"mcp_server_started","command":"mcp","cli_version":"0.82.1","port":8080})",
        {"codegen|mcp_server_started|-|-|-"});
    row("dr, an event that nobody declared",
        R"({"event_type":"plugin_list","device_id":"550e","app_version":"0.9","event_properties":{"command":"dr plugin list"}})",
        {"dr|plugin_list|-|-|-"});
    row("codegen body", R"({"client_id":"x","events":[{"name":"command_executed","params":{"success":false}},
        {"name":"init_executed","params":{"completed":true},"timestamp_micros":1704067201500000}]})",
        {"codegen|command_executed|-|no|-", "codegen|init_executed|2024-01-01T00:00:01.500Z|yes|-"});
    row("bare GA4 event", R"({"name":"generator_used","params":{"generator_type":"payloads","duration":500}})",
        {"codegen|generator_used|-|-|500"});
    row("GA4 event of nobody", R"({"name":"page_view","params":{}})", {"-|page_view|-|-|-"});
    row("dr body",
        R"({"api_key":"K","events":[{"event_type":"command_completed","device_id":"550e","time":1704067201500,
        "event_properties":{"command":"dr templates list","duration_ms":1500,"success":true}},{"event_type":"error"}]})",
        {"dr|command_completed|2024-01-01T00:00:01.500Z|yes|1500", "dr|error|-|-|-"});
    row("bare Amplitude event of the shipped dr", R"({"event_type":"dr dotenv check","user_id":"u","platform":"CLI"})",
        {"dr|dr dotenv check|-|-|-"});
    row("kamaji stats", R"(// General status
        {"uuid":"5627","running":1,"kamaji_version":"v0.6.1","kubernetes_version":"v1.27.3"})",
        {"kamaji|stats|-|-|-"});
    row("kamaji create", R"({"tcp_version":"v1.26.0","kamaji_version":"v0.6.1"})", {"kamaji|create|-|-|-"});
    row("kamaji update", R"({"kamaji_version":"v0.6.1","new_tcp_version":"v1.27.0","old_tcp_version":"v1.26.0"})",
        {"kamaji|update|-|-|-"});
    row("kamaji delete", R"({"status":"Ready","tcp_version":"v1.27.0","kamaji_version":"v0.6.1"})",
        {"kamaji|delete|-|-|-"});
    row("kiota metric",
        R"({"name":"m","time":"2026-01-02T03:04:05Z","tags":{},"data":{"baseType":"MetricData","baseData":{"ver":2,
        "metrics":[{"name":"kiota.command.duration","value":1.5,"count":1}],"properties":{"kiota.command.name":"generate"}}}})",
        {"kiota|kiota.command.duration|2026-01-02T03:04:05.000Z|-|1500"});
    row("an array of rows",
        R"([{"name":"SystemStarted","customDimensions":{}},{"name":"SystemStopped","customDimensions":{}}])",
        {"azsdk|SystemStarted|-|-|-", "azsdk|SystemStopped|-|-|-"});
    row("otlp",
        R"({"resourceLogs":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"dr"}}]},"scopeLogs":[
        {"logRecords":[{"timeUnixNano":"1704067201500000000","eventName":"task_run"},{"body":{"stringValue":"x"}}]}]}]})",
        {"dr|task_run|2024-01-01T00:00:01.500Z|-|-", "dr|log|-|-|-"});
}

void TestShapes::understands()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, hint);
    QFETCH(QStringList, events);
    QStringList found;
    for (const event::Event& event : decoded(text.toStdString(), hint.toStdString()))
        found << summary(event);
    QCOMPARE(found, events);
}

void TestShapes::leavesAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"{}", "[]", "1", R"({"version":"1.0.0","telemetry":{"enabled":true}})", R"({"event":"user logged in"})",
          R"({"event":"started","level":"info","logger":"web","port":8080})",
          R"({"Name":"x","Properties":{}})", R"({"events":[]})", R"({"events":[{"name":"x"}]})",
          R"({"resourceLogs":[]})", R"({"kamaji_version":"v1"})", R"({"v":1,"props":{}})", R"({"event_type":"click"})",
          R"({"data":{"baseType":"EventData"}})"})
        QTest::newRow(text) << QByteArray(text);
}

void TestShapes::leavesAlone()
{
    QFETCH(QByteArray, text);
    QVERIFY(decoded(text.toStdString()).empty());
}

void TestShapes::fieldsKeepTheirSpelling()
{
    const auto events = decoded(R"({"TimeGenerated":"x","Name":"ToolExecuted","DurationMs":1,"ClientOS":"Windows 10",
        "Properties":"{\"ToolName\":\"t\",\"big\":1e400,\"ToolArgs\":{\"a\":[1.10]}}"})");
    QCOMPARE(events.size(), 1U);
    QCOMPARE(events[0].fields.dump(),
             R"({"TimeGenerated":"x","DurationMs":1,"ClientOS":"Windows 10","ToolName":"t","big":1e400,)"
             R"("ToolArgs":{"a":[1.10]}})");
}

void TestShapes::bodiesAreKeptForEncodingAgain_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QList<int>>("counts"); // events in each request
    QTest::newRow("amplitude") << "amplitude_node_seed_events.json"
                               << "dr" << QList<int>{3};
    QTest::newRow("amplitude resent") << "behavior_amplitude_node_400.json"
                                      << "dr" << QList<int>{3, 2};
    QTest::newRow("ga4") << "ga4_codegen_cli_mp_collect.json"
                         << "codegen" << QList<int>{1, 1, 1, 1};
    QTest::newRow("kamaji") << "kamaji_client.json"
                            << "kamaji" << QList<int>{1, 1, 1, 1};
}

void TestShapes::bodiesAreKeptForEncodingAgain()
{
    QFETCH(QString, file);
    QFETCH(QString, product);
    QFETCH(QList<int>, counts);
    const Json captured = capture(file.toUtf8());
    const auto& requests = captured["requests"].items();
    QCOMPARE(static_cast<qsizetype>(requests.size()), counts.size());
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const Json& body = requests[i]["body_json"];
        const auto events = store::decode(body, catalogue(), {});
        QCOMPARE(static_cast<int>(events.size()), counts[static_cast<qsizetype>(i)]);
        Json again = events[0].frame;
        for (const event::Event& event : events) {
            QCOMPARE(QString::fromStdString(event.product), product);
            if (again.isObject() && !again.find("events"))
                again.set("events", Json::array());
            if (again.isObject())
                again.members().back().value.push(event.wire);
        }
        QVERIFY((again.isObject() ? again : events[0].wire) == body);
    }
}

void TestShapes::envelopesOfEveryKind()
{
    const Json captured = capture("appinsights_2x_seed_envelopes.json");
    const std::string body(captured["requests"].items().at(0)["body_decoded_text"].text());
    QStringList found;
    for (const QByteArray& line : QByteArray::fromStdString(body).split('\n')) {
        const auto events = decoded(line.toStdString());
        QCOMPARE(events.size(), 1U);
        QVERIFY(events[0].wire == *Json::parse(line.toStdString()));
        found << QString::fromStdString(events[0].name + "|" + events[0].product + "|") +
                     (events[0].durationMs ? QString::number(*events[0].durationMs, 'f', 4) : "-");
    }
    const QStringList expected = {"ToolExecuted|azsdk|12450.0000", "ToolExecuted|azsdk|8234.0000",
                                  "SystemStarted|azsdk|450.0000", "ToolExecuted|azsdk|3210.0000",
                                  "SystemStopped|azsdk|3600000.0000"};
    QCOMPARE(found.mid(0, 5), expected);
    QCOMPARE(found.size(), 10);
    QVERIFY2(found[5].endsWith("|90061007.1234"), qPrintable(found[5]));
}

void TestShapes::otlpValuesBecomePlain()
{
    const Json captured = capture("otlp_logs_json.json");
    const auto events = store::decode(captured["requests"].items().at(0)["body_json"], catalogue(), {});
    QCOMPARE(events.size(), 2U);
    const Json& fields = events[0].fields;
    QCOMPARE(QString::fromStdString(summary(events[0]).toStdString()),
             QString("dr|command_completed|2024-01-01T00:00:01.500Z|yes|1500"));
    QCOMPARE(fields["flags"].dump(), std::string(R"(["--verbose"])"));
    QCOMPARE(fields["map"].dump(), std::string(R"({"a":1,"b":"x"})"));
    QCOMPARE(fields["big"].dump(), std::string("9007199254740991"));
    QCOMPARE(fields["service.version"].dump(), std::string(R"("0.3.0")"));
    QVERIFY(fields["nul"].isNull());
    QCOMPARE(events[1].fields["body"].dump(), std::string(R"({"error_type":"*url.Error","n":2})"));
    QVERIFY(events[1].frame.find({"scope", "name"}) != nullptr);
    QVERIFY(events[1].frame.find({"resource", "attributes"}) != nullptr);
}

void TestShapes::spoolLinesKeepWhatWasCut()
{
    event::Event event;
    event.product = "dr";
    event.name = "task_failed";
    event.time = 1704067201500;
    event.generation = "g";
    event.sequence = 7;
    event.fields.set("duration_ms", 20).set("error_type", "timeout");
    event.cut.push_back({"path", "path"});
    const auto events = decoded(outbox::spoolLine(event), "codegen"); // the line knows better than its place
    QCOMPARE(events.size(), 1U);
    QCOMPARE(summary(events[0]), QString("dr|task_failed|2024-01-01T00:00:01.500Z|-|20"));
    QCOMPARE(events[0].status, event::Status::Queued);
    QCOMPARE(events[0].sequence, std::uint64_t{7});
    QCOMPARE(events[0].cut.size(), 1U);
    QCOMPARE(events[0].fields.dump(), event.fields.dump());
}

QTEST_APPLESS_MAIN(TestShapes)
#include "tst_shapes.moc"
