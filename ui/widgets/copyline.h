// SPDX-License-Identifier: GPL-3.0-or-later
// A line to copy: monospace text with a button beside it.
#pragma once

#include <QWidget>

class QPushButton;

namespace vitrine::ui {

class CopyLine : public QWidget
{
    Q_OBJECT

public:
    CopyLine(const QString& text, QWidget* parent);
    [[nodiscard]] QPushButton* button() const { return m_button; }

private:
    QPushButton* m_button;
};

} // namespace vitrine::ui
