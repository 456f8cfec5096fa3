// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb of vitrinectl; each one's file says what it does.
#pragma once

#include "app/vitrinectl/verb.h"

namespace vitrine::ctl::verbs {

[[nodiscard]] Verb list();
[[nodiscard]] Verb explain();
[[nodiscard]] Verb fields();
[[nodiscard]] Verb enable();
[[nodiscard]] Verb disable();
[[nodiscard]] Verb undo();
[[nodiscard]] Verb history();
[[nodiscard]] Verb ids();
[[nodiscard]] Verb resetId();
[[nodiscard]] Verb erase();
[[nodiscard]] Verb events();
[[nodiscard]] Verb audit();
[[nodiscard]] Verb preview();
[[nodiscard]] Verb clean();
[[nodiscard]] Verb compare();
[[nodiscard]] Verb timeline();
[[nodiscard]] Verb queue();
[[nodiscard]] Verb sent();
[[nodiscard]] Verb purge();
[[nodiscard]] Verb record();
[[nodiscard]] Verb exportVerb();
[[nodiscard]] Verb report();
[[nodiscard]] Verb verify();
[[nodiscard]] Verb replay();
[[nodiscard]] Verb watch();
[[nodiscard]] Verb dispute();
[[nodiscard]] Verb demo();

} // namespace vitrine::ctl::verbs
