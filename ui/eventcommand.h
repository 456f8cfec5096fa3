// SPDX-License-Identifier: GPL-3.0-or-later
// The command line that prints one event, and the event as JSON: for the clipboard.
#pragma once

#include "store/snapshot.h"

#include <QString>

namespace vitrine::ui {

// "vitrinectl events '/home/…/events.ndjson' --filter 'line:12' --format json", ready for a POSIX shell.
[[nodiscard]] QString eventCommand(const store::Snapshot& snapshot, std::size_t row);

// As exports have it, secrets masked; empty when its file cannot be read any more.
[[nodiscard]] QString eventJson(const store::Snapshot& snapshot, std::size_t row, const product::Catalogue& catalogue);

// One word for a POSIX shell, whatever is in it.
[[nodiscard]] QString shellWord(const QString& text);

} // namespace vitrine::ui
