// SPDX-License-Identifier: GPL-3.0-or-later
// What is a filter and what is none: each text with its canonical spelling, or with the place and reason of its fault.
#include "filter/parse.h"
#include "filter/print.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::filter;

namespace {

Vocabulary words()
{
    Vocabulary vocabulary;
    vocabulary.properties = {"datastores.*", "errorMessage", "toolName"};
    vocabulary.findings = true;
    return vocabulary;
}

// "6+3 unknown-field (tool)"
QString told(const Fault& fault)
{
    return QString("%1+%2 %3%4")
        .arg(fault.offset)
        .arg(fault.length)
        .arg(name(fault.why), fault.detail.empty() ? QString() : QString(" (%1)").arg(fault.detail.c_str()));
}

} // namespace

class TestParse : public QObject
{
    Q_OBJECT
private slots:
    void readsAndPrints_data();
    void readsAndPrints();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void declaredNamesComeFromTheProfiles();
    void isBounded();
};

void TestParse::readsAndPrints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char* text, const char* printed) { QTest::newRow(text) << text << printed; };
    row("", "");
    row("   ", "");
    row("tool:dr event:command_* success:false duration>2s field:errorMessage has:finding status:queued time>-7d "
        "\"free text\" not (a or b)",
        "tool:dr event:command_* success:false duration>2s field:errorMessage has:finding status:queued time>-7d "
        "\"free text\" not (a or b)");
    row("a b", "a b");
    row("a AND b", "a b");
    row("a or b c", "a or b c");
    row("(a or b) c", "(a or b) c");
    row("((a) (b c))", "a b c");
    row("a or (b or c)", "a or b or c");
    row("not a b", "-a b");
    row("NOT (a b)", "not (a b)");
    row("not not a", "not -a");
    row("-tool:dr", "-tool:dr");
    row("-(a or b)", "not (a or b)");
    row("tool!=dr", "-tool:dr");
    row("--verbose", "\"--verbose\"");
    row("-", "\"-\"");
    row("\"-x\"", "\"-x\"");
    row("\"or\"", "\"or\"");
    row("order", "order");
    row("tool:dr,azsdk", "tool:dr,azsdk");
    row("tool:\"a,b\",c", "tool:\"a,b\",c");
    row("error:\"\"", "error:\"\"");
    row("event:a**b", "event:a*b");
    row("event:\"a*b\"", "event:\"a*b\"");
    row("event:\"a b\"*", "event:\"a b\"*");
    row("result:ok", "success:true");
    row("result=failed", "success:false");
    row("status:WAITING", "status:queued");
    row("duration > 2 s", "duration>2ms s");
    row("duration >= 1.50min", "duration>=1.5min");
    row("duration:320", "duration:320ms");
    row("duration:>1h", "duration>1h");
    row("tries>=2", "tries>=2");
    row("line<1e3", "line<1000");
    row("time>=2026-11-18", "time>=2026-11-18");
    row("time:2026-11-18T14:02", "time:2026-11-18T14:02");
    row("time<\"2026-11-18 14:02:03\"", "time<2026-11-18T14:02:03");
    row("time<2026-11-18T14:02:03.25Z", "time<2026-11-18T14:02:03.250Z");
    row("time<2026-11-18T14:02+02:00", "time<2026-11-18T12:02Z");
    row("time:today", "time:today");
    row("time>-90min time<now", "time>-90min time<now");
    row("version>=1.10", "version>=1.10");
    row("errorMessage:*timeout*", "prop.errorMessage:*timeout*");
    row("datastores.etcd>3", "prop.datastores.etcd>3");
    row("prop.anything:1", "prop.anything:1");
    row("prop.\"two words\"<2s", "prop.\"two words\"<2s");
    row("prop.x>-7d", "prop.x>-7d");
    row("prop.x>-7", "prop.x>-7");
    row("C\\:", "\"C\\\\:\"");
    row("\"C:\\Users\"", "\"C:\\\\Users\"");
    row("\"say \\\"hi\\\"\"", "\"say \\\"hi\\\"\"");
    row("14:02:11", "\"14:02:11\"");
    row("größe", "größe");
    row("\"=\" x", "\"=\" x");
}

void TestParse::readsAndPrints()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto parsed = parse(text.toStdString(), words());
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(told(parsed.error())));
    QCOMPARE(QString::fromStdString(print(*parsed)), printed);
    const auto again = parse(print(*parsed), words());
    QVERIFY(again.has_value());
    QVERIFY(*again == *parsed);
}

