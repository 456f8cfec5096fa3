// SPDX-License-Identifier: GPL-3.0-or-later
// House rule 2 from the outside: preview shows the requests as they would be, and equals what the vendors' SDKs sent.
#include "ctlhome.h"

#include "base/file.h"
#include "base/json.h"

#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::test;

namespace {

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

class TestPreview : public QObject
{
    Q_OBJECT
private slots:
    void whatWaits();
    void alsoWhileOff();
    void equalsTheCapturedRequests_data();
    void equalsTheCapturedRequests();
    void httpHidesSecrets();
    void whatRidesOnOrdinaryCalls_data();
    void whatRidesOnOrdinaryCalls();
};

void TestPreview::whatRidesOnOrdinaryCalls_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("lines");
    const QStringList off = {"X-DataRobot-Api-Consumer: cli", "X-DataRobot-CLI-Version: VERSION"};
    QTest::newRow("off") << QByteArray("telemetry:\n  enabled: false\n  device_id: abc-1\n") << off;
    QTest::newRow("on") << QByteArray("telemetry:\n  enabled: true\n  device_id: abc-1\n")
                        << off + QStringList{"X-DataRobot-CLI-Session: SESSION", "X-DataRobot-CLI-Device: abc-1"};
    QTest::newRow("on, before the first event")
        << QByteArray("telemetry:\n  enabled: true\n")
        << off + QStringList{"X-DataRobot-CLI-Session: SESSION", "X-DataRobot-CLI-Device: DEVICE"};
}

void TestPreview::whatRidesOnOrdinaryCalls()
{
    QFETCH(QByteArray, config);
    QFETCH(QStringList, lines);
    const CtlHome home;
    home.write(".config/datarobot/drconfig.yaml", config);
    QStringList shown;
    for (const QByteArray& line : home.ctl({"preview", "dr"}).out.split('\n'))
        if (line.startsWith("X-DataRobot") && !line.contains("Platform"))
            shown += QString::fromUtf8(line);
    QCOMPARE(shown, lines);
    QVERIFY(home.ctl({"preview", "dr"}).out.contains("\nUser-Agent: DataRobot CLI version: VERSION ("));
    const QJsonArray json = home.ctl({"preview", "dr", "--json"}).json()["ordinary_calls"].toArray();
    QCOMPARE(json.size(), lines.size() + 2);
    QVERIFY(home.ctl({"preview", "kiota", "--json"}).json()["ordinary_calls"].toArray().isEmpty());
}

void TestPreview::whatWaits()
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

void TestPreview::alsoWhileOff()
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

void TestPreview::equalsTheCapturedRequests_data()
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

void TestPreview::equalsTheCapturedRequests()
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

void TestPreview::httpHidesSecrets()
{
    const CtlHome home;
    home.write("body", R"({"api_key":"abcdefgh","events":[{"event_type":"a","device_id":"12345","time":1}]})");
    const Ran shown = home.ctl({"preview", "dr", "body"});
    QVERIFY(shown.out.contains("\"event_type\":\"a\""));
    QVERIFY2(!shown.out.contains("abcdefgh"), shown.out.constData());
    QVERIFY(!home.ctl({"preview", "dr", "body", "--json", "--masked"}).out.contains("abcdefgh"));
    QVERIFY(home.ctl({"preview", "dr", "body", "--json"}).out.contains("abcdefgh"));
}

QTEST_APPLESS_MAIN(TestPreview)
#include "tst_preview.moc"
