// SPDX-License-Identifier: GPL-3.0-or-later
// Copying from tables: a cell by one click on the sign that appears in it, by key or by menu; a row as JSON; the
// command that gives the same answer. Every table of every page takes part.
#pragma once

#include <QObject>

class QAbstractItemView;
class QModelIndex;

namespace vitrine::ui {

struct Menus;
class ProductView;
class Workspace;

class Copying : public QObject
{
    Q_OBJECT

public:
    Copying(const Menus& menus, Workspace& workspace, ProductView& view, QObject* parent);

Q_SIGNALS:
    void copied(const QString& text);

private:
    void join(QAbstractItemView& table, const Menus& menus);
    [[nodiscard]] QAbstractItemView* table() const; // with the focus, else the page's list
    void copyValue();
    void copyRow();
    void copyCommand();
    void put(const QString& text);

    Workspace& m_workspace;
    ProductView& m_view;
};

// The row as {"Time": "…", "Event": "…"}: what stands in its cells.
[[nodiscard]] QString rowAsJson(const QModelIndex& index);

} // namespace vitrine::ui
