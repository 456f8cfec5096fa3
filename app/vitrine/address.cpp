// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrine/address.h"

#include "ui/mainwindow.h"

#include <QUrl>
#include <QUrlQuery>

namespace vitrine::app {

Wanted wantedOf(const QStringList& arguments, const QString& filter)
{
    Wanted wanted;
    wanted.filter = filter;
    wanted.events = !filter.isEmpty();
    for (const QString& argument : arguments) {
        const QUrl address(argument, QUrl::TolerantMode);
        if (address.scheme() == QLatin1String("file")) {
            wanted.files << address.toLocalFile();
            continue;
        }
        if (address.scheme() != QLatin1String("vitrine")) {
            wanted.files << argument;
            continue;
        }
        const QUrlQuery query(address);
        wanted.product = query.queryItemValue(QStringLiteral("product"), QUrl::FullyDecoded);
        wanted.filter = query.queryItemValue(QStringLiteral("filter"), QUrl::FullyDecoded);
        wanted.events = true;
    }
    return wanted;
}

void fulfil(const Wanted& wanted, ui::MainWindow& window)
{
    if (!wanted.files.isEmpty())
        window.openFiles(wanted.files);
    if (wanted.events)
        window.showFilter(wanted.product, wanted.filter);
}

} // namespace vitrine::app
