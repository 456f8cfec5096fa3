// SPDX-License-Identifier: GPL-3.0-or-later
// What is due before the first event, what the answer writes, and that nothing is recorded until then.
#include "record/toolhome.h"

#include <sys/stat.h>

using namespace vitrine;
using namespace vitrine::record;

namespace {

constexpr const char* drconfig = ".config/datarobot/drconfig.yaml";
constexpr const char* codegenConfig = ".the-codegen-project/config.json";

Outcome recordOne(Tool& tool, const char* event) { return tool.record(event, Json::object()); }

} // namespace

class NoticeTest : public QObject
{
    Q_OBJECT
private slots:
    void kiotaAtInstallAndAtEveryUpdate()
    {
        test::ToolHome home;
        auto tool = home.run("kiota");
        QCOMPARE(tool->noticeDue(), Due::Notice);
        QCOMPARE(recordOne(*tool, "search"), Outcome::NoticeDue);
        QVERIFY(home.isUntouched());
        QVERIFY(tool->answer(Answer::Shown));
        QCOMPARE(tool->noticeDue(), Due::None);
        QCOMPARE(recordOne(*tool, "search"), Outcome::Recorded);

        tool = home.run("kiota");
        QCOMPARE(tool->noticeDue(), Due::None);
        QCOMPARE(recordOne(*tool, "search"), Outcome::Recorded);

        home.host.version = "1.1.0";
        tool = home.run("kiota");
        QCOMPARE(tool->noticeDue(), Due::Notice);
        QCOMPARE(recordOne(*tool, "search"), Outcome::NoticeDue);
        QVERIFY(tool->answer(Answer::Shown));
        QCOMPARE(recordOne(*tool, "search"), Outcome::Recorded);
        QCOMPARE(home.names("kiota").size(), 3);
    }
    void kiotaNotToWhoOptedOut()
    {
        test::ToolHome home;
        home.variables["KIOTA_CLI_TELEMETRY_OPTOUT"] = "1";
        const auto tool = home.run("kiota");
        QCOMPARE(tool->noticeDue(), Due::None);
        QCOMPARE(recordOne(*tool, "search"), Outcome::Off);
        QVERIFY(!tool->answer(Answer::Shown));
        QVERIFY(home.isUntouched());
    }

    void codegenOnce()
    {
        test::ToolHome home;
        auto tool = home.run("codegen");
        QCOMPARE(tool->noticeDue(), Due::Notice);
        QCOMPARE(recordOne(*tool, "init_executed"), Outcome::NoticeDue);
        QVERIFY(home.isUntouched());
        QVERIFY(tool->answer(Answer::Shown));
        const Json config = Json::parse(home.read(codegenConfig)).value_or(Json());
        QCOMPARE(config["hasShownTelemetryNotice"], Json(true));
        QCOMPARE(config["lastUpdated"], Json("2026-01-01T00:00:00.000Z"));
        QCOMPARE(recordOne(*tool, "init_executed"), Outcome::Recorded);
        home.host.version = "9.0.0";
        QCOMPARE(home.run("codegen")->noticeDue(), Due::None);
    }
    void codegenNeverInCi()
    {
        test::ToolHome home;
        home.variables["GITLAB_CI"] = "true";
        const auto tool = home.run("codegen");
        QCOMPARE(tool->noticeDue(), Due::None);
        QCOMPARE(recordOne(*tool, "init_executed"), Outcome::Recorded);
        QVERIFY(home.read(codegenConfig).find("hasShownTelemetryNotice") == std::string::npos);
    }
    void theRestOfTheFileStays()
    {
        test::ToolHome home;
        const std::string before = "{\r\n\t\"telemetry\" : {\"enabled\":true}, \"hasShownTelemetryNotice\":false,\r\n"
                                   "\t\"n\": 1.50, \"lastUpdated\": \"x\"\r\n}\r\n";
        const std::string file = home.write(codegenConfig, before);
        QCOMPARE(::chmod(file.c_str(), 0640), 0);
        QVERIFY(home.run("codegen")->answer(Answer::Shown));
        std::string after = before;
        after.replace(after.find("Notice\":false") + 8, 5, "true");
        after.replace(after.find("\"x\""), 3, "\"2026-01-01T00:00:00.000Z\"");
        QCOMPARE(QString::fromStdString(home.read(codegenConfig)), QString::fromStdString(after));
        QCOMPARE(factsOf(file)->mode, 0640u);
    }

