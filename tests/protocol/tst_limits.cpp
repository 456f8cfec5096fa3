// SPDX-License-Identifier: GPL-3.0-or-later
// What a back end would refuse or cut is cut or left out here, and said; nothing gets lost on the way.
#include "capture.h"
#include "profiles.h"

#include <QtTest>

#include <random>

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
    void counts_data();
    void counts();
    void sizes_data();
    void sizes();
    void capturedBodiesAreOnlySplit();
    void charactersStayWhole_data();
    void charactersStayWhole();
    void refusedEndpointsGetNothing();
    void everyEventOnce_data();
    void everyEventOnce();
    void theSameBytesEveryTime();
};

namespace {

constexpr std::array allProtocols{Protocol::Amplitude, Protocol::Ga4, Protocol::AppInsights, Protocol::Kamaji,
                                  Protocol::Otlp};

protocol::Plan planned(const product::Profile& profile, const std::vector<event::Event>& events)
{
    return protocol::plan(profile, endpointOf(profile), {{"device_id", "a-device"}}, events);
}

product::Profile profileWithDevice(Protocol protocol)
{
    auto profile = profileFor(protocol);
    profile.identifiers.emplace_back().name = "device_id";
    return profile;
}

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

void TestLimits::counts_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("batch"); // as the profile says
    QTest::addColumn<int>("events");
    QTest::addColumn<QList<int>>("sizes");
    const auto row = [](const char* name, Protocol protocol, int batch, int events, const QList<int>& sizes) {
        QTest::newRow(name) << static_cast<int>(protocol) << batch << events << sizes;
    };
    row("none", Protocol::Amplitude, 10, 0, {});
    row("dr: ten", Protocol::Amplitude, 10, 23, {10, 10, 3});
    row("amplitude: 2000", Protocol::Amplitude, 0, 2001, {2000, 1});
    row("amplitude: whatever the profile says", Protocol::Amplitude, 5000, 2000, {2000});
    row("codegen: one", Protocol::Ga4, 1, 3, {1, 1, 1});
    row("ga4: 25", Protocol::Ga4, 0, 51, {25, 25, 1});
    row("app insights: 250", Protocol::AppInsights, 0, 251, {250, 1});
    row("kamaji: one", Protocol::Kamaji, 0, 2, {1, 1});
    row("otlp: no count", Protocol::Otlp, 0, 5000, {5000});
}

void TestLimits::counts()
{
    QFETCH(int, protocol);
    QFETCH(int, batch);
    QFETCH(int, events);
    QFETCH(QList<int>, sizes);
    auto profile = profileWithDevice(static_cast<Protocol>(protocol));
    profile.delivery.batch = static_cast<std::uint32_t>(batch);
    const std::vector<event::Event> all(static_cast<std::size_t>(events), recorded("ran", Json::object()));
    QList<int> found;
    for (const auto& request : planned(profile, all).requests)
        found << static_cast<int>(request.events.size());
    QCOMPARE(found, sizes);
}

void TestLimits::sizes_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("mostOfAnEvent");
    QTest::newRow("amplitude") << static_cast<int>(Protocol::Amplitude) << 1'000'000 << 1'000'000;
    QTest::newRow("ga4") << static_cast<int>(Protocol::Ga4) << 130'000 << 130'000;
    QTest::newRow("app insights") << static_cast<int>(Protocol::AppInsights) << (64 << 20) << 65'536;
}

// Lists of short texts are cut nowhere, so that only the size of the whole decides.
void TestLimits::sizes()
{
    QFETCH(int, protocol);
    QFETCH(int, most);
    QFETCH(int, mostOfAnEvent);
    auto profile = profileWithDevice(static_cast<Protocol>(protocol));
    profile.delivery.batch = 0;
    const auto event = [&](int bytes, int fields) {
        Json made = Json::object();
        for (int i = 0; i < fields; ++i)
            made.set("f" + std::to_string(i),
                     Json::array(Json::Items(static_cast<std::size_t>(bytes / fields / 5), Json("xy"))));
        return recorded("ran", std::move(made));
    };
    std::vector<event::Event> events(20, event(mostOfAnEvent / 30, 10));
    events.push_back(event(mostOfAnEvent * 3, 24));
    events.insert(events.end(), 70, event(mostOfAnEvent / 30, 10));
    const auto plan = planned(profile, events);
    std::size_t sent = 0;
    for (const auto& request : plan.requests) {
        QVERIFY(request.body.size() <= static_cast<std::size_t>(most));
        sent += request.events.size();
    }
    QCOMPARE(sent, std::size_t{90});
    QCOMPARE(plan.requests.size() >= 3, most == mostOfAnEvent);
    QCOMPARE(plan.leftOut, std::vector<std::size_t>{20});
    QVERIFY(rulesOf(plan).contains(":too-large"));
}

