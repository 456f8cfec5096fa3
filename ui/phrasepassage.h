// SPDX-License-Identifier: GPL-3.0-or-later
// Words for an event's way from raw to the wire: what happened to a field, always glyph and word, and why.
#pragma once

#include "report/passage.h"

#include <QString>

namespace vitrine::ui::phrases {

// "✂ dropped (undeclared)"; of several changes all, with a comma. Empty: it went as it is.
[[nodiscard]] QString whatHappened(const report::PassageRow& row);
// The rules behind it as sentences, a line each.
[[nodiscard]] QString whyItHappened(const report::PassageRow& row, const product::Profile& profile);
// What is to be said of the whole event first.
[[nodiscard]] QString passage(const report::Passage& passage);
// Why a text is no event: "Line 2, column 6: that is no JSON (...)."
[[nodiscard]] QString notAnEvent(const Error& error);

} // namespace vitrine::ui::phrases
