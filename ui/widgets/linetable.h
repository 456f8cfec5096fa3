// SPDX-License-Identifier: GPL-3.0-or-later
// A table of one line a row, which most lists of the window are: however many rows there are, none is ever measured.
#pragma once

#include <QString>

#include <map>

class QTableView;

namespace vitrine::ui {

void dressLines(QTableView& table, const QString& accessibleName);
// Columns wide enough for what usually stands there.
void fitColumns(QTableView& table, const std::map<int, QString>& samples);

} // namespace vitrine::ui
