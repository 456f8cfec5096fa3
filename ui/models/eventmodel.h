// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a snapshot as a table. Holds no copies: cells are read from the snapshot's columns when they are
// painted, so a million rows cost eight megabytes in the view and nothing here. Filtering and sorting happen on a
// worker.
#pragma once

#include "ui/models/roworder.h"
#include "ui/models/tablemodel.h"
#include "ui/work/latest.h"

namespace vitrine::ui {

class EventModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Time, Tool, Name, Result, Duration, Status, ColumnCount };
    enum Role { SnapshotIndexRole = Qt::UserRole, QuietRole }; // QuietRole: true where the text may step back

    explicit EventModel(QObject* parent = nullptr);

    // Inserts rows when the new snapshot extends the old one, else resets.
    void setSnapshot(store::SnapshotPtr snapshot);
    void setProductNames(QHash<QString, QString> names); // id -> name
    void setFilter(const filter::Expression& expression);
    void setProduct(const QString& productId); // only its events; empty: all
    // What has:finding asks; safe on a worker.
    void setFinding(std::function<bool(std::size_t, const event::Event&)> finding);

    [[nodiscard]] const store::SnapshotPtr& snapshot() const { return m_snapshot; }
    [[nodiscard]] const RowFilter& filter() const { return m_filter; }
    [[nodiscard]] const Rows& rows() const { return m_rows; } // null: all
    [[nodiscard]] filter::Context context() const;            // as of now
    [[nodiscard]] std::size_t snapshotIndex(int row) const;
    [[nodiscard]] int rowOf(std::size_t snapshotIndex) const; // -1: not shown
    [[nodiscard]] bool searching() const { return m_finder.busy(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    // By time only: natural order (column -1 or any other), oldest or newest first.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void searchingChanged(bool searching);
    void shownChanged(); // after rows came, went or were found

private:
    [[nodiscard]] QString head(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    void find();
    void showRows(store::SnapshotPtr snapshot, Rows rows);
    [[nodiscard]] FoundBefore foundBefore() const;
    [[nodiscard]] bool onlyAppends(const store::Snapshot& snapshot, const Rows& rows) const;
    [[nodiscard]] QString text(std::size_t at, int column) const;
    [[nodiscard]] QString toolTip(std::size_t at, int column) const;

    store::SnapshotPtr m_snapshot; // what the shown rows are of
    store::SnapshotPtr m_newest;   // may be ahead while a search runs
    Rows m_rows;
    int m_count = 0;
    RowFilter m_filter;
    RowFilter m_shownFilter; // of the shown rows
    std::function<bool(std::size_t, const event::Event&)> m_finding;
    QHash<QString, QString> m_productNames;
    Latest m_finder;
};

} // namespace vitrine::ui
