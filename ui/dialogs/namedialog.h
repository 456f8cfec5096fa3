// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a name.
#pragma once

#include <QDialog>

class QLineEdit;

namespace vitrine::ui {

class NameDialog : public QDialog
{
    Q_OBJECT

public:
    NameDialog(const QString& title, const QString& label, const QString& suggestion, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const; // trimmed

private:
    QLineEdit* m_name;
};

} // namespace vitrine::ui
