// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"
#include "base/sha256.h"
#include "base/text.h"

#include <QtTest>

#include <set>

using namespace vitrine;

class TestText : public QObject
{
    Q_OBJECT
private slots:
    void nothingHiddenStays_data();
    void nothingHiddenStays();
    void knowsUtf8_data();
    void knowsUtf8();
    void countsLinesAndColumns();
    void hashesAsTheStandardSays_data();
    void hashesAsTheStandardSays();
    void uuidsAreRandomAndWellFormed();
};

void TestText::nothingHiddenStays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << QByteArray("naïve ☕\n\tx") << QByteArray("naïve ☕\n\tx");
    QTest::newRow("escape sequence") << QByteArray("\x1b[31mred") << QByteArray("\\x1b[31mred");
    QTest::newRow("right to left override") << QByteArray("a\u202egpj.exe") << QByteArray("a\\u202egpj.exe");
    QTest::newRow("zero width") << QByteArray("a\u200bb") << QByteArray("a\\u200bb");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\\x00b");
    QTest::newRow("not UTF-8") << QByteArray("a\xff\xc3") << QByteArray("a\\xff\\xc3");
    QTest::newRow("carriage return") << QByteArray("a\rb") << QByteArray("a\\x0db");
    QTest::newRow("C1 control") << QByteArray("\xc2\x9b") << QByteArray("\\u009b");
}

void TestText::nothingHiddenStays()
{
    QFETCH(QByteArray, text);
    QTEST(QByteArray::fromStdString(visibleText(text.toStdString())), "shown");
}

void TestText::knowsUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x98\x80") << true;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << false;
    QTest::newRow("overlong of three") << QByteArray("\xe0\x80\xaf") << false;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80") << false;
    QTest::newRow("cut off") << QByteArray("\xe2\x98") << false;
}

void TestText::knowsUtf8()
{
    QFETCH(QByteArray, text);
    QTEST(isUtf8(text.toStdString()), "valid");
}

void TestText::countsLinesAndColumns()
{
    const TextPosition at = positionOf("ab\ncde\nf", 5);
    QCOMPARE(at.line, std::uint64_t(2));
    QCOMPARE(at.column, std::uint64_t(3));
    QCOMPARE(positionOf("ab\n", 3).line, std::uint64_t(2));
    QCOMPARE(positionOf("", 10).column, std::uint64_t(1));
}

void TestText::hashesAsTheStandardSays_data()
{
    QTest::addColumn<QByteArray>("message");
    for (const int length : {0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 1000})
        QTest::addRow("%d bytes", length) << QByteArray(length, 'a');
}

// Qt's implementation is the oracle.
void TestText::hashesAsTheStandardSays()
{
    QFETCH(QByteArray, message);
    QCOMPARE(QByteArray::fromStdString(sha256Hex(message.toStdString())),
             QCryptographicHash::hash(message, QCryptographicHash::Sha256).toHex());
    Sha256 pieces;
    for (qsizetype at = 0; at < message.size(); at += 7)
        pieces.add(message.mid(at, 7).toStdString());
    QCOMPARE(pieces.hex(), sha256Hex(message.toStdString()));
    QCOMPARE(QByteArray::fromStdString(hmacSha256Hex(message.toStdString(), "dr")),
             QMessageAuthenticationCode::hash("dr", message, QCryptographicHash::Sha256).toHex());
}

void TestText::uuidsAreRandomAndWellFormed()
{
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const std::string uuid = randomUuid();
        QVERIFY(isUuid(uuid));
        QCOMPARE(uuid[14], '4');
        QVERIFY(std::string("89ab").find(uuid[19]) != std::string::npos);
        seen.insert(uuid);
    }
    QCOMPARE(seen.size(), std::size_t(1000));
    QVERIFY(!isUuid("f9g0h1i2-j3k4-5678-90lm-nop123456789"));
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
