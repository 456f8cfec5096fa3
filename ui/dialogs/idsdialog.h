// SPDX-License-Identifier: GPL-3.0-or-later
// The IDs of a tool in use and earlier, with dates.
#pragma once

#include "identity/identity.h"

#include <QDialog>

namespace vitrine::ui {

class IdsDialog : public QDialog
{
    Q_OBJECT

public:
    IdsDialog(const std::vector<identity::Id>& ids, const QString& toolName, QWidget* parent);
};

} // namespace vitrine::ui
