// SPDX-License-Identifier: GPL-3.0-or-later
// The usage page says what core/report counts: every table twin holds its numbers, for any range, and charts are drawn
// only where one number is not the whole answer.
#include "filter/print.h"
#include "support/pagemachine.h"
#include "support/toolrows.h"
#include "ui/charts/cards/activitycard.h"
#include "ui/charts/cards/barscard.h"
#include "ui/charts/cards/durationcard.h"
#include "ui/charts/cards/successcard.h"
#include "ui/charts/cards/versionscard.h"
#include "ui/charts/heatmap.h"
#include "ui/emptystate.h"
#include "ui/pages/usagepage.h"
#include "ui/shown.h"
#include "ui/text/moment.h"
#include "ui/widgets/rangebar.h"

#include <QAbstractItemModelTester>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHorizontalBarSeries>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::ui;
using test::PageMachine;
using test::toolRows;

namespace {

template<class T> T& card(const UsagePage& page)
{
    for (UsageCard* candidate : page.cards())
        if (auto* found = qobject_cast<T*>(candidate))
            return *found;
    qFatal("no such card");
}

double value(TwinModel& model, int row, int column)
{
    return model.index(row, column).data(TwinModel::ValueRole).toDouble();
}

QString text(TwinModel& model, int row, int column) { return model.index(row, column).data().toString(); }

report::Usage usageOf(PageMachine& machine)
{
    report::Question question;
    question.utcOffsetMinutes = utcOffsetMinutes(QDateTime::currentMSecsSinceEpoch());
    return report::usage(*machine.workspace().snapshot(), question);
}

bool shows(UsagePage& page, quint64 events)
{
    return QTest::qWaitFor([&] { return !page.busy() && page.usage().events == events; }, 10'000);
}

// Some weeks of rows: one an hour instead of one a minute.
std::string spreadRows(int count)
{
    std::string rows;
    for (int i = 0; i < count; ++i) {
        std::string row = test::toolRow(i);
        const std::string before = isoTime(test::firstToolRow + i * 60'000LL);
        rows += row.replace(row.find(before), before.size(), isoTime(test::firstToolRow + i * 3'600'000LL)) + "\n";
    }
    return rows;
}

} // namespace

class TestUsagePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twinsHoldTheReportsNumbers();
    void aBarLeadsToItsEvents();
    void oneNumberIsASentence();
    void rangesCountTheirDaysOnly();
    void tablesCanBeShownAndCopied();
    void heatMapIsWalkedByKeyboard();
    void emptyStatesSayWhy();
    void bucketsKeepGaps();
    void ticksAreFewAndUnique_data();
    void ticksAreFewAndUnique();
    void durationsHaveFamiliarTicks();
    void everyChartHasANameAndADescription();
};

void TestUsagePage::twinsHoldTheReportsNumbers()
{
    PageMachine machine;
    UsagePage page(machine.workspace(), machine.desktop());
    page.resize(1300, 900);
    page.show();
    QVERIFY(machine.open("rows.ndjson", spreadRows(300)));
    QVERIFY(shows(page, 300));
    const report::Usage usage = usageOf(machine);

    TwinModel& days = card<ActivityCard>(page).twin();
    QCOMPARE(static_cast<std::size_t>(days.rowCount()), usage.days.size());
    for (int row = 0; row < days.rowCount(); ++row) {
        const report::DayCount& day = usage.days[static_cast<std::size_t>(row)];
        QCOMPARE(text(days, row, 0), dayText(day.day));
        QCOMPARE(value(days, row, 1), static_cast<double>(day.events));
        QCOMPARE(value(days, row, 2), static_cast<double>(day.succeeded));
        QCOMPARE(value(days, row, 3), static_cast<double>(day.failed));
    }
    TwinModel& commands = card<CommandsCard>(page).twin();
    QCOMPARE(commands.rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(text(commands, row, 0).toStdString(), usage.commands[static_cast<std::size_t>(row)].name);
        QCOMPARE(value(commands, row, 1), static_cast<double>(usage.commands[static_cast<std::size_t>(row)].events));
    }
    TwinModel& durations = card<DurationCard>(page).twin();
    QCOMPARE(static_cast<std::size_t>(durations.rowCount()), usage.durations.size());
    QCOMPARE(value(durations, 0, 2), usage.durations[0].median);
    QCOMPARE(value(durations, 0, 3), usage.durations[0].p95);
    TwinModel& errors = card<ErrorsCard>(page).twin();
    QCOMPARE(static_cast<std::size_t>(errors.rowCount()), usage.errors.size());
    QCOMPARE(value(errors, 0, 1), static_cast<double>(usage.errors[0].events));
    TwinModel& success = card<SuccessCard>(page).twin();
    double succeeded = 0;
    for (int row = 0; row < success.rowCount(); ++row)
        succeeded += value(success, row, 1);
    double expected = 0;
    for (const report::DayCount& day : usage.days)
        expected += static_cast<double>(day.succeeded);
    QCOMPARE(succeeded, expected);
    TwinModel& versions = card<VersionsCard>(page).twin();
    QCOMPARE(versions.rowCount(), 2);
    QCOMPARE(value(versions, 0, 1), 100.0);
    QCOMPARE(value(versions, 1, 1), 200.0);
    for (UsageCard* drawn : page.cards())
        QVERIFY2(drawn->isDrawn(), qPrintable(drawn->accessibleName()));
}

// A bar that is clicked becomes a filter for that very command, not three words to look for.
void TestUsagePage::aBarLeadsToItsEvents()
{
    PageMachine machine;
    UsagePage page(machine.workspace(), machine.desktop());
    page.resize(1300, 900);
    page.show();
    QVERIFY(machine.open("rows.ndjson", spreadRows(300)));
    QVERIFY(shows(page, 300));
    QSignalSpy asked(&page, &Page::eventsRequested);
    auto* chart = card<CommandsCard>(page).findChild<QChartView*>();
    auto* bars = qobject_cast<QHorizontalBarSeries*>(chart->chart()->series().constFirst());
    QVERIFY(bars);
    Q_EMIT bars->clicked(2, bars->barSets().constFirst()); // the topmost of three
    QCOMPARE(asked.size(), 1);
    const std::string expected =
        filter::print(filter::isTerm(filter::Field::Command, usageOf(machine).commands.front().name));
    QCOMPARE(asked.front().front().toString().toStdString(), expected);
    QVERIFY(expected.starts_with("command:"));
}

void TestUsagePage::oneNumberIsASentence()
{
    PageMachine machine;
    UsagePage page(machine.workspace(), machine.desktop());
    page.resize(1300, 900);
    page.show();
    QVERIFY(machine.open("rows.ndjson", test::toolRow(0) + "\n"));
    QVERIFY(shows(page, 1));
    for (UsageCard* plain : page.cards()) {
        QVERIFY2(!plain->isDrawn(), qPrintable(plain->accessibleName()));
        QVERIFY(!plain->sentence().isEmpty());
    }
    QVERIFY(card<CommandsCard>(page).sentence().contains(QStringLiteral("azsdk_generate_sdk")));
}

void TestUsagePage::rangesCountTheirDaysOnly()
{
    PageMachine machine;
    UsagePage page(machine.workspace(), machine.desktop());
    page.resize(1300, 900);
    page.show();
    QVERIFY(machine.open("rows.ndjson", spreadRows(240)));
    QVERIFY(shows(page, 240));
    const QDate first = localTime(test::firstToolRow).date();
    page.range().setDates(first.addDays(2), first.addDays(4));
    QVERIFY(shows(page, 72));
    QCOMPARE(page.range().preset(), RangeBar::Own);
    QCOMPARE(card<ActivityCard>(page).twin().rowCount(), 3);
    page.range().choose(RangeBar::All);
    QVERIFY(shows(page, 240));
}

void TestUsagePage::tablesCanBeShownAndCopied()
{
    PageMachine machine;
    UsagePage page(machine.workspace(), machine.desktop());
    page.resize(1300, 900);
    page.show();
    QVERIFY(machine.open("rows.ndjson", spreadRows(60)));
    QVERIFY(shows(page, 60));
    for (UsageCard* one : page.cards()) {
        const auto buttons = one->findChildren<QToolButton*>();
        auto* table = one->findChild<QTableView*>();
        QVERIFY(!table->isVisible());
        one->setTableShown(true);
        QVERIFY(table->isVisible());
        QVERIFY(!table->accessibleName().isEmpty());
        const auto copy = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton* button) {
            return button->accessibleName().startsWith(QStringLiteral("Copy the table"));
        });
        QVERIFY(copy != buttons.end());
        (*copy)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), one->twin().asText());
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), one->twin().rowCount() + 1);
        const QAbstractItemModelTester tester(&one->twin(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
}

void TestUsagePage::heatMapIsWalkedByKeyboard()
{
    HeatMap map;
    map.resize(900, 250);
    map.show();
    map.setDays({{20000, 3, 2, 1}, {20010, 9, 9, 0}}, {20000, 20010});
    QCOMPARE(map.currentDay(), std::int64_t{20010});
    QTest::keyClick(&map, Qt::Key_Home);
    QCOMPARE(map.currentDay(), std::int64_t{20000});
    QVERIFY(map.accessibleDescription().contains(QStringLiteral("3 event")));
    QVERIFY(map.accessibleDescription().contains(QStringLiteral("1 failed")));
    QTest::keyClick(&map, Qt::Key_Right);
    QCOMPARE(map.currentDay(), std::int64_t{20007});
    QVERIFY(map.accessibleDescription().contains(QStringLiteral("no events")));
    QTest::keyClick(&map, Qt::Key_Right);
    QCOMPARE(map.currentDay(), std::int64_t{20010}); // the last there is
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.cellOf(20005).center());
    QCOMPARE(map.currentDay(), std::int64_t{20005});
    QSignalSpy asked(&map, &HeatMap::dayRequested);
    QTest::keyClick(&map, Qt::Key_Return);
    QTest::mouseDClick(&map, Qt::LeftButton, {}, map.cellOf(20003).center());
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0].front().toLongLong(), 20005);
    QCOMPARE(asked[1].front().toLongLong(), 20003);
    map.setDays({{0, 1, 1, 0}, {4000, 1, 1, 0}}, {0, 4000});
    QVERIFY(map.span().days() <= HeatMap::mostWeeks * 7);
}

