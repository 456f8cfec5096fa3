// SPDX-License-Identifier: GPL-3.0-or-later
// An event without free text is recorded without one allocation, counted where all of them pass: in malloc itself.
#include "recording.h"

#include "consent/watch.h"

using namespace vitrine;
using record::Field;
using record::Outcome;

// The C library's own, under the names it keeps for those who stand in its way.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
}

namespace {

thread_local long allocations = 0;

} // namespace

extern "C" void* malloc(std::size_t size)
{
    ++allocations;
    return __libc_malloc(size);
}
extern "C" void* calloc(std::size_t count, std::size_t size)
{
    ++allocations;
    return __libc_calloc(count, size);
}
extern "C" void* realloc(void* block, std::size_t size)
{
    ++allocations;
    return __libc_realloc(block, size);
}

class TestAllocations : public QObject
{
    Q_OBJECT
private slots:
    void theCountCounts();
    void recordingTakesNone_data();
    void recordingTakesNone();
};

void TestAllocations::theCountCounts()
{
    const long before = allocations;
    const auto text = std::make_unique<std::string>(100, 'x');
    QVERIFY(allocations - before >= 2);
    QCOMPARE(text->size(), std::size_t(100));
}

void TestAllocations::recordingTakesNone_data()
{
    QTest::addColumn<bool>("capped");
    QTest::newRow("without a cap") << false;
    QTest::newRow("under a cap on the rate") << true;
}

void TestAllocations::recordingTakesNone()
{
    QFETCH(bool, capped);
    const test::RecordingHome home;
    home.write(test::userConfig, "telemetry: on\n");
    product::Profile profile = test::recordedProduct();
    profile.delivery.eventsPerMinute = capped ? 100'000'000 : 0;
    record::Options options = home.options();
    options.environment.workingDirectory.clear(); // no search for project files up to a directory others write in
    record::Recorder recorder = record::Recorder::open(std::move(profile), options);
    recorder.setSession("s1");
    recorder.setContext(Json::object({{"version", "1.4.0"}, {"interactive", true}}));
    const std::vector<Field> fields = {{"command", std::string_view("templates-list")},
                                       {"duration", std::int64_t{1250}},
                                       {"load", 0.25},
                                       {"ok", true}};
    // Until the tick in which the files were made is over, and the first shares of the rate are taken.
    const auto until = consent::fileClock() + 60'000'000;
    while (consent::fileClock() < until)
        QCOMPARE(recorder.record("ran", fields), Outcome::Recorded);
    constexpr int events = 50;
    int recorded = 0;
    int withAny = 0;
    for (int i = 0; i < events; ++i) {
        const long before = allocations;
        recorded += recorder.record("ran", fields) == Outcome::Recorded;
        withAny += allocations != before;
    }
    QCOMPARE(recorded, events);
    QVERIFY2(withAny <= (capped ? 1 : 0), qPrintable(QString::number(withAny))); // one may take the next share
}

QTEST_APPLESS_MAIN(TestAllocations)
#include "tst_allocations.moc"
