// SPDX-License-Identifier: GPL-3.0-or-later
// A cap is one for all processes of a product together, and nothing that goes over it goes unseen.
#include "recording.h"

#include "outbox/claim.h"

using namespace vitrine;
using record::Field;
using record::Outcome;

class TestRate : public QObject
{
    Q_OBJECT
private slots:
    void capsTheMinute();
    void capsTheDay();
    void manyShortProcessesShareIt();
    void aClockThatWasSetBackStopsNobody();
    void aBrokenCountBeginsAnew();

private:
    struct Capped
    {
        explicit Capped(std::uint32_t events, std::uint64_t bytes = 0) : profile(test::recordedProduct())
        {
            profile.delivery.eventsPerMinute = events;
            profile.delivery.bytesPerDay = bytes;
        }
        [[nodiscard]] record::Recorder open()
        {
            record::Options options = home.options();
            options.clock = [this] { return time; };
            return record::Recorder::open(profile, options);
        }
        // How many of so many are recorded.
        [[nodiscard]] static int recorded(record::Recorder& recorder, int tries)
        {
            int count = 0;
            for (int i = 0; i < tries; ++i)
                count += recorder.record("ran", std::vector<Field>{}) == Outcome::Recorded;
            return count;
        }
        [[nodiscard]] std::uint64_t dropped() const
        {
            std::uint64_t events = 0;
            for (const outbox::Dropped& dropped : outbox::dropped(home.environment(), "tool"))
                events += dropped.reason == "rate" ? dropped.events : 0;
            return events;
        }
        test::RecordingHome home;
        product::Profile profile;
        Millis time = 1'760'000'000'000;
    };
};

void TestRate::capsTheMinute()
{
    Capped tool(100);
    {
        record::Recorder recorder = tool.open();
        QCOMPARE(Capped::recorded(recorder, 250), 100);
        tool.time += 60'000;
        QCOMPARE(Capped::recorded(recorder, 250), 100);
    }
    QCOMPARE(tool.home.spooled().size(), std::size_t(200));
    QCOMPARE(tool.dropped(), std::uint64_t(300));
}

void TestRate::capsTheDay()
{
    Capped tool(0, 20'000);
    record::Recorder recorder = tool.open();
    const int first = Capped::recorded(recorder, 500);
    QVERIFY(first > 40 && first < 120);
    std::uint64_t bytes = 0;
    for (const event::Event& event : tool.home.spooled())
        bytes += event.raw.size() + 2;
    QVERIFY(bytes <= 20'000 && bytes > 18'000);
    tool.time += 86'400'000;
    QVERIFY(std::abs(Capped::recorded(recorder, 500) - first) <= 2); // the sequence has grown by a digit
}

void TestRate::manyShortProcessesShareIt()
{
    Capped tool(60);
    int recorded = 0;
    for (int i = 0; i < 100; ++i) {
        record::Recorder recorder = tool.open();
        recorded += Capped::recorded(recorder, 1);
    }
    QCOMPARE(recorded, 60);
    QCOMPARE(tool.dropped(), std::uint64_t(40));
}

void TestRate::aClockThatWasSetBackStopsNobody()
{
    Capped tool(10, 1'000'000);
    record::Recorder recorder = tool.open();
    QCOMPARE(Capped::recorded(recorder, 20), 10);
    tool.time -= Millis{365} * 86'400'000;
    QCOMPARE(Capped::recorded(recorder, 20), 10);
}

void TestRate::aBrokenCountBeginsAnew()
{
    Capped tool(10);
    {
        record::Recorder recorder = tool.open();
        QCOMPARE(Capped::recorded(recorder, 20), 10);
    }
    const std::string file = tool.home.path(".local/state/vitrine/tool/rate.json");
    std::filesystem::resize_file(file, 7);
    record::Recorder recorder = tool.open();
    QCOMPARE(Capped::recorded(recorder, 20), 10);
}

QTEST_APPLESS_MAIN(TestRate)
#include "tst_rate.moc"
