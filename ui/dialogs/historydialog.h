// SPDX-License-Identifier: GPL-3.0-or-later
// The dated list of what was changed here. Accepted: the newest change that stands is to be undone.
#pragma once

#include "change/change.h"

#include <QDialog>

namespace vitrine::ui {

class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(const product::Catalogue& catalogue, change::History history, QWidget* parent);
};

} // namespace vitrine::ui
