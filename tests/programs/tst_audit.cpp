// SPDX-License-Identifier: GPL-3.0-or-later
// audit: a gate with documented exit codes, SARIF for code scanning, what was let be, and news of fields.
#include "ctlhome.h"
#include "support/schema.h"

#include <QJsonArray>
#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QByteArray clean =
    R"({"api_key":"k","events":[{"event_type":"command_completed","device_id":"550e8400-e29b-41d4-a716-446655440000","time":1704067201500,"event_properties":{"command":"dr run"}}]})"
    "\n";

QByteArray withField(const QByteArray& name)
{
    return QByteArray(clean).replace("\"command\":\"dr run\"", "\"" + name + "\":\"x\"");
}

QJsonArray findings(const Ran& ran) { return ran.json()["findings"].toArray(); }

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT
private slots:
    void gates_data();
    void gates();
    void sarifHasWhatItsSchemaNeeds();
    void sarifIsValidByItsSchema_data();
    void sarifIsValidByItsSchema();
    void theSchemaRefuses();
    void letsBeWhatAPersonSaysIsNoProblem();
    void listsAreHandedOn();
    void aNewFieldIsAnnouncedOnce();
    void aBrokenListStopsIt();
};

void TestAudit::gates_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::newRow("clean") << clean << QStringList{"--fail-on", "note"} << 0;
    QTest::newRow("undeclared, no gate") << withField("colour") << QStringList{} << 0;
    QTest::newRow("undeclared, warning") << withField("colour") << QStringList{"--fail-on", "warning"} << 1;
    QTest::newRow("undeclared, error") << withField("colour") << QStringList{"--fail-on", "error"} << 0;
    QTest::newRow("promise") << withField("error_message").replace("command_completed", "error")
                             << QStringList{"--fail-on", "error"} << 1;
    QTest::newRow("another product") << withField("colour") << QStringList{"kiota", "--fail-on", "note"} << 0;
    QTest::newRow("with the description") << clean << QStringList{"--profile", "--fail-on", "warning"} << 1;
    QTest::newRow("no such severity") << clean << QStringList{"--fail-on", "fatal"} << 2;
    QTest::newRow("no such file") << QByteArray() << QStringList{"--fail-on", "error"} << 3;
}

void TestAudit::gates()
{
    QFETCH(QByteArray, events);
    QFETCH(QStringList, options);
    const CtlHome home;
    if (!events.isEmpty())
        home.write("events.ndjson", events);
    QStringList arguments{"audit"};
    if (!options.isEmpty() && !options.front().startsWith('-'))
        arguments << options.takeFirst();
    QTEST(home.ctl(arguments << home.path("events.ndjson") << options).exitCode, "exit");
}

// What this gate promises beyond the schema: rules that fit, places that can be opened.
void TestAudit::sarifHasWhatItsSchemaNeeds()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const QJsonObject log = home.ctl({"audit", "--format", "sarif"}).json();
    QCOMPARE(log["version"].toString(), "2.1.0");
    const QJsonObject run = log["runs"].toArray().at(0).toObject();
    const QJsonObject driver = run["tool"].toObject()["driver"].toObject();
    QVERIFY(!driver["name"].toString().isEmpty());
    const QJsonArray rules = driver["rules"].toArray();
    QVERIFY(run["results"].toArray().size() > 50);
    int withFile = 0;
    for (const QJsonValue& each : run["results"].toArray()) {
        const QJsonObject result = each.toObject();
        const QJsonObject rule = rules.at(result["ruleIndex"].toInt()).toObject();
        QCOMPARE(rule["id"], result["ruleId"]);
        QVERIFY(QStringList({"note", "warning", "error"}).contains(result["level"].toString()));
        QVERIFY(!result["message"].toObject()["text"].toString().isEmpty());
        const QJsonArray locations = result["locations"].toArray();
        QVERIFY(!locations.isEmpty());
        const QJsonObject physical = locations.at(0).toObject()["physicalLocation"].toObject();
        if (physical.isEmpty())
            continue;
        ++withFile;
        QVERIFY(QUrl(physical["artifactLocation"].toObject()["uri"].toString(), QUrl::StrictMode).isValid());
        QVERIFY(physical["region"].toObject()["startLine"].toInt(1) >= 1);
    }
    QVERIFY(withFile > 10);
}

void TestAudit::sarifIsValidByItsSchema_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("of a machine") << QStringList{};
    QTest::newRow("with the descriptions") << QStringList{"--profile"};
    QTest::newRow("of one product") << QStringList{"dr"};
    QTest::newRow("with what was let be") << QStringList{"--list", "list.json"};
}

