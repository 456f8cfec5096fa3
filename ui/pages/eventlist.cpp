// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/eventlist.h"

#include "ui/bytes/preview.h"
#include "ui/delegates/dimdelegate.h"
#include "ui/models/eventmodel.h"
#include "ui/text/moment.h"
#include "ui/text/words.h"
#include "ui/widgets/linetable.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace vitrine::ui {

EventList::EventList(EventModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("events"));
    dressLines(*this, tr("Events"));
    setModel(&model);
    setItemDelegate(new DimDelegate(EventModel::QuietRole, 0, this));
    setUp();
    connect(&model, &QAbstractItemModel::modelReset, this, &EventList::keepChosen);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &EventList::chooseAgain);
}

void EventList::setUp()
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = horizontalHeader();
    // Painting asks the header's selection about every row of a column: with a million selected that takes 60 ms a
    // time.
    header->setSelectionModel(new QItemSelectionModel(&m_model, header));
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSectionResizeMode(EventModel::Name, QHeaderView::Stretch);
    setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [header](int column) {
        if (column > EventModel::Time)
            header->setSortIndicator(-1, Qt::AscendingOrder);
    });
    constexpr double longDuration = 119'000;
    fitColumns(*this, {{EventModel::Time, shortMoment(wideMoment)},
                       {EventModel::Tool, QStringLiteral("Azure SDK Tools")},
                       {EventModel::Result, resultWord(0)},
                       {EventModel::Duration, durationText(longDuration)},
                       {EventModel::Status, statusWord(event::Status::Queued, 10)}});
}

EventList::Selection EventList::selection() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    Selection all;
    for (const auto& [top, bottom] : ranges) {
        all.count += static_cast<std::size_t>(bottom - top + 1);
        for (int row = top; row <= bottom && all.rows.size() < Preview::mostEvents; ++row)
            all.rows.push_back(m_model.snapshotIndex(row));
    }
    if (currentIndex().isValid())
        all.looked = m_model.snapshotIndex(currentIndex().row());
    return all;
}

void EventList::choose(std::size_t row)
{
    m_chosen = row;
    keepChosen();
}

void EventList::keepChosen()
{
    if (m_model.rowCount() > 0) {
        const int kept = m_chosen ? m_model.rowOf(*m_chosen) : -1;
        const QModelIndex index = m_model.index(std::max(0, kept), 0);
        const QScopedValueRollback keeping(m_keeping, true);
        setCurrentIndex(index);
        scrollTo(index);
    }
    Q_EMIT selectionMoved();
}

// A file that is read anew comes row by row: what was chosen is chosen again once it is there.
void EventList::chooseAgain()
{
    const bool elsewhere =
        m_chosen && currentIndex().isValid() && m_model.snapshotIndex(currentIndex().row()) != *m_chosen;
    if (!currentIndex().isValid() || (elsewhere && m_model.rowOf(*m_chosen) >= 0))
        keepChosen();
}

void EventList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_keeping)
        return; // told at its end
    if (const Selection now = selection(); !now.rows.empty())
        m_chosen = now.looked.value_or(now.rows.front());
    Q_EMIT selectionMoved();
}

} // namespace vitrine::ui
