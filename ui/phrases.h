// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what core says in words of its own: decisions, rungs, errors. Short, active, without blame or cheer.
// State is always glyph and word, never a colour.
#pragma once

#include "change/change.h"
#include "consent/decision.h"
#include "ui/tally.h"

#include <QString>
#include <QStringList>

namespace vitrine::ui::phrases {

[[nodiscard]] QString glyph(const consent::Decision& decision); // ● ○ ▣ ◌ ?
[[nodiscard]] QString word(const consent::Decision& decision);  // "may send", "locked off"
[[nodiscard]] QString state(const consent::Decision& decision); // "● may send"

[[nodiscard]] QString kindOf(consent::State state); // without which way it is locked

[[nodiscard]] QString sentence(const consent::Decision& decision);  // "Yes. drconfig.yaml says so."
[[nodiscard]] QString decidedBy(const consent::Decision& decision); // "drconfig.yaml, line 7"
// What the product's own code does, when that differs from the decision; else empty.
[[nodiscard]] QString toolDiffers(const consent::Decision& decision, const product::Profile& profile);
// A switch that would not do what it says: `after` is the decision as it would be. Empty: it does.
[[nodiscard]] QString overruled(const consent::Decision& after, bool allow);
[[nodiscard]] QString machine(const std::vector<const consent::Decision*>& found, const Tally& tally);

[[nodiscard]] QString source(const consent::Rung& rung); // "Policy of this computer", "drconfig.yaml:7"
[[nodiscard]] QString says(const consent::Rung& rung);   // "not set", "enabled: true", "cannot be read: ..."
[[nodiscard]] QString error(const Error& error);
[[nodiscard]] QString intent(change::Intent intent);              // "Turned off", "New ID"
[[nodiscard]] QString fieldClass(product::FieldClass fieldClass); // "◆ identifier"
[[nodiscard]] QString fieldType(product::FieldType type);
[[nodiscard]] QString waiting(const Count& count); // "17 events wait; 212 were sent, last on ..."

} // namespace vitrine::ui::phrases
