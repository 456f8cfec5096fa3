// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever comes in: every event is planned once or left out once, and the bytes are the same everywhere.
#include "capture.h"
#include "profiles.h"

#include <QtTest>

#include <clocale>
#include <random>

using namespace vitrine;
using namespace vitrine::test;
using product::Protocol;

class TestInvariants : public QObject
{
    Q_OBJECT
private slots:
    void everyEventOnce_data();
    void everyEventOnce();
    void theSameBytesEveryTime();
};

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

void TestInvariants::everyEventOnce_data()
{
    QTest::addColumn<int>("protocol");
    for (const auto protocol : allProtocols)
        QTest::newRow(product::name(protocol)) << static_cast<int>(protocol);
}

void TestInvariants::everyEventOnce()
{
    QFETCH(int, protocol);
    const auto profile = profileWithDevice(static_cast<Protocol>(protocol));
    for (unsigned seed = 0; seed < 15; ++seed) {
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

void TestInvariants::theSameBytesEveryTime()
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

QTEST_APPLESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