void TestAudit::sarifIsValidByItsSchema()
{
    QFETCH(QStringList, options);
    const CtlHome home(CtlHome::Kind::Demo);
    if (options.contains("list.json")) {
        home.write("list.json",
                   R"({"v":1,"not_a_problem":[{"product":"dr","rule":"undeclared-field","field":")" +
                       findings(home.ctl({"audit", "dr", "--json"})).at(0).toObject()["field"].toString().toUtf8() +
                       "\"}]}");
        options.last() = home.path("list.json");
    }
    const Ran ran = home.ctl(QStringList{"audit", "--format", "sarif"} + options);
    QVERIFY(!ran.json()["runs"].toArray().isEmpty());
    VITRINE_VALID_BY("sarif-2.1.0.json", ran.out);
}

void TestAudit::theSchemaRefuses()
{
    const auto wrong = wrongBySchema("sarif-2.1.0.json", R"({"version":"2.1.0","runs":[{"results":[]}]})");
    if (!wrong)
        QSKIP("python3-jsonschema is not installed");
    QVERIFY2(wrong->contains("tool"), wrong->constData());
}

void TestAudit::letsBeWhatAPersonSaysIsNoProblem()
{
    const CtlHome home;
    home.write("events.ndjson", withField("colour"));
    const QString file = home.path("events.ndjson");
    const QString id = findings(home.ctl({"audit", file, "--json"})).at(0).toObject()["id"].toString();
    QCOMPARE(home.ctl({"audit", file, "--dismiss", id, "--reason", "ours"}).exitCode, 0);
    QCOMPARE(home.ctl({"audit", file, "--fail-on", "note"}).exitCode, 0);
    QVERIFY(findings(home.ctl({"audit", file, "--json"})).at(0).toObject()["not_a_problem"].toBool());
    QVERIFY(home.read(".local/state/vitrine/not-a-problem.json").contains("\"why\":\"ours\""));
    QCOMPARE(home.ctl({"audit", file, "--dismiss", id}).exitCode, 1);
    QCOMPARE(home.ctl({"audit", file, "--restore", id}).exitCode, 0);
    QCOMPARE(home.ctl({"audit", file, "--fail-on", "warning"}).exitCode, 1);
    QCOMPARE(home.ctl({"audit", file, "--dismiss", "dr-00000000"}).exitCode, 2);
}

void TestAudit::listsAreHandedOn()
{
    const CtlHome mine, theirs;
    for (const CtlHome* home : {&mine, &theirs})
        home->write("events.ndjson", withField("colour"));
    const QString file = mine.path("events.ndjson");
    const QString id = findings(mine.ctl({"audit", file, "--json"})).at(0).toObject()["id"].toString();
    QCOMPARE(mine.ctl({"audit", file, "--dismiss", id}).exitCode, 0);
    theirs.write("list.json", mine.ctl({"audit", "--dismissed"}).out);
    const QString other = theirs.path("events.ndjson");
    QCOMPARE(theirs.ctl({"audit", other, "--fail-on", "note", "--list", theirs.path("list.json")}).exitCode, 0);
    QCOMPARE(theirs.ctl({"audit", other, "--fail-on", "note"}).exitCode, 1);
    QCOMPARE(theirs.ctl({"audit", "--import", theirs.path("list.json"), "--json"}).json()["added"].toInt(), 1);
    QCOMPARE(theirs.ctl({"audit", other, "--fail-on", "note"}).exitCode, 0);
}

void TestAudit::aNewFieldIsAnnouncedOnce()
{
    const CtlHome home;
    home.write(".config/datarobot/drconfig.yaml", "telemetry:\n  enabled: true\n  last_prompt_version: \"1.0\"\n");
    home.write(".local/state/datarobot/telemetry.ndjson", clean);
    const auto news = [&] {
        QStringList fields;
        for (const QJsonValue& each : findings(home.ctl({"audit", "dr", "--json"})))
            if (each.toObject()["rule"] == "new-field")
                fields << each.toObject()["field"].toString();
        return fields;
    };
    QCOMPARE(news(), QStringList());
    home.write(".local/state/datarobot/telemetry.ndjson", clean + withField("shell"));
    QCOMPARE(news(), QStringList{"shell"});
    QCOMPARE(news(), QStringList());
}

void TestAudit::aBrokenListStopsIt()
{
    const CtlHome home;
    home.write("events.ndjson", clean);
    home.write(".local/state/vitrine/not-a-problem.json", "{");
    const Ran ran = home.ctl({"audit", home.path("events.ndjson")});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(ran.err.contains("not-a-problem.json"));
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
