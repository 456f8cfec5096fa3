// SPDX-License-Identifier: GPL-3.0-or-later
// Every event and field a tool declares, searchable; with what the back end adds and what rides on ordinary calls.
#pragma once

#include "product/profile.h"

#include <QDialog>

namespace vitrine::ui {

class FieldsDialog : public QDialog
{
    Q_OBJECT

public:
    FieldsDialog(const product::Profile& profile, QWidget* parent);
};

} // namespace vitrine::ui
