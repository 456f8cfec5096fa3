// SPDX-License-Identifier: GPL-3.0-or-later
// The events page as a person uses it: clicks, search, several rows, secrets, fields found in the bytes, live files.
#include "support/journallines.h"
#include "support/pagemachine.h"
#include "support/toolrows.h"
#include "ui/bytes/bytespane.h"
#include "ui/bytes/byteview.h"
#include "ui/destinations.h"
#include "ui/emptystate.h"
#include "ui/follower.h"
#include "ui/pages/eventdetail.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/fieldspane.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <fstream>

using namespace vitrine;
using namespace vitrine::ui;
using test::PageMachine;
using test::toolRows;

namespace {

void clickRow(EventsPage& page, int row, Qt::KeyboardModifiers modifiers = {})
{
    const QModelIndex index = page.model().index(row, EventModel::Name);
    page.list().scrollTo(index);
    QTest::mouseClick(page.list().viewport(), Qt::LeftButton, modifiers, page.list().visualRect(index).center());
}

bool detailSettles(EventsPage& page)
{
    return QTest::qWaitFor([&] { return !page.detail().busy(); }, 10'000);
}

std::string shownBody(EventsPage& page)
{
    const ByteDocument& document = page.detail().bytes().view().document();
    return document.bytes.substr(document.body);
}

// What `vitrinectl preview` prints for the same rows.
protocol::Plan planOf(PageMachine& machine, const std::vector<std::size_t>& rows)
{
    const Destination destination = destinationsOf(machine.workspace())("azsdk");
    std::vector<event::Event> events;
    for (const std::size_t row : rows)
        events.push_back(*machine.workspace().snapshot()->event(row));
    return protocol::plan(*destination.profile, destination.endpoint, destination.identity, events);
}

} // namespace

class TestEventsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickShowsFieldsAndTheExactRequest();
    void severalRowsBecomeOnePlan();
    void manySelectedRowsAreBounded();
    void searchHidesAndClears();
    void fieldsAndBytesPointAtEachOther();
    void headerSortsByTimeOnly();
    void appendedEventsAppear();
    void openedFilesAreNotReadTwice();
    void emptyStatesSayWhy();
    void productsHideEachOther();
    void oneStatusAndWhyItIsSo();
};

void TestEventsPage::aClickShowsFieldsAndTheExactRequest()
{
    PageMachine machine;
    EventsPage page(machine.workspace(), machine.desktop());
    page.resize(1200, 800);
    page.show();
    QVERIFY(machine.open("rows.ndjson", toolRows(50)));
    QTRY_COMPARE(page.model().rowCount(), 50);
    clickRow(page, 7);
    QVERIFY(detailSettles(page));
    const auto plan = planOf(machine, {7});
    QCOMPARE(plan.requests.size(), std::size_t{1});
    page.detail().bytes().setSecretsShown(true);
    QCOMPARE(shownBody(page), plan.requests[0].body);
    QVERIFY(page.detail().fields().model().rowOf("toolName") >= 0);
    page.detail().bytes().findChild<QTabBar*>()->setCurrentIndex(BytesPane::AsStored);
    QCOMPARE(page.detail().bytes().view().document().bytes, test::toolRow(7));
}

void TestEventsPage::severalRowsBecomeOnePlan()
{
    PageMachine machine;
    EventsPage page(machine.workspace(), machine.desktop());
    page.resize(1200, 800);
    page.show();
    QVERIFY(machine.open("rows.ndjson", toolRows(20)));
    QTRY_COMPARE(page.model().rowCount(), 20);
    clickRow(page, 2);
    clickRow(page, 5, Qt::ShiftModifier);
    clickRow(page, 9, Qt::ControlModifier);
    QVERIFY(detailSettles(page));
    page.detail().bytes().setSecretsShown(true);
    const auto plan = planOf(machine, {2, 3, 4, 5, 9});
    QCOMPARE(shownBody(page), plan.requests[0].body);
    QVERIFY(page.detail().bytes().summary().contains(QStringLiteral("5 event")));
}

