// SPDX-License-Identifier: GPL-3.0-or-later
// What a back end would refuse or cut is cut or left out here, and said; nothing gets lost on the way.
#include "capture.h"
#include "profiles.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;
using product::Protocol;

using Rules = QStringList; // "field:rule"

class TestLimits : public QObject
{
    Q_OBJECT
private slots:
    void values_data();
    void values();
    void names_data();
    void names();
    void leftOut_data();
    void leftOut();
    void identities_data();
    void identities();
    void charactersStayWhole_data();
    void charactersStayWhole();
};

namespace {

Rules rulesOf(const protocol::Plan& plan)
{
    Rules rules;
    for (const auto& adjustment : plan.adjustments)
        rules << QString::fromStdString(adjustment.field + ":" + adjustment.rule);
    return rules;
}

// The part of a body that holds an event's properties.
Json propertiesIn(const protocol::Request& request, Protocol protocol)
{
    const Json body = valuesOf(request).front();
    switch (protocol) {
    case Protocol::Amplitude:
        return body["events"].items().front()["event_properties"];
    case Protocol::Ga4:
        return body["events"].items().front()["params"];
    case Protocol::AppInsights:
        return *body.find({"data", "baseData", "properties"});
    default:
        return body;
    }
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string made;
    while (times-- > 0)
        made += text;
    return made;
}

Json nested(std::size_t depth)
{
    Json value = 1;
    while (--depth > 0)
        value = Json::object({{"a", std::move(value)}});
    return value;
}

} // namespace

void TestLimits::values_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("sent"); // empty: not at all
    QTest::addColumn<Rules>("rules");
    const auto row = [](const char* name, Protocol protocol, const Json& value, const std::optional<Json>& sent,
                        const Rules& rules) {
        QTest::newRow(name) << static_cast<int>(protocol) << QByteArray::fromStdString(value.dump())
                            << (sent ? QByteArray::fromStdString(sent->dump()) : QByteArray()) << rules;
    };
    const auto text = [](std::size_t units) { return Json(std::string(units, 'x')); };
    const Rules cut{"field:value-cut"};
    row("amplitude: 1024 units", Protocol::Amplitude, text(1024), text(1024), {});
    row("amplitude: 1025 units", Protocol::Amplitude, text(1025), text(1024), cut);
    row("amplitude: inside a list", Protocol::Amplitude, Json::array({text(2000), text(3)}),
        Json::array({text(1024), text(3)}), cut);
    row("amplitude: null", Protocol::Amplitude, {}, Json(), {});
    row("amplitude: 38 deep and the event's two", Protocol::Amplitude, nested(38), nested(38), {});
    row("amplitude: 39 deep", Protocol::Amplitude, nested(39), std::nullopt, {"field:too-deep"});
    row("ga4: 100 units", Protocol::Ga4, text(100), text(100), {});
    row("ga4: 101 units", Protocol::Ga4, text(101), text(100), cut);
    row("ga4: null", Protocol::Ga4, {}, std::nullopt, {"field:no-value"});
    row("ga4: inside an object", Protocol::Ga4, Json::object({{"k", text(101)}}), Json::object({{"k", text(100)}}),
        cut);
    row("ga4: number", Protocol::Ga4, Json::number("1.50"), Json::number("1.50"), {});
    row("app insights: 8192 units", Protocol::AppInsights, text(8192), text(8192), {});
    row("app insights: 8193 units", Protocol::AppInsights, text(8193), text(8192), cut);
    row("app insights: null is empty", Protocol::AppInsights, {}, Json(""), {});
    row("app insights: number is text", Protocol::AppInsights, Json::number("12.50"), Json("12.50"), {});
    row("app insights: boolean is text", Protocol::AppInsights, true, Json("true"), {});
    row("app insights: list is JSON text", Protocol::AppInsights, Json::array({"a", 1}), Json("[\"a\",1]"), {});
}

