// SPDX-License-Identifier: GPL-3.0-or-later
// --filter EXPR, as the window's filter line reads it.
#pragma once

#include "app/vitrinectl/session.h"
#include "filter/evaluate.h"
#include "filter/parse.h"

namespace vitrine::ctl {

// Where the fault lies and why, for people.
[[nodiscard]] std::string faultSentence(const std::string& text, const filter::Fault& fault);

// Everything without --filter. nullopt: it is no filter; said already.
[[nodiscard]] std::optional<filter::Expression> filterOf(Session& session);

// What "now", local time and a finding are here; the catalogue has to live as long.
[[nodiscard]] filter::Context filterContext(const Session& session);

} // namespace vitrine::ctl
