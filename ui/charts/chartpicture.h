// SPDX-License-Identifier: GPL-3.0-or-later
// A card of the Usage page as a picture to hand on: its question as title, the sentence that reads the chart, the chart
// with its axes, and the number of events it stands on. Drawn as it is shown, at the size it has there.
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace vitrine::ui {

struct ChartPicture
{
    QString title;
    QString sentence;
    QString basis;
    QWidget* drawing = nullptr;    // null: the sentence says it all
    const QWidget* card = nullptr; // whose palette, fonts and width it takes

    [[nodiscard]] QByteArray svg() const; // vectors, with the texts as title and description too
    [[nodiscard]] QByteArray png() const; // two pixels for each one on the screen
};

} // namespace vitrine::ui
