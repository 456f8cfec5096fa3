// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/bench.h"
#include "ui/commands.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dropped.h"
#include "ui/evidence/exportsources.h"
#include "ui/follower.h"
#include "ui/newsnote.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/panes.h"
#include "ui/productview.h"
#include "ui/shown.h"
#include "ui/sidebar.h"
#include "ui/sitting.h"
#include "ui/theme.h"
#include "ui/topbar.h"
#include "ui/trial/trialflow.h"
#include "ui/viewchoices.h"
#include "ui/watching.h"
#include "ui/widgets/notebar.h"
#include "ui/widgets/spokenlabel.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace vitrine::ui {

MainWindow::MainWindow(Workspace& workspace, Desktop& desktop, UiState state, MakeSample makeSample)
    : m_workspace(workspace), m_desktop(desktop), m_state(std::move(state)), m_makeSample(std::move(makeSample)),
      m_ownMachine(workspace.machine()), m_menus(*this), m_flow(new ChangeFlow(workspace, desktop, this)),
      m_trials(new TrialFlow(workspace, desktop, this)), m_top(new TopBar(workspace, this)),
      m_banner(new NoteBar(tr("Look at This Computer"), this)), m_news(new NewsNote(workspace, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_sidebar(new Sidebar(workspace, m_splitter)),
      m_view(new ProductView(workspace, *m_flow, desktop, m_splitter)),
      m_bench(new Bench(workspace, desktop, *m_view, this)), m_choices(nullptr),
      m_sitting(new Sitting(m_state.file(), workspace, *m_view, this)), m_counts(new SpokenLabel(this)),
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
    for (Page* page : m_view->pages().all) {
        page->keepIn(m_state.file());
        connect(page, &Page::said, statusBar(),
                [this](const QString& sentence) { statusBar()->showMessage(sentence); });
    }
    m_choices = new ViewChoices(m_menus, workspace, *m_view, *this, m_state.file());
    giveMnemonics(*menuBar());
    machineChanged();
    productChanged();
    m_sidebar->setFocus();
    m_sitting->restore();
    new Follower(workspace, this);
}

MainWindow::~MainWindow()
{
    delete m_choices; // gives the palette back while all of the window is there
}

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
    m_counts->say(text, !m_workspace.isReading());
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
    QWidget* own = m_view->page()->filterField(); // in place of the top's
    std::vector<QWidget*> panes{own ? own : m_top, m_sidebar, m_view->tabs()};
    const std::vector<QWidget*> inside = panesIn(*m_view->page());
    panes.insert(panes.end(), inside.begin(), inside.end());
    cyclePanes(panes, step);
}

void MainWindow::findCommand()
{
    CommandPalette palette(commandsOf(*menuBar()), this);
    if (m_desktop.accepted(palette) && palette.chosen())
        palette.chosen()->trigger();
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

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_choices->save();
    m_sitting->save(m_view->pages().events->filterField()->text());
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
    const Dropped dropped = sortDropped(event->mimeData()->urls());
    const QString taker = dropped.config.isEmpty() ? QString() : takerOfConfig(m_workspace);
    if (!taker.isEmpty()) {
        m_workspace.setProduct(taker);
        m_workspace.nameFile(taker, dropped.config);
        m_view->showPage(0);
    } else if (!dropped.config.isEmpty()) {
        m_desktop.tell(this, tr("A Config File"), tr("No tool here keeps its settings in a file of your choice."));
    }
    if (!dropped.events.isEmpty())
        openFiles(dropped.events);
    if (dropped.tooMany)
        statusBar()->showMessage(tr("%Ln file(s) of the folder were opened; it holds more.", nullptr,
                                    static_cast<int>(dropped.events.size())));
}

} // namespace vitrine::ui