    void dataRobotAsks_data()
    {
        QTest::addColumn<bool>("yes");
        QTest::addColumn<QString>("config");
        QTest::newRow("yes")
            << true << "telemetry:\n  enabled: true\n  opt_in_timestamp: 1767225600\n  last_prompt_version: \"1.0\"\n";
        QTest::newRow("no")
            << false << "telemetry:\n  enabled: false\n  last_updated: 1767225600\n  last_prompt_version: \"1.0\"\n";
    }
    void dataRobotAsks()
    {
        QFETCH(bool, yes);
        test::ToolHome home;
        const auto tool = home.run("dr");
        QCOMPARE(tool->noticeDue(), Due::Prompt);
        QCOMPARE(recordOne(*tool, "task_list"), Outcome::NoticeDue);
        QVERIFY(home.isUntouched());
        QVERIFY(!tool->answer(Answer::Shown)); // a question wants an answer
        QVERIFY(tool->answer(yes ? Answer::Yes : Answer::No));
        QTEST(QString::fromStdString(home.read(drconfig)), "config");
        QCOMPARE(tool->noticeDue(), Due::None);
        QCOMPARE(recordOne(*tool, "task_list"), yes ? Outcome::Recorded : Outcome::Off);
        QVERIFY(!tool->answer(Answer::Yes)); // nobody asks any more
    }
    void withoutATerminalNobodyIsAsked()
    {
        test::ToolHome home;
        home.host.terminal = false;
        const auto tool = home.run("dr");
        QCOMPARE(tool->noticeDue(), Due::NoTerminal);
        QCOMPARE(recordOne(*tool, "task_list"), Outcome::NoticeDue);
        QVERIFY(!tool->answer(Answer::Yes));
        QVERIFY(home.isUntouched());
    }
    void askedAgainWhenTheVersionRises()
    {
        test::ToolHome home;
        home.write(drconfig, "# mine\ntelemetry:\n  enabled: true # I agreed\n  last_prompt_version: \"0.9\"\n");
        const auto tool = home.run("dr");
        QCOMPARE(tool->noticeDue(), Due::Prompt);
        QCOMPARE(recordOne(*tool, "task_list"), Outcome::NoticeDue);
        QVERIFY(tool->answer(Answer::Yes));
        const std::string after = home.read(drconfig);
        QVERIFY2(after.starts_with("# mine\ntelemetry:\n  enabled: true # I agreed\n  last_prompt_version: \"1.0\"\n"),
                 after.c_str());
        QCOMPARE(home.run("dr")->noticeDue(), Due::None);
    }
    void inCiNothingIsAsked()
    {
        test::ToolHome home;
        home.variables["CI"] = "true";
        QCOMPARE(home.run("dr")->noticeDue(), Due::None);
        QCOMPARE(recordOne(*home.run("dr"), "task_list"), Outcome::Off);
    }

    void othersShowNothing()
    {
        for (const char* id : {"azsdk", "kamaji"}) {
            test::ToolHome home;
            const auto tool = home.run(id);
            QCOMPARE(tool->noticeDue(), Due::None);
            QVERIFY(!tool->answer(Answer::Shown));
        }
    }
    void aBrokenFileStays()
    {
        test::ToolHome home;
        const std::string broken = "{\"hasShownTelemetryNotice\": fal";
        home.write(codegenConfig, broken);
        const auto tool = home.run("codegen");
        QVERIFY(!tool->answer(Answer::Shown));
        QCOMPARE(home.read(codegenConfig), broken);
        QVERIFY(recordOne(*tool, "init_executed") != Outcome::Recorded);
    }
    void aFileThatCannotBeWrittenLeavesItDue()
    {
        test::ToolHome home;
        home.write(".the-codegen-project", "a file where the directory should be");
        const auto tool = home.run("codegen");
        QVERIFY(!tool->answer(Answer::Shown));
        QVERIFY(recordOne(*tool, "init_executed") != Outcome::Recorded);
    }
};

QTEST_APPLESS_MAIN(NoticeTest)
#include "tst_notice.moc"
