// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventspage.h"

#include "ui/destinations.h"
#include "ui/eventcommand.h"
#include "ui/evidence/exportsources.h"
#include "ui/pages/emptiness.h"
#include "ui/pages/eventdetail.h"
#include "ui/pages/eventfiltering.h"
#include "ui/pages/eventlist.h"
#include "ui/pages/fieldspane.h"
#include "ui/pages/livetail.h"
#include "ui/shown.h"
#include "ui/widgets/readingstrip.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace vitrine::ui {
namespace {

constexpr int charactersForThreePanes = 190;

} // namespace

EventsPage::EventsPage(Workspace& workspace, Desktop& desktop, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_desktop(desktop), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_strip(new ReadingStrip(this)), m_list(new EventList(m_model, this)),
      m_detail(new EventDetail(this)), m_split(new QSplitter(Qt::Horizontal, this))
{
    m_filtering = new EventFiltering(workspace, desktop, m_model, *m_list, m_detail->fields(), this);
    m_tail = new LiveTail(m_model, *m_list, [&workspace] { return workspace.isReading(); });
    build();
    connectEverything();
    takeTools();
    takeProduct();
    takeSnapshot();
}

void EventsPage::build()
{
    m_split->addWidget(m_list);
    m_split->addWidget(m_detail);
    m_split->setChildrenCollapsible(false);
    place();
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    auto* beside = new QSplitter(Qt::Horizontal, this);
    beside->addWidget(&m_filtering->facets());
    beside->addWidget(m_stack);
    beside->setStretchFactor(0, 0);
    beside->setStretchFactor(1, 1);
    beside->setChildrenCollapsible(false);
    m_filtering->facets().setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_strip);
    page->addWidget(&m_filtering->bar());
    page->addWidget(beside, 1);
    m_detail->showNothing();
}

// Three panes side by side where there is room for them; else the list on top, fields and bytes below it.
void EventsPage::place()
{
    const bool wide = width() >= fontMetrics().averageCharWidth() * charactersForThreePanes;
    const Qt::Orientation orientation = wide ? Qt::Horizontal : Qt::Vertical;
    if (m_placed && m_split->orientation() == orientation)
        return;
    m_placed = true;
    m_split->setOrientation(orientation);
    m_detail->setOrientation(wide ? Qt::Vertical : Qt::Horizontal);
    const QList<int> listFirst = wide ? QList<int>{600, 400} : QList<int>{480, 520};
    m_split->setSizes(listFirst);
    m_detail->setSizes({500, 500});
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
}

void EventsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    place();
}

void EventsPage::connectEverything()
{
    connect(&m_workspace, &Workspace::snapshotChanged, this, &EventsPage::takeSnapshot);
    connect(&m_workspace, &Workspace::decisionsChanged, this, &EventsPage::takeTools);
    connect(&m_workspace, &Workspace::productChanged, this, &EventsPage::takeProduct);
    connect(&m_model, &EventModel::searchingChanged, this, &EventsPage::showStrip);
    connect(&m_model, &EventModel::shownChanged, this, &EventsPage::showWhatThereIs);
    connect(m_list, &EventList::selectionMoved, this, &EventsPage::showSelection);
    connect(m_strip, &ReadingStrip::stopRequested, this, &EventsPage::stop);
    connect(m_strip, &ReadingStrip::resumeRequested, &m_workspace, &Workspace::refresh);
    connect(m_empty, &EmptyState::acted, this, [this](EmptyState::Kind kind) {
        if (kind == EmptyState::Kind::FilterHidesAll)
            m_filtering->line().setText({});
        actOnEmptiness(kind, m_workspace, m_desktop, *this);
    });
    connect(m_tail, &LiveTail::unseenChanged, &m_filtering->bar(), &FilterBar::showUnseen);
    connect(&m_filtering->bar(), &FilterBar::unseenRequested, m_tail, &LiveTail::showNewest);
    connect(&m_filtering->line(), &FilterLine::applied, this, &EventsPage::showWhatThereIs);
    connect(m_filtering, &EventFiltering::pointedAtChanged, this, &Page::summaryChanged);
}

QString EventsPage::title() const { return tr("&Events"); }

QString EventsPage::searchHint() const { return tr("Search the events: a command, a field, any text"); }

QString EventsPage::summary() const
{
    const quint64 all = eventsHere(m_workspace);
    const auto few = static_cast<quint64>(m_model.rowCount());
    const QString counts = few == all || !m_model.filter().hides()
                               ? tr("%Ln event(s)", nullptr, static_cast<int>(all))
                               : tr("%1 of %Ln event(s) shown", nullptr, static_cast<int>(all)).arg(shownCount(few));
    const QString pointedAt = m_filtering->pointedAtName();
    return pointedAt.isEmpty() ? counts : tr("%1 · in a filter: %2", "counts, then a field").arg(counts, pointedAt);
}