void TestEventsPage::manySelectedRowsAreBounded()
{
    PageMachine machine;
    EventsPage page(machine.workspace(), machine.desktop());
    page.resize(1200, 800);
    page.show();
    QVERIFY(machine.open("rows.ndjson", toolRows(700)));
    QTRY_COMPARE(page.model().rowCount(), 700);
    page.list().setFocus();
    QTest::keyClick(&page.list(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(detailSettles(page));
    QVERIFY(page.detail().bytes().summary().contains(QStringLiteral("first 500 of 700")));
}

void TestEventsPage::searchHidesAndClears()
{
    PageMachine machine;
    EventsPage page(machine.workspace(), machine.desktop());
    page.resize(1200, 800);
    page.show();
    QVERIFY(machine.open("rows.ndjson", toolRows(21)));
    QTRY_COMPARE(page.model().rowCount(), 21);
    page.setFilter(QStringLiteral("AZSDK_RUN_TESTS"));
    QTRY_COMPARE(page.model().rowCount(), 7);
    QVERIFY(page.summary().contains(QStringLiteral("7 of 21")));
    page.setFilter(QStringLiteral("no such text"));
    QTRY_VERIFY(page.emptyState());
    QCOMPARE(page.emptyState()->kind(), EmptyState::Kind::FilterHidesAll);
    QSignalSpy cleared(&page, &Page::eventsRequested);
    page.emptyState()->findChild<QPushButton*>()->click();
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(cleared[0][0].toString(), QString());
    page.setFilter(QString());
    QTRY_COMPARE(page.model().rowCount(), 21);
    QVERIFY(!page.emptyState());
    page.setFilter(QStringLiteral("no such text")); // once more, after everything was shown
    QTRY_VERIFY(page.emptyState() && !page.model().searching());
    QCOMPARE(page.model().rowCount(), 0);
}

void TestEventsPage::fieldsAndBytesPointAtEachOther()
{
    PageMachine machine;
    EventsPage page(machine.workspace(), machine.desktop());
    page.resize(1400, 900);
    page.show();
    QVERIFY(machine.open("rows.ndjson", toolRows(3)));
    QTRY_COMPARE(page.model().rowCount(), 3);
    clickRow(page, 1);
    QVERIFY(detailSettles(page));
    FieldsPane& fields = page.detail().fields();
    ByteView& view = page.detail().bytes().view();
    for (int row = 0; row < fields.model().rowCount(); ++row) {
        const QModelIndex index = fields.model().index(row, FieldValueModel::Name);
        if (index.data(FieldValueModel::FieldRole).toByteArray() != "toolName")
            continue;
        fields.view().scrollTo(index);
        QTest::mouseClick(fields.view().viewport(), Qt::LeftButton, {}, fields.view().visualRect(index).center());
    }
    QCOMPARE(view.highlighted().size(), std::size_t{1});
    const ByteRange range = view.highlighted().front();
    QVERIFY(view.document().bytes.substr(range.offset, range.length).find("azsdk_run_tests") != std::string::npos);

    const std::size_t platform = view.document().bytes.find("\"CLI\"");
    QVERIFY(platform != std::string::npos);
    const QRect cell = view.rectOf(platform + 1);
    QVERIFY(cell.isValid());
    QTest::mouseMove(view.viewport(), cell.center());
    QTRY_COMPARE(fields.view().currentIndex().row(), fields.model().rowOf("platform"));
}

void TestEventsPage::headerSortsByTimeOnly()
{
    PageMachine machine;
    EventsPage page(machine.workspace(), machine.desktop());
    page.resize(1200, 800);
    page.show();
    QVERIFY(machine.open("rows.ndjson", toolRows(30)));
    QTRY_COMPARE(page.model().rowCount(), 30);
    QHeaderView* header = page.list().horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 10, header->height() / 2));
    };
    click(EventModel::Time);
    click(EventModel::Time);
    QTRY_COMPARE(page.model().snapshotIndex(0), std::size_t{29});
    click(EventModel::Name);
    QTRY_COMPARE(page.model().snapshotIndex(0), std::size_t{0});
    QCOMPARE(header->sortIndicatorSection(), -1);
}

void TestEventsPage::appendedEventsAppear()
{
    PageMachine machine;
    EventsPage page(machine.workspace(), machine.desktop());
    QVERIFY(machine.open("rows.ndjson", toolRows(10)));
    QTRY_COMPARE(page.model().rowCount(), 10);
    Follower follower(machine.workspace());
    page.resize(1200, 800);
    page.show();
    clickRow(page, 4);
    std::ofstream(machine.home().path("rows.ndjson"), std::ios::app) << toolRows(5, 10);
    follower.look();
    QTRY_COMPARE(page.model().rowCount(), 15);
    QCOMPARE(page.list().currentIndex().row(), 4);
}

