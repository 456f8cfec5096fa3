// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QtTest>

using namespace vitrine;

class TestClock : public QObject
{
    Q_OBJECT
private slots:
    void readsTimes_data();
    void readsTimes();
    void refusesTimes_data();
    void refusesTimes();
    void writesWhatItReads_data();
    void writesWhatItReads();
};

void TestClock::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("millis");
    QTest::newRow("epoch") << QByteArray("1970-01-01T00:00:00Z") << qint64(0);
    QTest::newRow("seed 001") << QByteArray("2025-10-16T23:44:57.217Z") << qint64(1760658297217);
    QTest::newRow("no zone is UTC") << QByteArray("2025-10-16T23:44:57.217") << qint64(1760658297217);
    QTest::newRow("offset") << QByteArray("2025-10-17T01:44:57.217+02:00") << qint64(1760658297217);
    QTest::newRow("offset without colon") << QByteArray("2025-10-16T16:44:57.217-0700") << qint64(1760658297217);
    QTest::newRow("seven decimals") << QByteArray("2025-10-16T23:44:57.2171234Z") << qint64(1760658297217);
    QTest::newRow("blank instead of T") << QByteArray("2025-10-16 23:44:57") << qint64(1760658297000);
    QTest::newRow("date") << QByteArray("2024-02-29") << qint64(1709164800000);
    QTest::newRow("minutes") << QByteArray("2024-02-29T00:01Z") << qint64(1709164860000);
    QTest::newRow("before the epoch") << QByteArray("1969-12-31T23:59:59.999Z") << qint64(-1);
}

void TestClock::readsTimes()
{
    QFETCH(QByteArray, text);
    const auto time = parseIsoTime(text.toStdString());
    QVERIFY(time.has_value());
    QTEST(qint64(*time), "millis");
}

void TestClock::refusesTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "yesterday", "2025-13-01", "2025-02-30", "2025-10-16T", "2025-10-16T25:00:00Z",
                             "2025-10-16T10:61:00Z", "2025-10-16T10:00:00Zulu", "20251016T100000Z", "2025-1--16"})
        QTest::newRow(text) << QByteArray(text);
}

void TestClock::refusesTimes()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseIsoTime(text.toStdString()).has_value());
}

void TestClock::writesWhatItReads_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"1970-01-01T00:00:00.000Z", "2025-10-16T23:44:57.217Z", "1969-12-31T23:59:59.999Z",
                             "2000-02-29T12:00:00.001Z", "9999-12-31T23:59:59.999Z"})
        QTest::newRow(text) << QByteArray(text);
}

void TestClock::writesWhatItReads()
{
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(isoTime(parseIsoTime(text.toStdString()).value())), text);
    QCOMPARE(QByteArray::fromStdString(isoDate(parseIsoTime(text.toStdString()).value())), text.left(10));
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
