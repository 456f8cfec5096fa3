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

HistoryDialog::HistoryDialog(const product::Catalogue& catalogue, std::vector<change::HistoryEntry> entries,
                             QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("History of Changes"));
    const bool anyStands = std::any_of(entries.begin(), entries.end(), [](const auto& entry) { return !entry.undone; });
    const QString sentence = entries.empty() ? tr("Nothing was changed with Vitrine yet.")
                                             : tr("What was changed with Vitrine on this computer, newest first.");
    auto* model = new HistoryModel(catalogue, this);
    model->show(std::move(entries));
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
