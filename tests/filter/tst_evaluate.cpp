// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows a filter lets through: every field over real files, and the laws that all filters obey.
#include "mixed.h"
#include "randomfilter.h"

#include "filter/evaluate.h"
#include "filter/parse.h"

#include <QtTest>

using namespace vitrine;
using filter::Rows;

class TestEvaluate : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void letsThrough_data();
    void letsThrough();
    void findingsAreTheCallers();
    void obeysTheLaws();
    void manyRowsAreSearchedBeforeTheyAreDecoded();
    void canBeCancelled();
    void localTimeIsWhereThePersonIs();

private:
    filter::Expression parsed(const QString& text) const
    {
        filter::Vocabulary open;
        open.open = true;
        open.findings = true;
        return filter::parse(text.toStdString(), open).value();
    }
    Rows rowsOf(const QString& text) const { return filter::evaluate(parsed(text), *m_snapshot, context(), {}); }
    static filter::Context context()
    {
        filter::Context context;
        context.clock.now = test::journalDay + 3'600'000;
        return context;
    }

    test::Home m_home;
    store::SnapshotPtr m_snapshot;
};

void TestEvaluate::initTestCase()
{
    m_snapshot = test::mixed(m_home);
    QCOMPARE(m_snapshot->size(), std::size_t{23});
}

// Rows as "tool line" of the first few, and how many there are.
void TestEvaluate::letsThrough_data()
{
    QTest::addColumn<QString>("rows");
    const auto row = [](const char* text, const char* rows) { QTest::newRow(text) << rows; };
    row("", "23: azsdk 1 azsdk 2 azsdk 3");
    row("tool:dr", "3: dr 2 dr 4 dr 1");
    row("tool:D*", "3: dr 2 dr 4 dr 1");
    row("tool:dr,azsdk -tool:azsdk", "3: dr 2 dr 4 dr 1");
    row("event:command_*", "3: dr 2 dr 4 dr 1");
    row("event:command", "0:");
    row("success:false tool:azsdk", "2: azsdk 7 azsdk 14");
    row("success:unknown,false tool:azsdk", "2: azsdk 7 azsdk 14");
    row("duration>=460ms tool:azsdk", "2: azsdk 19 azsdk 20");
    row("duration:0.2s", "1: azsdk 6");
    row("command:\"dr run\"", "2: dr 4 dr 1");
    row("error:*error -error:time*", "1: azsdk 7");
    row("error:\"\" tool:azsdk", "18: azsdk 1 azsdk 2 azsdk 3");
    row("version>=0.5.10", "0:");
    row("version<0.5.10 version>0.5.5", "20: azsdk 1 azsdk 2 azsdk 3");
    row("version:0.5.6.*", "20: azsdk 1 azsdk 2 azsdk 3");
    row("line<2", "2: azsdk 1 dr 1");
    row("file:spool.*", "2: dr 2 dr 4");
    row("shape:spool", "2: dr 2 dr 4");
    row("status:unknown", "1: dr 1");
    row("tries>=1", "1: dr 1");
    row("server:*amplitude*", "1: dr 1");
    row("time>-2h", "2: dr 2 dr 4");
    row("time:today", "2: dr 2 dr 4");
    row("time:yesterday", "1: dr 1");
    row("time:2025-10-09", "20: azsdk 1 azsdk 2 azsdk 3");
    row("time>2025-10-09", "3: dr 2 dr 4 dr 1");
    row("time>=2025-10-09 time<=2025-10-09T08:55", "3: azsdk 1 azsdk 2 azsdk 3");
    row("time:2025-10-09T08:55", "1: azsdk 3");
    row("toolName:azsdk_validate", "6: azsdk 3 azsdk 6 azsdk 9");
    row("prop.toolName:*run* success:false", "1: azsdk 14");
    row("n>3", "1: dr 2");
    row("n>=3 n<12s", "2: dr 2 dr 4");
    row("n:3", "1: dr 4");
    row("nested.deep:y", "1: dr 2");
    row("when>2026-11-17", "1: dr 2");
    row("when>-1h", "0:");
    row("field:errorType", "2: azsdk 7 azsdk 14");
    row("field:nested.*", "1: dr 2");
    row("removed:path-home", "1: dr 2");
    row("has:removed", "1: dr 2");
    row("has:time,error tool:dr", "3: dr 2 dr 4 dr 1");
    row("has:error tool:dr", "1: dr 4");
    row("id:e2", "1: dr 4");
    row("session:s-*", "2: dr 2 dr 4");
    row("has:finding", "0:");
    row("AZSDK_VALIDATE", "6: azsdk 3 azsdk 6 azsdk 9");
    row("azsdk_*TimeoutError", "1: azsdk 14");
    row("TimeoutError*azsdk_", "0:");
    row("ToolExecuted*azsdk*BuildError", "1: azsdk 7");
    row("-tool:azsdk templates", "1: dr 2");
    row("\"größe \\\"c:\\\\tmp\"", "1: dr 4");
    row("\"Größer \\\"C:\\\\tmp\"", "0:");
    row("command_started", "1: dr 1");
    row("\"\\\"event_type\\\"\"", "1: dr 1");
    row("n:3 or n:12", "2: dr 2 dr 4");
    row("n:3 or success:false", "");
    row("not (n:3 or azsdk)", "2: dr 2 dr 1");
}

