// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the window, taken from its actions, so that the list cannot be out of date.
#pragma once

#include "ui/commands.h"

#include <QDialog>

namespace vitrine::ui {

class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const std::vector<Command>& commands, QWidget* parent);
};

} // namespace vitrine::ui
