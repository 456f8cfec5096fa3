// SPDX-License-Identifier: GPL-3.0-or-later
// dispute: a text for those who keep the profiles, with nothing personal in it. It is printed or saved, never sent.
#include "app/vitrinectl/eventfiles.h"
#include "app/vitrinectl/output.h"
#include "app/vitrinectl/sentences.h"
#include "app/vitrinectl/verbs/all.h"
#include "dispute/form.h"

#include <algorithm>

namespace vitrine::ctl::verbs {
namespace {

using dispute::Subject;

bool hasRung(const product::Profile& profile, const std::string& id)
{
    return std::any_of(profile.ladder.begin(), profile.ladder.end(),
                       [&](const product::Rung& rung) { return rung.id == id; });
}

// An event or a field may be one that the profile lacks; a rung cannot.
Exit takeSubject(Session& session, Subject& subject)
{
    subject = {session.line().value("--rung"), session.line().value("--event"), session.line().value("--field")};
    if (subject.rung.empty())
        return Exit::Done;
    if (!subject.event.empty() || !subject.field.empty())
        return session.usage("--rung stands alone: without --event and --field.");
    if (hasRung(session.product(), subject.rung))
        return Exit::Done;
    std::vector<std::string> known;
    for (const product::Rung& rung : session.product().ladder)
        known.push_back(rung.id);
    return session.usage(session.product().name + " has no source of that name. These there are: " + joined(known) +
                         ".");
}

Json disputeJson(const dispute::Dispute& dispute, const std::string& text)
{
    Json shapes = Json::object();
    for (const auto& [shape, count] : dispute.seen.shapes)
        shapes.set(shape, count);
    Json undeclared = Json::object();
    for (const auto& [name, count] : dispute.seen.undeclared)
        undeclared.set(name, count);
    return Json::object({{"product", dispute.profile->id},
                         {"profile", jsonTextOrNull(dispute.digest)},
                         {"about", jsonText(dispute::subjectText(dispute))},
                         {"known", dispute.known},
                         {"events", dispute.seen.events},
                         {"with", dispute.seen.with},
                         {"shapes", std::move(shapes)},
                         {"undeclared", std::move(undeclared)},
                         {"text", jsonText(text)}});
}

Exit run(Session& session)
{
    Subject subject;
    if (const Exit exit = takeSubject(session, subject); exit != Exit::Done)
        return exit;
    const auto snapshot = store::load(session.catalogue(), eventSources(session, {}));
    const Exit files = reportFiles(session, *snapshot);
    const consent::Decision decision = session.decide(session.product());
    const auto surroundings = sanitize::Surroundings::of(session.environment());
    const dispute::Dispute dispute =
        dispute::disputeOf({session.product(), decision, *snapshot, surroundings, session.environment().os}, subject);
    const std::string text = dispute::formOf(dispute);
    if (session.json()) {
        session.print(disputeJson(dispute, text));
        return files;
    }
    const std::string path = session.line().value("--output");
    Output output(session, path.empty() ? path : session.absolute(path));
    output.write(text);
    if (const auto written = output.finish(); !written)
        return session.refuse(written.error());
    return files;
}

} // namespace

Verb dispute()
{
    return {
        "dispute",
        "PRODUCT",
        "Write a text that says what is wrong in Vitrine's profile of a tool, to send it yourself",
        "It says which profile, of what date and from which sources, what that says of the source, event or field\n"
        "picked, what was seen of it here, and leaves room for your own words. Only names, types, shapes and counts\n"
        "stand in it: no values, no paths of yours, no IDs, no names of people or hosts. A name that no profile\n"
        "knows is looked through for such things first. It is printed or saved, never sent.",
        1,
        1,
        {"text"},
        {{"--rung", "ID", "a source that may switch it on or off, as `explain --json` names it: user.file"},
         {"--event", "NAME", "a kind of event"},
         {"--field", "NAME", "a field, of that kind of event or of all"},
         {"--output", "FILE", "write to FILE, readable by you alone, instead of standard output"}},
        run};
}

} // namespace vitrine::ctl::verbs
