// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/delegates/sidebardelegate.h"

#include <QScopedValueRollback>

namespace vitrine::ui {

Sidebar::Sidebar(Workspace& workspace, QWidget* parent)
    : QTreeView(parent), m_workspace(workspace), m_model(new SidebarModel(workspace, this))
{
    setModel(m_model);
    setItemDelegate(new SidebarDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Tools"));
    connect(this, &QTreeView::clicked, this, &Sidebar::toggle);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (!index.data(SidebarModel::ProductRole).isValid())
            setExpanded(index, !isExpanded(index));
    });
    connect(&workspace, &Workspace::productChanged, this, &Sidebar::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &Sidebar::modelReset);
    connect(this, &QTreeView::expanded, this, [this] { remember(true); });
    connect(this, &QTreeView::collapsed, this, [this] { remember(false); });
    follow();
}

QSize Sidebar::sizeHint() const { return {fontMetrics().averageCharWidth() * 34, QTreeView::sizeHint().height()}; }

void Sidebar::showNotFound(bool shown) { setExpanded(m_model->fold(), shown); }

QStringList Sidebar::names() const
{
    QStringList names;
    for (const QModelIndex& index : m_model->places())
        names << index.data().toString();
    return names;
}

void Sidebar::select(int row)
{
    const QModelIndexList places = m_model->places();
    if (row >= places.size())
        return;
    expand(places[row].parent());
    setCurrentIndex(places[row]);
}

void Sidebar::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    const QVariant product = current.data(SidebarModel::ProductRole);
    if (!m_following && product.isValid())
        m_workspace.setProduct(product.toString());
}

void Sidebar::follow()
{
    const QScopedValueRollback following(m_following, true);
    const QModelIndex index = m_model->indexOf(m_workspace.product());
    if (index.parent().isValid())
        expand(index.parent());
    setCurrentIndex(index);
}

void Sidebar::modelReset()
{
    setExpanded(m_model->fold(), m_unfolded);
    follow();
}

void Sidebar::remember(bool unfolded)
{
    m_unfolded = unfolded;
    Q_EMIT notFoundShown(unfolded);
}

void Sidebar::toggle(const QModelIndex& index)
{
    if (index == m_model->fold())
        setExpanded(index, !isExpanded(index));
}

} // namespace vitrine::ui
