// SPDX-License-Identifier: GPL-3.0-or-later
// What others change while the window is open is noted, once, with a way there; what the window changes is not. The
// switch of the background notice, and the text that says what is wrong in a profile, by clicks and keys.
#include "outbox/spooled.h"
#include "support/samplewindow.h"
#include "ui/changes.h"
#include "ui/dialogs/disputedialog.h"
#include "ui/newsnote.h"
#include "ui/pages/eventdetail.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/fieldspane.h"
#include "ui/productview.h"
#include "watch/timer.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

using namespace vitrine;
using test::SampleWindow;

class tst_watching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = std::make_unique<SampleWindow>();
        QVERIFY(m_sample->start());
    }
    void init()
    {
        sayOutside(true);
        m_sample->workspace().refresh();
        m_sample->workspace().setProduct({});
        m_sample->window().view()->showPage(0);
        m_sample->desktop.command.clear();
        m_sample->desktop.atDialog = {};
        m_sample->desktop.told.clear();
        m_sample->desktop.dialogs.clear();
        waitForEvents();
        QVERIFY(!note().isVisible());
    }
    void cleanupTestCase() { m_sample.reset(); }

    void aChangeByOthersIsNotedOnce()
    {
        QVERIFY(!note().isVisible());
        sayOutside(false);
        note().newsWatch().look();
        QVERIFY(note().isVisible());
        QCOMPARE(note().text(),
                 QStringLiteral("DataRobot CLI: ○ off now, before ● may send; decided by: drconfig.yaml"));
        QCOMPARE(note().accessibleName(), note().text());
        click(note(), QStringLiteral("Go There"));
        QCOMPARE(m_sample->workspace().product(), QStringLiteral("dr"));
        QVERIFY(!note().isVisible());
        note().newsWatch().look();
        QVERIFY(!note().isVisible());
        QVERIFY(!m_sample->workspace().currentTool()->decision.allowed);
    }

    void theTimerSeesItByItself()
    {
        sayOutside(false);
        QTRY_VERIFY_WITH_TIMEOUT(note().isVisible(), 30000);
        click(note(), QStringLiteral("Close"));
        QVERIFY(!note().isVisible());
    }

    void whatTheWindowChangesIsNoNews()
    {
        ui::Changes changes(m_sample->workspace());
        QVERIFY(changes.apply(changes.planConsent({"dr"}, false).plan));
        QVERIFY(!m_sample->workspace().tool("dr")->decision.allowed);
        note().newsWatch().look();
        QVERIFY(!note().isVisible());
    }

    void aNewFieldIsNoted()
    {
        append("command", "watched-1");
        m_sample->workspace().readAgain();
        waitForEvents();
        QVERIFY2(!note().isVisible(), qPrintable(note().text()));
        append("shoe_size", "watched-2");
        m_sample->workspace().readAgain();
        QTRY_VERIFY_WITH_TIMEOUT(note().isVisible(), 30000);
        QVERIFY2(note().text().contains(QStringLiteral("shoe_size")), qPrintable(note().text()));
        QVERIFY(!note().text().contains(QStringLiteral("44")));
        click(note(), QStringLiteral("Go There"));
        QCOMPARE(m_sample->workspace().product(), QStringLiteral("dr"));
        ui::EventsPage& events = *m_sample->window().view()->pages().events;
        QCOMPARE(m_sample->window().view()->page(), static_cast<ui::Page*>(&events));
        QCOMPARE(events.filterField()->text(), QStringLiteral("tool:dr event:command_completed field:shoe_size"));
        QTRY_VERIFY(!events.model().searching() && events.model().rowCount() == 1);
    }

    void theBackgroundNoticeIsSwitchedInTheMenu()
    {
        QAction* action = m_sample->window().menus().background;
        m_sample->desktop.command = QStringLiteral("/bin/true");
        QVERIFY(!action->isChecked());
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 30000);
        QVERIFY(action->isChecked());
        QVERIFY(watch::timerOf(m_sample->workspace().environment()).on);
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 30000);
        QVERIFY(!action->isChecked());
        QVERIFY(!watch::timerOf(m_sample->workspace().environment()).on);
        QVERIFY(m_sample->desktop.told.isEmpty());
    }

    void withoutTheProgramItStaysOffAndSaysSo()
    {
        QAction* action = m_sample->window().menus().background;
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 30000);
        QVERIFY(!action->isChecked());
        QCOMPARE(m_sample->desktop.told.size(), 1);
    }

    void aProfileIsDisputedFromTheMenu()
    {
        QVERIFY(!m_sample->window().menus().dispute->isEnabled());
        m_sample->workspace().setProduct(QStringLiteral("dr"));
        QTemporaryDir directory;
        m_sample->desktop.saveTo = directory.filePath(QStringLiteral("report.md"));
        m_sample->desktop.atDialog = [&](QDialog& dialog) { dispute(dialog); };
        m_sample->window().menus().dispute->trigger();
        QCOMPARE(m_sample->desktop.dialogs,
                 QStringList{QStringLiteral("Something is wrong in the profile: DataRobot CLI")});
        QFile file(m_sample->desktop.saveTo);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), QGuiApplication::clipboard()->text());
    }

    void theButtonOnThePageOpensItToo()
    {
        m_sample->workspace().setProduct(QStringLiteral("kiota"));
        auto* button = m_sample->withText<QPushButton>(QStringLiteral("This Is Wrong…"));
        QVERIFY(button);
        button->click();
        QCOMPARE(m_sample->desktop.dialogs.size(), 1);
    }

    // By the right mouse button on a field of an event; from the menu for the field that is chosen.
    void aFieldOfAnEventIsDisputed()
    {
        ui::EventsPage& events = *m_sample->window().view()->pages().events;
        QAction* action = m_sample->window().menus().disputeField;
        m_sample->window().view()->showEvents(QStringLiteral("tool:azsdk"));
        QTRY_VERIFY(!events.model().searching() && events.model().rowCount() > 0);
        events.list().setCurrentIndex(events.model().index(0, 0));
        QTRY_VERIFY(!events.detail().busy() && events.detail().fields().model().rowOf("toolName") >= 0);
        QVERIFY(!action->isEnabled());
        QTableView& fields = events.detail().fields().view();
        const QModelIndex field = fields.model()->index(events.detail().fields().model().rowOf("toolName"), 0);
        fields.scrollTo(field);
        QTest::mouseClick(fields.viewport(), Qt::LeftButton, {}, fields.visualRect(field).center());
        Q_EMIT fields.customContextMenuRequested(fields.visualRect(field).center());
        auto* menu = fields.findChild<QMenu*>(QStringLiteral("refine"));
        QVERIFY(menu && menu->actions().contains(action) && action->isEnabled());
        QString about;
        m_sample->desktop.atDialog = [&](QDialog& dialog) {
            auto* text = dialog.findChild<QPlainTextEdit*>();
            QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("About:        field ")));
            about = text->toPlainText();
        };
        menu->close();
        action->trigger();
        QCOMPARE(m_sample->desktop.dialogs.size(), 1);
        QVERIFY2(about.contains(QStringLiteral("About:        field ToolName of ")) ||
                     about.contains(QStringLiteral("About:        field toolName of ")),
                 qPrintable(about));
        m_sample->window().view()->showEvents({});
    }

