// SPDX-License-Identifier: GPL-3.0-or-later
// events: what was recorded comes out whole and harmless, whatever is in it.
#include "ctlhome.h"

#include "support/toolrows.h"

#include "base/json.h"

#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::test;

namespace {

QList<QJsonObject> lines(const QByteArray& ndjson)
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : ndjson.split('\n'))
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    return objects;
}

} // namespace

class TestEvents : public QObject
{
    Q_OBJECT
private slots:
    void everythingKnownHere();
    void theSeedsExamplesAsTheyStand_data();
    void theSeedsExamplesAsTheyStand();
    void ndjsonHasEveryKey();
    void csvDefusesFormulas();
    void csvIsOneRowAnEvent();
    void textIsSafeToShow();
    void brokenLinesAreCounted();
    void rawBytesThatAreNoText();
    void theFilterChooses_data();
    void theFilterChooses();
    void anInvalidFilterIsAUsageError();
    void facetsCountWhatTheFilterLeaves();
};

void TestEvents::everythingKnownHere()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const auto all = lines(home.ctl({"events", "--format", "ndjson"}).out);
    QVERIFY(all.size() > 1000);
    QMap<QString, int> products;
    int queued = 0;
    for (const QJsonObject& event : all) {
        ++products[event["product"].toString()];
        queued += event["status"] == "queued" ? 1 : 0;
    }
    for (const QString& product : QStringList{"azsdk", "codegen", "dr", "kiota"})
        QVERIFY2(products[product] > 100, qPrintable(product));
    QVERIFY(products["kamaji"] >= 4);
    QVERIFY2(!products.contains({}), "an event that belongs to nobody");
    QCOMPARE(queued, 17 + 4);
    const auto some = lines(home.ctl({"events", "--product", "dr", "--format", "ndjson"}).out);
    QCOMPARE(some.size(), products["dr"]);
    const QJsonObject json = home.ctl({"events", "--json"}).json();
    QCOMPARE(json["events"].toArray().size(), all.size());
}

void TestEvents::theSeedsExamplesAsTheyStand_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("events");
    QTest::newRow("azsdk events") << ".azsdk/telemetry-published-events.json" << 4;
    QTest::newRow("azsdk lifecycle") << ".azsdk/telemetry-published-lifecycle.json" << 9;
    QTest::newRow("azsdk prompts") << ".azsdk/telemetry-published-prompts.json" << 7;
    QTest::newRow("azsdk commands") << ".azsdk/telemetry-published-commands.json" << 5;
    QTest::newRow("codegen") << ".the-codegen-project/telemetry-published-events.js" << 4;
    QTest::newRow("dr") << ".local/state/datarobot/telemetry-published-events.json" << 2;
    QTest::newRow("kamaji") << "kamaji/telemetry-published-payloads.json" << 4;
}

void TestEvents::theSeedsExamplesAsTheyStand()
{
    QFETCH(QString, file);
    const CtlHome home(CtlHome::Kind::Demo);
    const Ran ran = home.ctl({"events", file, "--summary", "--json"});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject summary = ran.json()["files"][0].toObject();
    for (const char* key : {"file", "events", "unrecognised", "errors"})
        QVERIFY2(summary.contains(key), key);
    QTEST(summary["events"].toInt(), "events");
    QCOMPARE(summary["unrecognised"].toInt(), 0);
    QVERIFY2(summary["errors"].toArray().isEmpty(), ran.out.constData());
}

void TestEvents::ndjsonHasEveryKey()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const QString file = ".azsdk/telemetry-published-events.json";
    const auto events = lines(home.ctl({"events", file, "--format", "ndjson"}).out);
    QCOMPARE(events.size(), 4);
    for (const char* key : {"product", "name", "time", "success", "duration_ms", "status", "fields", "origin", "raw"})
        QVERIFY2(events[0].contains(key), key);
    QCOMPARE(events[0]["time"].toString(), QString("2025-10-16T23:44:57.217Z"));
    QCOMPARE(events[0]["duration_ms"].toDouble(), 12450.0);
    QCOMPARE(events[1]["success"].toBool(true), false);
    QCOMPARE(events[0]["origin"]["line"].toInt(), 1);
    QVERIFY(home.read(file).contains(events[1]["raw"].toString().toUtf8()));
}

void TestEvents::csvDefusesFormulas()
{
    const CtlHome home;
    home.write(
        "evil.ndjson",
        "{\"api_key\":\"k\",\"events\":[{\"event_type\":\"=HYPERLINK(\\\"http://x\\\",\\\"y\\\")\",\"time\":1}]}\n"
        "{\"api_key\":\"k\",\"events\":[{\"event_type\":\"+1,2\",\"time\":1}]}\n"
        "{\"api_key\":\"k\",\"events\":[{\"event_type\":\"@SUM\",\"time\":1}]}\n"
        "{\"api_key\":\"k\",\"events\":[{\"event_type\":\"\\tx\",\"time\":1}]}\n"
        "{\"api_key\":\"k\",\"events\":[{\"event_type\":\"-a\",\"time\":1}]}\n");
    const QByteArray csv = home.ctl({"events", "evil.ndjson", "--format", "csv"}).out;
    for (const char* cell : {"\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"", "\"'+1,2\"", "'@SUM", "'\tx", "'-a"})
        QVERIFY2(csv.contains(QByteArray(",") + cell + ","), csv.constData());
    QCOMPARE(csv.count("\r\n"), 6);
}

