// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/why.h"

#include "ui/delegates/dimdelegate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wholetable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine::ui {

Why::Why(Desktop& desktop, QWidget* parent)
    : Section(tr("Why?"), tr("strongest first"), parent), m_desktop(desktop), m_ladder(new LadderModel(this)),
      m_table(new WholeTable(tr("Sources, strongest first"), LadderModel::Says, this)), m_fold(new QPushButton(this)),
      m_copy(new QPushButton(tr("Copy"), this))
{
    m_table->setModel(m_ladder);
    m_table->setItemDelegate(new DimDelegate(LadderModel::DimRole, LadderModel::LinkRole, m_table));
    m_table->horizontalHeader()->hide();
    m_fold->setFlat(true);
    m_copy->setAccessibleName(tr("Copy all sources"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_fold);
    row->addStretch();
    row->addWidget(m_copy);
    answer()->addWidget(m_table);
    answer()->addLayout(row);
    answer()->addWidget(
        dimLabel(tr("Variables are those of this desktop session; a login shell may have others."), this));
    connect(m_table, &QTableView::activated, this, &Why::open);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == LadderModel::Open)
            open(index);
    });
    connect(m_copy, &QPushButton::clicked, this, &Why::copy);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        showLadder();
    });
}

void Why::show(const Tool& tool)
{
    m_decision = tool.decision;
    showLadder();
}

void Why::showLadder()
{
    m_ladder->show(m_decision, m_unfolded);
    const int hidden = m_ladder->silentAliases();
    m_fold->setVisible(hidden > 0);
    m_fold->setText(m_unfolded ? tr("▾ Fewer sources") : tr("▸ %n more source(s), not set", nullptr, hidden));
    for (int row = 0; row < m_ladder->rowCount(); ++row) {
        const QModelIndex index = m_ladder->index(row, 0);
        if (index.data(LadderModel::WinsRole).toBool())
            m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
}

void Why::open(const QModelIndex& index)
{
    if (const QString file = index.data(LadderModel::FileRole).toString(); !file.isEmpty())
        m_desktop.openFile(file);
}

void Why::copy() const
{
    QStringList lines;
    for (int row = 0; row < m_ladder->rowCount(); ++row) {
        QStringList cells;
        for (int column = LadderModel::Rank; column <= LadderModel::Decides; ++column)
            cells << m_ladder->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t')).trimmed();
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace vitrine::ui
