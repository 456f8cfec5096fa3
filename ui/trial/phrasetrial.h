// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for trials: what would be run, what is set for it, what it shows; and for the replay lab.
#pragma once

#include "trial/judgement.h"
#include "trial/reaction.h"

#include <QString>
#include <QStringList>

namespace vitrine::ui::phrases {

// "[dr] [templates] [list]": each word by itself, secrets masked.
[[nodiscard]] QString words(const std::vector<std::string>& words);
// How the sink comes to stand in the back end's place, or why only proxies are left.
[[nodiscard]] QString sinkStands(const trial::Preparation& preparation, const QString& tool);
// "DR_TELEMETRY_ENABLED=false (consent)", a line each.
[[nodiscard]] QString settings(const trial::Preparation& preparation);
[[nodiscard]] QString settingWhy(trial::Setting::Why why);

[[nodiscard]] QString runEnd(const trial::Run& run); // "exit 0", "took too long and was ended"
// "○ 0 requests in 3 runs with consent off.", with the glyph of how sure that is.
[[nodiscard]] QString verdict(const trial::Trial& trial, const trial::Judgement& judgement);
[[nodiscard]] QString because(const trial::Trial& trial, const trial::Judgement& judgement); // a sentence a line
[[nodiscard]] QString doubt(trial::Doubt doubt, const trial::Trial& trial);

[[nodiscard]] QString answerChoice(const std::string& word); // "429 – too many requests"
[[nodiscard]] QString reaction(const trial::Reaction& reaction);

} // namespace vitrine::ui::phrases
