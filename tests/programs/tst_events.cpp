// SPDX-License-Identifier: GPL-3.0-or-later
// events and preview: what was recorded comes out whole and harmless, and as the requests the vendors' own SDKs sent.
#include "ctlhome.h"

#include "base/file.h"
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

Json parsed(const std::string& text)
{
    const auto value = Json::parse(text, {64u << 20, 64});
    if (!value)
        qFatal("not JSON: %s", text.substr(0, 200).c_str());
    return *value;
}

Json capture(const QString& name)
{
    const auto bytes = readFile(VITRINE_SOURCE_DIR "/tests/data/requests/" + name.toStdString() + ".json");
    return parsed(bytes.value_or(std::string()));
}

// The values of a body: one, or one a line.
std::vector<Json> values(const std::string& body)
{
    if (const auto whole = Json::parse(body))
        return {*whole};
    std::vector<Json> each;
    for (const QByteArray& line : QByteArray::fromStdString(body).split('\n'))
        if (!line.isEmpty())
            each.push_back(parsed(line.toStdString()));
    return each;
}

std::string targetOf(const std::string& url) { return url.substr(url.find('/', url.find("://") + 3)); }

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
    void previewOfWhatWaits();
    void previewWhileOff();
    void previewEqualsTheCapturedRequests_data();
    void previewEqualsTheCapturedRequests();
    void httpHidesSecrets();
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

void TestEvents::previewOfWhatWaits()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const QJsonObject preview = home.ctl({"preview", "dr", "--format", "json"}).json();
    QCOMPARE(preview["allowed"].toBool(false), true);
    int events = 0;
    for (const QJsonValue& request : preview["requests"].toArray()) {
        for (const char* key : {"method", "url", "headers", "body", "events"})
            QVERIFY2(request.toObject().contains(key), key);
        QVERIFY(request["events"].toArray().size() <= 10); // dr's batch
        events += request["events"].toArray().size();
        const Json body = parsed(request["body"].toString().toStdString());
        QCOMPARE(int(body["events"].items().size()), request["events"].toArray().size());
    }
    QCOMPARE(events, 17);
}

void TestEvents::previewWhileOff()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const Ran ran = home.ctl({"preview", "codegen", ".the-codegen-project/telemetry-published-events.js", "--json"});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["allowed"].toBool(true), false);
    QCOMPARE(ran.json()["requests"].toArray().size(), 4);
    const Ran text = home.ctl({"preview", "codegen"});
    QVERIFY(text.out.contains("may not send"));
    QVERIFY(text.out.contains("POST https://www.google-analytics.com/mp/collect"));
}

void TestEvents::previewEqualsTheCapturedRequests_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("name");
    QTest::newRow("amplitude") << "dr"
                               << "amplitude_node_seed_events";
    QTest::newRow("amplitude 400") << "dr"
                                   << "behavior_amplitude_node_400";
    QTest::newRow("ga4") << "codegen"
                         << "ga4_codegen_cli_mp_collect";
    QTest::newRow("app insights") << "azsdk"
                                  << "appinsights_2x_seed_envelopes";
    QTest::newRow("app insights 206") << "azsdk"
                                      << "behavior_appinsights_2x_206";
    QTest::newRow("kamaji") << "kamaji"
                            << "kamaji_client";
    QTest::newRow("otlp") << "kiota"
                          << "otlp_logs_json";
}

void TestEvents::previewEqualsTheCapturedRequests()
{
    QFETCH(QString, product);
    QFETCH(QString, name);
    const CtlHome home;
    const Json captured = capture(name);
    for (const Json& request : captured["requests"].items()) {
        home.write("body", QByteArray::fromStdString(request["body_decoded_text"].plain()));
        const Ran ran = home.ctl({"preview", product, "body", "--format", "json"});
        QCOMPARE(ran.exitCode, 0);
        const Json preview = parsed(ran.out.toStdString());
        QCOMPARE(preview["requests"].items().size(), std::size_t(1));
        const Json& again = preview["requests"].items().front();
        QVERIFY(again["method"] == request["method"]);
        QCOMPARE(targetOf(again["url"].plain()).substr(0, request["target"].plain().find('?')),
                 request["target"].plain().substr(0, request["target"].plain().find('?')));
        QVERIFY2(values(again["body"].plain()) == values(request["body_decoded_text"].plain()), ran.out.constData());
    }
}

void TestEvents::httpHidesSecrets()
{
    const CtlHome home;
    home.write("body", R"({"api_key":"abcdefgh","events":[{"event_type":"a","device_id":"12345","time":1}]})");
    const Ran shown = home.ctl({"preview", "dr", "body"});
    QVERIFY(shown.out.contains("\"event_type\":\"a\""));
    QVERIFY2(!shown.out.contains("abcdefgh"), shown.out.constData());
    QVERIFY(!home.ctl({"preview", "dr", "body", "--json", "--masked"}).out.contains("abcdefgh"));
    QVERIFY(home.ctl({"preview", "dr", "body", "--json"}).out.contains("abcdefgh"));
}

QTEST_APPLESS_MAIN(TestEvents)
#include "tst_events.moc"
