// SPDX-License-Identifier: GPL-3.0-or-later
// One sender at a time, started once an interval, and no endpoint bothered before its time, whatever the clock does.
#include "outbox/delivery.h"

#include "outbox/claim.h"
#include "outbox/spooled.h"
#include "support/home.h"

#include <QtTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace vitrine;

namespace {

constexpr Millis noon = 1'700'000'000'000;
constexpr Millis minute = 60'000;
constexpr Millis day = 86'400'000;
constexpr const char* endpoint = "https://example.org/in";

} // namespace

class TestDelivery : public QObject
{
    Q_OBJECT
private slots:
    void oneSenderAtATime();
    void aDeadSenderFreesTheLock();
    void endpointsWait();
    void rubbishIsNoReasonToWait_data();
    void rubbishIsNoReasonToWait();
    void startedOnceAnInterval();
    void onlyIfSomethingWaits();
};

void TestDelivery::oneSenderAtATime()
{
    const test::Home home;
    QVERIFY(!outbox::trySenderLock(home.environment(), "dr"));
    QVERIFY(makeDirectories(productDirectory(home.environment(), "dr")));
    QVERIFY(makeDirectories(productDirectory(home.environment(), "kiota")));
    auto first = outbox::trySenderLock(home.environment(), "dr");
    QVERIFY(first && *first);
    const auto second = outbox::trySenderLock(home.environment(), "dr");
    QVERIFY(second && !*second);
    const auto neighbour = outbox::trySenderLock(home.environment(), "kiota");
    QVERIFY(neighbour && *neighbour);
    first->reset();
    const auto third = outbox::trySenderLock(home.environment(), "dr");
    QVERIFY(third && *third);
}

void TestDelivery::aDeadSenderFreesTheLock()
{
    const test::Home home;
    QVERIFY(makeDirectories(productDirectory(home.environment(), "dr")));
    int pipe[2];
    QCOMPARE(::pipe(pipe), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = outbox::trySenderLock(home.environment(), "dr");
        const char said = lock && *lock ? '!' : '?';
        static_cast<void>(::write(pipe[1], &said, 1) == 1);
        for (;;)
            ::pause();
    }
    char said = 0;
    QCOMPARE(::read(pipe[0], &said, 1), ssize_t{1});
    QCOMPARE(said, '!');
    QVERIFY(!*outbox::trySenderLock(home.environment(), "dr"));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(*outbox::trySenderLock(home.environment(), "dr"));
    ::close(pipe[0]);
    ::close(pipe[1]);
}

void TestDelivery::endpointsWait()
{
    const test::Home home;
    const Environment environment = home.environment();
    const auto wait = [&](const char* url, Millis now) { return outbox::notBefore(environment, "dr", url, now); };
    QCOMPARE(wait(endpoint, noon), Millis{0});
    QVERIFY(outbox::postpone(environment, "dr", endpoint, noon + minute, noon));
    QVERIFY(outbox::postpone(environment, "dr", "https://other.example", noon + 400 * day, noon));
    QCOMPARE(wait(endpoint, noon + 1), noon + minute);
    QCOMPARE(wait(endpoint, noon + minute), Millis{0});
    QCOMPARE(wait("https://other.example", noon + 1), noon + day); // no server silences for a year
    QCOMPARE(wait("https://third.example", noon), Millis{0});
    QCOMPARE(wait(endpoint, noon - 365 * day), Millis{0}); // the clock jumped back
    QVERIFY(outbox::postpone(environment, "dr", endpoint, 0, noon));
    QCOMPARE(wait(endpoint, noon + 1), Millis{0});
}

void TestDelivery::rubbishIsNoReasonToWait_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char* bytes : {"", "{", "[]", R"({"endpoints":7})", R"({"endpoints":[7,{"url":1}]})",
                              R"({"endpoints":[{"url":"https://example.org/in","notBefore":9e99,"written":1}]})",
                              R"({"endpoints":[{"url":"https://example.org/in","notBefore":9000000000000000}]})"})
        QTest::newRow(bytes) << QByteArray(bytes);
}

void TestDelivery::rubbishIsNoReasonToWait()
{
    QFETCH(QByteArray, bytes);
    const test::Home home;
    home.write(".local/state/vitrine/dr/delivery.json", bytes.toStdString());
    QCOMPARE(outbox::notBefore(home.environment(), "dr", endpoint, noon), Millis{0});
    QVERIFY(outbox::postpone(home.environment(), "dr", endpoint, noon + minute, noon));
    QCOMPARE(outbox::notBefore(home.environment(), "dr", endpoint, noon), noon + minute);
}

void TestDelivery::startedOnceAnInterval()
{
    const test::Home home;
    const Environment environment = home.environment();
    QVERIFY(outbox::SpoolWriter::open(environment, test::header(), {})->append(test::lineOf("1"), noon));
    const auto due = [&](Millis now) { return outbox::due(environment, "dr", endpoint, minute, now); };
    QVERIFY(due(noon));
    QVERIFY(outbox::noteStart(environment, "dr", noon));
    QVERIFY(!due(noon + 1));
    QVERIFY(!due(noon + minute - 1));
    QVERIFY(due(noon + minute));
    QVERIFY(due(noon - 365 * day)); // the clock jumped back
    QVERIFY(outbox::postpone(environment, "dr", endpoint, noon + 5 * minute, noon));
    QVERIFY(!due(noon + minute));
    QVERIFY(due(noon + 5 * minute));
}

void TestDelivery::onlyIfSomethingWaits()
{
    const test::Home home;
    const Environment environment = home.environment();
    QVERIFY(!outbox::due(environment, "dr", endpoint, minute, noon));
    QVERIFY(!exists(home.path(".local")));
    QVERIFY(outbox::SpoolWriter::open(environment, test::header(), {})->append(test::lineOf("1"), noon));
    QVERIFY(outbox::due(environment, "dr", endpoint, minute, noon));
    QVERIFY(outbox::claim(environment, "dr", noon)); // no generation: nothing of it may be sent
    QVERIFY(!outbox::due(environment, "dr", endpoint, minute, noon));
}

QTEST_APPLESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
