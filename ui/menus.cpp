// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menus.h"

#include "ui/commands.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace vitrine::ui {
namespace {

struct MenuTexts
{
    Q_DECLARE_TR_FUNCTIONS(vitrine::ui::MenuTexts)
};

QAction* add(QMenu* menu, const QString& text, const QString& tip, const QKeySequence& keys = {})
{
    QAction* action = menu->addAction(text);
    action->setStatusTip(tip);
    action->setShortcut(keys);
    return action;
}

} // namespace

Menus::Menus(QMainWindow& window)
{
    fillFile(window);
    fillEdit(window);
    fillView(window);
    fillGo(window);
    fillTools(window);
    fillHelp(window);
}

void Menus::fillFile(QMainWindow& window)
{
    QMenu* menu = window.menuBar()->addMenu(MenuTexts::tr("&File"));
    open = add(menu, MenuTexts::tr("&Open…"), MenuTexts::tr("Open logs, spools or exports and show their events"),
               QKeySequence::Open);
    closeFiles = add(menu, MenuTexts::tr("&Close Opened Files"), MenuTexts::tr("Show only what this computer holds"));
    menu->addSeparator();
    exportShown = add(menu, MenuTexts::tr("&Export…"),
                      MenuTexts::tr("Save or copy what is shown, redacted if you want; the preview is what is written"),
                      QKeySequence(Qt::CTRL | Qt::Key_E));
    auditReport = add(menu, MenuTexts::tr("&Audit Report…"),
                      MenuTexts::tr("State, ladder, fields, findings and hashes as one document to hand on"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    importDismissals = add(menu, MenuTexts::tr("&Import “Not a Problem” List…"),
                           MenuTexts::tr("Add another's list of what is no problem to this computer's"));
    exportDismissals = add(menu, MenuTexts::tr("Export “&Not a Problem” List…"),
                           MenuTexts::tr("Write the list of what is no problem here to a file"));
    menu->addSeparator();
    samples = add(menu, MenuTexts::tr("&Sample Data"), MenuTexts::tr("Look at made-up data of a made-up computer"));
    samples->setCheckable(true);
    menu->addSeparator();
    quit = add(menu, MenuTexts::tr("&Quit"), MenuTexts::tr("Close the window"), QKeySequence::Quit);
}

void Menus::fillEdit(QMainWindow& window)
{
    QMenu* menu = editMenu = window.menuBar()->addMenu(MenuTexts::tr("&Edit"));
    undo = add(menu, MenuTexts::tr("&Undo Last Change"),
               MenuTexts::tr("Restore the files of the last change, to the byte"), QKeySequence::Undo);
    history = add(menu, MenuTexts::tr("&History of Changes…"), MenuTexts::tr("What was changed with Vitrine, and when"),
                  QKeySequence(Qt::CTRL | Qt::Key_H));
    menu->addSeparator();
    copyValue =
        add(menu, MenuTexts::tr("&Copy Value"), MenuTexts::tr("Copy the cell that is pointed at"), QKeySequence::Copy);
    copyRow = add(menu, MenuTexts::tr("Copy Row as &JSON"), MenuTexts::tr("Copy the whole row; secrets stay masked"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    copyCommand = add(menu, MenuTexts::tr("Copy as &vitrinectl Command"),
                      MenuTexts::tr("Copy the command line that gives the same answer as text"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    search = add(menu, MenuTexts::tr("&Search"), MenuTexts::tr("Go to the search field"));
    search->setShortcuts({QKeySequence(Qt::Key_Slash), QKeySequence(QKeySequence::Find)});
}

void Menus::fillView(QMainWindow& window)
{
    QMenu* menu = viewMenu = window.menuBar()->addMenu(MenuTexts::tr("&View"));
    refresh = add(menu, MenuTexts::tr("&Read Again"), MenuTexts::tr("Read files and settings of this computer again"),
                  QKeySequence::Refresh);
    freeze = add(menu, MenuTexts::tr("&Freeze"), MenuTexts::tr("Keep what is shown while reading goes on"));
    freeze->setShortcuts({QKeySequence(Qt::Key_F9), QKeySequence(Qt::Key_Pause)});
    freeze->setCheckable(true);
    showNew = add(menu, MenuTexts::tr("Show What Is Ne&w"), MenuTexts::tr("Take in what came since the freeze"),
                  QKeySequence(Qt::SHIFT | Qt::Key_F9));
    stopReading = add(menu, MenuTexts::tr("&Stop Reading"), MenuTexts::tr("Keep what was read so far"));
    menu->addSeparator();
    notFound = add(menu, MenuTexts::tr("Tools &Not Found Here"), MenuTexts::tr("Unfold the tools that were not found"));
    notFound->setCheckable(true);
    columns = menu->addMenu(MenuTexts::tr("Col&umns"));
    utcTimes = add(menu, MenuTexts::tr("Times in U&TC"),
                   MenuTexts::tr("Show every time in UTC, not by this computer's clock"));
    utcTimes->setCheckable(true);
    highContrast = add(menu, MenuTexts::tr("&High Contrast"),
                       MenuTexts::tr("Black on white or white on black, and a frame around what has the focus"));
    highContrast->setCheckable(true);
    menu->addSeparator();
    resetLayout =
        add(menu, MenuTexts::tr("Reset &Layout"), MenuTexts::tr("Put the window's parts back where they were"));
}

void Menus::fillGo(QMainWindow& window)
{
    QMenu* menu = m_go = window.menuBar()->addMenu(MenuTexts::tr("&Go"));
    m_afterRows = menu->addSeparator();
    m_afterPages = menu->addSeparator();
    findCommand = add(menu, MenuTexts::tr("Find a &Command…"),
                      MenuTexts::tr("Every command, tool and page by a few letters of its name"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    nextRow = add(menu, MenuTexts::tr("Next &Line of the List"),
                  MenuTexts::tr("The next event or request, wherever the focus is"), QKeySequence(Qt::Key_F8));
    previousRow = add(menu, MenuTexts::tr("Pre&vious Line of the List"),
                      MenuTexts::tr("The event or request before, wherever the focus is"), QKeySequence(Qt::Key_F7));
    menu->addSeparator();
    nextPane = add(menu, MenuTexts::tr("&Next Part of the Window"),
                   MenuTexts::tr("Move on to the next part of the window"), QKeySequence(Qt::Key_F6));
    previousPane = add(menu, MenuTexts::tr("&Previous Part of the Window"), MenuTexts::tr("Go back to the part before"),
                       QKeySequence(Qt::SHIFT | Qt::Key_F6));
}

void Menus::nameRows(const QStringList& names)
{
    for (qsizetype row = 0; row < names.size(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        if (at == goRows.size()) {
            auto* action = new QAction(m_go->parentWidget());
            if (row < 9)
                action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row)));
            action->setStatusTip(MenuTexts::tr("Look at this one"));
            m_go->insertAction(m_afterRows, action);
            goRows.push_back(action);
        }
        QString name = names[row];
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        goRows[at]->setText(name);
    }
    giveMnemonics(*m_go);
}

void Menus::namePages(const QStringList& titles)
{
    for (qsizetype page = 0; page < titles.size(); ++page) {
        auto* action = new QAction(titles[page], m_go->parentWidget());
        if (page < 9)
            action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + page)));
        action->setStatusTip(MenuTexts::tr("Show this page"));
        m_go->insertAction(m_afterPages, action);
        goPages.push_back(action);
    }
    giveMnemonics(*m_go);
}

void Menus::fillTools(QMainWindow& window)
{
    QMenu* menu = window.menuBar()->addMenu(MenuTexts::tr("&Tools"));
    turnOff = add(menu, MenuTexts::tr("Turn O&ff…"), MenuTexts::tr("Show what turning telemetry off would change"));
    turnOn = add(menu, MenuTexts::tr("Turn O&n…"), MenuTexts::tr("Show what turning telemetry on would change"));
    resetId = add(menu, MenuTexts::tr("&Reset ID…"), MenuTexts::tr("Show what a new ID would change"));
    menu->addSeparator();
    verify = add(menu, MenuTexts::tr("&Verify…"), MenuTexts::tr("Run a command of yours and see what it really sends"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    replay = add(menu, MenuTexts::tr("Try an &Answer…"),
                 MenuTexts::tr("Send the selected request to a sink and see what the sender makes of its answer"));
    menu->addSeparator();
    nameFile = add(menu, MenuTexts::tr("Name a &Config File…"),
                   MenuTexts::tr("For tools whose settings live in a file only you know, such as a values.yaml"));
    menu->addSeparator();
    passage = add(menu, MenuTexts::tr("From Ra&w to the Wire…"),
                  MenuTexts::tr("Show what the rules and the back end's form make of the selected event"),
                  QKeySequence(Qt::CTRL | Qt::Key_R));
    paste = add(menu, MenuTexts::tr("&Paste an Event…"),
                MenuTexts::tr("Show what would become of an event; nothing of it is stored or sent"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    compare =
        add(menu, MenuTexts::tr("&Compare…"), MenuTexts::tr("Lay two events, days or versions of a tool side by side"),
            QKeySequence(Qt::CTRL | Qt::Key_D));
    dispute = add(menu, MenuTexts::tr("This Profile &Is Wrong…"),
                  MenuTexts::tr("Write a text to those who keep Vitrine's profile of this tool; nothing is sent"));
    disputeField = add(menu, MenuTexts::tr("This Field Is Wron&g in the Profile…"),
                       MenuTexts::tr("Write a text about the field that is pointed at; nothing is sent"));
    menu->addSeparator();
    background =
        add(menu, MenuTexts::tr("Watch in the &Background"),
            MenuTexts::tr(
                "Look every quarter of an hour, and show a note when a tool's state changed or a new field appeared"));
    background->setCheckable(true);
}

void Menus::fillHelp(QMainWindow& window)
{
    QMenu* menu = window.menuBar()->addMenu(MenuTexts::tr("&Help"));
    shortcuts = add(menu, MenuTexts::tr("&Keyboard Shortcuts"), MenuTexts::tr("Every key of this window"),
                    QKeySequence::HelpContents);
    about = add(menu, MenuTexts::tr("&About Vitrine"), MenuTexts::tr("What Vitrine is, and what it promises"));
}

} // namespace vitrine::ui
