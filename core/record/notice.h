// SPDX-License-Identifier: Apache-2.0
// What is due before the first event, and what the tool reports back: kiota's notice at install and at every update,
// codegen's once and never in CI, dr's question with a consent version. The recorder says what is due; the tool shows
// it. The product's own config key is the truth and is edited surgically (DESIGN rule 5); a product without a config
// (kiota) is remembered in session.json.
#pragma once

#include "consent/decision.h"
#include "record/host.h"
#include "record/keeping.h"

namespace vitrine::record {

// NoTerminal: a question is due and nobody is there to answer it: it is not asked, and nothing is recorded.
enum class Due : std::uint8_t { None, Notice, Prompt, NoTerminal };
[[nodiscard]] const char* name(Due due); // "none", "notice", "prompt", "no-terminal"

[[nodiscard]] Due noticeDue(const product::Profile& profile, const consent::Decision& decision, const Host& host,
                            const Kept& kept);

enum class Answer : std::uint8_t { Shown, Yes, No };

// Writes the answer where it belongs. Error: Unsupported where that is no answer to what this product shows; Malformed,
// NoPermission ... when the config cannot be read or written: then it stays as it is, and so does what is due.
[[nodiscard]] Result<> answerNotice(const product::Profile& profile, const Environment& environment, const Host& host,
                                    Answer answer, Millis now);

} // namespace vitrine::record
