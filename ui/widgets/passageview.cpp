// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passageview.h"

#include "ui/delegates/dimdelegate.h"
#include "ui/phrasepassage.h"
#include "ui/theme.h"
#include "ui/widgets/linetable.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {

PassageView::PassageView(QWidget* parent)
    : QWidget(parent), m_sentence(new PlainLabel(this)), m_table(new QTableView(this)), m_why(dimLabel({}, this))
{
    dressLines(*m_table, tr("Raw, cleaned and wire, field by field"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new DimDelegate(PassageModel::QuietRole, 0, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setAlternatingRowColors(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = m_table->horizontalHeader();
    const int em = fontMetrics().averageCharWidth();
    for (const auto& [column, characters] :
         {std::pair(PassageModel::Field, 28), std::pair(PassageModel::Raw, 32), std::pair(PassageModel::Cleaned, 32),
          std::pair(PassageModel::Wire, 32), std::pair(PassageModel::Where, 36)})
        m_table->setColumnWidth(column, em * characters);
    header->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_why);
    m_why->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_why->setAlignment(Qt::AlignTop);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PassageView::showWhy);
    auto* copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &PassageView::copyCell);
}

void PassageView::show(report::Passage passage, const product::Profile& profile)
{
    const QModelIndex kept = m_table->currentIndex();
    const int row = kept.row(), column = kept.column();
    m_profile = &profile;
    m_sentence->setText(phrases::passage(passage));
    m_model.show(std::move(passage), profile);
    if (row >= 0 && row < m_model.rowCount()) // what is typed goes on, what is looked at stays
        m_table->setCurrentIndex(m_model.index(row, column));
    showWhy();
}

void PassageView::showNothing(const QString& sentence)
{
    m_model.clear();
    m_sentence->setText(sentence);
    m_why->clear();
}

QString PassageView::sentence() const { return m_sentence->text(); }

void PassageView::showWhy()
{
    const QModelIndex current = m_table->currentIndex();
    const bool there = current.isValid() && m_profile && current.row() < m_model.rowCount();
    m_why->setText(
        there ? phrases::whyItHappened(m_model.passage().rows[static_cast<std::size_t>(current.row())], *m_profile)
              : QString());
}

void PassageView::copyCell()
{
    if (m_table->currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_table->currentIndex().data(PassageModel::FullRole).toString());
}

} // namespace vitrine::ui