std::optional<ExportSource> EventsPage::exportable() const
{
    ExportSource source;
    source.what = ExportSource::What::Events;
    source.name = exportName(m_workspace, QStringLiteral("events"));
    source.snapshot = m_model.snapshot();
    for (int row = 0; row < m_model.rowCount(); ++row)
        source.rows.push_back(static_cast<std::uint32_t>(m_model.snapshotIndex(row)));
    return source;
}

void EventsPage::setFilter(const QString& text) { m_filtering->line().setText(text); }

QLineEdit* EventsPage::filterField() const { return &m_filtering->line().edit(); }

void EventsPage::keepIn(const QString& settingsFile) { m_filtering->bar().keepIn(settingsFile); }

QAbstractItemView* EventsPage::mainList() const { return m_list; }

QString EventsPage::command() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? eventCommand(*m_model.snapshot(), m_model.snapshotIndex(index.row())) : QString();
}

QString EventsPage::chosenAsJson() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? eventJson(*m_model.snapshot(), m_model.snapshotIndex(index.row()), m_workspace.catalogue())
                           : QString();
}

void EventsPage::choose(const QString& file, quint64 line, quint32 element)
{
    const store::Snapshot& snapshot = *m_workspace.snapshot();
    const auto& files = snapshot.files();
    for (std::size_t row = 0; row < snapshot.size(); ++row) {
        const store::Row& candidate = snapshot.row(row);
        if (candidate.line == line && candidate.element == element && files[candidate.file].path == utf8(file)) {
            return m_list->choose(row);
        }
    }
}

void EventsPage::takeSnapshot()
{
    m_model.setSnapshot(m_workspace.snapshot());
    showWhatThereIs();
}

void EventsPage::takeTools()
{
    QHash<QString, QString> names;
    for (const Tool& tool : m_workspace.tools())
        names.insert(shown(tool.profile->id), shown(tool.profile->name));
    m_filtering->facets().setProductNames(names);
    m_model.setProductNames(std::move(names));
    m_detail->setDestinations(destinationsOf(m_workspace));
    m_detail->setHome(m_workspace.environment().home);
    showSelection();
    showWhatThereIs();
}

void EventsPage::takeProduct()
{
    m_list->setColumnHidden(EventModel::Tool, !m_workspace.product().isEmpty());
    m_model.setProduct(m_workspace.product());
    showWhatThereIs();
}

void EventsPage::showWhatThereIs()
{
    showStrip();
    const bool nothing = m_model.rowCount() == 0 && !m_model.searching();
    if (nothing)
        explainEmptiness(*m_empty, m_workspace, m_model.filter().hides() ? eventsHere(m_workspace) : 0);
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    announceCounts();
    Q_EMIT summaryChanged();
}

// For screen readers: a filter's effect is said, not only shown at the window's edge.
void EventsPage::announceCounts()
{
    if (m_model.searching())
        return;
    const QString said = m_model.filter().hides() ? tr("%Ln event(s) shown", nullptr, m_model.rowCount()) : QString();
    if (said == m_announced)
        return;
    m_announced = said;
    m_list->setAccessibleDescription(said); // says that it has changed
}

std::optional<std::size_t> EventsPage::chosen() const { return m_list->chosen(); }

QTableView& EventsPage::list() { return *m_list; }

EmptyState* EventsPage::emptyState() const { return m_stack->currentIndex() == 1 ? m_empty : nullptr; }

void EventsPage::showStrip()
{
    if (m_workspace.isReading())
        m_strip->showReading(percentRead(m_workspace.progress()), m_workspace.snapshot()->size());
    else if (m_model.searching() && m_model.filter().hides())
        m_strip->showSearching();
    else if (m_workspace.progress().cancelled)
        m_strip->showStopped(percentRead(m_workspace.progress()));
    else
        m_strip->showNothing();
}

void EventsPage::stop()
{
    if (m_workspace.isReading())
        m_workspace.cancelReading();
    else
        m_filtering->line().setText({});
}

void EventsPage::showRow(std::size_t row)
{
    setFilter({});
    m_list->choose(row);
    m_list->setFocus(Qt::OtherFocusReason);
}

ChosenEvents EventsPage::chosenEvents() const
{
    EventList::Selection all = m_list->selection();
    const auto looked = all.looked ? std::find(all.rows.begin(), all.rows.end(), *all.looked) : all.rows.end();
    if (looked != all.rows.end() && all.count > 2) // of many the one that is looked at; two keep their order
        std::rotate(all.rows.begin(), looked, looked + 1);
    return {m_model.snapshot(), std::move(all.rows)};
}

void EventsPage::showSelection()
{
    EventList::Selection all = m_list->selection();
    if (all.rows.empty())
        return m_detail->showNothing();
    const std::size_t looked = all.looked.value_or(all.rows.front());
    m_detail->showEvents(m_model.snapshot(), std::move(all.rows), all.count, looked);
}

} // namespace vitrine::ui
