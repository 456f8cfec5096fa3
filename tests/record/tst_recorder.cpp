// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded, byte by byte, and what a recorder answers.
#include "recording.h"

using namespace vitrine;
using record::Field;
using record::Outcome;

class TestRecorder : public QObject
{
    Q_OBJECT
private slots:
    void writesTheLineOfTheSpool_data();
    void writesTheLineOfTheSpool();
    void theTwoWaysAgree_data();
    void theTwoWaysAgree();
    void countsAndTellsApart();
    void contextRidesWhereItIsDeclared();
    void memoryTouchesNothing();
    void opensBundledProductsAlike();
    void segmentsSayUnderWhichEnvironment();
    void outcomes_data();
    void outcomes();
};

namespace {

const std::vector<Field> plainFields = {{"command", std::string_view("login")},
                                        {"duration", std::int64_t{1250}},
                                        {"load", 0.25},
                                        {"ok", true},
                                        {"version", std::string_view("2-4")}};

} // namespace

Q_DECLARE_METATYPE(std::vector<Field>)

// Whatever way a line takes, it is what spoolLine() makes of the same event.
void TestRecorder::writesTheLineOfTheSpool_data()
{
    QTest::addColumn<std::vector<Field>>("fields");
    QTest::addColumn<QString>("props");
    using Fields = std::vector<Field>;
    const auto row = [](const char* name, const Fields& fields, const char* props) {
        QTest::newRow(name) << fields << QString(props);
    };
    row("none", {}, "{}");
    row("every type", plainFields, R"({"command":"login","duration":1250,"load":0.25,"ok":true,"version":"2-4"})");
    row("integers", {{"duration", std::int64_t{INT64_MIN}}}, R"({"duration":-9223372036854775808})");
    row("a whole number", {{"load", std::int64_t{3}}}, R"({"load":3})");
    row("a large number", {{"load", 1e300}}, R"({"load":1e+300})");
    row("a small number", {{"load", 1e-7}}, R"({"load":1e-07})");
    row("a third", {{"load", 1.0 / 3}}, R"({"load":0.3333333333333333})");
}

void TestRecorder::writesTheLineOfTheSpool()
{
    QFETCH(std::vector<Field>, fields);
    QFETCH(QString, props);
    const test::RecordingHome home;
    record::Recorder recorder = home.open();
    recorder.setSession("s\"1");
    QCOMPARE(recorder.record("ran", fields), Outcome::Recorded);
    const auto events = home.spooled();
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(events[0].fields.dump()), props);
    QCOMPARE(events[0].session, std::string("s\"1"));
    QCOMPARE(outbox::spoolLine(events[0]), events[0].raw);
}

// With and without allocations: nothing passes one way that the sanitizer would stop.
void TestRecorder::theTwoWaysAgree_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"login", "2.1.0", "en_US", "ada", "ada-pc", "web-app", "/home/ada/x", "ada@example.com", "main.cpp",
          "10.0.0.1", "sk-4f8a9b2c1d3e5f60718293a4b5c6d7e8", "feature/secret", "a b", "", "\xff"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRecorder::theTwoWaysAgree()
{
    QFETCH(QString, text);
    const std::string bytes = text.toLatin1().toStdString();
    for (const std::string_view id : {"kiota", "azsdk", "codegen", "dr", "kamaji"}) {
        record::Options options;
        options.memory = true;
        options.environment.home = "/home/ada";
        options.environment.workingDirectory = "/home/ada/web-app";
        options.environment.variables = {{"USER", "ada"}, {"HOME", "/home/ada"}};
        auto recorder = record::Recorder::open(id, options);
        QVERIFY(recorder);
        const product::Profile whole = recorder->wholeProfile();
        std::vector<record::Value> values = {std::string_view(bytes)};
        if (text == "login") // the other types once
            values.insert(values.end(), {std::int64_t{3}, 2.5, true});
        for (const product::EventKind& event : whole.events) {
            std::vector<product::Field> fields = event.fields;
            if (&event == &whole.events.front())
                fields.insert(fields.end(), whole.commonFields.begin(), whole.commonFields.end());
            for (const product::Field& field : fields)
                for (const record::Value& value : values) {
                    QCOMPARE(recorder->record(event.name, std::vector<Field>{{field.name, value}}), Outcome::Recorded);
                    const event::Event quick = recorder->recorded().back();
                    QCOMPARE(recorder->record(event.name, Json::object({{field.name, record::toJson(value)}})),
                             Outcome::Recorded);
                    const event::Event slow = recorder->recorded().back();
                    QCOMPARE(quick.fields.dump(), slow.fields.dump());
                    QCOMPARE(quick.cut.size(), slow.cut.size());
                }
        }
    }
}

