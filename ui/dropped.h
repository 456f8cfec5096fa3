// SPDX-License-Identifier: GPL-3.0-or-later
// What was dropped on the window, told apart: files with events, folders with such files in them, configs of tools.
#pragma once

#include "ui/workspace.h"

#include <QList>
#include <QUrl>

namespace vitrine::ui {

struct Dropped
{
    QStringList events;   // files to open; of a folder those that may hold events, a bounded number of them
    QString config;       // a file of settings; empty: none
    bool tooMany = false; // a folder held more than is opened at once
};

[[nodiscard]] Dropped sortDropped(const QList<QUrl>& urls);

// The tool whose settings may lie in a file that only the person knows; the current one before others. Empty: none.
[[nodiscard]] QString takerOfConfig(const Workspace& workspace);

} // namespace vitrine::ui
