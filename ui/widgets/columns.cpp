// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include "ui/commands.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>

namespace vitrine::ui {

Columns::Columns(QTableView& table, QString key) : QObject(&table), m_table(table), m_key(std::move(key))
{
    QHeaderView* header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &Columns::showMenu);
    m_original = header->saveState();
    for (int column = 0; column < header->count(); ++column) {
        auto* action = new QAction(this);
        action->setCheckable(true);
        action->setStatusTip(tr("Show or hide this column"));
        connect(action, &QAction::triggered, this, [this, column](bool shown) { show(column, shown); });
        header->addAction(action);
        m_actions << action;
    }
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int newSize) { follow(column, newSize); });
    refresh();
}

Columns* Columns::of(const QTableView& table)
{
    return table.findChild<Columns*>(QString(), Qt::FindDirectChildrenOnly);
}

void Columns::restore(const QSettings& settings)
{
    const QByteArray state = settings.value(m_key + QStringLiteral("/state")).toByteArray();
    QHeaderView* header = m_table.horizontalHeader();
    const int count = header->count();
    // Another release's table may have other columns.
    if (state.isEmpty() || settings.value(m_key + QStringLiteral("/count")).toInt() != count)
        return;
    QList<bool> hidden;
    for (int column = 0; column < count; ++column)
        hidden << header->isSectionHidden(column);
    header->restoreState(state);
    m_hidden.clear();
    for (const QString& column : settings.value(m_key + QStringLiteral("/hidden")).toStringList())
        m_hidden << column.toInt();
    for (int column = 0; column < count; ++column)
        header->setSectionHidden(column, hidden[column] || m_hidden.contains(column));
    refresh();
}

void Columns::save(QSettings& settings) const
{
    QStringList hidden;
    for (const int column : m_hidden)
        hidden << QString::number(column);
    settings.setValue(m_key + QStringLiteral("/state"), m_table.horizontalHeader()->saveState());
    settings.setValue(m_key + QStringLiteral("/count"), m_table.horizontalHeader()->count());
    settings.setValue(m_key + QStringLiteral("/hidden"), hidden);
}

void Columns::reset()
{
    m_hidden.clear();
    m_table.horizontalHeader()->restoreState(m_original);
    refresh();
}

void Columns::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(&m_table);
    menu->setObjectName(QStringLiteral("columns"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(m_table.horizontalHeader()->mapToGlobal(position));
}

void Columns::show(int column, bool shown)
{
    if (shown)
        m_hidden.remove(column);
    else
        m_hidden << column;
    m_table.horizontalHeader()->setSectionHidden(column, !shown);
    refresh();
}

// A page that shows a column again does not know that a person hid it.
void Columns::follow(int column, int newSize)
{
    if (newSize > 0 && m_hidden.contains(column))
        m_table.horizontalHeader()->setSectionHidden(column, true);
    if (newSize == 0 || m_actions.value(column) == nullptr || !m_actions[column]->isChecked())
        refresh();
}

void Columns::refresh()
{
    const QHeaderView* header = m_table.horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int column = 0; column < m_actions.size(); ++column) {
        const bool visible = !header->isSectionHidden(column);
        QAction* action = m_actions[column];
        QString name = m_table.model()->headerData(column, Qt::Horizontal).toString();
        if (name.isEmpty())
            name = tr("Column %1").arg(column + 1);
        if (withoutMnemonic(action->text()) != name)
            action->setText(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setChecked(visible);
        action->setEnabled(!visible || shown > 1);
    }
}

} // namespace vitrine::ui
