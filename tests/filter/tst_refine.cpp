// SPDX-License-Identifier: GPL-3.0-or-later
// A filter changed by pointing at values, written before and after; and the counts of the values one can point at.
#include "mixed.h"

#include "filter/completion.h"
#include "filter/parse.h"
#include "filter/print.h"
#include "filter/refine.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::filter;

namespace {

Vocabulary words()
{
    Vocabulary vocabulary;
    vocabulary.properties = {"toolCategory", "toolName"};
    return vocabulary;
}

Expression parsed(const QString& text) { return parse(text.toStdString(), words()).value(); }

QString told(const Facet& facet)
{
    QStringList counts;
    for (const Count& count : facet.counts)
        counts << QString("%1 %2").arg(print(count.value).c_str()).arg(count.events);
    return QString("%1: %2").arg(filterName(facet.field).c_str(), counts.join(", "));
}

} // namespace

class TestRefine : public QObject
{
    Q_OBJECT
private slots:
    void changesTheFilter_data();
    void changesTheFilter();
    void countsWhatCanBeChosen();
    void completesAtTheCursor_data();
    void completesAtTheCursor();

private:
    test::Home m_home;
    store::SnapshotPtr m_snapshot = test::mixed(m_home);
    std::vector<Facet> facetsOf(const QString& text) const;
};

void TestRefine::changesTheFilter_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("term");
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* before, const char* term, Refinement how, const char* after) {
        QTest::addRow("%s %d %s", before, static_cast<int>(how), term)
            << before << term << static_cast<int>(how) << after;
    };
    using R = Refinement;
    row("", "tool:dr", R::Include, "tool:dr");
    row("x", "tool:dr", R::Include, "x tool:dr");
    row("tool:dr", "tool:azsdk", R::Include, "tool:dr,azsdk");
    row("tool:dr,azsdk", "tool:azsdk", R::Include, "tool:dr,azsdk");
    row("-tool:dr", "tool:dr", R::Include, "tool:dr");
    row("-tool:dr,azsdk", "tool:dr", R::Include, "-tool:azsdk tool:dr");
    row("a or b", "tool:dr", R::Include, "(a or b) tool:dr");
    row("prop.a:1", "prop.b:1", R::Include, "prop.a:1 prop.b:1");
    row("", "tool:dr", R::Exclude, "-tool:dr");
    row("-tool:dr", "tool:azsdk", R::Exclude, "-tool:dr,azsdk");
    row("tool:dr,azsdk x", "tool:dr", R::Exclude, "tool:azsdk x -tool:dr");
    row("tool:dr", "tool:dr", R::Exclude, "-tool:dr");
    row("tool:a -tool:b duration>2s x", "tool:dr", R::Only, "duration>2s x tool:dr");
    row("duration>2s", "duration:5s", R::Only, "duration:5s");
    row("(tool:a or b)", "tool:dr", R::Only, "(tool:a or b) tool:dr");
}

void TestRefine::changesTheFilter()
{
    QFETCH(QString, before);
    QFETCH(QString, term);
    QFETCH(int, how);
    QFETCH(QString, after);
    const Term value = parsed(term).term;
    const Expression changed = refined(parsed(before), static_cast<Refinement>(how), value);
    QCOMPARE(QString::fromStdString(print(changed)), after);
    QCOMPARE(stanceOn(changed, value),
             static_cast<Refinement>(how) == Refinement::Exclude ? Stance::Excluded : Stance::Included);
}

std::vector<Facet> TestRefine::facetsOf(const QString& text) const
{
    FacetQuestion question;
    question.expression = parsed(text);
    question.among = allRows(*m_snapshot);
    question.matching = evaluate(question.expression, *m_snapshot, {}, {});
    auto facets = columnFacets(question, *m_snapshot, {}, {});
    facets.push_back(fieldFacet(question, *m_snapshot, {}, {}));
    return facets;
}

void TestRefine::countsWhatCanBeChosen()
{
    const auto all = facetsOf({});
    QCOMPARE(told(all[0]), "tool: azsdk 20, dr 3");
    QCOMPARE(told(all[1]), "event: ToolExecuted 20, command_completed 1, command_failed 1, command_started 1");
    QCOMPARE(told(all[3]), "status: recorded 20, queued 2, unknown 1");
    const auto some = facetsOf("tool:azsdk event:command_*");
    QCOMPARE(told(some[0]), "tool: dr 3"); // as if the tool did not matter
    QCOMPARE(told(some[1]), "event: ToolExecuted 20");
    QCOMPARE(told(some[3]), "status: "); // here both do
    QCOMPARE(some[1].values, std::size_t{1});
    QVERIFY2(told(all.back()).contains("toolName 20, version 20"), qPrintable(told(all.back())));
    QVERIFY2(told(all.back()).contains("nested 1"), qPrintable(told(all.back())));
}

void TestRefine::completesAtTheCursor_data()
{
    QTest::addColumn<QString>("text"); // | is the cursor
    QTest::addColumn<QString>("first");
    const auto row = [](const char* text, const char* first) { QTest::newRow(text) << text << first; };
    row("to|", "0+2 tool:, toolCategory: 0, toolName: 20");
    row("x (-st|", "4+2 status:");
    row("tool:|", "0+5 tool:azsdk 20, tool:dr 3");
    row("a tool:d| b", "2+6 tool:dr 3");
    row("tool:dr,|", "0+8 tool:dr,azsdk 20, tool:dr,dr 3");
    row("success:f|", "0+9 success:false 2");
    row("status:s|", "0+8 status:sent 0");
    row("time>|", "0+5 time>-1h, time>-24h, time>-7d, time>-30d, time>today");
    row("duration>1|", "0+10 duration>100ms, duration>1s, duration>10s, duration>1min");
    row("command:\"dr t|", "0+13 command:\"dr templates list\" 1");
    row("prop.toolN|", "0+10 prop.toolName: 20");
    row("no|", "0+2 not ");
    row("zzz|", "0+3 ");
}

void TestRefine::completesAtTheCursor()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    const auto cursor = static_cast<std::size_t>(text.indexOf('|'));
    const Completion completion = complete(text.remove('|').toStdString(), cursor, words(), facetsOf({}));
    QStringList suggestions;
    for (const Suggestion& each : completion.suggestions)
        suggestions << QString::fromStdString(each.text) + (each.events ? QString(" %1").arg(*each.events) : QString());
    QCOMPARE(QString("%1+%2 %3").arg(completion.offset).arg(completion.length).arg(suggestions.join(", ")), first);
}

QTEST_APPLESS_MAIN(TestRefine)
#include "tst_refine.moc"