void TestEventsPage::openedFilesAreNotReadTwice()
{
    PageMachine machine;
    Follower follower(machine.workspace());
    QVERIFY(machine.open("rows.ndjson", toolRows(3)));
    follower.look();
    QVERIFY(!follower.hasNews());
    std::ofstream(machine.home().path("rows.ndjson"), std::ios::app) << toolRows(1, 3);
    follower.look();
    QVERIFY(follower.hasNews());
}

void TestEventsPage::emptyStatesSayWhy()
{
    PageMachine machine;
    EventsPage page(machine.workspace(), machine.desktop());
    QVERIFY(machine.settle());
    QTRY_VERIFY(page.emptyState());
    QCOMPARE(page.emptyState()->kind(), EmptyState::Kind::NothingRecorded);
    machine.desktop().files = {QString::fromStdString(machine.home().path("gone.ndjson"))};
    page.emptyState()->findChild<QPushButton*>()->click();
    QVERIFY(machine.settle());
    QTRY_COMPARE(page.emptyState()->kind(), EmptyState::Kind::NoFile);
    machine.desktop().files = {QString::fromStdString(machine.home().write("here.ndjson", toolRows(2)))};
    page.emptyState()->findChild<QPushButton*>()->click();
    QTRY_VERIFY(!page.emptyState());
    QCOMPARE(page.model().rowCount(), 2);
}

void TestEventsPage::productsHideEachOther()
{
    PageMachine machine;
    EventsPage page(machine.workspace(), machine.desktop());
    QVERIFY(machine.open("rows.ndjson", toolRows(6)));
    QTRY_COMPARE(page.model().rowCount(), 6);
    QVERIFY(!page.list().isColumnHidden(EventModel::Tool));
    machine.workspace().setProduct(QStringLiteral("azsdk"));
    QTRY_COMPARE(page.model().rowCount(), 6);
    QVERIFY(page.list().isColumnHidden(EventModel::Tool));
    machine.workspace().setProduct(QStringLiteral("dr"));
    QTRY_COMPARE(page.model().rowCount(), 0);
    QTRY_VERIFY(page.emptyState());
}

void TestEventsPage::oneStatusAndWhyItIsSo()
{
    PageMachine machine;
    EventsPage page(machine.workspace(), machine.desktop());
    page.resize(1200, 800);
    page.show();
    const auto attempt = test::attemptOf(
        "a", {test::spooled("id-1", "command_started"), test::spooled("id-2", "command_failed")}, test::journalDay);
    outbox::Answer answer;
    answer.id = attempt.id;
    answer.status = 400;
    answer.outcomes = {{"id-1", event::Status::Sent, ""}, {"id-2", event::Status::Refused, "invalid-field time"}};
    machine.home().write(".local/state/vitrine/dr/journal/2026-11-20.ndjson",
                         test::attemptLine(attempt) + test::answerLine(answer));
    machine.workspace().readAgain();
    QTRY_COMPARE(page.model().rowCount(), 2);
    page.filterField()->setFocus();
    QTest::keyClicks(page.filterField(), QStringLiteral("status:refused"));
    QTRY_COMPARE(page.model().rowCount(), 1);
    QVERIFY(page.summary().startsWith(QStringLiteral("1 of 2 event(s) shown")));
    QCOMPARE(page.model().index(0, EventModel::Status).data().toString(), QStringLiteral("✕ refused"));
    clickRow(page, 0);
    QVERIFY(detailSettles(page));
    QStringList lines;
    for (const QLabel* label : page.detail().fields().findChildren<QLabel*>())
        lines << label->text();
    QVERIFY2(lines.join(QLatin1Char('\n')).contains(QStringLiteral("✕ api2.amplitude.com refused it on")),
             qPrintable(lines.join(QLatin1Char('\n'))));
    QVERIFY(lines.join(QLatin1Char('\n')).contains(QStringLiteral("Reason: invalid-field time.")));
    page.setFilter(QStringLiteral("status:unknown"));
    QTRY_VERIFY(page.emptyState());
    QCOMPARE(page.emptyState()->kind(), EmptyState::Kind::FilterHidesAll);
    QTest::mouseClick(page.emptyState()->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_COMPARE(page.model().rowCount(), 2);
}

QTEST_MAIN(TestEventsPage)
#include "tst_eventspage.moc"
