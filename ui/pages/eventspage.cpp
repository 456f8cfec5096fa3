// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventspage.h"

#include "ui/delegates/dimdelegate.h"
#include "ui/destinations.h"
#include "ui/eventcommand.h"
#include "ui/evidence/exportsources.h"
#include "ui/pages/emptiness.h"
#include "ui/pages/eventdetail.h"
#include "ui/pages/eventfiltering.h"
#include "ui/pages/fieldspane.h"
#include "ui/pages/livetail.h"
#include "ui/shown.h"
#include "ui/text/moment.h"
#include "ui/text/words.h"
#include "ui/theme.h"
#include "ui/widgets/readingstrip.h"
#include "ui/widgets/wholetable.h"

#include <QAccessible>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace vitrine::ui {
namespace {

constexpr int charactersForThreePanes = 190;

} // namespace

EventsPage::EventsPage(Workspace& workspace, Desktop& desktop, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_desktop(desktop), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_strip(new ReadingStrip(this)), m_list(new QTableView(this)),
      m_detail(new EventDetail(this)), m_split(new QSplitter(Qt::Horizontal, this))
{
    setUpList();
    m_filtering = new EventFiltering(workspace, desktop, m_model, *m_list, m_detail->fields(), this);
    m_tail = new LiveTail(m_model, *m_list, [&workspace] { return workspace.isReading(); });
    build();
    connectEverything();
    takeTools();
    takeProduct();
    takeSnapshot();
}

void EventsPage::setUpList()
{
    m_list->setObjectName(QStringLiteral("events"));
    dressTable(*m_list, tr("Events"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new DimDelegate(EventModel::QuietRole, 0, m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(false);
    m_list->setAlternatingRowColors(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setMinimumSectionSize(1);
    m_list->verticalHeader()->setDefaultSectionSize(m_list->fontMetrics().height() + space::normal);
    QHeaderView* header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    // Painting asks the header's selection about every row of a column: with a million selected that takes 60 ms a
    // time.
    header->setSelectionModel(new QItemSelectionModel(&m_model, header));
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSectionResizeMode(EventModel::Name, QHeaderView::Stretch);
    m_list->setSortingEnabled(true);
    setColumnWidths();
}

// Wide enough for what usually stands there; the name takes the rest.
void EventsPage::setColumnWidths()
{
    constexpr Millis longDate = 1'765'839'599'000; // 15 Dec 2025, two digits everywhere
    constexpr double longDuration = 119'000;
    const std::map<int, QString> samples{{EventModel::Time, shortMoment(longDate)},
                                         {EventModel::Tool, QStringLiteral("Azure SDK Tools")},
                                         {EventModel::Result, resultWord(0)},
                                         {EventModel::Duration, durationText(longDuration)},
                                         {EventModel::Status, statusWord(event::Status::Queued, 10)}};
    for (const auto& [column, sample] : samples)
        m_list->setColumnWidth(column, m_list->fontMetrics().horizontalAdvance(sample) + space::section);
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
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventsPage::keepSelection);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &EventsPage::restoreSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsPage::showSelection);
    connect(m_list->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        if (column > EventModel::Time)
            m_list->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    });
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
            m_current = row;
            return keepSelection();
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
    m_list->setAccessibleDescription(said);
    QAccessibleEvent changed(m_list, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

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

void EventsPage::keepSelection()
{
    if (m_model.rowCount() == 0) {
        m_detail->showNothing();
        return;
    }
    const int kept = m_current ? m_model.rowOf(*m_current) : -1;
    const QModelIndex index = m_model.index(std::max(0, kept), 0);
    const QScopedValueRollback restoring(m_restoring, true);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

// A file that is read anew comes row by row: what was chosen is chosen again once it is there.
void EventsPage::restoreSelection()
{
    const QModelIndex current = m_list->currentIndex();
    const bool elsewhere = m_current && current.isValid() && m_model.snapshotIndex(current.row()) != *m_current;
    if (!current.isValid() || (elsewhere && m_model.rowOf(*m_current) >= 0))
        keepSelection();
}

void EventsPage::showRow(std::size_t row)
{
    setFilter({});
    m_current = row;
    keepSelection();
    showSelection();
    m_list->setFocus(Qt::OtherFocusReason);
}

std::vector<std::size_t> EventsPage::selectedRows(std::size_t& count) const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : m_list->selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<std::size_t> rows;
    count = 0;
    for (const auto& [top, bottom] : ranges) {
        count += static_cast<std::size_t>(bottom - top + 1);
        for (int row = top; row <= bottom && rows.size() < Preview::mostEvents; ++row)
            rows.push_back(m_model.snapshotIndex(row));
    }
    return rows;
}

ChosenEvents EventsPage::chosenEvents() const
{
    std::size_t count = 0;
    ChosenEvents chosen{m_model.snapshot(), selectedRows(count)};
    const QModelIndex current = m_list->currentIndex();
    const auto looked = current.isValid()
                            ? std::find(chosen.rows.begin(), chosen.rows.end(), m_model.snapshotIndex(current.row()))
                            : chosen.rows.end();
    if (looked != chosen.rows.end() && count > 2) // of many the one that is looked at; two keep their order
        std::rotate(chosen.rows.begin(), looked, looked + 1);
    return chosen;
}

void EventsPage::showSelection()
{
    std::size_t count = 0;
    auto rows = selectedRows(count);
    if (rows.empty()) {
        m_detail->showNothing();
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    const std::size_t shownRow = current.isValid() ? m_model.snapshotIndex(current.row()) : rows.front();
    if (!m_restoring)
        m_current = shownRow;
    m_detail->showEvents(m_model.snapshot(), std::move(rows), count, shownRow);
}

} // namespace vitrine::ui