void TestLimits::capturedBodiesAreOnlySplit()
{
    Json body = *Json::parse(R"({"client_id":"c","user_id":"u","events":[]})");
    for (int i = 0; i < 60; ++i)
        body.members().back().value.push(Json::object(
            {{"name", "error"}, {"params", Json::object({{"long", std::string(200, 'x')}, {"user_id", Json()}})}}));
    const Captured capture{"POST", {}, {}, {body}, false};
    const auto plan = planned(profileWithDevice(Protocol::Ga4), eventsOf(capture, Protocol::Ga4));
    QCOMPARE(plan.requests.size(), std::size_t{3});
    QVERIFY(plan.adjustments.empty());
    Json again = body;
    again.members().back().value = Json::array();
    for (const auto& request : plan.requests) {
        const Json part = valuesOf(request).front();
        QVERIFY(part["user_id"] == Json("u"));
        for (const Json& item : part["events"].items())
            again.members().back().value.push(item);
    }
    QVERIFY(again == body);
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

void TestLimits::refusedEndpointsGetNothing()
{
    for (const auto protocol : allProtocols) {
        const auto profile = profileWithDevice(protocol);
        auto endpoint = endpointOf(profile);
        endpoint.refused = "not-https";
        const std::vector<event::Event> events(2, recorded("ran", Json::object()));
        const auto plan = protocol::plan(profile, endpoint, {}, events);
        QVERIFY(plan.requests.empty());
        QCOMPARE(plan.leftOut, (std::vector<std::size_t>{0, 1}));
        QCOMPARE(rulesOf(plan), (Rules{":endpoint-refused", ":endpoint-refused"}));
    }
}

namespace {

// Anything goes: names, values and times that fit nowhere, captured events of all back ends among them.
class Generator
{
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    std::vector<event::Event> events(std::size_t count)
    {
        std::vector<event::Event> made;
        while (made.size() < count)
            made.push_back(below(3) ? built() : captured());
        return made;
    }

private:
    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random); }

    Json value(int depth = 0)
    {
        switch (below(depth > 3 ? 4 : 6)) {
        case 0:
            return {};
        case 1:
            return below(2) == 0;
        case 2:
            return Json::number(below(2) ? "1e400" : "-0.10");
        case 3:
            return std::string(below(30) ? below(200) : below(200'000), below(2) ? 'x' : '"');
        case 4:
            return Json::array({value(depth + 1), value(depth + 1)});
        default:
            return Json::object({{std::string(below(60), 'k'), value(depth + 1)}});
        }
    }

    event::Event built()
    {
        static constexpr std::array names{"ran", "error", "", "$identify", "dr templates list", "stats"};
        event::Event event = recorded(names[below(names.size())], Json::object());
        if (below(4) == 0)
            event.time.reset();
        for (std::size_t i = below(40); i > 0; --i)
            event.fields.members().push_back(
                {std::string(below(3) ? 3 : below(200), static_cast<char>('a' + below(26))), value()});
        event.session = below(2) ? "12" : "x";
        return event;
    }

    event::Event captured()
    {
        static constexpr std::array shapes{event::Shape::Amplitude, event::Shape::Ga4, event::Shape::AppInsights,
                                           event::Shape::Kamaji, event::Shape::Otlp};
        event::Event event;
        event.shape = shapes[below(shapes.size())];
        event.wire = Json::object({{"name", value()}});
        event.frame = below(2) ? Json() : Json::object({{"client_id", value()}, {"resource", value()}});
        event.origin = {"f", 1, below(5)};
        return event;
    }

    std::mt19937 m_random;
};

} // namespace

void TestLimits::everyEventOnce_data()
{
    QTest::addColumn<int>("protocol");
    for (const auto protocol : allProtocols)
        QTest::newRow(product::name(protocol)) << static_cast<int>(protocol);
}

void TestLimits::everyEventOnce()
{
    QFETCH(int, protocol);
    const auto profile = profileWithDevice(static_cast<Protocol>(protocol));
    for (unsigned seed = 0; seed < 40; ++seed) {
        const auto events = Generator(seed).events(60);
        const auto plan = planned(profile, events);
        std::vector<int> seen(events.size());
        for (const auto& request : plan.requests) {
            QVERIFY(!request.events.empty() && std::is_sorted(request.events.begin(), request.events.end()));
            QVERIFY(!valuesOf(request).empty());
            for (const std::size_t index : request.events)
                ++seen[index];
            for (const auto& field : request.fields)
                QVERIFY(field.offset + field.length <= request.body.size());
        }
        for (const std::size_t index : plan.leftOut)
            ++seen[index];
        QVERIFY(std::count(seen.begin(), seen.end(), 1) == static_cast<std::ptrdiff_t>(events.size()));
    }
}

void TestLimits::theSameBytesEveryTime()
{
    const QByteArray zone = qgetenv("TZ"), locale = qgetenv("LC_ALL");
    std::vector<std::string> bodies;
    for (const char* place : {"UTC", "Pacific/Auckland"}) {
        qputenv("TZ", place);
        tzset();
        std::setlocale(LC_ALL, place[0] == 'U' ? "C" : "de_DE.UTF-8");
        std::string all;
        for (const auto protocol : allProtocols)
            for (const auto& request : planned(profileWithDevice(protocol), Generator(7).events(30)).requests) {
                all += request.method + request.url + request.body;
                for (const auto& each : request.headers)
                    all += each.name + each.value;
            }
        bodies.push_back(std::move(all));
    }
    qputenv("TZ", zone);
    std::setlocale(LC_ALL, "C");
    QVERIFY(!bodies.front().empty());
    QVERIFY(bodies.front() == bodies.back());
    QVERIFY(bodies.front().find("Host") == std::string::npos);
}

QTEST_APPLESS_MAIN(TestLimits)
#include "tst_limits.moc"