private:
    [[nodiscard]] ui::NewsNote& note() { return *m_sample->window().findChild<ui::NewsNote*>(); }

    static void click(QWidget& under, const QString& text)
    {
        for (QPushButton* button : under.findChildren<QPushButton*>())
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
    }

    // As another program, or an editor, would.
    void sayOutside(bool enabled)
    {
        QFile file(m_sample->home() + QStringLiteral("/.config/datarobot/drconfig.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        file.close();
        text.replace("enabled: true", "enabled: @").replace("enabled: false", "enabled: @");
        QVERIFY2(text.contains("enabled: @"), text.constData());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.replace("enabled: @", enabled ? "enabled: true" : "enabled: false"));
    }

    void waitForEvents()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_sample->workspace().isReading() && !note().newsWatch().busy(), 60000);
    }

    void append(const std::string& field, const std::string& id)
    {
        event::Event event = test::numbered(id);
        event.fields = Json::object({{field, "44"}});
        const QDir spool(m_sample->home() + QStringLiteral("/.local/state/vitrine/dr/spool"));
        QVERIFY(spool.mkpath(QStringLiteral(".")));
        QFile file(spool.filePath(QStringLiteral("0000000000000001.ndjson")));
        QVERIFY(file.open(QIODevice::Append));
        file.write(QByteArray::fromStdString(test::between(outbox::spoolLine(event))));
    }

    void dispute(QDialog& dialog)
    {
        auto* about = dialog.findChild<QComboBox*>();
        auto* text = dialog.findChild<QPlainTextEdit*>();
        QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("About:        the profile as a whole\n")));
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, QStringLiteral("The unit is seconds."));
        about->setFocus();
        about->setCurrentIndex(about->findText(QStringLiteral("Field of command_completed: duration_ms")));
        QTRY_VERIFY(
            text->toPlainText().contains(QStringLiteral("About:        field duration_ms of command_completed\n")));
        QVERIFY(text->toPlainText().endsWith(QStringLiteral("The unit is seconds.")));
        QVERIFY(!warns(dialog));
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, QStringLiteral(" Ask ada@example.com"));
        QVERIFY(warns(dialog));
        click(dialog, QStringLiteral("Copy"));
        click(dialog, QStringLiteral("Save…"));
    }

    static bool warns(QDialog& dialog)
    {
        for (QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("looks personal")))
                return true;
        return false;
    }

    std::unique_ptr<SampleWindow> m_sample;
};

QTEST_MAIN(tst_watching)
#include "tst_watching.moc"