void TestRecorder::countsAndTellsApart()
{
    const test::RecordingHome home;
    record::Options options = home.options();
    Millis time = 1'000'000;
    options.clock = [&] { return time++; };
    record::Recorder recorder = record::Recorder::open(test::recordedProduct(), options);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(recorder.record("ran", plainFields), Outcome::Recorded);
    const auto events = home.spooled();
    QCOMPARE(events.size(), std::size_t(3));
    for (std::size_t i = 0; i < events.size(); ++i) {
        QCOMPARE(events[i].sequence, i + 1);
        QVERIFY(*events[i].time >= 1'000'000 + Millis(i));
        QCOMPARE(events[i].generation, events[0].generation);
        QVERIFY(i == 0 || events[i].id != events[i - 1].id);
    }
}

void TestRecorder::contextRidesWhereItIsDeclared()
{
    const test::RecordingHome home;
    record::Recorder recorder = home.open();
    recorder.setContext(Json::object({{"version", "3"}, {"command", "ctx"}, {"interactive", true}, {"stranger", 1}}));
    QCOMPARE(recorder.record("ran", std::vector<Field>{{"version", std::string_view("4")}}), Outcome::Recorded);
    QCOMPARE(recorder.record("stopped", std::vector<Field>{}), Outcome::Recorded);
    const auto events = home.spooled();
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(events[0].fields.dump(), std::string(R"({"version":"4","command":"ctx","interactive":true})"));
    QCOMPARE(events[1].fields.dump(), std::string(R"({"version":"3","interactive":true})"));
    QVERIFY(events[0].cut.empty() && events[1].cut.empty());
}

void TestRecorder::memoryTouchesNothing()
{
    const test::RecordingHome home;
    home.write(test::userConfig, "telemetry: off\n");
    const QStringList before = home.contents();
    record::Options options = home.options();
    options.memory = true;
    record::Recorder recorder = record::Recorder::open(test::recordedProduct(), options);
    QCOMPARE(recorder.record("ran", plainFields), Outcome::Recorded);
    QCOMPARE(recorder.record("ran", Json::object({{"stranger", 1}})), Outcome::Recorded);
    QCOMPARE(recorder.recorded().size(), std::size_t(2));
    QCOMPARE(recorder.recorded()[0].fields["command"].text(), std::string_view("login"));
    QCOMPARE(recorder.recorded()[1].cut.front().field, std::string("stranger"));
    QCOMPARE(home.contents(), before);
}

void TestRecorder::opensBundledProductsAlike()
{
    const product::Catalogue catalogue = product::bundledCatalogue();
    for (const product::Profile& profile : catalogue.profiles) {
        record::Options options;
        options.memory = true;
        auto bundled = record::Recorder::open(profile.id, options);
        QVERIFY(bundled);
        record::Recorder loaded = record::Recorder::open(profile, options);
        for (const product::EventKind& event : profile.events) {
            Json fields = Json::object();
            for (const product::Field& field : event.fields)
                fields.set(field.name, field.example);
            QCOMPARE(bundled->record(event.name, fields), Outcome::Recorded);
            QCOMPARE(loaded.record(event.name, fields), Outcome::Recorded);
            QCOMPARE(bundled->recorded().back().fields.dump(), loaded.recorded().back().fields.dump());
        }
    }
    QVERIFY(!record::Recorder::open("nobody", {}));
}

void TestRecorder::segmentsSayUnderWhichEnvironment()
{
    const test::RecordingHome home;
    record::Options options = home.options();
    options.environment.variables = {
        {"TOOL_TELEMETRY", "1"}, {"TOOL_SECRET", "hunter2"}, {"TOOL_ENDPOINT", "https://example.org/x"}};
    record::Recorder recorder = record::Recorder::open(test::recordedProduct(), options);
    QCOMPARE(recorder.record("ran", plainFields), Outcome::Recorded);
    const auto segments = outbox::segments(home.environment(), "tool");
    QCOMPARE(segments.size(), std::size_t(1));
    std::ifstream file(segments[0].path);
    std::string line;
    std::getline(file, line);
    const auto header = outbox::parseSegmentLine(line);
    QVERIFY(header);
    QCOMPARE(*header, (outbox::SegmentHeader{"tool", "https://example.org/x", {{"env", "1"}}, "TOOL_SECRET"}));
    QVERIFY(line.find("hunter2") == std::string::npos);
}

void TestRecorder::outcomes_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("allowed") << "telemetry: on"
                             << "ran"
                             << "recorded";
    QTest::newRow("an alias") << "telemetry: on"
                              << "run"
                              << "recorded";
    QTest::newRow("no such event") << "telemetry: on"
                                   << "flew"
                                   << "unknown-name";
    QTest::newRow("off") << "telemetry: off"
                         << "ran"
                         << "off";
    QTest::newRow("off, and no such event") << "telemetry: off"
                                            << "flew"
                                            << "off";
    QTest::newRow("unreadable") << "telemetry: ["
                                << "ran"
                                << "off";
}

void TestRecorder::outcomes()
{
    QFETCH(QString, config);
    QFETCH(QString, event);
    const test::RecordingHome home;
    home.write(test::userConfig, config.toStdString());
    record::Recorder recorder = home.open();
    QTEST(QString(record::name(recorder.record(event.toStdString(), std::vector<Field>{}))), "outcome");
}

QTEST_APPLESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
