// SPDX-License-Identifier: GPL-3.0-or-later
// How well a few typed letters fit a text: all of them in their order, best where words begin and where they follow
// each other.
#pragma once

#include <QStringView>

#include <optional>

namespace vitrine::ui {

// Higher is better; ignores case and blanks. An empty pattern fits everything equally. nullopt: it does not fit.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

} // namespace vitrine::ui
