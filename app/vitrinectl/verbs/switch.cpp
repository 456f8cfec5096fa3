// SPDX-License-Identifier: GPL-3.0-or-later
// enable and disable: the product's own config file is edited, surgically; where there is none, advice is given.
#include "app/vitrinectl/outcome.h"
#include "app/vitrinectl/verbs/all.h"

namespace vitrine::ctl::verbs {
namespace {

Exit turn(Session& session, bool allow)
{
    (void)session.decide(session.product()); // names the files for --verbose
    const auto plan =
        change::planConsent(session.context(), session.product().id, allow, session.line().value("--reason"), now());
    return plan ? carryOut(session, *plan) : session.refuse(plan.error());
}

std::vector<Option> options()
{
    return {{"--reason", "TEXT", "why, for tools that keep a reason in their config; it is sent to nobody"},
            {"--dry-run", "", "show the edit and change nothing"}};
}

constexpr std::string_view more = "Edits the tool's own config file: one value and the keys that go with it, nothing "
                                  "else. `vitrinectl undo` takes it\n"
                                  "back to the byte. A tool without such a file gets advice instead, and the exit code "
                                  "is 1. Turning off also deletes\n"
                                  "the events that wait; nothing is sent about the choice.";

} // namespace

Verb enable()
{
    return {"enable", "PRODUCT", "Let a tool send",
            more,     1,         1,
            {"text"}, options(), [](Session& session) { return turn(session, true); }};
}

Verb disable()
{
    return {"disable", "PRODUCT", "Stop a tool from sending",
            more,      1,         1,
            {"text"},  options(), [](Session& session) { return turn(session, false); }};
}

} // namespace vitrine::ctl::verbs
