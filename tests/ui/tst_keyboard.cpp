// SPDX-License-Identifier: GPL-3.0-or-later
// Everything can be reached without a mouse, and everything that can be reached has a name.
#include "support/samplewindow.h"
#include "ui/productview.h"
#include "ui/sidebar.h"
#include "ui/topbar.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QTabBar>

using namespace vitrine;
using test::SampleWindow;

namespace {

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString describe(const QWidget* widget)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

// Everything Tab comes through, until it comes round.
QList<QWidget*> walk(QWidget& window)
{
    QList<QWidget*> visited;
    for (int step = 0; step < 300; ++step) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        if (!visited.isEmpty() && now == visited.last())
            continue; // Tab moves inside a date first
        if (!now || visited.contains(now))
            break;
        visited << now;
    }
    return visited;
}

} // namespace

class tst_keyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabReachesEverythingAndEverythingHasAName_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<int>("page");
        start();
        const int pages = static_cast<int>(m_sample->window().view()->pages().all.size());
        for (const char* id : {"", "azsdk", "codegen", "dr", "kamaji", "kiota"}) {
            for (int page = 0; page < pages; ++page)
                QTest::addRow("%s page %d", id, page) << QString::fromLatin1(id) << page;
        }
    }

    void tabReachesEverythingAndEverythingHasAName()
    {
        QFETCH(QString, product);
        QFETCH(int, page);
        start();
        m_sample->workspace().setProduct(product);
        m_sample->window().view()->showPage(page);
        QLineEdit* own = m_sample->window().view()->page()->filterField();
        (own ? own : m_sample->window().findChild<ui::TopBar*>()->search())->setFocus();
        const QList<QWidget*> visited = walk(m_sample->window());
        QVERIFY(visited.size() >= 4);
        for (QWidget* widget : visited)
            QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(describe(widget)));
        for (QWidget* widget : m_sample->window().findChildren<QWidget*>()) {
            const bool partOfSpinBox = qobject_cast<QAbstractSpinBox*>(widget->parentWidget());
            if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && !partOfSpinBox &&
                widget->focusPolicy() & Qt::TabFocus)
                QVERIFY2(visited.contains(widget), qPrintable(describe(widget)));
        }
    }

    void f6GoesRoundThePartsOfTheWindow_data()
    {
        QTest::addColumn<int>("page");
        start();
        for (int page = 0; page < static_cast<int>(m_sample->window().view()->pages().all.size()); ++page)
            QTest::addRow("page %d", page) << page;
    }

    // Every part once, then round again; and the same way back.
    void f6GoesRoundThePartsOfTheWindow()
    {
        QFETCH(int, page);
        start();
        m_sample->workspace().setProduct(QStringLiteral("dr"));
        m_sample->window().view()->showPage(page);
        QCoreApplication::processEvents();
        auto* sidebar = m_sample->window().findChild<ui::Sidebar*>();
        sidebar->setFocus();
        QList<QWidget*> forth{sidebar};
        for (int step = 0; step < 20; ++step) {
            QTest::keyClick(&m_sample->window(), Qt::Key_F6);
            if (QApplication::focusWidget() == sidebar)
                break;
            QVERIFY2(!forth.contains(QApplication::focusWidget()), qPrintable(describe(QApplication::focusWidget())));
            forth << QApplication::focusWidget();
        }
        QVERIFY(sidebar->hasFocus());
        QVERIFY(forth.contains(m_sample->window().view()->tabs()));
        QVERIFY(std::any_of(forth.begin(), forth.end(),
                            [&](QWidget* widget) { return m_sample->window().view()->page()->isAncestorOf(widget); }));
        for (qsizetype i = forth.size() - 1; i >= 0; --i) {
            QTest::keyClick(&m_sample->window(), Qt::Key_F6, Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget(), forth[i]);
        }
    }

    void slashGoesToTheSearchField()
    {
        start();
        m_sample->window().view()->showPage(0);
        auto* search = m_sample->window().findChild<ui::TopBar*>()->search();
        m_sample->window().findChild<ui::Sidebar*>()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Slash);
        QVERIFY(search->hasFocus());
        search->clear();
        QTest::keyClicks(search, QStringLiteral("a/b"));
        QCOMPARE(search->text(), QStringLiteral("a/b"));
        search->clear();
        m_sample->window().view()->showPage(1); // which has a field of its own
        m_sample->window().findChild<ui::Sidebar*>()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Slash);
        QVERIFY(m_sample->window().view()->page()->filterField()->hasFocus());
        QVERIFY(!search->isVisible());
        QTest::keyClick(&m_sample->window(), Qt::Key_F6);
        QVERIFY(m_sample->window().findChild<ui::Sidebar*>()->hasFocus());
    }

    void controlAndANumberChoosesATool()
    {
        start();
        QTest::keyClick(&m_sample->window(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!m_sample->workspace().product().isEmpty());
        QTest::keyClick(&m_sample->window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(m_sample->workspace().product().isEmpty());
    }

    void altAndANumberChoosesAPage()
    {
        start();
        auto* tabs = m_sample->window().view()->findChild<QTabBar*>();
        for (int page = 0; page < tabs->count(); ++page) {
            QTest::keyClick(&m_sample->window(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::AltModifier);
            QCOMPARE(tabs->currentIndex(), page);
        }
    }

    void everyCommandIsInAMenuWithATip()
    {
        start();
        for (const QAction* action : m_sample->window().findChildren<QAction*>()) {
            if (action->isSeparator() || action->menu() || action->text().isEmpty())
                continue;
            QVERIFY2(!action->associatedObjects().isEmpty(), qPrintable(action->text()));
        }
    }

    void noTwoCommandsShareAKey()
    {
        start();
        QSet<QString> keys;
        for (const QAction* action : m_sample->window().findChildren<QAction*>()) {
            for (const QKeySequence& sequence : action->shortcuts()) {
                QVERIFY2(!keys.contains(sequence.toString()), qPrintable(sequence.toString()));
                keys << sequence.toString();
            }
        }
        QVERIFY(keys.size() > 10);
    }

private:
    void start()
    {
        if (!m_sample) {
            m_sample = std::make_unique<SampleWindow>();
            QVERIFY(m_sample->start());
        }
        m_sample->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_sample->window()));
    }

    std::unique_ptr<SampleWindow> m_sample;
};

QTEST_MAIN(tst_keyboard)
#include "tst_keyboard.moc"
