// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window as an action with text, shortcut and status tip; the window connects them.
#pragma once

#include <QAction>

#include <vector>

class QMainWindow;
class QMenu;

namespace vitrine::ui {

struct Menus
{
    explicit Menus(QMainWindow& window);

    // Go's entries: the rows of the list of tools, by their names (again when they change), and the pages.
    void nameRows(const QStringList& names);
    void namePages(const QStringList& titles);

    QAction* open;
    QAction* closeFiles;
    QAction* exportShown;
    QAction* auditReport;
    QAction* importDismissals;
    QAction* exportDismissals;
    QAction* samples;
    QAction* quit;
    QAction* undo;
    QAction* history;
    QAction* copyValue;
    QAction* copyRow;
    QAction* copyCommand;
    QAction* search;
    QAction* refresh;
    QAction* freeze;
    QAction* showNew;
    QAction* stopReading;
    QAction* notFound;
    QAction* utcTimes;
    QAction* highContrast;
    QAction* resetLayout;
    QMenu* columns;
    QAction* nextPane;
    QAction* previousPane;
    QAction* nextRow;
    QAction* previousRow;
    std::vector<QAction*> goRows;  // Ctrl+1 .. Ctrl+9: this computer, then the tools
    std::vector<QAction*> goPages; // Alt+1 and on
    QAction* findCommand;
    QAction* turnOff;
    QAction* turnOn;
    QAction* resetId;
    QAction* nameFile;
    QAction* passage;
    QAction* paste;
    QAction* compare;
    QAction* verify;
    QAction* replay;
    QAction* dispute;
    QAction* disputeField;
    QAction* background;
    QMenu* viewMenu;
    QMenu* editMenu;
    QAction* shortcuts;
    QAction* about;

private:
    QMenu* m_go = nullptr;
    QAction* m_afterRows = nullptr;
    QAction* m_afterPages = nullptr;

    void fillFile(QMainWindow& window);
    void fillEdit(QMainWindow& window);
    void fillView(QMainWindow& window);
    void fillGo(QMainWindow& window);
    void fillTools(QMainWindow& window);
    void fillHelp(QMainWindow& window);
};

} // namespace vitrine::ui
