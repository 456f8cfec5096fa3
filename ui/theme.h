// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, fonts and distances, all derived from the palette and the font the desktop gives. A value: ask for it again
// where it is used (paintEvent, changeEvent with PaletteChange), never keep it.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QWidget>

#include <array>

namespace vitrine::ui {

struct Theme
{
    bool dark = false;
    QColor text;
    QColor dim;     // secondary text, still 4.5:1 on surface
    QColor accent;  // links, the mark of the winning rung, the focused thing
    QColor surface; // behind lists, charts and text
    QColor raised;  // a card or band on the surface
    QColor grid;    // lines that separate
    // Told apart with every common colour vision, in this order; adjacent ones also differ in lightness.
    std::array<QColor, 8> categories;

    [[nodiscard]] static Theme of(const QPalette& palette);
    [[nodiscard]] static Theme of(const QWidget* widget) { return of(widget->palette()); }

    // From "no events" to "most events": one hue, rising contrast to the surface. share: 0..1.
    [[nodiscard]] QColor heat(double share) const;
};

// Device-independent pixels at the standard font; layouts take these and nothing else.
namespace space {
inline constexpr int tight = 4;
inline constexpr int normal = 8;
inline constexpr int wide = 16;
inline constexpr int section = 24;
} // namespace space

[[nodiscard]] QFont monospace();                   // bytes, IDs, paths
[[nodiscard]] QFont heading(const QFont& base);    // a page's title
[[nodiscard]] QFont subheading(const QFont& base); // a section's or card's title
[[nodiscard]] QFont tabular(const QFont& base);    // numbers in columns

// Labels that follow the palette: text colour of a widget set to theme.dim, again after a PaletteChange.
void makeDim(QWidget* widget);

} // namespace vitrine::ui