void TestLimits::values()
{
    QFETCH(int, protocol);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, sent);
    QFETCH(Rules, rules);
    const auto kind = static_cast<Protocol>(protocol);
    const auto event = recorded("ran", Json::object({{"field", *Json::parse(value.toStdString())}}));
    const auto plan = planned(profileWithDevice(kind), {event});
    QCOMPARE(rulesOf(plan), rules);
    const Json properties = propertiesIn(plan.requests.front(), kind);
    const Json* found = properties.find("field");
    QCOMPARE(found ? QByteArray::fromStdString(found->dump()) : QByteArray(), sent);
}

void TestLimits::names_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("rule");
    const auto row = [](Protocol protocol, const QString& field, const QString& sent, const char* rule) {
        QTest::addRow("%s %s", product::name(protocol), qPrintable(field.left(50)))
            << static_cast<int>(protocol) << field << sent << QString(rule);
    };
    row(Protocol::Ga4, "generator_count", "generator_count", "");
    row(Protocol::Ga4, QString(40, 'n'), QString(40, 'n'), "");
    row(Protocol::Ga4, QString(41, 'n'), QString(40, 'n'), "name-too-long");
    row(Protocol::Ga4, "with space", "with_space", "name-changed");
    row(Protocol::Ga4, "é", "tool___", "name-changed");
    row(Protocol::Ga4, "1st", "tool_1st", "name-changed");
    row(Protocol::Ga4, "", "tool_", "name-changed");
    row(Protocol::Ga4, "_private", "tool__private", "reserved-name");
    row(Protocol::Ga4, "ga_x", "tool_ga_x", "reserved-name");
    row(Protocol::Ga4, "firebase_x", "tool_firebase_x", "reserved-name");
    row(Protocol::Ga4, "google_x", "tool_google_x", "reserved-name");
    row(Protocol::Ga4, "gtag.x", "tool_gtag_x", "reserved-name");
    row(Protocol::Ga4, "user_id", "tool_user_id", "reserved-name");
    row(Protocol::AppInsights, QString(150, 'n'), QString(150, 'n'), "");
    row(Protocol::AppInsights, QString(151, 'n'), "", "name-too-long");
    row(Protocol::Amplitude, "anything goes here", "anything goes here", "");
}

void TestLimits::names()
{
    QFETCH(int, protocol);
    QFETCH(QString, field);
    QFETCH(QString, sent);
    QFETCH(QString, rule);
    const auto kind = static_cast<Protocol>(protocol);
    const auto event = recorded("ran", Json::object({{field.toStdString(), "value"}}));
    const auto plan = planned(profileWithDevice(kind), {event});
    QCOMPARE(rulesOf(plan), rule.isEmpty() ? Rules{} : Rules{field + ':' + rule});
    const Json properties = propertiesIn(plan.requests.front(), kind);
    QCOMPARE(properties.find(sent.toStdString()) != nullptr, !sent.isEmpty());
}

void TestLimits::leftOut_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("timed");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<QString>("sentName");
    QTest::addColumn<Rules>("rules");
    const auto row = [](Protocol protocol, const char* name, bool timed, bool taken, const char* sent,
                        const Rules& rules) {
        QTest::addRow("%s '%.30s' %s", product::name(protocol), name, timed ? "timed" : "timeless")
            << static_cast<int>(protocol) << QString(name) << timed << taken << QString(sent) << rules;
    };
    row(Protocol::Amplitude, "", true, false, "", {"event_type:no-value"});
    row(Protocol::Amplitude, "[Amplitude] Revenue", true, false, "", {"event_type:reserved-name"});
    row(Protocol::Amplitude, "$identify", true, false, "", {"event_type:reserved-name"});
    row(Protocol::Amplitude, "ran", false, true, "ran", {"time:no-time"});
    row(Protocol::Amplitude, "error", true, true, "error", {});
    row(Protocol::Ga4, "", true, false, "", {"name:no-value"});
    row(Protocol::Ga4, "error", true, true, "tool_error", {"name:reserved-name"});
    row(Protocol::Ga4, "session_start", true, true, "tool_session_start", {"name:reserved-name"});
    row(Protocol::Ga4, "dr run", false, true, "dr_run", {"name:name-changed"});
    row(Protocol::AppInsights, "", true, false, "", {"name:no-value"});
    row(Protocol::AppInsights, "ran", false, false, "", {"time:no-time"});
    row(Protocol::Otlp, "ran", false, true, "ran", {"time:no-time"});
}

