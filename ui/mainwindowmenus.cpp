// SPDX-License-Identifier: GPL-3.0-or-later
// What each entry of the menus does in ui/mainwindow.h.
#include "ui/mainwindow.h"

#include "ui/bench.h"
#include "ui/commands.h"
#include "ui/copying.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/freezebar.h"
#include "ui/newsnote.h"
#include "ui/pages/eventfiltering.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/findings/findingspage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/sent/sentpage.h"
#include "ui/productview.h"
#include "ui/shown.h"
#include "ui/sidebar.h"
#include "ui/sitting.h"
#include "ui/topbar.h"
#include "ui/trial/trialflow.h"
#include "ui/viewchoices.h"
#include "ui/watching.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

namespace vitrine::ui {

void MainWindow::connectFile()
{
    connect(m_menus.open, &QAction::triggered, this, [this] {
        if (const QStringList files = m_desktop.filesToOpen(this); !files.isEmpty())
            openFiles(files);
    });
    connect(m_menus.closeFiles, &QAction::triggered, &m_workspace, &Workspace::closeOpenedFiles);
    connect(m_menus.exportShown, &QAction::triggered, this, [this] { showExport(false); });
    connect(m_menus.auditReport, &QAction::triggered, this, [this] { showExport(true); });
    connect(m_menus.importDismissals, &QAction::triggered, m_view->pages().findings, &FindingsPage::importList);
    connect(m_menus.exportDismissals, &QAction::triggered, m_view->pages().findings, &FindingsPage::exportList);
    connect(m_view, &ProductView::exportRequested, this, [this] { showExport(false); });
    connect(m_menus.samples, &QAction::triggered, this, &MainWindow::showSamples);
    connect(m_view->pages().overview, &OverviewPage::samplesRequested, this, [this] { showSamples(true); });
    connect(m_menus.quit, &QAction::triggered, this, &QWidget::close);
    m_menus.samples->setEnabled(static_cast<bool>(m_makeSample));
}

void MainWindow::connectEdit()
{
    connect(m_menus.undo, &QAction::triggered, m_flow, &ChangeFlow::undo);
    connect(m_menus.history, &QAction::triggered, m_flow, &ChangeFlow::showHistory);
    const auto* copying = new Copying(m_menus, m_workspace, *m_view, this);
    connect(copying, &Copying::copied, this, [this](const QString& text) {
        constexpr int shownFor = 4000;
        statusBar()->showMessage(tr("Copied: %1").arg(text.left(200)), shownFor);
    });
    connect(m_menus.search, &QAction::triggered, this, &MainWindow::focusSearch);
    m_menus.editMenu->addSeparator();
    m_menus.editMenu->addActions(m_view->pages().events->filtering().refiner().actions());
    m_menus.editMenu->addMenu(m_view->pages().events->filtering().bar().savedMenu());
    connect(m_top, &TopBar::searched, m_view, &ProductView::setFilter);
    connect(m_top, &TopBar::searchEntered, this, [this] { m_view->showEvents(m_top->search()->text()); });
    connect(m_view, &ProductView::filterChanged, m_top->search(), &QLineEdit::setText);
}

void MainWindow::connectView()
{
    connect(m_menus.refresh, &QAction::triggered, &m_workspace, &Workspace::refresh);
    m_menus.viewMenu->insertAction(m_menus.notFound, m_view->pages().events->filtering().bar().facets());
    m_top->add(new FreezeBar(m_workspace, m_menus.freeze, m_menus.showNew, m_top));
    connect(m_menus.stopReading, &QAction::triggered, &m_workspace, &Workspace::cancelReading);
    connect(m_menus.notFound, &QAction::toggled, m_sidebar, &Sidebar::showNotFound);
    connect(m_sidebar, &Sidebar::notFoundShown, m_menus.notFound, &QAction::setChecked);
    connect(m_menus.resetLayout, &QAction::triggered, this, [this] {
        m_state.forget();
        m_sitting->forgetSplits();
        m_choices->resetColumns();
        resetLayout();
    });
}

void MainWindow::connectGo()
{
    QStringList titles;
    for (const Page* page : m_view->pages().all)
        titles << page->title();
    m_menus.namePages(titles); // first, so that they keep the letters of their tabs
    m_menus.nameRows(m_sidebar->names());
    connect(m_sidebar->model(), &QAbstractItemModel::modelReset, this,
            [this] { m_menus.nameRows(m_sidebar->names()); });
    connect(m_menus.findCommand, &QAction::triggered, this, &MainWindow::findCommand);
    for (std::size_t row = 0; row < m_menus.goRows.size(); ++row) {
        connect(m_menus.goRows[row], &QAction::triggered, m_sidebar,
                [this, row] { m_sidebar->select(static_cast<int>(row)); });
    }
    for (std::size_t page = 0; page < m_menus.goPages.size(); ++page) {
        connect(m_menus.goPages[page], &QAction::triggered, m_view,
                [this, page] { m_view->showPage(static_cast<int>(page)); });
    }
    connect(m_menus.nextRow, &QAction::triggered, this, [this] { m_view->page()->step(1); });
    connect(m_menus.previousRow, &QAction::triggered, this, [this] { m_view->page()->step(-1); });
    connect(m_menus.nextPane, &QAction::triggered, this, [this] { cyclePane(1); });
    connect(m_menus.previousPane, &QAction::triggered, this, [this] { cyclePane(-1); });
}

void MainWindow::connectTools()
{
    connect(m_menus.turnOff, &QAction::triggered, this, [this] { m_flow->turn(currentProduct(), false); });
    connect(m_menus.turnOn, &QAction::triggered, this, [this] { m_flow->turn(currentProduct(), true); });
    connect(m_menus.resetId, &QAction::triggered, this, [this] { m_flow->resetId(currentProduct().front()); });
    connect(m_menus.nameFile, &QAction::triggered, this, &MainWindow::nameFile);
    connect(m_menus.passage, &QAction::triggered, m_bench, &Bench::showPassage);
    connect(m_menus.paste, &QAction::triggered, m_bench, &Bench::pasteEvent);
    connect(m_menus.compare, &QAction::triggered, m_bench, &Bench::compare);
}

void MainWindow::connectTrials()
{
    SentPage* sent = m_view->pages().sent;
    connect(m_menus.verify, &QAction::triggered, m_trials, &TrialFlow::verify);
    connect(m_view->pages().overview, &OverviewPage::verifyRequested, m_trials, &TrialFlow::verify);
    connect(m_menus.replay, &QAction::triggered, sent, &SentPage::requestReplay);
    connect(sent, &SentPage::replayRequested, m_trials, &TrialFlow::replay);
    connect(sent, &SentPage::selectionChanged, m_menus.replay, &QAction::setEnabled);
    connect(m_trials, &TrialFlow::caughtRequested, this, [this, sent] {
        m_view->turnTo(sent);
        sent->showCaught();
    });
    m_menus.replay->setEnabled(sent->hasSelection());
}

void MainWindow::connectWatching()
{
    auto* watching = new Watching(m_workspace, m_desktop, m_menus, *m_news, *m_view, this);
    connect(watching, &Watching::reported, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, 10000); });
}

void MainWindow::connectHelp()
{
    connect(m_menus.shortcuts, &QAction::triggered, this, [this] {
        ShortcutsDialog dialog(commandsOf(*menuBar()), this);
        (void)m_desktop.accepted(dialog);
    });
    connect(m_menus.about, &QAction::triggered, this, [this] {
        AboutDialog dialog(this);
        (void)m_desktop.accepted(dialog);
    });
}

} // namespace vitrine::ui
