// SPDX-License-Identifier: GPL-3.0-or-later
// Files of anything: what is an event is found, what is not is counted with its reason, and nothing else is lost.
#include "outbox/spool.h"
#include "sample.h"

#include <QtTest>
#include <ctime>

using namespace vitrine;
using test::found;

namespace {

const std::string row = R"({"name":"SystemStarted","customDimensions":{"eventType":"start"}})";
const std::string other = R"({"event_type":"task_run","device_id":"x","event_properties":{}})";

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT
private slots:
    void seedExamplesOpenAsTheyStand_data();
    void seedExamplesOpenAsTheyStand();
    void nothingElseIsLost_data();
    void nothingElseIsLost();
    void capturedBodiesAreFiles_data();
    void capturedBodiesAreFiles();
    void everyEventKeepsItsBytes();
    void spoolsAreChecked();
    void filesThatCannotBeRead();
    void depthHasOneBound();
    void unbalancedTextIsReadOnce_data();
    void unbalancedTextIsReadOnce();
    void placesOfEvents();
    void noLineIsReadByAnother_data();
    void noLineIsReadByAnother();
};

void TestFiles::seedExamplesOpenAsTheyStand_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<int>("events");
    QTest::newRow("azsdk") << "azsdk" << 25;
    QTest::newRow("codegen") << "codegen" << 5;
    QTest::newRow("dr") << "dr" << 2;
    QTest::newRow("kamaji") << "kamaji" << 4;
}

void TestFiles::seedExamplesOpenAsTheyStand()
{
    QFETCH(QString, product);
    QFETCH(int, events);
    const auto snapshot = test::opened(VITRINE_SOURCE_DIR "/tests/data/events/" + product.toStdString() + ".md");
    for (std::size_t i = 0; i < snapshot->size(); ++i) {
        QCOMPARE(std::string(snapshot->productOf(snapshot->row(i))), product.toStdString());
        const auto event = snapshot->event(i);
        QVERIFY(event.has_value());
        QCOMPARE(event->name, std::string(snapshot->text(snapshot->row(i).name)));
    }
    QCOMPARE(static_cast<int>(snapshot->size()), events);
    QCOMPARE(snapshot->files().at(0).errorCount, std::uint64_t{0});
    QVERIFY(snapshot->files().at(0).plainLines > 0);
}

