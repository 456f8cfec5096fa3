// SPDX-License-Identifier: Apache-2.0
#include "product/sections.h"

#include <limits>

namespace vitrine::product {

SessionRule readSession(const Node* node, Problems& problems)
{
    SessionRule rule;
    if (!node)
        return rule;
    Section in(*node, problems);
    rule.kind = in.word<SessionRule::Kind>("kind");
    rule.form = in.wordOr("form", SessionRule::Form::Uuid);
    rule.inactivityMs =
        static_cast<std::uint32_t>(in.count("inactivity_ms", std::numeric_limits<std::uint32_t>::max()));
    if ((rule.kind == SessionRule::Kind::Inactivity) != (rule.inactivityMs > 0))
        in.problem(*node, "\"inactivity_ms\" and the kind \"inactivity\" belong together");
    return rule;
}

} // namespace vitrine::product
