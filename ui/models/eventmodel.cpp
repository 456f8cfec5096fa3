// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventmodel.h"

#include "ui/phrasefate.h"
#include "ui/text/foreign.h"
#include "ui/text/moment.h"
#include "ui/text/words.h"
#include "ui/text/zone.h"

#include <algorithm>

namespace vitrine::ui {
namespace {

// QTableView stops working at INT_MAX pixels of height; far below that, more rows help nobody.
constexpr std::size_t mostRows = 50'000'000;

int countOf(const store::SnapshotPtr& snapshot, const Rows& rows)
{
    const std::size_t size = rows ? rows->size() : snapshot ? snapshot->size() : 0;
    return static_cast<int>(std::min(size, mostRows));
}

} // namespace

EventModel::EventModel(QObject* parent) : TableModel(parent)
{
    connect(&m_finder, &Latest::busyChanged, this, &EventModel::searchingChanged);
}

void EventModel::setSnapshot(store::SnapshotPtr snapshot)
{
    const bool anew = !snapshot || !m_newest || !extends(*snapshot, *m_newest);
    const bool nothingNew = !anew && snapshot->size() == m_newest->size();
    m_newest = std::move(snapshot);
    if (m_filter.everything() || !m_newest) {
        m_finder.cancel();
        showRows(m_newest, {});
        return;
    }
    if (anew) {
        showRows(m_newest, std::make_shared<const std::vector<std::uint32_t>>());
        m_shownFilter = {};
    }
    // A search that runs is let finish, or a fast reader would starve it; it asks again when it sees newer events.
    if (anew || (!nothingNew && !m_finder.busy()))
        find();
}

void EventModel::setProductNames(QHash<QString, QString> names)
{
    m_productNames = std::move(names);
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, Tool), index(m_count - 1, Tool));
}

void EventModel::setFilter(const filter::Expression& expression)
{
    if (m_filter.expression == expression)
        return;
    m_filter.expression = expression;
    find();
}

void EventModel::setFinding(std::function<bool(std::size_t, const event::Event&)> finding)
{
    m_finding = std::move(finding);
}

filter::Context EventModel::context() const
{
    filter::LocalClock clock = filter::LocalClock::ofProcess();
    if (shownZone() == Zone::Utc)
        clock.offsetMinutes = nullptr;
    return {clock, m_finding};
}

void EventModel::setProduct(const QString& productId)
{
    if (m_filter.product == productId.toStdString())
        return;
    m_filter.product = productId.toStdString();
    find();
}

void EventModel::sort(int column, Qt::SortOrder order)
{
    const TimeOrder wanted = column != Time                ? TimeOrder::AsRead
                             : order == Qt::AscendingOrder ? TimeOrder::OldestFirst
                                                           : TimeOrder::NewestFirst;
    if (wanted == m_filter.order)
        return;
    m_filter.order = wanted;
    find();
}

void EventModel::find()
{
    if (!m_newest || m_filter.everything()) {
        m_finder.cancel();
        showRows(m_newest, {});
        return;
    }
    m_finder.ask([this, snapshot = m_newest, filter = m_filter, context = context(),
                  before = foundBefore()](const Latest::Cancelled& cancelled) -> Latest::Answer {
        Rows rows = findRows(*snapshot, filter, context, before, cancelled);
        return [this, snapshot, rows, filter] {
            showRows(snapshot, rows);
            m_shownFilter = filter;
            if (snapshot->size() != m_newest->size())
                find();
        };
    });
}

// The shown rows stay, where only events were added.
FoundBefore EventModel::foundBefore() const
{
    const bool same =
        m_shownFilter == m_filter && m_filter.order == TimeOrder::AsRead && !filter::dependsOnNow(m_filter.expression);
    if (!same || !m_snapshot || !extends(*m_newest, *m_snapshot))
        return {};
    return {m_snapshot->size(), m_rows};
}