void TestUsagePage::emptyStatesSayWhy()
{
    PageMachine machine;
    UsagePage page(machine.workspace(), machine.desktop());
    page.resize(1300, 900);
    page.show();
    QVERIFY(machine.settle());
    QTRY_VERIFY(page.emptyState());
    QCOMPARE(page.emptyState()->kind(), EmptyState::Kind::NothingRecorded);
    QVERIFY(machine.open("rows.ndjson", spreadRows(24)));
    QVERIFY(shows(page, 24));
    QVERIFY(!page.emptyState());
    page.range().setDates(QDate(2000, 1, 1), QDate(2000, 1, 2));
    QVERIFY(shows(page, 0));
    QCOMPARE(page.emptyState()->kind(), EmptyState::Kind::FilterHidesAll);
    page.emptyState()->findChild<QPushButton*>()->click();
    QVERIFY(shows(page, 24));
}

void TestUsagePage::bucketsKeepGaps()
{
    const std::vector<report::DayCount> days{{100, 4, 2, 2}, {103, 1, 1, 0}, {104, 2, 0, 0}};
    const auto buckets = bucketsOf(days, {100, 104});
    QCOMPARE(buckets.size(), std::size_t{5});
    QCOMPARE(*buckets[0].successShare(), 0.5);
    QVERIFY(!buckets[1].successShare());
    QVERIFY(!buckets[4].successShare()); // events that do not say
    QCOMPARE(bucketDays({0, 61}), 1);
    QCOMPARE(bucketDays({0, 365}), 7);
    QVERIFY(bucketsOf(days, {0, 40000}).size() <= 112);
}

