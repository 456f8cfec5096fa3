// SPDX-License-Identifier: GPL-3.0-or-later
// The menus hold every command; the palette and the list of keys show what the menus hold.
#include "support/samplewindow.h"
#include "ui/commands.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/productview.h"
#include "ui/text/fuzzy.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTableView>

using namespace vitrine;
using test::SampleWindow;

namespace {

void checkMnemonics(const QMenu& menu)
{
    QSet<QChar> letters;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        const QChar letter = ui::mnemonicOf(action->text());
        QVERIFY2(!letter.isNull(), qPrintable(menu.title() + QLatin1Char(' ') + action->text()));
        QVERIFY2(!letters.contains(letter), qPrintable(menu.title() + QLatin1Char(' ') + action->text()));
        letters << letter;
        if (action->menu())
            checkMnemonics(*action->menu());
    }
}

} // namespace

class tst_commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sample.start()); }

    void theMenusAreTheUsualOnes()
    {
        QStringList titles;
        for (const QAction* top : bar().actions())
            titles << ui::withoutMnemonic(top->text());
        QCOMPARE(titles.join(QLatin1Char(' ')), QStringLiteral("File Edit View Go Tools Help"));
    }

    void everyEntryHasALetterOfItsOwn()
    {
        QSet<QChar> tops;
        for (const QAction* top : bar().actions()) {
            QVERIFY2(!tops.contains(ui::mnemonicOf(top->text())), qPrintable(top->text()));
            tops << ui::mnemonicOf(top->text());
            checkMnemonics(*top->menu());
        }
    }

    // Also those that other parts of the window made: an action with a key that stands in no menu is a secret.
    void everyActionWithATextIsInAMenuAndNoTwoShareAKey()
    {
        QSet<const QAction*> inMenus;
        QSet<QString> keys;
        for (const ui::Command& command : commands()) {
            inMenus << command.action;
            // A line that only says that a menu is empty needs no tip.
            QVERIFY2(!command.action->isEnabled() || !command.action->statusTip().isEmpty(), qPrintable(command.name));
            for (const QKeySequence& sequence : command.action->shortcuts()) {
                QVERIFY2(!keys.contains(sequence.toString()), qPrintable(command.name + sequence.toString()));
                keys << sequence.toString();
            }
        }
        for (const QAction* action : m_sample.window().findChildren<QAction*>()) {
            if (!action->shortcuts().isEmpty() && !action->text().isEmpty())
                QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
        }
    }

    void everyPageAndToolIsACommand()
    {
        QStringList names;
        for (const ui::Command& command : commands())
            names << command.name;
        for (const ui::Page* page : m_sample.window().view()->pages().all)
            QVERIFY2(names.contains(ui::withoutMnemonic(page->title())), qPrintable(page->title()));
        for (const ui::Tool& tool : m_sample.workspace().tools())
            QVERIFY2(!names.filter(QString::fromStdString(tool.profile->name)).isEmpty(), tool.profile->name.c_str());
    }

    void helpListsTheKeysOfTheMenus()
    {
        const ui::ShortcutsDialog dialog(commands(), nullptr);
        QStringList texts;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            texts << label->text();
        for (const ui::Command& command : commands()) {
            if (!command.keys.isEmpty())
                QVERIFY2(texts.contains(command.name) && texts.contains(command.keys), qPrintable(command.name));
        }
    }

    void thePaletteFindsByAFewLetters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("a word") << QStringLiteral("usage") << QStringLiteral("Usage");
        QTest::newRow("first letters") << QStringLiteral("rl") << QStringLiteral("Reset Layout");
        QTest::newRow("the beginning") << QStringLiteral("rea") << QStringLiteral("Read Again");
        QTest::newRow("blanks do not count") << QStringLiteral("re la") << QStringLiteral("Reset Layout");
        QTest::newRow("a menu's name") << QStringLiteral("help about") << QStringLiteral("About Vitrine");
    }

    void thePaletteFindsByAFewLetters()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        ui::CommandPalette palette(commands(), nullptr);
        QTest::keyClicks(palette.line(), typed);
        QCOMPARE(palette.list()->model()->index(0, 0).data().toString(), first);
    }

    void thePaletteDoesWhatIsChosenByKeysAlone()
    {
        m_sample.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_sample.window()));
        m_sample.window().view()->showPage(0);
        m_sample.desktop.atDialog = [](QDialog& dialog) {
            auto* line = dialog.findChild<QLineEdit*>();
            QTest::keyClicks(line, QStringLiteral("sent"));
            QTest::keyClick(line, Qt::Key_Down);
            QTest::keyClick(line, Qt::Key_Up);
            QTest::keyClick(line, Qt::Key_Return);
        };
        QTest::keyClick(&m_sample.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        m_sample.desktop.atDialog = {};
        QCOMPARE(m_sample.window().view()->page()->title(), QStringLiteral("&Sent"));
    }

    void thePaletteLeavesOutWhatCannotBeUsed()
    {
        m_sample.workspace().setProduct({});
        QVERIFY(!m_sample.window().menus().turnOff->isEnabled());
        ui::CommandPalette palette(commands(), nullptr);
        palette.line()->setText(QStringLiteral("turn off"));
        for (int row = 0; row < palette.list()->model()->rowCount(); ++row)
            QVERIFY(palette.list()->model()->index(row, 0).data().toString() != QLatin1String("Turn Off"));
    }

    void lettersThatDoNotFitFindNothing()
    {
        QVERIFY(!ui::fuzzyScore(u"xyz", u"Read Again"));
        QVERIFY(ui::fuzzyScore(u"ra", u"Read Again") > ui::fuzzyScore(u"ra", u"Integral"));
        QVERIFY(ui::fuzzyScore(u"", u""));
        QVERIFY(!ui::fuzzyScore(u"a", u""));
    }

    void textsFindTheirMnemonics()
    {
        QCOMPARE(ui::withoutMnemonic(QStringLiteral("Save &As…")), QStringLiteral("Save As"));
        QCOMPARE(ui::withoutMnemonic(QStringLiteral("R&&D")), QStringLiteral("R&D"));
        QCOMPARE(ui::withoutMnemonic(QStringLiteral("文件(&F)")), QStringLiteral("文件"));
        QMenu menu;
        for (const char* text : {"&Save", "&Send", "文件", "S"})
            menu.addAction(QString::fromUtf8(text));
        ui::giveMnemonics(menu);
        checkMnemonics(menu);
        QCOMPARE(menu.actions().at(0)->text(), QStringLiteral("&Save"));
        QCOMPARE(menu.actions().at(1)->text(), QStringLiteral("S&end"));
    }

private:
    [[nodiscard]] const QMenuBar& bar() { return *m_sample.window().menuBar(); }
    [[nodiscard]] std::vector<ui::Command> commands() { return ui::commandsOf(bar()); }

    SampleWindow m_sample;
};

QTEST_MAIN(tst_commands)
#include "tst_commands.moc"
