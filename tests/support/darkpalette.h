// SPDX-License-Identifier: GPL-3.0-or-later
// A dark desktop's palette, as KDE and GNOME hand them out.
#pragma once

#include <QPalette>

namespace vitrine::test {

inline QPalette darkPalette()
{
    const QColor window(42, 46, 50), base(27, 30, 32), text(239, 240, 241), faint(161, 169, 177);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(35, 38, 41));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Button, QColor(49, 54, 59));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Light, QColor(70, 76, 82));
    palette.setColor(QPalette::Midlight, QColor(60, 65, 70));
    palette.setColor(QPalette::Mid, QColor(36, 39, 43));
    palette.setColor(QPalette::Dark, QColor(25, 28, 30));
    palette.setColor(QPalette::Shadow, QColor(16, 18, 19));
    palette.setColor(QPalette::Highlight, QColor(61, 174, 233));
    palette.setColor(QPalette::HighlightedText, QColor(252, 252, 252));
    palette.setColor(QPalette::Link, QColor(29, 153, 243));
    palette.setColor(QPalette::ToolTipBase, QColor(49, 54, 59));
    palette.setColor(QPalette::ToolTipText, text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(110, 115, 120));
    return palette;
}

} // namespace vitrine::test
