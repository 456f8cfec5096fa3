// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/namedialog.h"

#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine::ui {

NameDialog::NameDialog(const QString& title, const QString& label, const QString& suggestion, QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit(suggestion, this))
{
    setWindowTitle(title);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_name->setMaxLength(100);
    m_name->selectAll();
    auto* text = new QLabel(label, this);
    text->setBuddy(m_name);
    m_name->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::normal);
    column->addWidget(text);
    column->addWidget(m_name);
    column->addWidget(buttons);
    QPushButton* save = buttons->button(QDialogButtonBox::Save);
    connect(m_name, &QLineEdit::textChanged, save, [this, save] { save->setEnabled(!name().isEmpty()); });
    save->setEnabled(!name().isEmpty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString NameDialog::name() const { return m_name->text().trimmed(); }

} // namespace vitrine::ui
