// SPDX-License-Identifier: GPL-3.0-or-later
// How many events share a request: as many as the product sends at once and the back end takes.
#include "capture.h"
#include "profiles.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;
using product::Protocol;

using Rules = QStringList; // "field:rule"

class TestBatches : public QObject
{
    Q_OBJECT
private slots:
    void counts_data();
    void counts();
    void sizes_data();
    void sizes();
    void capturedBodiesAreOnlySplit();
    void refusedEndpointsGetNothing();
};

namespace {

Rules rulesOf(const protocol::Plan& plan)
{
    Rules rules;
    for (const auto& adjustment : plan.adjustments)
        rules << QString::fromStdString(adjustment.field + ":" + adjustment.rule);
    return rules;
}

} // namespace

void TestBatches::counts_data()
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

void TestBatches::counts()
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

void TestBatches::sizes_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("mostOfAnEvent");
    QTest::newRow("amplitude") << static_cast<int>(Protocol::Amplitude) << 1'000'000 << 1'000'000;
    QTest::newRow("ga4") << static_cast<int>(Protocol::Ga4) << 130'000 << 130'000;
    QTest::newRow("app insights") << static_cast<int>(Protocol::AppInsights) << (64 << 20) << 65'536;
}

// Lists of short texts are cut nowhere, so that only the size of the whole decides.
void TestBatches::sizes()
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

void TestBatches::capturedBodiesAreOnlySplit()
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

void TestBatches::refusedEndpointsGetNothing()
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

QTEST_APPLESS_MAIN(TestBatches)
#include "tst_batches.moc"