void TestFiles::nothingElseIsLost_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto file = [](const char* tag, const std::string& bytes, const char* expected) {
        QTest::newRow(tag) << QByteArray::fromStdString(bytes) << QString(expected);
    };
    const std::string deep(100'000, '[');
    std::string nested;
    for (int i = 0; i < 100'000; ++i)
        nested += R"({"a":)";
    const std::string huge = R"({"name":")" + std::string(17u << 20, 'x') + R"("})";

    file("empty", "", " plain 0");
    file("blank lines", "\n\n \r\n", " plain 0");
    file("byte-order mark and CRLF", "\xef\xbb\xbf" + row + "\r\n" + other + "\r\n",
         "1 SystemStarted, 2 task_run plain 0");
    file("no final newline", row + "\n" + other, "1 SystemStarted, 2 task_run plain 0");
    file("mixed with log text", "hello\n" + row + "\nDEBUG sending " + other + " now\nbye",
         "2 SystemStarted, 3 task_run plain 2");
    file("two in a line of text", "a " + row + " b " + other + "\n", "1 SystemStarted, 1 task_run plain 0");
    file("values without a break", row + other + row, "1 SystemStarted, 1 task_run, 1 SystemStarted plain 0");
    file("array on one line", "[" + row + "," + other + "]", "1 SystemStarted, 1 task_run plain 0");
    file("array on many lines", "[\n" + row + ",\n" + other + "\n]\n", "2 SystemStarted, 3 task_run plain 0");
    file("spread over lines",
         "[Telemetry Debug] Would send event: {\n  \"client_id\": \"x\",\n  \"events\": [\n    {\n"
         "      \"name\": \"init_executed\",\n      \"params\": {}\n    }\n  ]\n}\n" +
             row,
         "1 init_executed, 10 SystemStarted plain 0");
    file("a literal in a log", "DEBUG { event: 'init_executed',\n  language: \"it's\", // why\n}\n" + row,
         "1 init_executed, 4 SystemStarted plain 0");
    file("torn line",
         R"({"name":"Sys)"
         "\n" +
             row + "\n",
         "2 SystemStarted, 1 !truncated plain 0");
    file("torn before a bracket closes",
         R"({"a":[)"
         "\n" +
             row + "\n" + other + "\n",
         "2 SystemStarted, 3 task_run, 1 !truncated plain 0");
    file("torn between members",
         R"({"a":1,)"
         "\n" +
             row + "\n",
         "2 SystemStarted, 1 !truncated plain 0");
    file("truncated last line", row + "\n" + R"({"name":"Sys)", "1 SystemStarted, 2 !truncated plain 0");
    file("truncated last line, brackets open", row + "\n" + R"({"name":"x","customDimensions":{"a":1)",
         "1 SystemStarted, 2 !truncated plain 0");
    file("truncated body", "{\"api_key\":\"k\",\"events\":[\n" + other + ",\n" + other + ",\n",
         "2 task_run, 3 task_run, 1 !truncated plain 0");
    file("not JSON",
         R"({"a" 1})"
         "\n" +
             row,
         "2 SystemStarted, 1 !not-json plain 0");
    file("bad element in a line", "[" + row + R"(,{"a":tru},)" + other + "]",
         "1 SystemStarted, 1 task_run, 1 !not-json plain 0");
    file("invalid UTF-8", "{\"name\":\"\xff\"}\n" + row + "\n\xff\xfe\n", "2 SystemStarted, 1 !invalid-utf8 plain 1");
    file("NUL", std::string("{\"name\":\"\0\"}\n", 13) + row, "2 SystemStarted, 1 !nul plain 0");
    file("deep arrays", deep + "\n" + row, "2 SystemStarted, 1 !too-deep plain 0");
    file("deep objects", nested + "\n" + row, "2 SystemStarted, 1 !too-deep plain 0");
    file("deep objects, last line", nested, "1 !too-deep plain 0");
    file("deep element in a line", "[" + row + "," + nested + "1" + std::string(100'000, '}') + "," + other + "]",
         "1 SystemStarted, 1 task_run, 1 !too-deep plain 0");
    file("over 16 MB", row + "\n" + huge + "\n" + other, "1 SystemStarted, 3 task_run, 2 !too-large plain 0");
    file("over 16 MB in a line", "[" + huge + "," + other + "]", "1 task_run, 1 !too-large plain 0");
    file("over 16 MB and torn", R"({"name":")" + std::string(17u << 20, 'x') + "\n" + row,
         "2 SystemStarted, 1 !too-large plain 0");
    file("duplicate keys", R"({"name":"SystemStarted","name":"SystemStopped","customDimensions":{}})",
         "1 SystemStopped plain 0");
    file("numbers no type holds",
         R"({"name":"SystemStarted","customDimensions":{"n":1e400,"m":123456789012345678901234567890}})",
         "1 SystemStarted plain 0");
    file("unknown values", "{\"x\":1}\n{\"event\":\"user logged in\"}\n", "1 ?unknown-shape, 2 ?unknown-event plain 0");
    file("braces in prose", "if (x) { y(); }\nfoo{bar}\n{{ template }}\n{\n}\nmap[string]any{}\n", " plain 6");
    file("apostrophes in prose", "it's {not 'a value\n" + row, "2 SystemStarted plain 1");
    file("unclosed comment", "{ /* \n" + row, "2 SystemStarted plain 1");
}

void TestFiles::nothingElseIsLost()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const test::Home home;
    const auto snapshot = test::opened(home.write("events.log", bytes.toStdString()));
    QCOMPARE(found(*snapshot), expected);
    for (std::size_t i = 0; i < snapshot->size(); ++i)
        QVERIFY(snapshot->event(i).has_value());
}

