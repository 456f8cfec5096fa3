// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/verb.h"
#include "app/vitrinectl/verbs/all.h"

#include <algorithm>

namespace vitrine::ctl {

const std::vector<Option>& commonOptions()
{
    static const std::vector<Option> options = {
        {"--json", "", "print JSON; the same as --format json"},
        {"--format", "FORMAT", "choose the form of the answer"},
        {"--project", "DIR", "look for project files from DIR upwards instead of from here"},
        {"--file", "PATH", "the config file of a tool that has no fixed one (a Helm values.yaml, a Deployment)"},
        {"--verbose", "", "name the files that were read, on standard error"},
        {"--help", "", "print help and stop"},
        {"--version", "", "print the version and stop"},
    };
    return options;
}

const std::vector<Verb>& allVerbs()
{
    static const std::vector<Verb> all = {
        verbs::list(),     verbs::explain(), verbs::fields(),     verbs::enable(), verbs::disable(), verbs::undo(),
        verbs::history(),  verbs::ids(),     verbs::resetId(),    verbs::erase(),  verbs::events(),  verbs::audit(),
        verbs::preview(),  verbs::queue(),   verbs::sent(),       verbs::purge(),  verbs::clean(),   verbs::compare(),
        verbs::timeline(), verbs::record(),  verbs::exportVerb(), verbs::report(), verbs::verify(),  verbs::replay(),
        verbs::watch(),    verbs::dispute(), verbs::demo(),
    };
    return all;
}

const Verb* verbNamed(std::string_view name)
{
    const auto found =
        std::find_if(allVerbs().begin(), allVerbs().end(), [&](const Verb& verb) { return verb.name == name; });
    return found == allVerbs().end() ? nullptr : &*found;
}

} // namespace vitrine::ctl
