// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/base64.h"

#include <QtTest>

using namespace vitrine;

class TestBase64 : public QObject
{
    Q_OBJECT
private slots:
    void asTheStandardSays_data();
    void asTheStandardSays();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void everyByteComesBack();
};

// RFC 4648, 10.
void TestBase64::asTheStandardSays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("f") << QByteArray("f") << QByteArray("Zg==");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8=");
    QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
}

void TestBase64::asTheStandardSays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(toBase64(bytes.toStdString())), text);
    QCOMPARE(fromBase64(text.toStdString()), std::optional(bytes.toStdString()));
}

void TestBase64::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("too short") << QByteArray("Zg=");
    QTest::newRow("padding inside") << QByteArray("Zg==Zg==");
    QTest::newRow("three pads") << QByteArray("Z===");
    QTest::newRow("line break") << QByteArray("Zm\n=");
    QTest::newRow("url alphabet") << QByteArray("Zm-_");
}

void TestBase64::refusesWhatIsNone()
{
    QFETCH(QByteArray, text);
    QCOMPARE(fromBase64(text.toStdString()), std::nullopt);
}

void TestBase64::everyByteComesBack()
{
    std::string bytes;
    for (int i = 0; i < 256; ++i) {
        bytes += static_cast<char>(i);
        QCOMPARE(fromBase64(toBase64(bytes)), std::optional(bytes));
    }
}

QTEST_APPLESS_MAIN(TestBase64)
#include "tst_base64.moc"
