// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/bench.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/evidence/exportsources.h"
#include "ui/follower.h"
#include "ui/newsnote.h"
#include "ui/freezebar.h"
#include "ui/pages/eventfiltering.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/sent/sentpage.h"
#include "ui/productview.h"
#include "ui/shown.h"
#include "ui/sidebar.h"
#include "ui/theme.h"
#include "ui/topbar.h"
#include "ui/trial/trialflow.h"
#include "ui/watching.h"
#include "ui/widgets/notebar.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

#include <array>

namespace vitrine::ui {

MainWindow::MainWindow(Workspace& workspace, Desktop& desktop, UiState state, MakeSample makeSample)
    : m_workspace(workspace), m_desktop(desktop), m_state(std::move(state)), m_makeSample(std::move(makeSample)),
      m_ownMachine(workspace.machine()), m_menus(*this), m_flow(new ChangeFlow(workspace, desktop, this)),
      m_trials(new TrialFlow(workspace, desktop, this)), m_top(new TopBar(workspace, this)),
      m_banner(new NoteBar(tr("Look at This Computer"), this)), m_news(new NewsNote(workspace, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_sidebar(new Sidebar(workspace, m_splitter)),
      m_view(new ProductView(workspace, *m_flow, desktop, m_splitter)),
      m_bench(new Bench(workspace, desktop, *m_view, this)), m_counts(new QLabel(this)),
      m_promise(new QLabel(tr("This program sent nothing"), this))
{
    build();
    connectFile();
    connectEdit();
    connectView();
    connectGo();
    connectTools();
    connectTrials();
    connectWatching();
    connectHelp();
    connect(&workspace, &Workspace::productChanged, this, &MainWindow::productChanged);
    connect(&workspace, &Workspace::decisionsChanged, this, &MainWindow::productChanged);
    connect(&workspace, &Workspace::snapshotChanged, this, &MainWindow::countsChanged);
    connect(&workspace, &Workspace::machineChanged, this, &MainWindow::machineChanged);
    connect(m_view, &ProductView::pageChanged, this, &MainWindow::countsChanged);
    connect(m_view, &ProductView::pageChanged, this, &MainWindow::showSearch);
    connect(m_banner, &NoteBar::acted, this, [this] { showSamples(false); });
    for (Page* page : m_view->pages().all)
        page->keepIn(m_state.file());
    machineChanged();
    productChanged();
    m_sidebar->setFocus();
    new Follower(workspace, this);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowTitle(tr("Vitrine"));
    setAcceptDrops(true);
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_banner);
    layout->addWidget(m_news);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_view);
    m_splitter->setChildrenCollapsible(false);
    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(m_promise);
    m_counts->setTextFormat(Qt::PlainText);
    m_promise->setToolTip(tr("Vitrine has no telemetry and no code that could reach a network."));
    resetLayout();
    m_state.restore(*this, *m_splitter);
}

void MainWindow::resetLayout()
{
    const int em = fontMetrics().averageCharWidth();
    resize(em * 200, em * 124);
    m_splitter->setSizes({m_sidebar->sizeHint().width(), em * 200 - m_sidebar->sizeHint().width()});
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
}

void MainWindow::connectFile()
{
    connect(m_menus.open, &QAction::triggered, this, [this] {
        if (const QStringList files = m_desktop.filesToOpen(this); !files.isEmpty())
            openFiles(files);
    });
    connect(m_menus.closeFiles, &QAction::triggered, &m_workspace, &Workspace::closeOpenedFiles);
    connect(m_menus.exportShown, &QAction::triggered, this, [this] { showExport(false); });
    connect(m_menus.auditReport, &QAction::triggered, this, [this] { showExport(true); });
    connect(m_view, &ProductView::exportRequested, this, [this] { showExport(false); });
    connect(m_menus.samples, &QAction::triggered, this, &MainWindow::showSamples);
    connect(m_view->pages().overview, &OverviewPage::samplesRequested, this, [this] { showSamples(true); });
    connect(m_menus.quit, &QAction::triggered, this, &QWidget::close);
    m_menus.samples->setEnabled(static_cast<bool>(m_makeSample));
}

void MainWindow::showExport(bool reportFirst)
{
    const Page* front = reportFirst ? nullptr : m_view->page();
    ExportDialog dialog(exportSources(m_workspace, m_view->pages(), front), exportGround(m_workspace), m_desktop, this);
    (void)m_desktop.accepted(dialog);
}

void MainWindow::openFiles(const QStringList& files)
{
    m_workspace.openFiles(files);
    m_workspace.setProduct({});
    m_view->showEvents({});
}

void MainWindow::connectEdit()
{
    connect(m_menus.undo, &QAction::triggered, m_flow, &ChangeFlow::undo);
    connect(m_menus.history, &QAction::triggered, m_flow, &ChangeFlow::showHistory);
    connect(m_menus.copyCommand, &QAction::triggered, this, &MainWindow::copyCommand);
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
        resetLayout();
    });
}

