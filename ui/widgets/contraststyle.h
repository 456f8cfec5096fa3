// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's style with an outline in the colour of text around fields, buttons and boxes: on black, shades do not
// separate anything.
#pragma once

#include <QProxyStyle>

namespace vitrine::ui {

class ContrastStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ContrastStyle(const QString& base) : QProxyStyle(base) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

} // namespace vitrine::ui
