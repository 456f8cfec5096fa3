// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrinectl/run.h"
#include "app/vitrinectl/commandline.h"
#include "app/vitrinectl/help.h"
#include "app/vitrinectl/session.h"

namespace vitrine::ctl {
namespace {

Exit refuse(const UsageError& error, bool json, std::ostream& out, std::ostream& err)
{
    if (json)
        out << Json::object({{"error", Json::object({{"code", "usage"}, {"detail", error.sentence}})}}).pretty()
            << '\n';
    err << "vitrinectl: " << error.sentence << '\n';
    if (error.verb)
        err << "Usage: " << usageLine(*error.verb) << '\n';
    else
        err << "`vitrinectl --help` lists the verbs.\n";
    return Exit::Usage;
}

} // namespace

Exit run(const std::vector<std::string>& arguments, const Environment& environment,
         const policy::PolicySource& policySource, std::ostream& out, std::ostream& err)
{
    auto line = parseCommandLine(arguments);
    if (!line)
        return refuse(line.error(), asksForJson(arguments), out, err);
    if (line->has("--help")) {
        out << helpFor(line->verb);
        return Exit::Done;
    }
    if (line->has("--version")) {
        out << "vitrinectl " VITRINE_VERSION "\n";
        return Exit::Done;
    }
    Session session(std::move(*line), environment, policySource, out, err);
    if (const Exit exit = session.prepare(); exit != Exit::Done)
        return exit;
    return session.line().verb->run(session);
}

} // namespace vitrine::ctl
