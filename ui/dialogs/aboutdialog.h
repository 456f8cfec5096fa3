// SPDX-License-Identifier: GPL-3.0-or-later
// What Vitrine is, and what it promises.
#pragma once

#include <QDialog>

namespace vitrine::ui {

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace vitrine::ui
