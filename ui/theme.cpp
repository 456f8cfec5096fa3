// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/contrast.h"

#include <QFontDatabase>

namespace vitrine::ui {
namespace {

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

// Okabe and Ito's set, reordered; lightened where it stands on a dark surface.
constexpr std::array lightCategories{0x0072b2, 0xd98200, 0x008f68, 0xb8568c, 0x4aa3d9, 0xc24f00, 0x6b6b00, 0x6e6e6e};
constexpr std::array darkCategories{0x5bb4ee, 0xf0ad33, 0x35c79c, 0xe59bc4, 0xa5d8ff, 0xff8f57, 0xe6dc5a, 0xb0b0b0};
// Each at least 7:1 on white, or on black.
constexpr std::array strongLightCategories{0x003f7d, 0x6b3f00, 0x00523b, 0x74204f,
                                           0x005a7a, 0x8a2f00, 0x474700, 0x404040};
constexpr std::array strongDarkCategories{0x7cc7ff, 0xffc34d, 0x4de0b4, 0xf5b5d8,
                                          0xbfe3ff, 0xffad85, 0xf0e766, 0xd0d0d0};

} // namespace

Theme Theme::of(const QPalette& palette)
{
    Theme theme;
    theme.surface = palette.color(QPalette::Active, QPalette::Base);
    theme.text = palette.color(QPalette::Active, QPalette::Text);
    theme.dark = theme.surface.lightness() < theme.text.lightness();
    theme.dim = mixed(theme.text, theme.surface, theme.dark ? 0.32 : 0.36);
    theme.raised = mixed(theme.surface, theme.text, theme.dark ? 0.07 : 0.04);
    theme.grid = mixed(theme.surface, theme.text, theme.dark ? 0.22 : 0.16);
    const bool strong = isHighContrast(palette);
    if (strong) {
        theme.dim = theme.text;
        theme.grid = theme.text;
        theme.accent = palette.color(QPalette::Active, QPalette::Link);
    }
    const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    if (!strong)
        theme.accent = theme.dark ? mixed(highlight, Qt::white, 0.35) : mixed(highlight, Qt::black, 0.28);
    const auto& numbers = theme.dark ? (strong ? strongDarkCategories : darkCategories)
                                     : (strong ? strongLightCategories : lightCategories);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        theme.categories[i] = QColor::fromRgb(static_cast<QRgb>(numbers[i]));
    return theme;
}

QColor Theme::heat(double share) const
{
    if (share <= 0)
        return raised;
    return mixed(mixed(surface, categories[0], 0.25), dark ? categories[4] : mixed(categories[0], Qt::black, 0.25),
                 qMin(share, 1.0));
}

QFont monospace() { return QFontDatabase::systemFont(QFontDatabase::FixedFont); }

QFont heading(const QFont& base)
{
    QFont font(base);
    font.setPointSizeF(base.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont subheading(const QFont& base)
{
    QFont font(base);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont tabular(const QFont& base)
{
    QFont font(base);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

void makeDim(QWidget* widget)
{
    // PlaceholderText follows the palette by itself, so that nothing has to listen for a change.
    widget->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace vitrine::ui
