// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed is read back as the same filter, whatever stands in it.
#include "randomfilter.h"

#include "filter/parse.h"
#include "filter/print.h"

#include <QtTest>

using namespace vitrine;

class TestRoundtrip : public QObject
{
    Q_OBJECT
private slots:
    void printedFiltersReadTheSame();
    void anyTextThatReadsPrintsStably();
};

void TestRoundtrip::printedFiltersReadTheSame()
{
    filter::Vocabulary open;
    open.open = true;
    open.findings = true;
    for (unsigned seed = 0; seed < 6'000; ++seed) {
        const filter::Expression made = test::RandomFilter(seed).expression();
        const std::string text = filter::print(made);
        const auto parsed = filter::parse(text, open);
        if (!parsed && parsed.error().why == filter::Fault::Why::TooLong)
            continue;
        QVERIFY2(parsed.has_value(), qPrintable(QString("seed %1: %2 at %3: %4")
                                                    .arg(seed)
                                                    .arg(parsed ? "" : name(parsed.error().why))
                                                    .arg(parsed ? 0 : parsed.error().offset)
                                                    .arg(text.c_str())));
        QVERIFY2(*parsed == made,
                 qPrintable(QString("seed %1: %2 | %3").arg(seed).arg(text.c_str(), filter::print(*parsed).c_str())));
    }
}

void TestRoundtrip::anyTextThatReadsPrintsStably()
{
    filter::Vocabulary open;
    open.open = true;
    open.findings = true;
    std::mt19937 dice(1);
    static const std::string letters = "aZ0 \"\\-():=<>!,*.orntd/";
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (unsigned length = dice() % 14; length > 0; --length)
            text += letters[dice() % letters.size()];
        const auto parsed = filter::parse(text, open);
        if (!parsed) {
            QVERIFY(parsed.error().offset <= text.size());
            QVERIFY(parsed.error().offset + parsed.error().length <= text.size());
            continue;
        }
        ++read;
        const auto again = filter::parse(filter::print(*parsed), open);
        QVERIFY2(again.has_value() && *again == *parsed,
                 qPrintable(QString("%1 | %2").arg(text.c_str(), filter::print(*parsed).c_str())));
    }
    QVERIFY(read > 1000);
}

QTEST_APPLESS_MAIN(TestRoundtrip)
#include "tst_roundtrip.moc"
