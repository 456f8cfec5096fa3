// SPDX-License-Identifier: GPL-3.0-or-later
// Text from files as it may be shown: controls and bidirectional overrides visible, never read as HTML.
#pragma once

#include <QString>
#include <string_view>

namespace vitrine::ui {

// One line for a cell: line breaks become a sign, and what is over `most` characters an ellipsis.
[[nodiscard]] QString foreignLine(std::string_view text, qsizetype most = 400);

// A tooltip that Qt takes for plain text whatever is in it; wrapped by hand, since plain tooltips are not.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace vitrine::ui