void MainWindow::connectGo()
{
    for (std::size_t row = 0; row < m_menus.goRows.size(); ++row) {
        connect(m_menus.goRows[row], &QAction::triggered, m_sidebar,
                [this, row] { m_sidebar->select(static_cast<int>(row)); });
    }
    for (std::size_t page = 0; page < m_menus.goPages.size(); ++page) {
        connect(m_menus.goPages[page], &QAction::triggered, m_view,
                [this, page] { m_view->showPage(static_cast<int>(page)); });
    }
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
        ShortcutsDialog dialog(findChildren<QAction*>(), this);
        (void)m_desktop.accepted(dialog);
    });
    connect(m_menus.about, &QAction::triggered, this, [this] {
        AboutDialog dialog(this);
        (void)m_desktop.accepted(dialog);
    });
}

std::vector<std::string> MainWindow::currentProduct() const
{
    return m_workspace.product().isEmpty() ? std::vector<std::string>{}
                                           : std::vector<std::string>{utf8(m_workspace.product())};
}

void MainWindow::productChanged()
{
    const Tool* tool = m_workspace.currentTool();
    const bool free = tool && tool->decision.state != consent::State::Locked;
    m_menus.turnOff->setEnabled(free);
    m_menus.turnOn->setEnabled(free);
    m_menus.resetId->setEnabled(tool && !tool->ids.empty());
    m_menus.verify->setEnabled(tool);
    m_menus.dispute->setEnabled(tool != nullptr);
    m_menus.nameFile->setEnabled(tool && m_workspace.canNameFile(*tool));
    const QString name = tool ? shown(tool->profile->name) : tr("This computer");
    setWindowTitle(m_workspace.isSample() ? tr("%1 (sample data) — Vitrine").arg(name) : tr("%1 — Vitrine").arg(name));
    countsChanged();
}

void MainWindow::countsChanged()
{
    m_menus.stopReading->setEnabled(m_workspace.isReading());
    m_menus.closeFiles->setEnabled(!m_workspace.openedFiles().isEmpty());
    QString text = m_view->page() ? m_view->page()->summary() : QString();
    if (text.isEmpty())
        text = tr("%Ln event(s) known here", nullptr, static_cast<int>(m_workspace.tally().all.events));
    m_counts->setText(text);
    const QString hint = m_view->page() ? m_view->page()->searchHint() : QString();
    m_top->setHint(hint.isEmpty() ? tr("Search events") : hint);
}

void MainWindow::machineChanged()
{
    const bool sample = m_workspace.isSample();
    m_menus.samples->setChecked(sample);
    m_banner->showNote(sample ? tr("Sample data: nothing here is yours.") : QString(), sample);
}

void MainWindow::showSamples(bool shown)
{
    if (shown == m_workspace.isSample())
        return;
    std::optional<Machine> machine = shown && m_makeSample ? m_makeSample() : std::optional(m_ownMachine);
    if (!machine) {
        m_menus.samples->setChecked(false);
        m_desktop.tell(this, tr("Sample Data"), tr("The sample data could not be written to a temporary directory."));
        return;
    }
    m_workspace.setMachine(std::move(*machine));
}

void MainWindow::cyclePane(int step)
{
    const std::array<QWidget*, 3> panes{m_top, m_sidebar, m_view};
    int current = 0;
    for (std::size_t i = 0; i < panes.size(); ++i) {
        if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget()))
            current = static_cast<int>(i);
    }
    if (focusWidget() && focusWidget() == m_view->page()->filterField())
        current = 0; // in place of the top's
    const int count = static_cast<int>(panes.size());
    switch ((current + step + count) % count) {
    case 0:
        focusSearch();
        break;
    case 1:
        m_sidebar->setFocus(Qt::ShortcutFocusReason);
        break;
    default:
        m_view->focusPage();
    }
}

void MainWindow::focusSearch()
{
    QLineEdit* field = m_view->page()->filterField();
    field = field ? field : m_top->search();
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

void MainWindow::showSearch()
{
    const bool moves = m_top->search()->hasFocus() && m_view->page()->filterField();
    m_top->search()->setVisible(!m_view->page()->filterField());
    if (moves)
        focusSearch();
}

void MainWindow::showFilter(const QString& product, const QString& filter)
{
    if (m_workspace.tool(utf8(product)))
        m_workspace.setProduct(product);
    m_view->showEvents(filter);
}

void MainWindow::nameFile()
{
    const QStringList files = m_desktop.filesToOpen(this);
    if (!files.isEmpty())
        m_workspace.nameFile(m_workspace.product(), files.front());
}

void MainWindow::copyCommand()
{
    const QString product = m_workspace.product();
    QGuiApplication::clipboard()->setText(product.isEmpty() ? QStringLiteral("vitrinectl list")
                                                            : QStringLiteral("vitrinectl explain %1").arg(product));
    statusBar()->showMessage(tr("Copied: %1").arg(QGuiApplication::clipboard()->text()), 4000);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_state.save(*this, *m_splitter);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    if (!files.isEmpty())
        openFiles(files);
}

} // namespace vitrine::ui
