// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fieldsdialog.h"

#include "ui/models/fieldsmodel.h"
#include "ui/shown.h"
#include "ui/theme.h"
#include "ui/widgets/wholetable.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {

FieldsDialog::FieldsDialog(const product::Profile& profile, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Every field of %1").arg(shown(profile.name)));
    auto* rows = new QSortFilterProxyModel(this);
    rows->setSourceModel(new FieldsModel(profile, this));
    rows->setFilterKeyColumn(-1);
    rows->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search events, fields and purposes"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, rows, &QSortFilterProxyModel::setFilterFixedString);

    auto* table = new QTableView(this);
    dressTable(*table, tr("Events and fields"));
    table->setModel(rows);
    table->setWordWrap(true);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(FieldsModel::Purpose, QHeaderView::Stretch);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::normal);
    layout->addWidget(search);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 180, em * 105);
}

} // namespace vitrine::ui