void TestLimits::leftOut()
{
    QFETCH(int, protocol);
    QFETCH(QString, name);
    QFETCH(bool, timed);
    QFETCH(bool, taken);
    QFETCH(QString, sentName);
    QFETCH(Rules, rules);
    auto event = recorded(name.toStdString(), Json::object());
    event.time = timed ? event.time : std::nullopt;
    const auto plan = planned(profileWithDevice(static_cast<Protocol>(protocol)), {event});
    QCOMPARE(rulesOf(plan), rules);
    QCOMPARE(plan.requests.size(), taken ? std::size_t{1} : std::size_t{0});
    QCOMPARE(plan.leftOut.size(), taken ? std::size_t{0} : std::size_t{1});
    if (taken)
        QVERIFY(plan.requests.front().body.find('"' + sentName.toStdString() + '"') != std::string::npos);
}

void TestLimits::identities_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("session");
    QTest::addColumn<Rules>("rules");
    const Rules invalid{"device_id:invalid-id", "device_id:no-identity"};
    QTest::newRow("fine") << "550e8400"
                          << "1704067200000" << Rules();
    QTest::newRow("no session") << "550e8400"
                                << "" << Rules();
    QTest::newRow("session of letters") << "550e8400"
                                        << "f9g0-1" << Rules{"session_id:session-not-numeric"};
    QTest::newRow("session too big") << "550e8400"
                                     << "99999999999999999999" << Rules{"session_id:session-not-numeric"};
    QTest::newRow("too short") << "1234"
                               << "" << invalid;
    QTest::newRow("always invalid") << "Unknown"
                                    << "" << invalid;
    QTest::newRow("nil uuid") << "00000000-0000-0000-0000-000000000000"
                              << "" << invalid;
    QTest::newRow("none") << ""
                          << "" << Rules{"device_id:no-identity"};
}

void TestLimits::identities()
{
    QFETCH(QString, device);
    QFETCH(QString, session);
    QFETCH(Rules, rules);
    const auto profile = profileWithDevice(Protocol::Amplitude);
    std::vector<event::Event> events{recorded("ran", Json::object())};
    events.front().session = session.toStdString();
    const auto plan = protocol::plan(profile, endpointOf(profile), {{"device_id", device.toStdString()}}, events);
    QCOMPARE(rulesOf(plan), rules);
    QCOMPARE(plan.requests.size(), std::size_t{1});
    const Json sent = valuesOf(plan.requests.front()).front()["events"].items().front();
    QCOMPARE(sent["session_id"].isNumber(), !session.isEmpty() && !rules.contains("session_id:session-not-numeric"));
}

void TestLimits::charactersStayWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char* name, const std::string& text, const std::string& kept) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray::fromStdString(kept);
    };
    row("two bytes a unit", repeated("é", 101), repeated("é", 100));
    row("three bytes a unit", repeated("☕", 101), repeated("☕", 100));
    row("two units a character", repeated("😀", 51), repeated("😀", 50));
    row("a pair across the end", "x" + repeated("😀", 50), "x" + repeated("😀", 49));
    row("fits in units, not in bytes", repeated("☕", 100), repeated("☕", 100));
}

void TestLimits::charactersStayWhole()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, kept);
    const auto plan =
        planned(profileWithDevice(Protocol::Ga4), {recorded("ran", Json::object({{"t", text.toStdString()}}))});
    QCOMPARE(QByteArray::fromStdString(propertiesIn(plan.requests.front(), Protocol::Ga4)["t"].plain()), kept);
}

QTEST_APPLESS_MAIN(TestLimits)
#include "tst_limits.moc"
