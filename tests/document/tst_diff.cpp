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
    void doesNotRevertWhatDoesNotFit();
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
    QTest::newRow("no final newline") << QByteArray("a") << QByteArray("a\nb") << QByteArray("-a\n+a\n+b\n");
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
    QTest::addColumn<QByteArrayList>("ranges"); // "offset:removed:added"
    QTest::newRow("same") << QByteArray("abc") << QByteArray("abc") << QByteArrayList();
    QTest::newRow("middle") << QByteArray("a: true\nb") << QByteArray("a: false\nb") << QByteArrayList{"3:tru:fals"};
    QTest::newRow("repeated") << QByteArray("aa") << QByteArray("aaaa") << QByteArrayList{"2::aa"};
    QTest::newRow("made") << QByteArray() << QByteArray("x\n") << QByteArrayList{"0::x\n"};
    QTest::newRow("emptied") << QByteArray("x\n") << QByteArray() << QByteArrayList{"0:x\n:"};
    QTest::newRow("two, and what lies between stays out")
        << QByteArray("on: 1\ntoken: secret\nwhen: 5\n") << QByteArray("on: 0\ntoken: secret\nwhen: 6\n")
        << QByteArrayList{"4:1:0", "26:5:6"};
    QTest::newRow("line added") << QByteArray("a\nb\n") << QByteArray("a\nx\nb\n") << QByteArrayList{"2::x\n"};
}

void TestDiff::bytes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArrayList, ranges);
    const auto changes = document::byteChanges(before.toStdString(), after.toStdString());
    QByteArrayList found;
    for (const document::ByteChange& change : changes)
        found << QByteArray::number(qulonglong(change.offset)) + ':' + QByteArray::fromStdString(change.removed) + ':' +
                     QByteArray::fromStdString(change.added);
    QCOMPARE(found, ranges);
    QCOMPARE(document::reverted(after.toStdString(), changes), std::optional(before.toStdString()));
}

void TestDiff::doesNotRevertWhatDoesNotFit()
{
    const auto changes = document::byteChanges("a: true\n", "a: false\n");
    QCOMPARE(document::reverted("a: fail\n", changes), std::optional<std::string>());
    QCOMPARE(document::reverted("", changes), std::optional<std::string>());
}

QTEST_APPLESS_MAIN(TestDiff)
#include "tst_diff.moc"