bool EventModel::onlyAppends(const store::Snapshot& snapshot, const Rows& rows) const
{
    if (!m_snapshot || !extends(snapshot, *m_snapshot) || !rows != !m_rows)
        return false;
    return !rows || (rows->size() >= m_rows->size() && std::equal(m_rows->begin(), m_rows->end(), rows->begin()));
}

void EventModel::showRows(store::SnapshotPtr snapshot, Rows rows)
{
    if (!rows)
        m_shownFilter = {}; // everything: a filter that was shown before begins anew
    const int count = countOf(snapshot, rows);
    if (snapshot && onlyAppends(*snapshot, rows)) {
        if (count > m_count)
            beginInsertRows({}, m_count, count - 1);
        const bool inserted = count > m_count;
        m_snapshot = std::move(snapshot);
        m_rows = std::move(rows);
        m_count = count;
        if (inserted)
            endInsertRows();
    } else {
        beginResetModel();
        m_snapshot = std::move(snapshot);
        m_rows = std::move(rows);
        m_count = count;
        endResetModel();
    }
    Q_EMIT shownChanged();
}

std::size_t EventModel::snapshotIndex(int row) const
{
    return m_rows ? (*m_rows)[static_cast<std::size_t>(row)] : static_cast<std::size_t>(row);
}

int EventModel::rowOf(std::size_t snapshotIndex) const
{
    if (!m_rows)
        return snapshotIndex < static_cast<std::size_t>(m_count) ? static_cast<int>(snapshotIndex) : -1;
    const auto at = std::find(m_rows->begin(), m_rows->end(), snapshotIndex);
    return at == m_rows->end() ? -1 : static_cast<int>(at - m_rows->begin());
}

int EventModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_count; }

int EventModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString EventModel::text(std::size_t at, int column) const
{
    const store::Row& row = m_snapshot->row(at);
    switch (column) {
    case Time:
        return row.time == store::Row::noTime ? tr("no time") : shortMoment(row.time);
    case Tool: {
        const auto id = m_snapshot->productOf(row);
        const QString key = foreignLine(id);
        return id.empty() ? tr("not known") : m_productNames.value(key, key);
    }
    case Name: {
        const QString name = foreignLine(m_snapshot->text(row.name));
        const QString command = foreignLine(m_snapshot->text(row.command));
        return command.isEmpty() || command == name ? name : tr("%1 · %2", "event · command").arg(name, command);
    }
    case Result:
        return resultWord(row.success);
    case Duration:
        return durationText(static_cast<double>(row.durationMs));
    case Status:
        return statusWord(row.status, m_snapshot->fate(at).value_or(store::Fate()).tries);
    }
    return {};
}

QString EventModel::toolTip(std::size_t at, int column) const
{
    const store::Row& row = m_snapshot->row(at);
    if (column == Time)
        return row.time == store::Row::noTime
                   ? tr("This event does not say when it happened.")
                   : localMoment(row.time) + QLatin1Char('\n') + QString::fromStdString(isoTime(row.time));
    if (column == Status)
        return plainToolTip(phrases::fate(row.status, m_snapshot->fate(at).value_or(store::Fate())));
    return plainToolTip(text(at, column));
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::size_t at = snapshotIndex(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(at, index.column());
    case Qt::ToolTipRole:
        return toolTip(at, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case SnapshotIndexRole:
        return QVariant::fromValue<quint64>(at);
    case QuietRole: {
        const store::Row& row = m_snapshot->row(at);
        return (index.column() == Result && row.success == 1) ||
               (index.column() == Time && row.time == store::Row::noTime) ||
               (index.column() == Tool && row.product < 0) ||
               (index.column() == Status && row.status == event::Status::Recorded);
    }
    }
    return {};
}

QString EventModel::head(int column) const
{
    switch (column) {
    case Time:
        return shownZone() == Zone::Utc ? tr("Time (UTC)") : tr("Time");
    case Tool:
        return tr("Tool");
    case Name:
        return tr("Event");
    case Result:
        return tr("Result");
    case Duration:
        return tr("Took");
    case Status:
        return tr("Status");
    }
    return {};
}

bool EventModel::isNumber(int column) const { return column == Duration; }

} // namespace vitrine::ui