void TestEvents::csvIsOneRowAnEvent()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const QByteArray csv = home.ctl({"events", "--product", "kiota", "--format", "csv"}).out;
    const auto events = lines(home.ctl({"events", "--product", "kiota", "--format", "ndjson"}).out);
    QCOMPARE(csv.count("\r\n"), events.size() + 1);
    QVERIFY(csv.startsWith("product,name,time,success,duration_ms,status,"));
}

void TestEvents::textIsSafeToShow()
{
    const CtlHome home;
    home.write("evil.json",
               "{\"api_key\":\"k\",\"events\":[{\"event_type\":\"a\\u001b[2J\\u202eb\\n\",\"time\":1}]}\n");
    const Ran ran = home.ctl({"events", "evil.json"});
    QVERIFY(ran.out.contains("\\x1b[2J\\u202e"));
    QVERIFY(!ran.out.contains('\x1b'));
    QCOMPARE(ran.out.count('\n'), 3);
}

void TestEvents::brokenLinesAreCounted()
{
    const CtlHome home;
    home.write("broken.ndjson",
               QByteArray("{\"api_key\":\"k\",\"events\":[{\"event_type\":\"a\",\"time\":1}]}\r\n"
                          "{\"api_key\":\"k\",\"events\":[{\"event_type\":\"\xff\",\"time\":1}]}\r\n") +
                   QByteArray(100'000, '[') + "\n" +
                   "{\"api_key\":\"k\",\"events\":[{\"event_type\":\"b\",\"time\":1}]}\n{\"api_key\":\"k\",\"eve");
    const Ran ran = home.ctl({"events", "broken.ndjson", "--summary", "--json"});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject summary = ran.json()["files"][0].toObject();
    QCOMPARE(summary["events"].toInt(), 2);
    QCOMPARE(summary["errors"].toArray().size(), 3);
    for (const QJsonValue& error : summary["errors"].toArray())
        QVERIFY(error["line"].toInt() > 1 && !error["why"].toString().isEmpty());
}

void TestEvents::rawBytesThatAreNoText()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const Ran ran = home.ctl({"events", "--format", "ndjson"});
    for (const QByteArray& line : ran.out.split('\n'))
        QVERIFY(line.isEmpty() || Json::parse(line.toStdString(), {16u << 20, 64}).has_value());
}

void TestEvents::theFilterChooses_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << "" << 20;
    QTest::newRow("a column") << "success:false" << 2;
    QTest::newRow("a property") << "toolName:azsdk_validate -success:false" << 6;
    QTest::newRow("free text") << "TimeoutError" << 1;
    QTest::newRow("nothing") << "tool:dr" << 0;
    QTest::newRow("findings") << "not has:finding duration<1min" << 20;
}

void TestEvents::theFilterChooses()
{
    QFETCH(QString, filter);
    QFETCH(int, rows);
    const CtlHome home;
    home.write("rows.ndjson", QByteArray::fromStdString(toolRows(20)));
    const QString file = home.path("rows.ndjson");
    const Ran ran = home.ctl({"events", file, "--filter", filter, "--format", "ndjson"});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(lines(ran.out).size(), rows);
    QVERIFY(home.ctl({"events", file, "--filter", filter, "--summary"})
                .out.contains(QString("  %1 event").arg(rows).toUtf8()));
}

void TestEvents::anInvalidFilterIsAUsageError()
{
    const CtlHome home;
    const Ran ran = home.ctl({"events", "--filter", "success:false tol:dr", "--json"});
    QCOMPARE(ran.exitCode, 2);
    const QByteArray why = "--filter: at column 15, 'tol': there is no field of that name; the nearest is 'tool'.";
    QVERIFY2(ran.err.contains(why), ran.err);
    const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(answer["error"].toObject()["code"].toString(), QString("usage"));
    QVERIFY(!answer.contains("events"));
}

void TestEvents::facetsCountWhatTheFilterLeaves()
{
    const CtlHome home;
    home.write("rows.ndjson", QByteArray::fromStdString(toolRows(20)));
    const Ran ran = home.ctl({"events", home.path("rows.ndjson"), "--filter", "success:false", "--facets", "--json"});
    const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(answer["events"].toInt(), 2);
    QMap<QString, QString> facets;
    for (const QJsonValue& facet : answer["facets"].toArray())
        for (const QJsonValue& count : facet["counts"].toArray())
            facets[facet["field"].toString()] +=
                QString("%1=%2 ").arg(count["value"].toString()).arg(count["events"].toInt());
    QCOMPARE(facets["error"], QString("BuildError=1 TimeoutError=1 "));
    QCOMPARE(facets["success"], QString("true=18 false=2 "));
    QVERIFY(facets["field"].contains("toolName=2 "));
    QVERIFY(home.ctl({"events", home.path("rows.ndjson"), "--facets"}).out.contains("ToolExecuted"));
}

QTEST_APPLESS_MAIN(TestEvents)
#include "tst_events.moc"
