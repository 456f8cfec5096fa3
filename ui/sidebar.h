// SPDX-License-Identifier: GPL-3.0-or-later
// The list on the left. Its current row is the workspace's product, both ways.
#pragma once

#include "ui/models/sidebarmodel.h"

#include <QTreeView>

namespace vitrine::ui {

class Sidebar : public QTreeView
{
    Q_OBJECT

public:
    Sidebar(Workspace& workspace, QWidget* parent);

    void showNotFound(bool shown);
    // This computer, then the tools that were found, then the others, folded away or not: the entries of Go.
    [[nodiscard]] QStringList names() const;
    void select(int row);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void notFoundShown(bool shown); // unfolded or folded, whoever did it

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void follow();
    void toggle(const QModelIndex& index);
    void modelReset();
    void remember(bool unfolded);

    Workspace& m_workspace;
    SidebarModel* m_model;
    bool m_following = false;
    bool m_unfolded = false;
};

} // namespace vitrine::ui
