// SPDX-License-Identifier: GPL-3.0-or-later
// From core's bytes to what a widget may show: foreign text comes out without control characters and overrides.
#pragma once

#include "base/clock.h"

#include <QDateTime>
#include <QString>

#include <string_view>

namespace vitrine::ui {

[[nodiscard]] QString shown(std::string_view text);
[[nodiscard]] QString shownOnOneLine(std::string_view text); // line breaks become a visible mark
[[nodiscard]] QDateTime localTime(Millis time);              // by the clock that is shown, ui/text/zone.h
[[nodiscard]] QString zoneMark();                            // " UTC" behind a time; empty for local ones
[[nodiscard]] QString shownTime(Millis time);                // date and time to the minute, in the person's locale
[[nodiscard]] QString shownDate(Millis time);
[[nodiscard]] QString dateFormat();                    // of shownDate(), for fields that show dates themselves
[[nodiscard]] QString monthFormat();                   // of an axis: "Mar 2026"
[[nodiscard]] QString dayFormat();                     // of an axis: "3 Mar"
[[nodiscard]] QString shownCount(std::uint64_t count); // with the locale's thousands separator
[[nodiscard]] std::string utf8(const QString& text);

} // namespace vitrine::ui
