// SPDX-License-Identifier: GPL-3.0-or-later
// clean, compare and timeline: what the window shows side by side, for terminals and scripts.
#include "ctlhome.h"

#include <QJsonArray>

using namespace vitrine::test;

namespace {

QJsonObject named(const QJsonArray& list, const char* key, const QString& value)
{
    for (const QJsonValue& each : list)
        if (each[QLatin1String(key)].toString() == value)
            return each.toObject();
    return {};
}

QJsonObject field(const QJsonObject& answer, const QString& name)
{
    return named(answer["events"][0]["fields"].toArray(), "field", name);
}

const QByteArray failed = R"({"name":"error","fields":{"error_type":"E","error_message":"in /home/ada",)"
                          R"("flags":["--all","--out=/x"],"nope":1}})";

} // namespace

class TestSideBySide : public QObject
{
    Q_OBJECT
private slots:
    void cleanTellsEachChange();
    void cleanReadsAFile();
    void cleanOfARecordedEvent();
    void cleanRefuses_data();
    void cleanRefuses();
    void cleanStoresNothing();
    void compareVersions();
    void compareDays();
    void compareEvents();
    void compareRefuses_data();
    void compareRefuses();
    void timelineOfATool();
    void timelineOfEveryTool_data();
    void timelineOfEveryTool();
    void timelineFlagsEndWithOne();
    void textIsSafeToShow();

private:
    const CtlHome m_demo{CtlHome::Kind::Demo};
};

void TestSideBySide::cleanTellsEachChange()
{
    const CtlHome home;
    home.write("error.json", failed);
    const Ran ran = home.ctl({"clean", "dr", "error.json", "--json"});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject answer = ran.json();
    QCOMPARE(answer["events"][0]["ends"].toString(), QString("trial"));
    QCOMPARE(field(answer, "error_message")["cleaning"].toString(), QString("dropped"));
    QCOMPARE(field(answer, "error_message")["cleaning_rules"][0].toString(), QString("promise:error-messages"));
    QVERIFY(field(answer, "error_message")["cleaned"].isNull());
    QCOMPARE(field(answer, "nope")["cleaning_rules"][0].toString(), QString("undeclared"));
    QCOMPARE(field(answer, "error_type")["wire"][0]["path"].toString(),
             QString("events[0].event_properties.error_type"));
    QVERIFY(!answer["events"][0]["requests"][0]["body"].toString().contains("/home/ada"));
    const Ran text = home.ctl({"clean", "dr", "error.json"});
    for (const char* word : {"dropped (promise:error-messages)", "dropped (undeclared)", "renamed", "added",
                             "Nothing of this was stored or sent."})
        QVERIFY2(text.out.contains(word), word);
}

void TestSideBySide::cleanReadsAFile()
{
    const CtlHome& home = m_demo;
    const QJsonObject answer =
        home.ctl({"clean", "codegen", ".the-codegen-project/telemetry-published-events.js", "--json"}).json();
    QCOMPARE(answer["events"].toArray().size(), 4);
    QCOMPARE(answer["events"][1]["event"].toString(), QString("generator_used"));
    home.write("fields.json", R"({"command":"dr run"})");
    const QJsonObject plain = home.ctl({"clean", "dr", "fields.json", "--event", "command_started", "--json"}).json();
    QCOMPARE(plain["events"][0]["event"].toString(), QString("command_started"));
    QVERIFY(plain["events"][0]["declared"].toBool());
}

void TestSideBySide::cleanOfARecordedEvent()
{
    const CtlHome& home = m_demo;
    const QJsonObject logged = home.ctl({"clean", "dr", "--recorded", "#1", "--json"}).json();
    QVERIFY2(QStringList({"log", "kept"}).contains(logged["events"][0]["ends"].toString()), "ends");
    const QJsonObject queued = home.ctl({"events", "--product", "dr", "--status", "queued", "--json"}).json();
    const QString id = queued["events"][0]["id"].toString();
    const QJsonObject kept = home.ctl({"clean", "dr", "--recorded", id, "--json"}).json();
    QCOMPARE(kept["events"][0]["ends"].toString(), QString("kept"));
    QCOMPARE(home.ctl({"clean", "dr", "--recorded", "#99999"}).exitCode, 2);
}

