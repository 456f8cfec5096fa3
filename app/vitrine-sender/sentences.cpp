// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrine-sender/sentences.h"

#include <map>

namespace vitrine::sender {
namespace {

using send::Standing;

void add(std::string& text, std::uint64_t count, const std::string& what)
{
    if (count > 0)
        text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + what;
}

std::string countsText(const send::Counts& counts, bool dryRun)
{
    std::string text;
    add(text, counts.sent, "sent");
    add(text, counts.refused, "refused");
    add(text, counts.unknown, "sent without an answer");
    add(text, counts.dropped, "dropped");
    add(text, counts.purged, "deleted");
    add(text, counts.waiting, dryRun ? "waiting" : "still waiting");
    return text.empty() ? "no events" : text;
}

std::string standingText(const send::Report& report)
{
    switch (report.standing) {
    case Standing::Nothing:
        return "Nothing waits.";
    case Standing::Off:
        return "It may not send; what waits stays.";
    case Standing::Purged:
        return "It may not send any more: " + countsText(report.counts, false) + ".";
    case Standing::Busy:
        return "Another sender is at work.";
    case Standing::Postponed:
        return report.notBefore > 0 ? "Its back end is left alone until " + isoTime(report.notBefore) + "; " +
                                          countsText(report.counts, false) + "."
                                    : "Nothing is due yet; " + countsText(report.counts, false) + ".";
    case Standing::Drained:
    case Standing::Stopped:
        break;
    }
    return {};
}

} // namespace

std::string counted(std::uint64_t count, const std::string& singular, const std::string& plural)
{
    return std::to_string(count) + " " + (count == 1 ? singular : plural);
}

std::string troubleSentence(const send::Trouble& trouble)
{
    static const std::map<std::string, std::string, std::less<>> sentences = {
        {"no-key", "No key is known on this computer, so nothing was sent."},
        {"no-identity", "There is no device ID here, so nothing was sent."},
        {"secret-not-here", "Its key came from a variable that is not set here; a sender that has it may send."},
        {"recorded-for-another-endpoint", "It was recorded for another address than the one that is set here."},
        {"not-https", "The address is not https, so nothing was sent."},
        {"malformed-url", "The address cannot be understood."},
        {"credentials-in-url", "The address holds a password, so nothing was sent."},
        {"consent-off", "It may no longer send, or not for what was recorded under other settings."},
        {"life-over", "There was no time left; the rest goes next time."},
        {"debug-mode", "Its debug mode is on: requests are shown, not sent."},
        {"problem", "The back end says:"},
        {"io", "Something could not be read or written:"},
    };
    const auto found = sentences.find(trouble.what);
    const std::string text = found == sentences.end() ? trouble.what + "." : found->second;
    return trouble.detail.empty() ? text : text + " " + trouble.detail;
}

std::string reportText(const send::Report& report, bool dryRun)
{
    std::string text = report.product + ": ";
    const std::string standing = standingText(report);
    text += standing.empty() ? countsText(report.counts, dryRun) + "." : standing;
    for (const std::string& endpoint : report.endpoints)
        text += " " + endpoint;
    text += report.vendor ? "\n" : " (not the vendor)\n";
    if (report.proxy != "none")
        text += "  Through the proxy " + report.proxy + ".\n";
    for (const send::Trouble& trouble : report.troubles)
        text += "  " + troubleSentence(trouble) + "\n";
    return text;
}

std::string errorSentence(const Error& error)
{
    const std::string place = error.path.empty() ? "It" : error.path;
    return place + " cannot be used" + (error.detail.empty() ? "" : ": " + error.detail) + ".";
}

} // namespace vitrine::sender