void TestUsagePage::ticksAreFewAndUnique_data()
{
    QTest::addColumn<int>("days");
    for (const int days : {1, 2, 6, 7, 13, 30, 45, 90, 200, 365, 800, 5000, 40000})
        QTest::addRow("%d days", days) << days;
}

void TestUsagePage::ticksAreFewAndUnique()
{
    QFETCH(int, days);
    const auto ticks = dateTicks({20000, 20000 + days - 1}, 6);
    QVERIFY(ticks.size() <= 6);
    QVERIFY(days > 8 ? ticks.size() >= 2 : !ticks.empty());
    QSet<QString> labels;
    for (const DateTick& tick : ticks) {
        QVERIFY(tick.day >= 20000 && tick.day < 20000 + days);
        labels.insert(tick.label);
    }
    QCOMPARE(static_cast<std::size_t>(labels.size()), ticks.size());
}

void TestUsagePage::durationsHaveFamiliarTicks()
{
    QCOMPARE(durationTicks(10, 10'000), (std::vector<double>{10, 100, 1000, 10'000}));
    QCOMPARE(durationTicks(1000, 1e6), (std::vector<double>{1000, 10'000, 60'000, 600'000}));
    QCOMPARE(durationText(10), QStringLiteral("10 ms"));
    QCOMPARE(durationText(10'000), QStringLiteral("10 s"));
    QCOMPARE(durationText(600'000), QStringLiteral("10 min"));
}

void TestUsagePage::everyChartHasANameAndADescription()
{
    PageMachine machine;
    UsagePage page(machine.workspace(), machine.desktop());
    page.resize(1300, 900);
    page.show();
    QVERIFY(machine.open("rows.ndjson", spreadRows(200)));
    QVERIFY(shows(page, 200));
    const auto charts = page.findChildren<QChartView*>();
    QCOMPARE(charts.size(), 5);
    for (const QChartView* chart : charts) {
        QVERIFY(!chart->accessibleName().isEmpty());
        QVERIFY(!chart->accessibleDescription().isEmpty());
        QVERIFY(!chart->chart()->series().isEmpty());
    }
}

QTEST_MAIN(TestUsagePage)
#include "tst_usagepage.moc"
