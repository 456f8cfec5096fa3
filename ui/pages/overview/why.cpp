// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/why.h"

#include "base/paths.h"
#include "ui/delegates/dimdelegate.h"
#include "ui/shown.h"
#include "ui/theme.h"
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

Why::Why(Workspace& workspace, Desktop& desktop, QWidget* parent)
    : Section(tr("Why?"), tr("strongest first"), parent), m_workspace(workspace), m_desktop(desktop),
      m_ladder(new LadderModel(this)), m_table(new WholeTable(tr("Sources, strongest first"), LadderModel::Says, this)),
      m_fold(new QPushButton(this)), m_open(new QPushButton(tr("Open File"), this)),
      m_copy(new QPushButton(tr("Copy"), this)), m_note(dimLabel({}, this))
{
    m_table->setModel(m_ladder);
    m_table->setItemDelegate(new DimDelegate(LadderModel::DimRole, m_table));
    m_table->horizontalHeader()->hide();
    m_fold->setFlat(true);
    m_copy->setAccessibleName(tr("Copy the selected source"));
    m_open->setAccessibleName(tr("Open the file of the selected source"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::normal);
    row->addWidget(m_fold);
    row->addWidget(m_note, 1);
    row->addWidget(m_copy);
    row->addWidget(m_open);
    answer()->addWidget(m_table);
    answer()->addLayout(row);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Why::rowChanged);
    connect(m_table, &QTableView::activated, this, &Why::openRow);
    connect(m_open, &QPushButton::clicked, this, &Why::openRow);
    connect(m_copy, &QPushButton::clicked, this, &Why::copyRow);
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
        if (m_ladder->index(row, 0).data(LadderModel::WinsRole).toBool())
            m_table->selectRow(row);
    }
    rowChanged();
}

QString Why::fileOfRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.data(LadderModel::FileRole).toString() : QString();
}

void Why::rowChanged()
{
    const QString file = fileOfRow();
    m_open->setEnabled(!file.isEmpty());
    m_copy->setEnabled(m_table->currentIndex().isValid());
    m_note->setText(shownOnOneLine(abbreviateHome(utf8(file), m_workspace.environment())));
}

void Why::openRow()
{
    if (const QString file = fileOfRow(); !file.isEmpty())
        m_desktop.openFile(file);
}

void Why::copyRow()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    QStringList cells;
    for (int column = LadderModel::Source; column <= LadderModel::Says; ++column)
        cells << current.siblingAtColumn(column).data().toString();
    if (const QString file = fileOfRow(); !file.isEmpty())
        cells << file;
    QGuiApplication::clipboard()->setText(cells.join(QLatin1Char('\t')));
}

} // namespace vitrine::ui
