// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/productview.h"

#include "ui/auditing.h"
#include "ui/commands.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/findings/findingspage.h"
#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/notebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rule.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine::ui {

ProductView::ProductView(Workspace& workspace, ChangeFlow& flow, Desktop& desktop, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_title(new PlainLabel(this)), m_state(new PlainLabel(this)),
      m_sentence(dimLabel({}, this)), m_note(new NoteBar(tr("Undo"), this)), m_news(new NoteBar(tr("Show"), this)),
      m_tabs(new QTabBar(this)), m_export(new QToolButton(this)), m_stack(new QStackedWidget(this)),
      m_pages(makePages(workspace, flow, desktop, m_stack))
{
    m_title->setFont(heading(font()));
    m_state->setFont(subheading(font()));
    m_state->setWordWrap(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    auto* header = new QVBoxLayout;
    header->setContentsMargins(space::section, space::wide, space::section, 0);
    header->setSpacing(space::tight);
    header->addLayout(head);
    header->addWidget(m_sentence);
    header->addWidget(m_note);
    header->addWidget(m_news);
    header->addSpacing(space::normal);
    auto* tabs = new QHBoxLayout;
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    tabs->addWidget(m_export);
    header->addLayout(tabs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(new Rule(this));
    layout->addWidget(m_stack, 1);

    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Pages"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Save or copy what this page shows"));
    m_export->setAutoRaise(true);
    m_export->setFocusPolicy(Qt::StrongFocus);
    connect(m_export, &QToolButton::clicked, this, &ProductView::exportRequested);
    for (Page* page : m_pages.all) {
        m_stack->addWidget(page);
        m_tabs->addTab(withoutMnemonic(page->title())); // Alt and a number leads there; its letter is the menus'
        connect(page, &Page::summaryChanged, this, &ProductView::pageChanged);
        connect(page, &Page::searchHintChanged, this, &ProductView::pageChanged);
        connect(page, &Page::eventsRequested, this, &ProductView::showEvents);
        connect(page, &Page::overviewRequested, this, [this] { showPage(0); });
        connect(page, &Page::eventRequested, this, &ProductView::showEvent);
        connect(page, &Page::findingsRequested, this, [this] { showPage(m_stack->indexOf(m_pages.findings)); });
    }
    connect(m_news, &NoteBar::acted, this, [this] { showPage(m_stack->indexOf(m_pages.findings)); });
    connect(m_pages.auditing, &Auditing::newFields, this,
            [this](const QString& sentence) { m_news->showNote(sentence, true); });
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_stack, &QStackedWidget::currentChanged, this, &ProductView::pageChanged);
    connect(m_note, &NoteBar::acted, &flow, &ChangeFlow::undo);
    connect(&flow, &ChangeFlow::reported, m_note, &NoteBar::showNote);
    connect(&workspace, &Workspace::productChanged, this, &ProductView::showHeader);
    connect(&workspace, &Workspace::decisionsChanged, this, &ProductView::showHeader);
    connect(&workspace, &Workspace::snapshotChanged, this, &ProductView::showHeader);
    showHeader();
}

void ProductView::showHeader()
{
    if (const Tool* tool = m_workspace.currentTool()) {
        m_title->setText(shown(tool->profile->name));
        m_state->setText(phrases::state(tool->decision));
        m_sentence->setText(shown(tool->profile->summary));
        return;
    }
    std::vector<const consent::Decision*> found;
    for (const Tool& tool : m_workspace.tools()) {
        if (tool.presence.found)
            found.push_back(&tool.decision);
    }
    m_title->setText(m_workspace.isSample() ? tr("Sample computer") : tr("This computer"));
    m_state->clear();
    m_sentence->setText(phrases::machine(found, m_workspace.tally()));
}

Page* ProductView::page() const { return static_cast<Page*>(m_stack->currentWidget()); }

ChosenEvents ProductView::chosenEvents() const
{
    ChosenEvents chosen = page()->chosenEvents();
    return chosen.snapshot || !m_pages.events ? chosen : m_pages.events->chosenEvents();
}

void ProductView::setFilter(const QString& text)
{
    for (Page* page : m_pages.all)
        page->setFilter(text);
}

void ProductView::showEvents(const QString& filter)
{
    showPage(m_stack->indexOf(m_pages.events));
    Q_EMIT filterChanged(filter);
}

void ProductView::showEvent(quint64 row)
{
    Q_EMIT filterChanged({});
    showPage(m_stack->indexOf(m_pages.events));
    m_pages.events->showRow(row);
}

void ProductView::showPage(int index)
{
    if (index < m_tabs->count())
        m_tabs->setCurrentIndex(index);
}

void ProductView::turnTo(Page* page) { showPage(m_stack->indexOf(page)); }

} // namespace vitrine::ui
