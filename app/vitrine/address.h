// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is asked to show by its arguments: files, or an address such as
// vitrine:events?product=dr&filter=success:false%20time%3E-7d, which a link or another program may hand over.
#pragma once

#include <QString>
#include <QStringList>

namespace vitrine::ui {
class MainWindow;
}

namespace vitrine::app {

struct Wanted
{
    QStringList files;
    QString product;
    QString filter;
    bool events = false; // the page of events
};

// filter: of --filter; an address says more, and the last one wins. file: addresses are files.
[[nodiscard]] Wanted wantedOf(const QStringList& arguments, const QString& filter);
void fulfil(const Wanted& wanted, ui::MainWindow& window);

} // namespace vitrine::app
