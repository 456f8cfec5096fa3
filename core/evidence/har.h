// SPDX-License-Identifier: GPL-3.0-or-later
// Requests and answers of a journal or a capture as an HTTP Archive, HAR 1.2 (http://www.softwareishard.com/blog/
// har-12-spec/). What a journal does not know is -1, as the specification has it: sizes of heads, and how the time
// splits; the time from the entry in the journal to its answer is the "wait". A body that is no text stands as base64
// under "_text_base64"; what Vitrine knows beyond HAR stands under "_vitrine". Secrets are references or masked.
#pragma once

#include "evidence/eventexport.h"
#include "evidence/redactor.h"
#include "outbox/journal.h"

#include <string>
#include <vector>

namespace vitrine::evidence {

// entries: in the order of the export. Returns false when the sink had enough.
bool exportHar(const std::vector<outbox::JournalEntry>& entries, const product::Catalogue& catalogue,
               const Redaction& redaction, const Known& known, const Sink& sink);

// One entry of log.entries. A capture does not know whose request it is; then every product that speaks its protocol is
// asked what the fields are.
[[nodiscard]] Json harEntry(const outbox::JournalEntry& entry, const product::Catalogue& catalogue, Redactor& redactor);

} // namespace vitrine::evidence