void TestFiles::capturedBodiesAreFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("events"); // in each request
    QTest::newRow("amplitude") << "amplitude_node_seed_events.json" << QList<int>{3};
    QTest::newRow("amplitude, resent") << "behavior_amplitude_node_400.json" << QList<int>{3, 2};
    QTest::newRow("ga4") << "ga4_codegen_cli_mp_collect.json" << QList<int>{1, 1, 1, 1};
    QTest::newRow("kamaji") << "kamaji_client.json" << QList<int>{1, 1, 1, 1};
    QTest::newRow("application insights") << "appinsights_2x_seed_envelopes.json" << QList<int>{10};
    QTest::newRow("otlp") << "otlp_logs_json.json" << QList<int>{2};
}

void TestFiles::capturedBodiesAreFiles()
{
    QFETCH(QString, name);
    QFETCH(QList<int>, events);
    const auto text = readFile(VITRINE_SOURCE_DIR "/tests/data/requests/" + name.toStdString());
    QVERIFY(text.has_value());
    const auto captured = Json::parse(*text);
    QVERIFY(captured.has_value());
    const test::Home home;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const Json& request = (*captured)["requests"].items().at(static_cast<std::size_t>(i));
        const std::string body(request["body_decoded_text"].text());
        for (const std::string& form : {body, request["body_json"].pretty()}) {
            if (form == "null")
                continue; // several values, one a line
            const auto snapshot = test::opened(home.write(std::to_string(i) + std::to_string(form.size()), form));
            QCOMPARE(static_cast<int>(snapshot->size()), events[i]);
            QCOMPARE(snapshot->files().at(0).errorCount + snapshot->files().at(0).unrecognised, std::uint64_t{0});
        }
    }
}

void TestFiles::everyEventKeepsItsBytes()
{
    const test::Home home;
    const std::string literal = "{ event: 'init_executed' }";
    const std::string body = R"({"api_key": "k", "events": [)" + other + ", " + other + "]}";
    const auto snapshot = test::opened(home.write("x.log", "text " + literal + "\n" + row + "\n  " + body + "\n"));
    QCOMPARE(snapshot->size(), std::size_t{4});
    const std::vector<std::string> raw = {literal, row, body, body};
    for (std::size_t i = 0; i < raw.size(); ++i) {
        QCOMPARE(snapshot->raw(i).value_or(""), raw[i]);
        QCOMPARE(snapshot->event(i)->raw, raw[i]);
        QCOMPARE(snapshot->event(i)->origin.line, std::min<std::uint64_t>(i + 1, 3));
    }
    QCOMPARE(snapshot->event(2)->origin.offset, snapshot->event(3)->origin.offset);
}

void TestFiles::spoolsAreChecked()
{
    event::Event event;
    event.product = "dr";
    event.name = "task_run";
    const std::string line = outbox::spoolLine(event);
    std::string changed = line;
    changed.replace(changed.find("task_run"), 4, "tusk");
    const test::Home home;
    const std::string header = outbox::segmentLine({"dr", "https://api2.amplitude.com/2/httpapi", {}, {}});
    const auto snapshot = test::opened(home.write("a.ndjson", header + "\n\n" + line + "\n\n" + changed + "\n\n" +
                                                                  line.substr(0, 40) + "\n" + line + "\n"));
    QCOMPARE(found(*snapshot), QString("3 task_run, 8 task_run, 5 !checksum, 7 !truncated plain 1"));
    QCOMPARE(snapshot->row(0).status, event::Status::Queued);
}

void TestFiles::filesThatCannotBeRead()
{
    const test::Home home;
    home.makeDirectory("directory");
    for (const auto& [name, code] : {std::pair("missing", Code::NotFound), std::pair("directory", Code::Unsupported)}) {
        const auto snapshot = test::opened(home.path(name));
        QVERIFY(snapshot->files().at(0).failed.has_value());
        QCOMPARE(snapshot->files().at(0).failed->code, code);
    }
}

