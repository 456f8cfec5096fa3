// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copying.h"

#include "ui/menus.h"
#include "ui/productview.h"
#include "ui/widgets/copysign.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine::ui {

Copying::Copying(const Menus& menus, Workspace& workspace, ProductView& view, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_view(view)
{
    for (QAbstractItemView* table : view.findChildren<QAbstractItemView*>())
        join(*table, menus);
    connect(menus.copyValue, &QAction::triggered, this, &Copying::copyValue);
    connect(menus.copyRow, &QAction::triggered, this, &Copying::copyRow);
    connect(menus.copyCommand, &QAction::triggered, this, &Copying::copyCommand);
}

void Copying::join(QAbstractItemView& table, const Menus& menus)
{
    if (!table.model() || table.inherits("QComboBoxListView") || table.inherits("QHeaderView"))
        return;
    table.addActions({menus.copyValue, menus.copyRow, menus.copyCommand});
    if (table.contextMenuPolicy() == Qt::DefaultContextMenu)
        table.setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* sign = new CopySign(table);
    connect(sign, &CopySign::copied, this, &Copying::put);
}

QAbstractItemView* Copying::table() const
{
    auto* focused = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
    return focused && m_view.isAncestorOf(focused) ? focused : m_view.page()->mainList();
}

void Copying::copyValue()
{
    if (const QAbstractItemView* from = table(); from && from->currentIndex().isValid())
        put(CopySign::textOf(from->currentIndex()));
}

void Copying::copyRow()
{
    const QAbstractItemView* from = table();
    QString text;
    if (from && from == m_view.page()->mainList())
        text = m_view.page()->chosenAsJson();
    if (text.isEmpty() && from && from->currentIndex().isValid())
        text = rowAsJson(from->currentIndex());
    put(text);
}

void Copying::copyCommand()
{
    const QString own = m_view.page()->command();
    const QString product = m_workspace.product();
    put(!own.isEmpty()      ? own
        : product.isEmpty() ? QStringLiteral("vitrinectl list")
                            : QStringLiteral("vitrinectl explain %1").arg(product));
}

void Copying::put(const QString& text)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

QString rowAsJson(const QModelIndex& index)
{
    QJsonObject row;
    const QAbstractItemModel* model = index.model();
    for (int column = 0; column < model->columnCount(index.parent()); ++column) {
        QString name = model->headerData(column, Qt::Horizontal).toString();
        if (name.isEmpty() || row.contains(name))
            name = QString::number(column + 1);
        row.insert(name, CopySign::textOf(index.siblingAtColumn(column)));
    }
    return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

} // namespace vitrine::ui
