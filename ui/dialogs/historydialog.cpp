// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/historydialog.h"

#include "ui/models/historymodel.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wholetable.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine::ui {

HistoryDialog::HistoryDialog(const product::Catalogue& catalogue, change::History history, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("History of Changes"));
    const auto& entries = history.entries;
    const bool anyStands = std::any_of(entries.begin(), entries.end(), [](const auto& entry) { return !entry.undone; });
    QString sentence = entries.empty() && history.unreadable == 0
                           ? tr("Nothing was changed with Vitrine yet.")
                           : tr("What was changed with Vitrine on this computer, newest first.");
    if (history.unreadable > 0)
        sentence +=
            QLatin1Char('\n') + tr("▲ %Ln line(s) of the list cannot be read: what they changed is not shown and "
                                   "cannot be undone from here.",
                                   nullptr, static_cast<int>(history.unreadable));
    auto* model = new HistoryModel(catalogue, this);
    model->show(std::move(history.entries));
    auto* table = new QTableView(this);
    dressTable(*table, tr("Changes"));
    table->setModel(model);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* undo = buttons->addButton(tr("Undo the Newest"), QDialogButtonBox::AcceptRole);
    undo->setEnabled(anyStands);
    undo->setObjectName(QStringLiteral("undo"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::wide);
    layout->addWidget(new PlainLabel(sentence, this));
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 110, em * 50);
}

} // namespace vitrine::ui