void TestSideBySide::cleanRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QByteArray("  \n") << "not-found"
                             << "the input is empty";
    QTest::newRow("not JSON") << QByteArray("{\"a\":}") << "malformed"
                              << "Line 1, column 6";
    QTest::newRow("a number") << QByteArray("12") << "wrong-type"
                              << "neither an object nor a list";
    QTest::newRow("too deep") << QByteArray(100, '[') + QByteArray(100, ']') << "too-deep"
                              << "";
}

void TestSideBySide::cleanRefuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    const CtlHome home;
    home.write("pasted", bytes);
    const Ran ran = home.ctl({"clean", "dr", "pasted", "--json"});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.json()["error"].toObject()["code"].toString(), code);
    QVERIFY2(ran.err.contains(sentence.toUtf8()), ran.err.constData());
    QCOMPARE(home.ctl({"clean", "dr", "not-there"}).exitCode, 3);
    QCOMPARE(home.ctl({"clean", "dr", "pasted", "--event", "no_such_event"}).exitCode, 2);
}

void TestSideBySide::cleanStoresNothing()
{
    const CtlHome home;
    home.write("error.json", failed);
    const auto before = home.snapshot();
    QCOMPARE(home.ctl({"clean", "dr", "error.json"}).exitCode, 0);
    QCOMPARE(home.snapshot(), before);
    QVERIFY(!QFileInfo::exists(home.path(".local/state/vitrine")));
}

void TestSideBySide::compareVersions()
{
    const CtlHome& home = m_demo;
    const Ran ran = home.ctl({"compare", "dr", "0.4.1", "0.5.0", "--json"});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject answer = ran.json();
    QCOMPARE(answer["by"].toString(), QString("version"));
    QVERIFY(answer["a"]["events"].toInt() > 10);
    const QJsonObject version = named(answer["fields"].toArray(), "field", "app_version");
    QCOMPARE(version["difference"].toString(), QString("changed"));
    QCOMPARE(version["changed"][0].toString(), QString("values"));
    QCOMPARE(version["values"].toArray().size(), 2);
    const Ran text = home.ctl({"compare", "dr", "0.4.1", "0.5.0"});
    QVERIFY(text.out.contains("app_version"));
    QVERIFY(text.out.startsWith("A: 0.4.1, "));
}

void TestSideBySide::compareDays()
{
    const CtlHome home;
    const auto row = [](const char* time, const char* fields) {
        return QByteArray(R"({"event_type":"error","device_id":"d","time":)") + time + R"(,"event_properties":)" +
               fields + "}\n";
    };
    home.write("log.ndjson", row("1772524800000", R"({"error_type":"E"})") +                        // 3 March 2026
                                 row("1772611200000", R"({"error_type":"E","context":"dr run"})")); // 4 March
    const Ran ran = home.ctl({"compare", "dr", "2026-03-03", "2026-03-04", "log.ndjson", "--json"});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["by"].toString(), QString("day"));
    QCOMPARE(named(ran.json()["fields"].toArray(), "field", "context")["difference"].toString(), QString("appeared"));
    QCOMPARE(home.ctl({"compare", "dr", "2026-03-03", "2026-03-05", "log.ndjson"}).exitCode, 2);
}

void TestSideBySide::compareEvents()
{
    const CtlHome& home = m_demo;
    const QJsonObject answer = home.ctl({"compare", "dr", "#3", "#4", "--json"}).json();
    QCOMPARE(answer["by"].toString(), QString("event"));
    QCOMPARE(answer["a"]["events"].toInt(), 1);
    const QJsonObject listed = home.ctl({"events", "--product", "dr", "--json"}).json();
    const QString first = listed["events"][2]["id"].toString();
    const QString second = listed["events"][3]["id"].toString();
    QVERIFY(!first.isEmpty());
    const QJsonObject byId = home.ctl({"compare", "dr", first, second, "--by", "event", "--json"}).json();
    QCOMPARE(byId["fields"], answer["fields"]);
}

