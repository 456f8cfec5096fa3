// SPDX-License-Identifier: GPL-3.0-or-later
// vitrinectl record: one event for scripts, with the rules and the exit codes of the recorder.
#include "ctlhome.h"

using namespace vitrine::test;

namespace {

constexpr const char* agreed = "telemetry:\n  enabled: true\n  last_prompt_version: \"1.0\"\n";
constexpr const char* drconfig = ".config/datarobot/drconfig.yaml";

// The properties of each event that waits.
QList<QJsonObject> waiting(const CtlHome& home, const QString& product)
{
    QList<QJsonObject> events;
    const QDir spool(home.path(".local/state/vitrine/" + product + "/spool"));
    for (const QString& name : spool.entryList({"*.ndjson"}, QDir::Files | QDir::Hidden))
        for (const QByteArray& line : home.read(spool.filePath(name).mid(home.path().size() + 1)).split('\n'))
            if (const QJsonObject event = QJsonDocument::fromJson(line).object(); event.contains("props"))
                events += event;
    return events;
}

Ran withInput(const CtlHome& home, const QStringList& arguments, const QByteArray& input)
{
    home.write("input", input);
    return runProcess("sh", QStringList{"-c", "exec \"$0\" \"$@\" < input", builtProgram("vitrinectl")} + arguments,
                      home.environment(), home.path());
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT
private slots:
    void recorded()
    {
        const CtlHome home;
        home.write(drconfig, agreed);
        const Ran ran = home.ctl({"record", "dr", "command_completed", "command=dr task list", "duration_ms=12",
                                  "success=true", "flags=--all,--quiet", "--tool-version", "0.3.0"});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.out.contains("command_completed"));
        const auto events = waiting(home, "dr");
        QCOMPARE(events.size(), 1);
        const QJsonObject fields = events[0]["props"].toObject();
        QCOMPARE(fields["duration_ms"].toInt(), 12);
        QCOMPARE(fields["success"].toBool(), true);
        QCOMPARE(fields["app_version"].toString(), QString("0.3.0"));
        QVERIFY(fields["flags"].isArray());
        QVERIFY(!events[0]["session"].toString().isEmpty());
    }
    void fromStandardInput()
    {
        const CtlHome home;
        home.write(drconfig, agreed);
        const Ran ran = withInput(home, {"record", "dr", "task_failed", "--json", "-"},
                                  R"({"duration_ms": 900, "error_type": "*exec.ExitError", "mood": "bad"})");
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.json()["outcome"].toString(), QString("recorded"));
        QCOMPARE(ran.json()["decided_by"].toObject()["source"].toString(), QString("drconfig.yaml"));
        const auto events = waiting(home, "dr");
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0]["props"].toObject()["duration_ms"].toInt(), 900);
        QVERIFY(!events[0]["props"].toObject().contains("mood"));
        QCOMPARE(events[0]["cut"].toArray()[0].toObject()["field"].toString(), QString("mood"));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const QStringList& arguments, const QString& variable, int exitCode,
                            const char* says) {
            QTest::newRow(name) << arguments << variable << exitCode << QByteArray(says);
        };
        row("off, and which rung says so", {"azsdk", "ToolExecuted"}, "AZSDK_TELEMETRY_ENABLED=false", 1,
            "AZSDK_TELEMETRY_ENABLED");
        row("kiota's notice", {"kiota", "search"}, "", 5, "--shown");
        row("codegen's notice", {"codegen", "init_executed"}, "", 5, "--shown");
        row("dr's question", {"dr", "task_list"}, "", 5, "vitrinectl enable dr");
        row("a question is not a notice", {"dr", "task_list", "--shown"}, "", 5, "vitrinectl enable dr");
        row("unknown event", {"azsdk", "ToolExcuted"}, "", 2, "vitrinectl fields azsdk");
        row("unknown product", {"kiot", "search"}, "", 2, "'kiota'");
        row("no event", {"dr"}, "", 2, "EVENT");
        row("no KEY=VALUE", {"azsdk", "ToolExecuted", "toolName"}, "", 2, "KEY=VALUE");
        row("not of its type", {"azsdk", "ToolExecuted", "success=perhaps"}, "", 2, "boolean");
        row("not JSON", {"azsdk", "ToolExecuted", "-"}, "", 2, "JSON");
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, variable);
        QFETCH(QByteArray, says);
        CtlHome home;
        if (!variable.isEmpty())
            home.set(variable.section('=', 0, 0), variable.section('=', 1));
        const Ran ran = home.ctl(QStringList{"record"} + arguments);
        QTEST(ran.exitCode, "exitCode");
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY(!QFileInfo::exists(home.path(".config")));
        for (const char* product : {"dr", "kiota", "codegen", "azsdk"})
            QVERIFY(waiting(home, product).isEmpty());
    }

    void theNoticeWasShown()
    {
        const CtlHome home;
        QCOMPARE(home.ctl({"record", "codegen", "init_executed", "--shown"}).exitCode, 0);
        QVERIFY(home.read(".the-codegen-project/config.json").contains("\"hasShownTelemetryNotice\": true"));
        QCOMPARE(home.ctl({"record", "codegen", "init_executed"}).exitCode, 0);
        QCOMPARE(waiting(home, "codegen").size(), 2);
    }
    void disablingForgetsTheSession()
    {
        const CtlHome home;
        const QString session = home.path(".local/state/vitrine/azsdk/session.json");
        QCOMPARE(home.ctl({"record", "azsdk", "ToolExecuted", "--tool-version", "1.0.0"}).exitCode, 0);
        QVERIFY(QFileInfo::exists(session));
        QCOMPARE(home.ctl({"disable", "azsdk"}).exitCode, 0);
        QVERIFY(!QFileInfo::exists(session));
        QVERIFY(waiting(home, "azsdk").isEmpty());
    }
    void theHomeCannotBeWritten()
    {
        CtlHome home;
        home.write("file", "");
        home.set("XDG_STATE_HOME", home.path("file"));
        const Ran ran = home.ctl({"record", "kamaji", "create", "tcp_version=v1.26.0"});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY(!ran.err.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRecord)
#include "tst_record.moc"
