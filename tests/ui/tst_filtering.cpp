// SPDX-License-Identifier: GPL-3.0-or-later
// Filtering as a person does it: typing with mistakes, choosing from what is offered, pointing at cells and values,
// saving, going back; and a list that grows while one looks, or is frozen.
#include "support/pagemachine.h"
#include "support/toolrows.h"
#include "ui/dialogs/namedialog.h"
#include "ui/emptystate.h"
#include "ui/follower.h"
#include "ui/pages/eventdetail.h"
#include "ui/pages/eventfiltering.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/fieldspane.h"
#include "ui/pages/livetail.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <fstream>

using namespace vitrine;
using namespace vitrine::ui;
using test::PageMachine;
using test::toolRows;

namespace {

// A page over some rows of azsdk: every seventh failed, three tools by turns.
class Shown
{
public:
    explicit Shown(int rows = 21)
    {
        page.resize(1400, 900);
        page.show();
        ready = QTest::qWaitForWindowExposed(&page) && machine.open("rows.ndjson", toolRows(rows)) &&
                QTest::qWaitFor([&] { return page.model().rowCount() == rows; }, 10'000);
    }

    void type(const QString& text)
    {
        edit().setFocus();
        edit().selectAll();
        QTest::keyClicks(&edit(), text);
    }
    [[nodiscard]] QLineEdit& edit() { return line().edit(); }
    [[nodiscard]] FilterLine& line() { return page.filtering().line(); }
    [[nodiscard]] int rows() { return page.model().rowCount(); }
    [[nodiscard]] bool hasText(const QString& text)
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
    void point(int row, int column)
    {
        const QModelIndex cell = page.model().index(row, column);
        page.list().scrollTo(cell);
        QTest::mouseClick(page.list().viewport(), Qt::LeftButton, {}, page.list().visualRect(cell).center());
    }

    PageMachine machine;
    EventsPage page{machine.workspace(), machine.desktop()};
    bool ready = false;
};

QTreeWidgetItem* valueNamed(FacetsPane& facets, const QString& name)
{
    const auto found = facets.findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

} // namespace

class TestFiltering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhileTypingWhetherItIsAFilter();
    void anInvalidFilterShowsNothingDifferent();
    void completesFromTheData();
    void upAndDownGoThroughTheHistory();
    void filtersAreSavedByName();
    void cellsIncludeExcludeAndOnly();
    void aFieldsValueFiltersToo();
    void theMenuOfACell();
    void valuesBesideTheList();
    void theStatusBarTeachesTheName();
    void whatComesIsCountedUntilItIsSeen();
    void whoLooksAtTheEndIsTakenAlong();
    void frozenViewsStayWhileReadingGoesOn();
    void aRotatedFileIsReadAnew();
};

void TestFiltering::saysWhileTypingWhetherItIsAFilter()
{
    Shown shown;
    QVERIFY(shown.ready);
    shown.type(QStringLiteral("success:fal"));
    QVERIFY(!shown.line().valid());
    QVERIFY(shown.hasText(QStringLiteral("▲ not valid")));
    QVERIFY2(shown.line().reason().startsWith(QStringLiteral("At 9: “fal” is none of: true, false, unknown.")),
             qPrintable(shown.line().reason()));
    QTest::keyClicks(&shown.edit(), QStringLiteral("se"));
    QVERIFY(shown.line().valid());
    QVERIFY(shown.hasText(QStringLiteral("✓ valid")));
    QTRY_COMPARE(shown.rows(), 3);
    QTest::keyClick(&shown.edit(), Qt::Key_Escape); // what is offered
    QTest::keyClick(&shown.edit(), Qt::Key_Escape);
    QTRY_COMPARE(shown.rows(), 21);
    QVERIFY(!shown.hasText(QStringLiteral("valid")));
}

void TestFiltering::anInvalidFilterShowsNothingDifferent()
{
    Shown shown;
    QVERIFY(shown.ready);
    shown.type(QStringLiteral("success:false"));
    QTRY_COMPARE(shown.rows(), 3);
    shown.type(QStringLiteral("sucess:true"));
    QVERIFY(shown.line().reason().contains(QStringLiteral("Did you mean “success”?")));
    QVERIFY(shown.line().reason().contains(QStringLiteral("The last valid filter stays.")));
    QVERIFY(shown.edit().accessibleDescription().contains(QStringLiteral("Did you mean")));
    QTest::keyClick(&shown.edit(), Qt::Key_Return);
    QVERIFY(!QTest::qWaitFor([&] { return shown.rows() != 3; }, 400));
    QVERIFY(shown.page.summary().startsWith(QStringLiteral("3 of 21")));
}

void TestFiltering::completesFromTheData()
{
    Shown shown;
    QVERIFY(shown.ready);
    QTRY_VERIFY(!shown.page.filtering().facets().busy());
    shown.type(QStringLiteral("err"));
    QAbstractItemView& offered = *shown.line().completer().popup();
    QTRY_VERIFY(offered.isVisible());
    QTest::keyClick(&offered, Qt::Key_Down);
    QTest::keyClick(&offered, Qt::Key_Return);
    QCOMPARE(shown.edit().text(), QStringLiteral("error:"));
    QTRY_VERIFY(offered.isVisible());
    QVERIFY(offered.model()->index(0, 0).data().toString().contains(QStringLiteral("(")));
    QTest::keyClicks(&offered, QStringLiteral("time"));
    QCOMPARE(shown.edit().text(), QStringLiteral("error:time"));
    QTest::keyClick(&offered, Qt::Key_Down);
    QTest::keyClick(&offered, Qt::Key_Return);
    QCOMPARE(shown.edit().text(), QStringLiteral("error:TimeoutError "));
    QTRY_COMPARE(shown.rows(), 1);
}

void TestFiltering::upAndDownGoThroughTheHistory()
{
    Shown shown;
    QVERIFY(shown.ready);
    for (const char* text : {"duration>500", "nonsense:1", "azsdk_validate"}) {
        shown.line().completer().popup()->hide();
        shown.edit().setText(QString::fromLatin1(text));
        QTest::keyClick(&shown.edit(), Qt::Key_Return);
    }
    QCOMPARE(shown.line().history().size(), 2); // only what was a filter
    QTest::keyClick(&shown.edit(), Qt::Key_Up);
    QCOMPARE(shown.edit().text(), QStringLiteral("duration>500"));
    QTest::keyClick(&shown.edit(), Qt::Key_Down);
    QCOMPARE(shown.edit().text(), QStringLiteral("azsdk_validate"));
    QTest::keyClick(&shown.edit(), Qt::Key_Down);
    QCOMPARE(shown.edit().text(), QString());
}

void TestFiltering::filtersAreSavedByName()
{
    const test::Home home;
    const QString file = QString::fromStdString(home.path("window.ini"));
    {
        Shown shown;
        QVERIFY(shown.ready);
        shown.page.keepIn(file);
        FilterBar& bar = shown.page.filtering().bar();
        QVERIFY(!bar.save()->isEnabled());
        shown.type(QStringLiteral("success:false"));
        shown.machine.desktop().atDialog = [](QDialog& dialog) {
            auto* name = dialog.findChild<QLineEdit*>();
            name->selectAll();
            QTest::keyClicks(name, QStringLiteral("What & why"));
            QTest::keyClick(name, Qt::Key_Return);
        };
        bar.save()->trigger();
        shown.line().setText({});
        QTRY_COMPARE(shown.rows(), 21);
    }
    Shown shown;
    QVERIFY(shown.ready);
    shown.page.keepIn(file);
    QMenu& menu = *shown.page.filtering().bar().savedMenu();
    QAction* saved = menu.actions().at(2);
    QCOMPARE(saved->text(), QStringLiteral("What && why"));
    saved->trigger();
    QTRY_COMPARE(shown.rows(), 3);
    menu.actions().last()->menu()->actions().front()->trigger();
    QTRY_COMPARE(SavedFilters(file).all().size(), 0);
}

void TestFiltering::cellsIncludeExcludeAndOnly()
{
    Shown shown;
    QVERIFY(shown.ready);
    shown.point(6, EventModel::Result);
    QTest::keyClick(&shown.page.list(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(shown.edit().text(), QStringLiteral("success:false"));
    QTRY_COMPARE(shown.rows(), 3);
    shown.point(0, EventModel::Tool);
    QTest::keyClick(&shown.page.list(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.edit().text(), QStringLiteral("success:false -tool:azsdk"));
    QTRY_COMPARE(shown.rows(), 0);
    QVERIFY(shown.page.emptyState());
    QVERIFY(shown.edit().isVisible()); // what hides them can be changed at once
    shown.line().setText(QStringLiteral("success:false duration>0"));
    QTRY_COMPARE(shown.rows(), 3);
    shown.point(0, EventModel::Duration);
    QTest::keyClick(&shown.page.list(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.edit().text(), QStringLiteral("success:false duration:220ms"));
    QTRY_COMPARE(shown.rows(), 1);
}

void TestFiltering::aFieldsValueFiltersToo()
{
    Shown shown;
    QVERIFY(shown.ready);
    shown.point(2, EventModel::Name);
    QTRY_VERIFY(!shown.page.detail().busy());
    FieldsPane& fields = shown.page.detail().fields();
    const int row = fields.model().rowOf("toolName");
    QVERIFY(row >= 0);
    fields.view().setFocus();
    fields.view().setCurrentIndex(fields.model().index(row, FieldValueModel::Value));
    QVERIFY2(shown.page.summary().endsWith(QStringLiteral("prop.toolName")), qPrintable(shown.page.summary()));
    QTest::keyClick(&fields.view(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(shown.edit().text(), QStringLiteral("prop.toolName:azsdk_validate"));
    QTRY_COMPARE(shown.rows(), 7);
}

void TestFiltering::theMenuOfACell()
{
    Shown shown;
    QVERIFY(shown.ready);
    const QModelIndex cell = shown.page.model().index(6, EventModel::Result);
    const QPoint at = shown.page.list().visualRect(cell).center();
    QTest::mouseClick(shown.page.list().viewport(), Qt::RightButton, {}, at);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, shown.page.list().viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(shown.page.list().viewport(), &asked);
    auto* menu = shown.page.list().findChild<QMenu*>(QStringLiteral("refine"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().front()->text(), QStringLiteral("success:false"));
    QTest::keyClick(menu, Qt::Key_X);
    QCOMPARE(shown.edit().text(), QStringLiteral("-success:false"));
    QTRY_COMPARE(shown.rows(), 18);
}

void TestFiltering::valuesBesideTheList()
{
    Shown shown;
    QVERIFY(shown.ready);
    FacetsPane& facets = shown.page.filtering().facets();
    QVERIFY(!facets.isVisible());
    shown.page.filtering().bar().facets()->trigger();
    QVERIFY(facets.isVisible());
    QTRY_VERIFY(!facets.busy() && valueNamed(facets, QStringLiteral("toolName")));
    QTreeWidgetItem* failed = valueNamed(facets, QStringLiteral("BuildError"));
    QVERIFY(failed);
    QCOMPARE(failed->text(1), QStringLiteral("2"));
    QCOMPARE(failed->data(0, Qt::AccessibleTextRole).toString(), QStringLiteral("BuildError, 2 event(s)"));
    facets.setFocus();
    facets.setCurrentItem(failed);
    QTest::keyClick(&facets, Qt::Key_Return);
    QCOMPARE(shown.edit().text(), QStringLiteral("error:BuildError"));
    QTRY_COMPARE(shown.rows(), 2);
    QTRY_VERIFY(valueNamed(facets, QStringLiteral("⊕ BuildError")));
    QCOMPARE(valueNamed(facets, QStringLiteral("TimeoutError"))->text(1), QStringLiteral("1")); // still to be had
    QTest::keyClick(&facets, Qt::Key_Delete);
    QCOMPARE(shown.edit().text(), QStringLiteral("-error:BuildError"));
    QTRY_COMPARE(shown.rows(), 19);
    QTRY_VERIFY(valueNamed(facets, QStringLiteral("⊖ BuildError")));
}

void TestFiltering::theStatusBarTeachesTheName()
{
    Shown shown;
    QVERIFY(shown.ready);
    shown.point(3, EventModel::Duration);
    QVERIFY2(shown.page.summary().endsWith(QStringLiteral("duration")), qPrintable(shown.page.summary()));
    QTest::keyClick(&shown.page.list(), Qt::Key_Right);
    QVERIFY2(shown.page.summary().endsWith(QStringLiteral("status")), qPrintable(shown.page.summary()));
}

void TestFiltering::whatComesIsCountedUntilItIsSeen()
{
    Shown shown(200);
    QVERIFY(shown.ready);
    const Follower follower(shown.machine.workspace());
    auto* chip = shown.page.findChild<QToolButton*>(QStringLiteral("unseen"));
    QVERIFY(!chip->isVisible());
    std::ofstream(shown.machine.home().path("rows.ndjson"), std::ios::app) << toolRows(5, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 205, 10'000);
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), QStringLiteral("+5 new"));
    std::ofstream(shown.machine.home().path("rows.ndjson"), std::ios::app) << toolRows(2, 205);
    QTRY_COMPARE_WITH_TIMEOUT(chip->text(), QStringLiteral("+7 new"), 10'000);
    QVERIFY(chip->accessibleName().contains(QStringLiteral("+7 new")));
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(!chip->isVisible());
    const QScrollBar& bar = *shown.page.list().verticalScrollBar();
    QCOMPARE(bar.value(), bar.maximum());
}

void TestFiltering::whoLooksAtTheEndIsTakenAlong()
{
    Shown shown(200);
    QVERIFY(shown.ready);
    const Follower follower(shown.machine.workspace());
    shown.line().setText(QStringLiteral("tool:azsdk"));
    QTRY_VERIFY(!shown.page.model().searching());
    shown.page.list().scrollToBottom();
    std::ofstream(shown.machine.home().path("rows.ndjson"), std::ios::app) << toolRows(5, 200);
    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 205, 10'000);
    const QScrollBar& bar = *shown.page.list().verticalScrollBar();
    QTRY_COMPARE(bar.value(), bar.maximum());
    QCOMPARE(shown.page.tail().unseen(), quint64{0});
}

void TestFiltering::frozenViewsStayWhileReadingGoesOn()
{
    Shown shown(20);
    QVERIFY(shown.ready);
    Workspace& workspace = shown.machine.workspace();
    const Follower follower(workspace);
    workspace.setFrozen(true);
    std::ofstream(shown.machine.home().path("rows.ndjson"), std::ios::app) << toolRows(3, 20);
    QTRY_COMPARE_WITH_TIMEOUT(workspace.waiting(), quint64{3}, 10'000);
    QCOMPARE(shown.rows(), 20);
    QCOMPARE(workspace.snapshot()->size(), std::size_t{20});
    workspace.showWaiting();
    QTRY_COMPARE(shown.rows(), 23);
    QVERIFY(workspace.isFrozen());
    std::ofstream(shown.machine.home().path("rows.ndjson"), std::ios::app) << toolRows(1, 23);
    QTRY_COMPARE_WITH_TIMEOUT(workspace.waiting(), quint64{1}, 10'000);
    workspace.setFrozen(false);
    QTRY_COMPARE(shown.rows(), 24);
    QCOMPARE(workspace.waiting(), quint64{0});
}

void TestFiltering::aRotatedFileIsReadAnew()
{
    Shown shown(30);
    QVERIFY(shown.ready);
    const Follower follower(shown.machine.workspace());
    shown.line().setText(QStringLiteral("success:false"));
    QTRY_COMPARE(shown.rows(), 4);
    const QString path = QString::fromStdString(shown.machine.home().path("rows.ndjson"));
    QVERIFY(QFile::rename(path, path + QStringLiteral(".1")));
    std::ofstream(path.toStdString()) << toolRows(7, 100);
    QTRY_COMPARE_WITH_TIMEOUT(shown.machine.workspace().snapshot()->size(), std::size_t{7}, 10'000);
    QTRY_COMPARE(shown.rows(), 1);
}

QTEST_MAIN(TestFiltering)
#include "tst_filtering.moc"