void TestEvaluate::letsThrough()
{
    QFETCH(QString, rows);
    const Rows found = rowsOf(QTest::currentDataTag());
    QString told = QString("%1:").arg(found.size());
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 3); ++i) {
        const store::Row& row = m_snapshot->row(found[i]);
        told += QString(" %1 %2").arg(QString::fromUtf8(m_snapshot->productOf(row).data())).arg(row.line);
    }
    if (!rows.isEmpty())
        QCOMPARE(told, rows);
}

void TestEvaluate::findingsAreTheCallers()
{
    filter::Context asked = context();
    asked.finding = [](std::size_t, const event::Event& event) { return event.id == "e1"; };
    QCOMPARE(filter::evaluate(parsed("has:finding"), *m_snapshot, asked, {}).size(), std::size_t{1});
    QCOMPARE(filter::evaluate(parsed("-has:finding"), *m_snapshot, asked, {}).size(), m_snapshot->size() - 1);
}

void TestEvaluate::obeysTheLaws()
{
    const Rows all = filter::allRows(*m_snapshot);
    const auto ask = [&](const filter::Expression& each) { return filter::evaluate(each, *m_snapshot, context(), {}); };
    for (unsigned seed = 0; seed < 100; ++seed) {
        const auto a = test::RandomFilter(seed).expression(2);
        const auto b = test::RandomFilter(seed + 100'000).expression(2);
        const Rows rowsA = ask(a);
        const Rows rowsB = ask(b);
        Rows both, either, rest;
        std::set_intersection(rowsA.begin(), rowsA.end(), rowsB.begin(), rowsB.end(), std::back_inserter(both));
        std::set_union(rowsA.begin(), rowsA.end(), rowsB.begin(), rowsB.end(), std::back_inserter(either));
        std::set_difference(all.begin(), all.end(), rowsA.begin(), rowsA.end(), std::back_inserter(rest));
        QCOMPARE(ask(filter::allOf({a, b})), both);
        QCOMPARE(ask(filter::anyOf({a, b})), either);
        QCOMPARE(ask(filter::notOf(a)), rest);
    }
}

// Enough rows that the raw bytes are asked first; what hides behind escapes is found all the same.
void TestEvaluate::manyRowsAreSearchedBeforeTheyAreDecoded()
{
    test::Home home;
    std::string odd = test::toolRow(5000);
    odd.replace(odd.find("toolName"), 8, "t\\u006folName");
    odd.replace(odd.find("azsdk_validate") == std::string::npos ? odd.find("azsdk_") : odd.find("azsdk_validate"), 6,
                "\\u0061zsdk_");
    const std::string rows = home.write("many.ndjson", test::toolRows(1500) + odd + "\n");
    const auto snapshot = store::load(product::bundledCatalogue(), {{rows, {}, event::Status::Recorded}});
    QCOMPARE(snapshot->size(), std::size_t{1501});
    const auto count = [&](const QString& text) {
        return filter::evaluate(parsed(text), *snapshot, context(), {}).size();
    };
    QCOMPARE(count("toolName:azsdk_validate"), std::size_t{5000 % 3 == 2 ? 501 : 500});
    QCOMPARE(count("toolName:*"), std::size_t{1501});
    QCOMPARE(count("success:true field:toolName"), count("success:true"));
    QCOMPARE(count("not toolName:*"), std::size_t{0});
    QCOMPARE(count("prop.noSuchName:1"), std::size_t{0});
}

void TestEvaluate::canBeCancelled()
{
    int asked = 0;
    const auto stop = [&] { return ++asked > 0; };
    QVERIFY(filter::evaluate(parsed("toolName:* or x"), *m_snapshot, context(), stop).empty());
    QVERIFY(asked > 0);
}

void TestEvaluate::localTimeIsWhereThePersonIs()
{
    filter::Context east = context();
    east.clock.offsetMinutes = [](Millis) { return 9 * 60; };
    // 09:00 in Tokyo, so midnight there was 15 hours ago in Greenwich.
    const auto rows = filter::evaluate(parsed("time>=2026-11-20T09:00 time<2026-11-20T09:01"), *m_snapshot, east, {});
    QCOMPARE(rows.size(), std::size_t{2});
    QCOMPARE(filter::evaluate(parsed("time:2026-11-19T09:00"), *m_snapshot, east, {}).size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
