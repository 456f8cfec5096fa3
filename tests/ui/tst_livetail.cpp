// SPDX-License-Identifier: GPL-3.0-or-later
// A list that grows while one looks at it, is frozen, or begins anew.
#include "support/shownevents.h"
#include "ui/follower.h"
#include "ui/pages/livetail.h"

#include <QScrollBar>
#include <QToolButton>
#include <fstream>

using namespace vitrine;
using namespace vitrine::ui;
using test::ShownEvents;
using test::toolRows;

class TestLiveTail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesIsCountedUntilItIsSeen();
    void whoLooksAtTheEndIsTakenAlong();
    void frozenViewsStayWhileReadingGoesOn();
    void aRotatedFileIsReadAnew();
};

void TestLiveTail::whatComesIsCountedUntilItIsSeen()
{
    ShownEvents shown(200);
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

void TestLiveTail::whoLooksAtTheEndIsTakenAlong()
{
    ShownEvents shown(200);
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

void TestLiveTail::frozenViewsStayWhileReadingGoesOn()
{
    ShownEvents shown(20);
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

void TestLiveTail::aRotatedFileIsReadAnew()
{
    ShownEvents shown(30);
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

QTEST_MAIN(TestLiveTail)
#include "tst_livetail.moc"
