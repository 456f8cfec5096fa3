// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the consent timeline.
#pragma once

#include "report/timeline.h"

#include <QString>
#include <QStringList>

namespace vitrine::ui::phrases {

[[nodiscard]] QString momentGlyph(report::MomentKind kind);       // "●"
[[nodiscard]] QString momentWord(const report::Moment& moment);   // "Telemetry was allowed"
[[nodiscard]] QString momentTime(const report::Moment& moment);   // "by 3 Mar 2026, 08:00"
[[nodiscard]] QString momentDetail(const report::Moment& moment); // an ID, a key, a host
[[nodiscard]] QString flagWord(report::Flag flag);                // "▲ before asked"; empty: none
// What is to be said first: flags, or that there are none. A sentence each.
[[nodiscard]] QStringList timeline(const report::Timeline& timeline);

} // namespace vitrine::ui::phrases
