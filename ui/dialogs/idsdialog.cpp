// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/idsdialog.h"

#include "ui/models/idsmodel.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wholetable.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {

IdsDialog::IdsDialog(const std::vector<identity::Id>& ids, const QString& toolName, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("IDs of %1").arg(toolName));
    auto* model = new IdsModel(this);
    model->show(ids);
    auto* table = new QTableView(this);
    dressTable(*table, tr("IDs"));
    table->setModel(model);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("Copy All"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [model] {
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            lines << cells.join(QLatin1Char('\t'));
        }
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::wide);
    layout->addWidget(
        new PlainLabel(tr("Retired IDs stay on this computer only, so that a deletion request can name them."), this));
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 110, em * 44);
}

} // namespace vitrine::ui