void TestParse::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* text, const char* fault) { QTest::newRow(text) << text << fault; };
    row("a \"b c", "2+4 open-quote");
    row("tool:\"b", "5+2 open-quote");
    row("prop.\"b", "0+7 open-quote");
    row("a (b", "2+1 open-group");
    row("a (", "2+1 open-group");
    row("a) b", "1+1 stray-close");
    row(")", "0+1 stray-close");
    row("a ()", "2+2 empty-group");
    row("or a", "0+2 term-missing (or)");
    row("a or", "2+2 term-missing (or)");
    row("a or or b", "2+2 term-missing (or)");
    row("(a or ) b", "3+2 term-missing (or)");
    row("a and", "2+3 term-missing (and)");
    row("and a", "0+3 term-missing (and)");
    row("a and and b", "6+3 term-missing (and)");
    row("a and or b", "2+3 term-missing (and)");
    row("not", "0+3 term-missing (not)");
    row("a not", "2+3 term-missing (not)");
    row("(not)", "1+3 term-missing (not)");
    row("not or a", "0+3 term-missing (not)");
    row("a tool:", "2+5 value-missing (tool)");
    row("tool: dr", "0+5 value-missing (tool)");
    row("tool:dr,", "0+8 value-missing (tool)");
    row("duration>", "0+9 value-missing (duration)");
    row("a tol:dr", "2+3 unknown-field (tool)");
    row("errormessage:x", "0+12 unknown-field (errorMessage)");
    row("http://x", "0+4 unknown-field");
    row("success:maybe", "8+5 unknown-word (true, false, unknown)");
    row("status:sent,gone", "12+4 unknown-word (queued, sent, unknown, refused, dropped, recorded)");
    row("success>true", "8+4 not-comparable (success)");
    row("event<a", "6+1 not-comparable (event)");
    row("tries:many", "6+4 not-a-number");
    row("line:1e999", "5+5 not-a-number");
    row("duration>2 parsecs", "");
    row("duration>2parsecs", "9+8 not-a-duration");
    row("duration:-1s", "9+3 not-a-duration");
    row("duration:*", "9+1 not-a-duration");
    row("time>2026-13-01", "5+10 not-a-time");
    row("time>2026-1-1", "5+8 not-a-time");
    row("time>-7y", "5+3 not-a-time");
    row("time>7d", "5+2 not-a-time");
    row("time>2026-11-18+02:00", "5+16 not-a-time");
    row("time:-7d", "5+3 point-only");
    row("version>1.*", "8+3 not-a-version");
    row("duration>1s,2s", "0+14 one-only");
    row("prop.x>many", "7+4 not-a-number");
}

void TestParse::saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, fault);
    const auto parsed = parse(text.toStdString(), words());
    if (fault.isEmpty()) {
        QVERIFY(parsed.has_value());
        return;
    }
    QVERIFY2(!parsed.has_value(), parsed ? qPrintable(QString::fromStdString(print(*parsed))) : "");
    QCOMPARE(told(parsed.error()), fault);
}

void TestParse::declaredNamesComeFromTheProfiles()
{
    const Vocabulary declared = Vocabulary::of(product::bundledCatalogue());
    QVERIFY(parse("toolName:azsdk_*", declared).has_value());
    const auto typo = parse("toolNam:azsdk_*", declared);
    QVERIFY(!typo.has_value());
    QCOMPARE(told(typo.error()), QString("0+7 unknown-field (toolName)"));
    const auto findings = parse("a has:finding", declared);
    QVERIFY(!findings.has_value());
    QCOMPARE(told(findings.error()), QString("2+11 no-findings"));
}

void TestParse::isBounded()
{
    const auto deep = parse(std::string(5000, '('), words());
    QVERIFY(!deep.has_value());
    QVERIFY(deep.error().why == Fault::Why::TooDeep);
    std::string nots;
    for (int i = 0; i < 1000; ++i)
        nots += "not ";
    const auto many = parse(nots + "a", words());
    QVERIFY(!many.has_value());
    QVERIFY(many.error().why == Fault::Why::TooDeep);
    const auto tooLong = parse(std::string(longestFilter + 3, 'a'), words());
    QVERIFY(!tooLong.has_value());
    QCOMPARE(told(tooLong.error()), QString("%1+3 too-long").arg(longestFilter));
}

QTEST_APPLESS_MAIN(TestParse)
#include "tst_parse.moc"
