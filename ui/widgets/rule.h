// SPDX-License-Identifier: GPL-3.0-or-later
// A thin line between two parts, in the theme's grid colour.
#pragma once

#include <QWidget>

namespace vitrine::ui {

class Rule : public QWidget
{
    Q_OBJECT

public:
    explicit Rule(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace vitrine::ui
