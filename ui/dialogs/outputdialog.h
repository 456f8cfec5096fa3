// SPDX-License-Identifier: GPL-3.0-or-later
// What another program printed, as plain text that can be read, searched by eye and copied.
#pragma once

#include <QDialog>

namespace vitrine::ui {

class OutputDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr qsizetype mostShown = qsizetype{1} << 20;

    OutputDialog(const QString& title, const QString& sentence, const QByteArray& output, QWidget* parent);
};

} // namespace vitrine::ui
