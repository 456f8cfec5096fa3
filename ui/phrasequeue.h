// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what waits, what was thrown away, and how a run of the sender ended.
#pragma once

#include "report/queue.h"
#include "ui/journals.h"
#include "ui/senderrun.h"

#include <QString>

namespace vitrine::ui::phrases {

[[nodiscard]] QString queueSentence(const report::Queue& queue);   // "17 events wait, the oldest since ..."
[[nodiscard]] QString queueDetails(const report::Queue& queue);    // next try, tries, size; empty where nothing waits
[[nodiscard]] QString neverSent(const report::Queue& queue);       // what lies there and will not be sent; or empty
[[nodiscard]] QString droppedSentence(const report::Queue& queue); // by reason; or empty
// journals: read after the run; its requests are those since it began.
[[nodiscard]] QString runSentence(const SenderRun::End& end, const Journals& journals);

} // namespace vitrine::ui::phrases
