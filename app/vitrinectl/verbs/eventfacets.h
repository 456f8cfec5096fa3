// SPDX-License-Identifier: GPL-3.0-or-later
// events --facets: how many events have which value.
#pragma once

#include "app/vitrinectl/session.h"
#include "filter/facets.h"

namespace vitrine::ctl::verbs {

[[nodiscard]] Exit listFacets(Session& session, const store::Snapshot& snapshot, filter::Rows among,
                              const filter::Expression& expression);

} // namespace vitrine::ctl::verbs