void TestSideBySide::compareRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one side") << QStringList{"compare", "dr", "0.5.0"};
    QTest::newRow("no such version") << QStringList{"compare", "dr", "0.5.0", "9.9.9", "--by", "version"};
    QTest::newRow("no such event") << QStringList{"compare", "dr", "#1", "#999999"};
    QTest::newRow("no such kind") << QStringList{"compare", "dr", "a", "b", "--by", "week"};
    QTest::newRow("no such product") << QStringList{"compare", "nobody", "a", "b"};
}

void TestSideBySide::compareRefuses()
{
    QFETCH(QStringList, arguments);
    const CtlHome& home = m_demo;
    const Ran ran = home.ctl(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.err.isEmpty());
}

void TestSideBySide::timelineOfATool()
{
    const CtlHome& home = m_demo;
    const Ran ran = home.ctl({"timeline", "dr", "--json"});
    const QJsonObject answer = ran.json();
    const QJsonArray moments = answer["moments"].toArray();
    QCOMPARE(named(moments, "what", "allowed")["time"].toString(), QString("2026-03-03T08:00:00.000Z"));
    QCOMPARE(named(moments, "what", "allowed")["rung"].toString(), QString("user"));
    for (const char* what : {"noticed", "id-seen", "id-retired", "first-sent", "first-recorded", "dropped", "decided"})
        QVERIFY2(!named(moments, "what", what).isEmpty(), what);
    QCOMPARE(answer["flags"]["sent_before_asked"].toInt(), 0);
    QCOMPARE(answer["flags"]["ids_before_asked"].toInt(), 1);
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(!answer["days"].toArray().isEmpty());
}

void TestSideBySide::timelineOfEveryTool_data()
{
    QTest::addColumn<QString>("product");
    for (const char* product : {"azsdk", "codegen", "dr", "kamaji", "kiota"})
        QTest::newRow(product) << QString(product);
}

void TestSideBySide::timelineOfEveryTool()
{
    QFETCH(QString, product);
    const CtlHome& home = m_demo;
    const Ran json = home.ctl({"timeline", product, "--json"});
    QCOMPARE(missingKeys(json.json(), {"product", "asks", "state", "moments", "days", "flags"}), QString());
    const Ran text = home.ctl({"timeline", product});
    QCOMPARE(text.exitCode, json.exitCode);
    QVERIFY(text.out.contains("Now"));
}

void TestSideBySide::timelineFlagsEndWithOne()
{
    const CtlHome home;
    home.write(".config/datarobot/drconfig.yaml", "telemetry:\n  enabled: false\n  last_updated: 1772524800\n");
    home.write("log.ndjson", R"({"event_type":"error","device_id":"d","time":1772611200000,"event_properties":{}})");
    const Ran ran = home.ctl({"timeline", "dr", "log.ndjson"});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.out.contains("Recorded after opt-out: 1 event."));
    QVERIFY(ran.out.contains("! after opt-out"));
}

void TestSideBySide::textIsSafeToShow()
{
    const CtlHome home;
    home.write("evil", "{\"name\":\"error\",\"fields\":{\"error_type\":\"\\u001b[31mred\",\"\\u202eabc\":1}}");
    for (const QStringList& arguments : {QStringList{"clean", "dr", "evil"}, QStringList{"timeline", "dr", "evil"}}) {
        const Ran ran = home.ctl(arguments);
        QVERIFY(!ran.out.contains('\x1b'));
        QVERIFY(!ran.out.contains("\xe2\x80\xae"));
    }
}

QTEST_GUILESS_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
