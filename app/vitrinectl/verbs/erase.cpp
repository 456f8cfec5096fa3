// SPDX-License-Identifier: GPL-3.0-or-later
// erase: a deletion request as text, to be sent by whoever asks. It deletes and sends nothing itself.
#include "app/vitrinectl/idlist.h"
#include "app/vitrinectl/verbs/all.h"
#include "erasure/request.h"

namespace vitrine::ctl::verbs {
namespace {

std::string idLines(const std::vector<identity::Id>& ids)
{
    std::string lines;
    for (const identity::Id& id : ids) {
        if (!id.value.empty())
            lines += "  " + id.name + ": " + id.value +
                     (id.firstSeen ? " (since " + isoDate(*id.firstSeen) + ")" : "") + "\n";
        for (const identity::Retired& old : id.retired)
            lines += "  " + id.name + ": " + old.value + " (" + (old.firstSeen ? isoDate(*old.firstSeen) : "?") +
                     " to " + isoDate(old.retiredAt) + ")\n";
    }
    return lines;
}

std::string letter(const product::Profile& profile, const erasure::Request& request)
{
    return "Subject: Deletion of telemetry data, " + profile.name + "\n\nPlease delete all telemetry that " +
           profile.name +
           " sent under these identifiers,\nand confirm it (GDPR Art. 17, or the law that applies to you):\n\n" +
           idLines(request.ids) + "\nThank you.\n";
}

void asJson(Session& session, const product::Profile& profile, const erasure::Request& request)
{
    session.print(Json::object({{"product", request.product},
                                {"possible", request.possible},
                                {"vendor", jsonText(request.vendor)},
                                {"contact", jsonText(request.contact)},
                                {"contact_link", jsonText(request.contactLink)},
                                {"how", jsonText(request.how)},
                                {"retention", jsonText(request.retention)},
                                {"ids", idsJson(request.ids)},
                                {"text", request.possible ? jsonText(letter(profile, request)) : Json()}}));
}

void asText(Session& session, const product::Profile& profile, const erasure::Request& request)
{
    session.say("To: " + request.contact + (request.contactLink.empty() ? "" : "  " + request.contactLink));
    if (!request.how.empty())
        session.say("How: " + request.how);
    if (!request.retention.empty())
        session.say("Kept there: " + request.retention);
    session.say("");
    session.say(request.possible ? letter(profile, request)
                                 : "No request can be made from here: there is no identifier that could be looked up.");
}

Exit run(Session& session)
{
    const product::Profile& profile = session.product();
    const erasure::Request request = erasure::requestFor(profile, session.environment());
    for (const identity::Id& id : request.ids)
        if (id.fault)
            session.report(*id.fault); // the request lacks what could not be read
    session.json() ? asJson(session, profile, request) : asText(session, profile, request);
    return request.possible ? Exit::Done : Exit::No;
}

} // namespace

Verb erase()
{
    return {
        "erase",
        "PRODUCT",
        "Write a deletion request: identifiers old and new, dates, whom to write to",
        "Prints the request; it sends nothing and deletes nothing. Ends with 1 when nothing could be looked up there.",
        1,
        1,
        {"text"},
        {},
        run};
}

} // namespace vitrine::ctl::verbs
