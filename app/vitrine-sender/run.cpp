// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrine-sender/run.h"

#include "app/vitrine-sender/verbs.h"
#include "base/text.h"

namespace vitrine::sender {

Exit run(const QStringList& arguments, const Environment& environment, const policy::PolicySource& policySource,
         std::ostream& out, std::ostream& err)
{
    const CommandLine line = parseCommandLine(arguments);
    if (!line.error.isEmpty()) {
        err << "vitrine-sender: " << visibleText(line.error.toStdString()) << "\n`vitrine-sender --help` tells more.\n";
        return Exit::Usage;
    }
    const Surroundings around{environment, policySource, out, err};
    switch (line.verb) {
    case CommandLine::Verb::Drain:
        return drain(line, around);
    case CommandLine::Verb::Capture:
        return capture(line, around);
    case CommandLine::Verb::Replay:
        return replay(line, around);
    case CommandLine::Verb::Version:
        out << "vitrine-sender " VITRINE_VERSION "\n";
        return Exit::Done;
    case CommandLine::Verb::Help:
        break;
    }
    out << line.help.toStdString();
    return Exit::Done;
}

} // namespace vitrine::sender
