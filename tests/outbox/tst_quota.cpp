// SPDX-License-Identifier: GPL-3.0-or-later
// The quota of a spool is a cap at every moment, the oldest goes first and whole, and every drop is counted.
#include "outbox/spoolhome.h"

#include <QtTest>

using namespace vitrine;
using test::header;
using test::lineOf;
using test::SpoolHome;

namespace {

constexpr Millis noon = 1'700'000'000'000;

std::uint32_t modeOf(const std::string& path) { return factsOf(path).value_or(FileFacts()).mode; }

} // namespace

class TestQuota : public QObject
{
    Q_OBJECT
private slots:
    void aFullSegmentIsClosed();
    void theQuotaIsACap();
    void whatWaitsTooLongIsDropped();
    void otherOpenSegmentsAreClosedBeforeAnythingIsDropped();
};

void TestQuota::aFullSegmentIsClosed()
{
    const SpoolHome spool;
    outbox::SpoolLimits limits;
    limits.segmentBytes = 4000;
    auto writer = spool.writer(limits), other = spool.writer(limits);
    for (int i = 0; i < 100; ++i)
        QVERIFY((i % 2 == 0 ? writer : other).append(lineOf(std::to_string(i)), noon));
    QVERIFY(spool.names().size() > 4);
    QCOMPARE(test::idsIn(spool.directory).size(), 100U);
    int open = 0;
    for (const std::string& name : spool.names()) {
        const std::string path = joinPath(spool.directory, name);
        QVERIFY(factsOf(path)->size <= 4000);
        open += name.starts_with("open-");
        QVERIFY(name.starts_with("open-") || (name.starts_with("ready-") && modeOf(path) == 0400));
        QVERIFY(readFile(path)->starts_with(outbox::segmentLine(header())));
    }
    QCOMPARE(open, 1);
}

void TestQuota::theQuotaIsACap()
{
    const SpoolHome spool;
    outbox::SpoolLimits limits;
    limits.bytes = 40'000;
    auto writer = spool.writer(limits);
    for (int i = 0; i < 500; ++i) {
        QVERIFY(writer.append(lineOf(std::to_string(1000 + i)), noon));
        QVERIFY(test::bytesIn(spool.directory) <= limits.bytes);
    }
    const auto left = test::idsIn(spool.directory);
    QVERIFY(left.size() > 100);
    QCOMPARE(left.size() + spool.dropped("quota"), 500U);
    QCOMPARE(left.begin()->first, std::to_string(1500 - left.size())); // the oldest went
    for (const outbox::Dropped& one : outbox::dropped(spool.environment, "dr"))
        QCOMPARE(one.ids.front(), std::string("1000"));
}

void TestQuota::whatWaitsTooLongIsDropped()
{
    const SpoolHome spool;
    outbox::SpoolLimits limits;
    limits.segmentBytes = 2000;
    auto writer = spool.writer(limits);
    int recorded = 0;
    while (spool.names().size() < 3)
        QVERIFY(writer.append(lineOf(std::to_string(recorded++)), now()));
    const Millis later = now() + Millis{31} * 86'400'000;
    QVERIFY(writer.append(lineOf("new"), now()));
    while (spool.names().size() >= 3) // until the next segment
        QVERIFY(writer.append(lineOf(std::to_string(recorded++)), later));
    QVERIFY(spool.dropped("too-old") > 0);
    QCOMPARE(test::idsIn(spool.directory).size() + spool.dropped("too-old"), std::size_t(recorded) + 1);
}

void TestQuota::otherOpenSegmentsAreClosedBeforeAnythingIsDropped()
{
    const SpoolHome spool;
    outbox::SpoolLimits limits;
    limits.bytes = 40'000;
    for (int i = 0; i < 30; ++i) {
        outbox::SegmentHeader other = header();
        other.endpoint += std::to_string(i);
        QVERIFY(spool.writer(limits, other).append(lineOf(std::to_string(i)), noon));
    }
    QCOMPARE(test::idsIn(spool.directory).size(), 30U);
    QVERIFY(outbox::dropped(spool.environment, "dr").empty());
}

QTEST_APPLESS_MAIN(TestQuota)
#include "tst_quota.moc"
