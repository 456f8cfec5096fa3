// SPDX-License-Identifier: GPL-3.0-or-later
// demo: a sample home to try everything in without touching one's own.
#include "app/demo/samplehome.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/session.h"
#include "app/vitrinectl/verbs/all.h"

namespace vitrine::ctl::verbs {
namespace {

Exit run(Session& session)
{
    const std::string directory = session.absolute(session.line().operands.front());
    const auto files = demo::sampleHome(now());
    if (const auto written = demo::writeSampleHome(directory, files); !written)
        return session.refuse(written.error());
    if (session.json()) {
        Json list = Json::array();
        for (const demo::SampleFile& file : files)
            list.push(file.path);
        session.print(Json::object({{"directory", jsonText(directory)}, {"files", std::move(list)}}));
        return Exit::Done;
    }
    session.say(counted(files.size(), "file", "files") + " written. Look around with:\n");
    session.say("  HOME=" + directory + " vitrinectl list");
    return Exit::Done;
}

} // namespace

Verb demo()
{
    return {
        "demo",
        "DIR",
        "Write a sample home with all five tools' configs, spools and debug logs",
        "DIR must be empty or not there yet. All names, IDs and events in it are made up, or the tools' own published\n"
        "examples. Unset XDG_CONFIG_HOME, XDG_STATE_HOME and XDG_CACHE_HOME when you use it as HOME.",
        1,
        1,
        {"text"},
        {},
        run};
}

} // namespace vitrine::ctl::verbs
