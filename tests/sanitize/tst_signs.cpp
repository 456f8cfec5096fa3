// SPDX-License-Identifier: GPL-3.0-or-later
// What saves detectors from looking must not hide what they would find: wherever a value stands, across the blocks that
// texts are looked over in, the same kinds are found; and long words and patterns are those that a plain loop finds.
#include "sanitize/cases.h"
#include "sanitize/longwords.h"
#include "sanitize/look.h"
#include "sanitize/patterns.h"
#include "sanitize/told.h"

#include <QtTest>

#include <random>
#include <set>

using namespace vitrine;

namespace {

constexpr std::size_t block = sanitize::LongWords::blockSize;

std::set<QString> kindsIn(std::string_view text, const sanitize::KnownWords& words)
{
    std::set<QString> kinds;
    const sanitize::Look look(text, words);
    for (int i = 0; i <= static_cast<int>(sanitize::lastDetector); ++i)
        if (const auto detects = static_cast<product::Detects>(i); !look.find(detects, {}).empty())
            kinds.insert(name(detects));
    return kinds;
}

QString told(const std::set<QString>& kinds) { return QStringList(kinds.begin(), kinds.end()).join(' '); }

// So many bytes in which nothing is found.
std::string filler(std::size_t size)
{
    std::string text;
    while (text.size() < size)
        text += "all is well ";
    text.resize(size);
    return text;
}

sanitize::Ranges plainly(const std::vector<bool>& inWord)
{
    sanitize::Ranges words;
    for (std::size_t at = 0; at < inWord.size();) {
        std::size_t end = at;
        while (end < inWord.size() && inWord[end])
            ++end;
        if (end - at >= sanitize::shortestLongWord)
            words.push_back({at, end});
        at = end + 1;
    }
    return words;
}

sanitize::Ranges inBlocks(const std::vector<bool>& inWord)
{
    sanitize::LongWords words;
    for (std::size_t from = 0; from < inWord.size(); from += block) {
        sanitize::LongWords::Block bits = 0;
        for (std::size_t at = from; at < std::min(from + block, inWord.size()); ++at)
            bits |= sanitize::LongWords::Block{inWord[at]} << (at - from);
        words.add(bits);
    }
    words.finish();
    return words.ranges();
}

bool same(const sanitize::Ranges& a, const sanitize::Ranges& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
        return one.start == other.start && one.end == other.end;
    });
}

} // namespace

class SignsTest : public QObject
{
    Q_OBJECT
private slots:
    void theFillerIsHarmless()
    {
        const sanitize::KnownWords words(test::someMachine());
        QCOMPARE(told(kindsIn(filler(1000), words)), QString());
    }

    void aValueIsFoundWhereverItStands_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const auto* some : {&test::secretCases(), &test::placeCases(), &test::machineCases(), &test::codeCases()})
            for (const test::DetectorCase& one : *some)
                QTest::newRow(one.text) << QByteArray(one.text);
    }
    void aValueIsFoundWhereverItStands()
    {
        QFETCH(QByteArray, value);
        const sanitize::KnownWords words(test::someMachine());
        const std::string text = value.toStdString();
        const QString alone = told(kindsIn(text, words));
        for (std::size_t before = 0; before <= block + 2; ++before) {
            const std::string around = filler(before) + "\n" + text + "\n" + filler(2 * block);
            QCOMPARE(told(kindsIn(around, words)), alone);
            QCOMPARE(told(kindsIn(filler(before) + "\n" + text, words)), alone);
        }
    }

    void longWordsAreThoseOfAPlainLoop_data()
    {
        QTest::addColumn<int>("oneIn"); // bytes of no word
        for (const int oneIn : {1, 2, 8, 16, 17, 40, 64, 100, 1000})
            QTest::addRow("one in %d", oneIn) << oneIn;
    }
    void longWordsAreThoseOfAPlainLoop()
    {
        QFETCH(int, oneIn);
        std::mt19937 dice(static_cast<unsigned>(oneIn));
        for (int round = 0; round < 300; ++round) {
            std::vector<bool> inWord(dice() % 400);
            for (std::size_t at = 0; at < inWord.size(); ++at)
                inWord[at] = dice() % static_cast<unsigned>(oneIn) != 0;
            QVERIFY2(same(inBlocks(inWord), plainly(inWord)), qPrintable(QString("round %1").arg(round)));
        }
    }

    void patternsAreThoseOfAPlainLoop()
    {
        const std::vector<std::string> literals{"ab", "abc", "abcd", "bcdx", "d", "cd  "};
        sanitize::Patterns<std::uint32_t> patterns;
        for (std::size_t i = 0; i < literals.size(); ++i)
            patterns.add(std::uint32_t{1} << i, literals[i], i == 2);
        std::mt19937 dice(3);
        for (int round = 0; round < 500; ++round) {
            std::string text(dice() % 200, ' ');
            for (char& c : text)
                c = std::string_view("abcdABCDx ")[dice() % 10];
            for (std::size_t from = 0; from < text.size(); from += block)
                patterns.forEachInBlock(text, from, [&](std::size_t at, std::uint32_t bits) {
                    std::string here = (text + "    ").substr(at, 4);
                    for (std::size_t i = 0; i < literals.size(); ++i) {
                        const QString small = QString::fromStdString(i == 2 ? here : std::string()).toLower();
                        const std::string found = i == 2 ? small.toStdString() : here;
                        QCOMPARE((bits >> i & 1u) != 0, found.starts_with(literals[i]));
                    }
                });
        }
    }
};

QTEST_APPLESS_MAIN(SignsTest)
#include "tst_signs.moc"
