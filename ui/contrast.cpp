// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contrast.h"

#include <algorithm>
#include <cmath>

namespace vitrine::ui {
namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QPalette highContrastPalette(const QPalette& own)
{
    const bool dark = own.color(QPalette::Base).lightness() < own.color(QPalette::Text).lightness();
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor text = dark ? Qt::white : Qt::black;
    const QColor chosen = dark ? QColor(0xffff00) : QColor(0x000080);
    const QColor link = dark ? QColor(0x80ffff) : QColor(0x0000c0);
    const QColor lines = dark ? QColor(0xc0c0c0) : QColor(0x404040);
    QPalette palette(own);
    using Role = QPalette::ColorRole;
    for (const Role role : {Role::Window, Role::Base, Role::AlternateBase, Role::Button, Role::ToolTipBase,
                            Role::HighlightedText, Role::Shadow})
        palette.setColor(role, ground);
    for (const Role role :
         {Role::WindowText, Role::Text, Role::ButtonText, Role::ToolTipText, Role::BrightText, Role::PlaceholderText})
        palette.setColor(role, text);
    for (const Role role : {Role::Mid, Role::Dark, Role::Midlight, Role::Light})
        palette.setColor(role, lines);
    palette.setColor(Role::Highlight, chosen);
    palette.setColor(Role::Link, link);
    palette.setColor(Role::LinkVisited, link);
    for (const Role role : {Role::WindowText, Role::Text, Role::ButtonText})
        palette.setColor(QPalette::Disabled, role, lines);
    return palette;
}

bool isHighContrast(const QPalette& palette)
{
    constexpr double strong = 15;
    const QColor quiet = palette.color(QPalette::Active, QPalette::PlaceholderText);
    return quiet.alpha() == 255 && contrastRatio(quiet, palette.color(QPalette::Active, QPalette::Base)) >= strong;
}

} // namespace vitrine::ui
