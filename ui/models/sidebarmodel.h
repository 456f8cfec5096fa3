// SPDX-License-Identifier: GPL-3.0-or-later
// The list on the left: this computer, the tools found here, and a fold with those that were not found.
#pragma once

#include "ui/workspace.h"

#include <QAbstractItemModel>

namespace vitrine::ui {

class SidebarModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { ProductRole = Qt::UserRole + 1, GlyphRole, DetailRole }; // id or empty; state; second line

    explicit SidebarModel(const Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] QModelIndex indexOf(const QString& productId) const;
    [[nodiscard]] QModelIndexList places() const; // whatever can be looked at: all rows but the fold
    [[nodiscard]] QModelIndex fold() const;       // invalid: every tool was found

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void sort();
    void decisionsChanged();
    void countsChanged();
    void takeCounts();
    [[nodiscard]] std::vector<std::uint64_t> waiting() const; // of each tool
    [[nodiscard]] const Tool* toolAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant toolData(const Tool& tool, int role) const;
    [[nodiscard]] QVariant foldData(int role) const;
    [[nodiscard]] QVariant machineData(int role) const;

    const Workspace& m_workspace;
    std::vector<std::string> m_found;   // ids
    std::vector<std::string> m_missing; // ids
    std::vector<std::uint64_t> m_waiting;
};

} // namespace vitrine::ui
