// SPDX-License-Identifier: GPL-3.0-or-later
// High contrast: a palette of two colours and two for links and choices, each at least 7:1 against its ground.
#pragma once

#include <QColor>
#include <QPalette>

namespace vitrine::ui {

// The ratio of WCAG 2.2, 1 to 21; both opaque.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

// White on black where `own` is dark, black on white else.
[[nodiscard]] QPalette highContrastPalette(const QPalette& own);

// Whether secondary text has given up stepping back: so do ours and those of desktops.
[[nodiscard]] bool isHighContrast(const QPalette& palette);

} // namespace vitrine::ui
