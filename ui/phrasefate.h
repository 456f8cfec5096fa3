// SPDX-License-Identifier: GPL-3.0-or-later
// What became of events and requests, in plain words: who refused, which rule threw away, whether anybody can tell.
#pragma once

#include "report/attempts.h"
#include "store/snapshot.h"

#include <QString>

#include <string_view>

namespace vitrine::ui::phrases {

// One or two sentences: "api2.amplitude.com refused it on 18 Nov 2026, 14:02. Reason: 400 invalid-field time."
[[nodiscard]] QString fate(event::Status status, const store::Fate& fate);

// The rule by which Vitrine's own queue or sender threw events away; the word itself where it is not known.
[[nodiscard]] QString dropRule(std::string_view reason);

// "200", "no answer: timed out", "no answer"
[[nodiscard]] QString answer(const outbox::JournalEntry& entry);
// Why no answer came; the word itself where it is not known.
[[nodiscard]] QString failure(std::string_view failure);

} // namespace vitrine::ui::phrases