// What is taken in bulk is taken one by one as well, to the last level.
void TestFiles::depthHasOneBound()
{
    const test::Home home;
    std::string text;
    for (std::size_t depth = 55; depth < 70; ++depth)
        text += R"({"name":"SystemStarted","customDimensions":{"a":)" + std::string(depth, '[') +
                std::string(depth, ']') + "}}\n";
    const auto snapshot = test::opened(home.write("deep", text));
    QCOMPARE(snapshot->size(), std::size_t{8}); // 55 to 62 arrays in two objects
    QCOMPARE(snapshot->files().at(0).errorCount, std::uint64_t{7});
    for (std::size_t i = 0; i < snapshot->size(); ++i)
        QVERIFY(snapshot->event(i).has_value());
}

void TestFiles::unbalancedTextIsReadOnce_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char* unit : {"{", "{\n", "{\"a\":[\n", "{a:", "{ /*\n", "{//\n", "{\"a\":\"{",
                             "{\"a\":\"{\",\"b\":\"{\",", "[{\"a\":[{", ",", "hello { world } ",
                             "{\"a\":1,\"b\":{\"c\":[1,2\n", "{a:'b',c:[1,2,'x'],d:{e:f}} ", "{'a{b':", "{   \n   "})
        QTest::newRow(unit) << QByteArray(unit);
}

// A megabyte takes about a tenth of a second; read again for each brace it would take minutes.
void TestFiles::unbalancedTextIsReadOnce()
{
    QFETCH(QByteArray, unit);
    const test::Home home;
    const QByteArray bytes = unit.repeated((1 << 20) / unit.size());
    const std::string path = home.write("text", bytes.toStdString());
    const std::clock_t before = std::clock();
    const auto snapshot = test::opened(path);
    constexpr double mostSeconds = 10;
    QVERIFY(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC < mostSeconds);
    QCOMPARE(snapshot->size(), std::size_t{0});
    QCOMPARE(snapshot->files().at(0).bytesRead, static_cast<std::uint64_t>(bytes.size()));
}

void TestFiles::placesOfEvents()
{
    const test::Home home;
    home.write(".local/state/vitrine/dr/spool/1.ndjson", "");
    home.write(".local/state/vitrine/dr/journal/1.ndjson", "");
    home.write(".local/state/vitrine/dr/spool/notes.txt", "");
    home.write(".dr-tui-debug.log", "");
    home.write(".azsdk/telemetry-2.json", "");
    QStringList places;
    for (const store::Source& source : store::knownSources(*test::bundled(), home.environment()))
        places << QString::fromStdString(source.product + " " + event::name(source.status) + " " +
                                         source.path.substr(home.path("").size() + 1));
    QCOMPARE(places.join("\n"), QString("dr sent .local/state/vitrine/dr/journal/1.ndjson\n"
                                        "dr queued .local/state/vitrine/dr/spool/1.ndjson\n"
                                        "azsdk recorded .azsdk/telemetry-2.json\n"
                                        "dr recorded .dr-tui-debug.log"));
}

void TestFiles::noLineIsReadByAnother_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const QByteArray codegens = R"({"event":"grew_since","command":"generate","success":true})"
                                "\n";
    const QByteArray nobodys = R"({"event":"grew_since","zzz":1,"yyy":2,"xxx":3})"
                               "\n";
    QTest::newRow("known fields first") << codegens + nobodys << "1 grew_since, 2 ?unknown-event plain 0";
    QTest::newRow("unknown fields first") << nobodys + codegens << "2 grew_since, 1 ?unknown-event plain 0";
}

// An event of an unknown name is told by its own fields, never by those of a namesake before it.
void TestFiles::noLineIsReadByAnother()
{
    QFETCH(QByteArray, bytes);
    test::Home home;
    const auto snapshot = test::opened(home.write("events.ndjson", bytes.toStdString()));
    QTEST(found(*snapshot), "expected");
    for (std::size_t i = 0; i < snapshot->size(); ++i)
        QVERIFY(snapshot->event(i).has_value());
}

QTEST_APPLESS_MAIN(TestFiles)
#include "tst_files.moc"
