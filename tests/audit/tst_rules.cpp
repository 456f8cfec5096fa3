// SPDX-License-Identifier: GPL-3.0-or-later
// Each rule by events that break it and events that do not.
#include "audit/examine.h"
#include "audited.h"
#include "base/clock.h"
#include "outbox/spool.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::audit;
using namespace vitrine::test;

namespace {

constexpr const char* device = "550e8400-e29b-41d4-a716-446655440000";

Options eventsOnly()
{
    Options options;
    options.profiles = false;
    options.surroundings.home = "/home/ada";
    options.surroundings.user = "ada";
    options.surroundings.host = "analytical-engine";
    return options;
}

Situation drSituation()
{
    Situation situation;
    situation.product = "dr";
    situation.state = consent::State::Allowed;
    return situation;
}

std::string joined(const char* first, const char* second) { return std::string(first) + second; }

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT
private slots:
    void oneEvent_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* title, const std::string& line, const QStringList& expected) {
            QTest::newRow(title) << QByteArray::fromStdString(line) << expected;
        };
        row("clean", amplitude("command_completed", R"({"command":"dr run","success":true})"), {});
        row("undeclared field", amplitude("command_completed", R"({"colour":"red"})"), {"undeclared-field colour"});
        row("undeclared key", azsdkRow("ToolExecuted", "{\"toolArgs\":\"{\\\"owner\\\":\\\"x\\\"}\"}"),
            {"undeclared-field toolArgs.owner"});
        row("error message", amplitude("error", R"({"error_type":"x","error_message":"it broke"})"),
            {"broken-promise error_message error-messages"});
        row("no error message", amplitude("error", R"({"error_type":"x","error_message":null})"), {});
        row("a home", amplitude("command_completed", R"({"command":"dr run /home/ada/x.py"})"),
            {"broken-promise command home-path paths"});
        row("a token",
            amplitude("command_completed",
                      "{\"command\":\"" + joined("ghp_", "0123456789abcdefghijABCDEFGHIJ012345") + "\"}"),
            {"secret command token credentials"});
        row("a token in what is undeclared",
            amplitude("command_completed",
                      "{\"x\":\"" + joined("ghp_", "0123456789abcdefghijABCDEFGHIJ012345") + "\"}"),
            {"secret x token credentials", "undeclared-field x"});
        row("a secret's name", amplitude("command_completed", R"({"api_key":"x"})"), {"secret api_key secret-name"});
        row("an address", amplitude("command_completed", R"({"command":"mail ada@example.com"})"),
            {"broken-promise command email pii"});
        row("the machine's name", amplitude("command_completed", R"({"command":"on analytical-engine"})"),
            {"personal-data command host-name"});
        row("a random value", amplitude("command_completed", R"({"command":"0b3b5f1e-7f0a-4b0e-9a51-5f2c3d4e5f60"})"),
            {"unique-value command high-entropy"});
        row("Git", amplitude("command_completed", R"({"command":"git@github.com:acme/secret-plans.git"})"),
            {"work-data command git"});
        row("a wrong type", amplitude("command_completed", R"({"duration_ms":"long"})"),
            {"wrong-type duration_ms integer"});
        row("not one of the values", azsdkRow("ToolExecuted", R"({"platform":"Emacs"})"),
            {"wrong-type platform values"});
        row("no UUID", azsdkRow("ToolExecuted", R"({"sessionId":"xyz123"})"), {"wrong-type sessionId uuid"});
        row("a UUID", azsdkRow("ToolExecuted", R"({"sessionId":"a1b2c3d4-e5f6-7890-abcd-ef1234567890"})"), {});
        row("opted out, and sent", azsdkRow("ToolExecuted", R"({"isOptedIn":false})"),
            {"after-opt-out isOptedIn says-so"});
        row("more than 100 characters", codegen("command_executed", "\"command\":\"" + std::string(150, 'a') + "\""),
            {"limit command value-cut"});
        row("an ID that Amplitude drops",
            "{\"event_type\":\"error\",\"device_id\":\"abc\",\"time\":1704067201500,\"event_properties\":{}}\n",
            {"limit device_id invalid-id"});
    }
    void oneEvent()
    {
        QFETCH(QByteArray, line);
        QTEST(told(audited(line.toStdString(), eventsOnly()).findings), "expected");
    }

    void secretsAreNotShown()
    {
        const std::string token = joined("ghp_", "0123456789abcdefghijABCDEFGHIJ012345");
        for (const Finding& finding :
             audited(amplitude("command_completed", "{\"x\":\"" + token + "\",\"command\":\"" + token + "\"}"),
                     eventsOnly())
                 .findings)
            QVERIFY2(finding.value.find("0123456789") == std::string::npos, finding.field.c_str());
    }

    void kiotaSaysOnlyThatItWasGiven_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("stands in") << QByteArray("\"REDACTED\"") << QStringList{};
        QTest::newRow("value") << QByteArray("\"petstore\"") << QStringList{"broken-promise openapi parameter-values"};
    }
    void kiotaSaysOnlyThatItWasGiven()
    {
        QFETCH(QByteArray, value);
        Examiner examiner(*bundled()->find("kiota"), {});
        event::Event event;
        event.name = "client edit";
        event.fields.set("openapi", *Json::parse(value.toStdString()));
        QTEST(told(examiner.examine(event).findings), "expected");
    }

    void times_data()
    {
        QTest::addColumn<qint64>("agreed");
        QTest::addColumn<qint64>("refused");
        QTest::addColumn<QStringList>("expected");
        const qint64 sent = 1704067201500;
        QTest::newRow("agreed before") << sent - 1 << qint64(0) << QStringList{};
        QTest::newRow("agreed after") << sent + 1 << qint64(0) << QStringList{"before-notice time"};
        QTest::newRow("refused before") << qint64(0) << sent - 1 << QStringList{"after-opt-out time"};
        QTest::newRow("refused after") << qint64(0) << sent + 1 << QStringList{};
    }
    void times()
    {
        QFETCH(qint64, agreed);
        QFETCH(qint64, refused);
        Options options = eventsOnly();
        Situation situation = drSituation();
        if (agreed)
            situation.agreed = agreed;
        if (refused)
            situation.refused = refused;
        options.situations = {situation};
        const Audit audit = audited(amplitude("command_completed", R"({"success":true})"), options);
        QTEST(told(audit.findings), "expected");
        for (const Finding& finding : audit.findings) // says both times
            QCOMPARE(finding.detail, isoTime(agreed ? agreed : refused));
    }

    void identifiersThatLast_data()
    {
        QTest::addColumn<bool>("resettable");
        QTest::addColumn<qint64>("retired");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("can be reset") << true << qint64(0) << QStringList{};
        QTest::newRow("cannot") << false << qint64(0) << QStringList{"lasting-identifier device_id not-resettable"};
        QTest::newRow("used after a reset")
            << true << qint64(1704067200000) << QStringList{"lasting-identifier device_id used-after-reset"};
        QTest::newRow("reset since") << true << qint64(1704067300000) << QStringList{};
    }
    void identifiersThatLast()
    {
        QFETCH(bool, resettable);
        QFETCH(qint64, retired);
        Situation situation = drSituation();
        identity::Id id;
        id.product = "dr";
        id.name = resettable ? "device_id" : "machine_hash";
        id.resettable = resettable;
        if (retired)
            id.retired.push_back({device, {}, retired});
        else
            id.value = device;
        situation.ids = {id};
        Options options = eventsOnly();
        options.situations = {situation};
        QTEST(told(audited(amplitude("command_completed", R"({"success":true})"), options).findings), "expected");
    }

    void identifiersInTwoProductsAreLinked()
    {
        const std::string mac = std::string(64, 'a');
        const std::string two = azsdkRow("ToolExecuted", "{\"devDeviceId\":\"" + mac + "\"}") +
                                amplitude("command_completed", "{\"organization_id\":\"" + mac + "\"}") +
                                amplitude("command_completed", "{\"organization_id\":\"" + mac + "\"}");
        QStringList linked;
        for (const Finding& finding : audited(two, eventsOnly()).findings)
            if (finding.rule == Rule::LinkedIdentifier)
                linked << QString("%1 %2 %3 x%4")
                              .arg(finding.product.c_str(), finding.field.c_str(), finding.what.c_str())
                              .arg(finding.count);
        linked.sort();
        QCOMPARE(linked, QStringList({"azsdk devDeviceId dr x1", "dr organization_id azsdk x2"}));
    }

    void whatWaitsTooLongIsRefused_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<int>("refused");
        QTest::newRow("fresh") << qint64(47) << 0;
        QTest::newRow("stale") << qint64(49) << 1;
    }
    void whatWaitsTooLongIsRefused()
    {
        QFETCH(qint64, hours);
        const Home home;
        const Millis time = *parseIsoTime("2025-10-16T23:44:57.217Z");
        event::Event waiting;
        waiting.product = "azsdk";
        waiting.name = "ToolExecuted";
        waiting.id = "1";
        waiting.generation = "g";
        waiting.time = time;
        const std::string spool = home.write("spool.ndjson", "\n" + outbox::spoolLine(waiting) + "\n");
        const auto snapshot = store::load(bundled(), {{spool, "azsdk", event::Status::Queued, "g"}});
        Options options = eventsOnly();
        options.now = time + hours * 3'600'000;
        const Audit audit = audit::audit(*bundled(), *snapshot, options);
        const auto old = std::count_if(audit.findings.begin(), audit.findings.end(),
                                       [](const Finding& finding) { return finding.what == "too-old"; });
        QTEST(int(old), "refused");
    }

    void aFieldWithoutAPurpose()
    {
        product::Catalogue catalogue;
        catalogue.profiles.push_back(*bundled()->find("kamaji"));
        catalogue.profiles.front().commonFields.front().purpose.clear();
        const auto none = store::load(catalogue, {});
        const QStringList all = told(audit::audit(catalogue, *none, {}).findings);
        QCOMPARE(all.filter("no-purpose"), QStringList{"no-purpose kamaji_version"});
    }

    void aNewerConsentThanTheProfile_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("agreed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("the same") << "1.0"
                                  << "2026-11-01" << QStringList{};
        QTest::newRow("a newer text") << "1.1"
                                      << "2026-11-01" << QStringList{"old-profile consent-version"};
        QTest::newRow("an older text") << "0.9"
                                       << "2026-11-01" << QStringList{};
        QTest::newRow("a later day") << "1.0"
                                     << "2027-06-01" << QStringList{"old-profile date"};
    }
    void aNewerConsentThanTheProfile()
    {
        QFETCH(QString, version);
        QFETCH(QString, agreed);
        Situation situation = drSituation();
        situation.consentVersion = version.toStdString();
        situation.agreed = parseIsoTime(agreed.toStdString());
        Options options;
        options.situations = {situation};
        options.product = "dr";
        const auto none = store::load(bundled(), {});
        QStringList found;
        for (const QString& each : told(audit::audit(*bundled(), *none, options).findings))
            if (each.startsWith("old-profile"))
                found << each;
        QTEST(found, "expected");
    }
};

QTEST_APPLESS_MAIN(RulesTest)
#include "tst_rules.moc"
