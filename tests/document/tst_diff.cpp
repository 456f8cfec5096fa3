// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/diff.h"

#include <QtTest>

using namespace vitrine;

class TestDiff : public QObject
{
    Q_OBJECT
private slots:
    void lines_data();
    void lines();
    void hugeDifferenceIsOneBlock();
    void bytes_data();
    void bytes();
};

void TestDiff::lines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("diff");
    QTest::newRow("same") << QByteArray("a\nb\n") << QByteArray("a\nb\n") << QByteArray();
    QTest::newRow("one line") << QByteArray("a\nb\nc\nd\n") << QByteArray("a\nx\nc\nd\n")
                              << QByteArray(" a\n-b\n+x\n c\n");
    QTest::newRow("made") << QByteArray() << QByteArray("a\nb\n") << QByteArray("+a\n+b\n");
    QTest::newRow("removed") << QByteArray("a\n") << QByteArray() << QByteArray("-a\n");
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nc\r\n") << QByteArray(" a\n-b\n+c\n");
    QTest::newRow("two places") << QByteArray("1\n2\n3\n4\n5\n6\n7\n") << QByteArray("1\nx\n3\n4\n5\n6\n7\n8\n")
                                << QByteArray(" 1\n-2\n+x\n 3\n 7\n+8\n");
    QTest::newRow("no final newline") << QByteArray("a") << QByteArray("a\nb") << QByteArray(" a\n+b\n");
}

void TestDiff::lines()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, diff);
    const auto lines = document::diffLines(before.toStdString(), after.toStdString());
    QCOMPARE(QByteArray::fromStdString(document::diffText(lines)), diff);
}

void TestDiff::hugeDifferenceIsOneBlock()
{
    std::string before;
    std::string after;
    for (int i = 0; i < 20000; ++i) {
        before += "a" + std::to_string(i) + "\n";
        after += "b" + std::to_string(i) + "\n";
    }
    QCOMPARE(document::diffLines(before, after).size(), std::size_t(40000));
}

void TestDiff::bytes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("removed");
    QTest::addColumn<QByteArray>("added");
    QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << 3 << QByteArray() << QByteArray();
    QTest::newRow("middle") << QByteArray("a: true\nb") << QByteArray("a: false\nb") << 3 << QByteArray("tru")
                            << QByteArray("fals");
    QTest::newRow("repeated") << QByteArray("aa") << QByteArray("aaaa") << 2 << QByteArray() << QByteArray("aa");
    QTest::newRow("all") << QByteArray() << QByteArray("x") << 0 << QByteArray() << QByteArray("x");
}

void TestDiff::bytes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, offset);
    QFETCH(QByteArray, removed);
    QFETCH(QByteArray, added);
    const auto change = document::byteChange(before.toStdString(), after.toStdString());
    QCOMPARE(int(change.offset), offset);
    QCOMPARE(QByteArray::fromStdString(change.removed), removed);
    QCOMPARE(QByteArray::fromStdString(change.added), added);
}

QTEST_APPLESS_MAIN(TestDiff)
#include "tst_diff.moc"
