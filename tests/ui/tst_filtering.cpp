// SPDX-License-Identifier: GPL-3.0-or-later
// Filtering as a person does it: typing with mistakes, choosing from what is offered, pointing at cells and values,
// saving, going back.
#include "support/shownevents.h"
#include "ui/dialogs/namedialog.h"
#include "ui/emptystate.h"
#include "ui/pages/eventdetail.h"
#include "ui/pages/fieldspane.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QMenu>

using namespace vitrine;
using namespace vitrine::ui;
using test::ShownEvents;

namespace {

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
};

void TestFiltering::saysWhileTypingWhetherItIsAFilter()
{
    ShownEvents shown;
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
    ShownEvents shown;
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
    ShownEvents shown;
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
    ShownEvents shown;
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
        ShownEvents shown;
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
    ShownEvents shown;
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
    ShownEvents shown;
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
    ShownEvents shown;
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
    ShownEvents shown;
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
    ShownEvents shown;
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
    ShownEvents shown;
    QVERIFY(shown.ready);
    shown.point(3, EventModel::Duration);
    QVERIFY2(shown.page.summary().endsWith(QStringLiteral("duration")), qPrintable(shown.page.summary()));
    QTest::keyClick(&shown.page.list(), Qt::Key_Right);
    QVERIFY2(shown.page.summary().endsWith(QStringLiteral("status")), qPrintable(shown.page.summary()));
}

QTEST_MAIN(TestFiltering)
#include "tst_filtering.moc"
