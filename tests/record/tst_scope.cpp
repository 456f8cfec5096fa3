// SPDX-License-Identifier: GPL-3.0-or-later
// A command from its begin to its one end, as each seed names its events; and what is due by the clock.
#include "record/toolhome.h"

using namespace vitrine;
using namespace vitrine::record;

namespace {

// "name{fields}" of each event, only with the fields named.
QStringList told(const test::ToolHome& home, const char* product, const QStringList& wanted)
{
    QStringList lines;
    for (const event::Event& event : home.spooled(product)) {
        Json fields = Json::object();
        for (const Json::Member& field : event.fields.members())
            if (wanted.contains(QString::fromStdString(field.key)))
                fields.set(field.key, field.value);
        lines += QString::fromStdString(event.name + fields.dump());
    }
    return lines;
}

void mayRecord(test::ToolHome& home, const char* product)
{
    if (std::string_view(product) == "dr")
        home.write(".config/datarobot/drconfig.yaml", "telemetry:\n  enabled: true\n  last_prompt_version: \"1.0\"\n");
    const auto tool = home.run(product);
    if (tool->noticeDue() == Due::Notice)
        QVERIFY(tool->answer(Answer::Shown));
}

} // namespace

class ScopeTest : public QObject
{
    Q_OBJECT
private slots:
    void outcomes_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QStringList>("completed");
        QTest::addColumn<QStringList>("failed");
        QTest::newRow("dr")
            << "dr templates list"
            << QStringList{"command", "args_count", "flags", "duration_ms", "success", "error_type"}
            << QStringList{R"(command_started{"command":"dr templates list","args_count":2,"flags":["--verbose"]})",
                           R"(command_completed{"command":"dr templates list","duration_ms":1500,"success":true,"flags":["--verbose"]})"}
            << QStringList{
                   R"(command_started{"command":"dr templates list","args_count":2,"flags":["--verbose"]})",
                   R"(command_failed{"command":"dr templates list","duration_ms":1500,"success":false,"error_type":"TestFailure"})"};
        QTest::newRow("codegen")
            << "generate" << QStringList{"command", "flags", "duration", "success", "error_type"}
            << QStringList{R"(command_executed{"command":"generate","flags":["--verbose"],"duration":1500,"success":true})"}
            << QStringList{
                   R"(command_executed{"command":"generate","flags":["--verbose"],"duration":1500,"success":false})",
                   R"(error_occurred{"command":"generate","error_type":"TestFailure"})"};
        QTest::newRow("kiota")
            << "client generate" << QStringList{"command", "parameters", "duration_ms", "success"}
            << QStringList{R"(client generate{"command":"client generate","parameters":["--verbose"],"duration_ms":1500,"success":true})"}
            << QStringList{
                   R"(client generate{"command":"client generate","parameters":["--verbose"],"duration_ms":1500,"success":false})"};
        QTest::newRow("azsdk")
            << "azsdk_run_tests" << QStringList{"toolName", "duration", "success", "errorType"}
            << QStringList{"SystemInstalled{}",
                           R"(ToolExecuted{"toolName":"azsdk_run_tests","duration":1500,"success":true})"}
            << QStringList{
                   "SystemInstalled{}",
                   R"(ToolExecuted{"toolName":"azsdk_run_tests","duration":1500,"success":false,"errorType":"TestFailure"})"};
        QTest::newRow("kamaji") << "reconcile" << QStringList{} << QStringList{} << QStringList{};
    }
    void outcomes()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, fields);
        for (const bool success : {true, false}) {
            test::ToolHome home;
            mayRecord(home, QTest::currentDataTag());
            const auto tool = home.run(QTest::currentDataTag());
            Scope scope = tool->begin(command.toStdString(), std::vector<std::string>{"--verbose", "secret-name"});
            home.clock += 1500;
            success ? scope.completed() : scope.failed("TestFailure");
            const QStringList lines = told(home, QTest::currentDataTag(), fields);
            if (success)
                QTEST(lines, "completed");
            else
                QTEST(lines, "failed");
            for (const event::Event& event : home.spooled(QTest::currentDataTag()))
                QVERIFY(event.fields.dump().find("secret-name") == std::string::npos);
        }
    }

    void anotherCommandsNameIsNotAnEvent()
    {
        test::ToolHome home;
        mayRecord(home, "kiota");
        home.run("kiota")->begin("launch").completed();
        QCOMPARE(home.names("kiota"), QStringList("command_executed"));
    }
    void everyPathEndsIt()
    {
        test::ToolHome home;
        mayRecord(home, "dr");
        const auto tool = home.run("dr");
        try {
            const Scope scope = tool->begin("dr task run");
            throw std::runtime_error("it broke");
        } catch (const std::runtime_error&) {
        }
        QCOMPARE(told(home, "dr", {"error_type"}),
                 QStringList({"command_started{}", R"(command_failed{"error_type":"Unfinished"})"}));
    }
    void itEndsOnce()
    {
        test::ToolHome home;
        mayRecord(home, "codegen");
        const auto tool = home.run("codegen");
        {
            Scope scope = tool->begin("generate");
            Scope moved = std::move(scope);
            QCOMPARE(moved.completed(), Outcome::Recorded);
            QCOMPARE(moved.failed("late"), Outcome::Off);
        }
        QCOMPARE(home.names("codegen"), QStringList("command_executed"));
    }
    void subcommandsEndWithTheirParent()
    {
        test::ToolHome home;
        mayRecord(home, "dr");
        const auto tool = home.run("dr");
        Scope outer = tool->begin("dr templates setup");
        Scope inner = tool->begin("dr templates clone", {}, &outer);
        Scope done = tool->begin("dr dotenv setup", {}, &outer);
        done.completed();
        outer.failed("*url.Error");
        QCOMPARE(inner.completed(), Outcome::Off);
        const QStringList ends = told(home, "dr", {"command", "error_type"}).mid(3);
        QCOMPARE(ends, QStringList({R"(command_completed{"command":"dr dotenv setup"})",
                                    R"(command_failed{"command":"dr templates clone","error_type":"*url.Error"})",
                                    R"(command_failed{"command":"dr templates setup","error_type":"*url.Error"})"}));
    }
    void itMayOutliveTheTool()
    {
        test::ToolHome home;
        mayRecord(home, "codegen");
        auto tool = home.run("codegen");
        Scope scope = tool->begin("generate");
        tool.reset();
        QCOMPARE(scope.completed(), Outcome::Off);
        QCOMPARE(home.names("codegen"), QStringList({"command_executed", "error_occurred"}));
    }
    void aClockSetBackGivesNoNegativeDuration()
    {
        test::ToolHome home;
        mayRecord(home, "codegen");
        const auto tool = home.run("codegen");
        Scope scope = tool->begin("generate");
        home.clock -= 1000;
        scope.completed();
        QCOMPARE(told(home, "codegen", {"duration"}), QStringList(R"(command_executed{"duration":0})"));
    }
    void aFieldOfTheTools()
    {
        test::ToolHome home;
        mayRecord(home, "codegen");
        const auto tool = home.run("codegen");
        Scope scope = tool->begin("generate");
        scope.add("input_type", "asyncapi");
        scope.completed();
        QCOMPARE(told(home, "codegen", {"input_type"}), QStringList(R"(command_executed{"input_type":"asyncapi"})"));
    }

    void kamajisStatsEveryFiveMinutes()
    {
        test::ToolHome home;
        home.host.server = true;
        const auto tool = home.run("kamaji");
        int told = 0;
        for (int second = 0; second < 3600; ++second, home.clock += 1000)
            for (const std::string& event : tool->tick().due) {
                QCOMPARE(event, std::string("stats"));
                QCOMPARE(tool->record(event, Json::object({{"running", 1}})), Outcome::Recorded);
                ++told;
            }
        QCOMPARE(told, 12);
        home.clock += 3'600'000; // asked late, it is due once
        QCOMPARE(tool->tick().due.size(), std::size_t{1});
        QCOMPARE(tool->tick().due.size(), std::size_t{0});
    }
    void nothingIsDueWhileOff()
    {
        test::ToolHome home;
        home.write("policy/policy.json", R"({"version":1,"products":{"kamaji":"off"}})");
        const auto tool = home.run("kamaji");
        QVERIFY(tool->tick().due.empty());
        QVERIFY(home.isUntouched());
    }
    void dataRobotsTenEventsOrThirtySeconds()
    {
        const product::Catalogue catalogue = product::bundledCatalogue();
        Ticker ticker(*catalogue.find("dr"), 0);
        QVERIFY(!ticker.flushDue(40'000)); // nothing waits
        for (int i = 0; i < 9; ++i)
            ticker.recorded();
        QVERIFY(!ticker.flushDue(29'999));
        ticker.recorded();
        QVERIFY(ticker.flushDue(29'999));
        QVERIFY(!ticker.flushDue(29'999));
        ticker.recorded();
        QVERIFY(!ticker.flushDue(59'998));
        QVERIFY(ticker.flushDue(59'999));
    }
};

QTEST_APPLESS_MAIN(ScopeTest)
#include "tst_scope.moc"
