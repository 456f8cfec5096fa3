// SPDX-License-Identifier: GPL-3.0-or-later
// A journalled request and its answer as bytes to be shown: heads as text, bodies exactly as they left or came.
// Secrets of address and headers are references in the journal already; those in a body are masked here.
#pragma once

#include "outbox/journal.h"
#include "ui/bytes/bytedocument.h"

namespace vitrine::ui {

// known: texts that are secrets wherever they stand (the endpoint's key). Texts under keys that name a secret count
// too.
[[nodiscard]] protocol::Request requestOf(const outbox::Attempt& attempt, const std::vector<std::string>& known);

// "HTTP 200", headers, an empty line, body.
[[nodiscard]] ByteDocument answerDocument(const outbox::Answer& answer, const std::vector<std::string>& secrets,
                                          bool masked);

} // namespace vitrine::ui
