// SPDX-License-Identifier: GPL-3.0-or-later
// A trial as a small JSON document to keep: what was run, where, with what set, what came, and the hashes of the sink's
// files. Secrets in the command are masked, bodies are not in it, the home directory is "~".
//
//   {"v":1,"kind":"vitrine-verify","product","profile":{"sha256"},"command":[...],"directory","consent","verdict",
//    "doubts":[...],"decided_by":{"rung","source"},"flag","settings":[{"why","name","value"}],"timeout_ms","watch_ms",
//    "runs":[{"control","consent","began","took_ms","end","exit","signal","still_running",
//             "requests":[{"time","method","target","bytes","status","refused"}]}],
//    "files":[{"name","bytes","sha256"}]}
#pragma once

#include "base/json.h"
#include "trial/judgement.h"

namespace vitrine::trial {

[[nodiscard]] Json statementOf(const Trial& trial, const Environment& environment);

} // namespace vitrine::trial
