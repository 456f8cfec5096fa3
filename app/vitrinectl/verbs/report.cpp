// SPDX-License-Identifier: GPL-3.0-or-later
// report: an audit report of one tool or all of them, to hand on.
#include "app/vitrinectl/eventfiles.h"
#include "app/vitrinectl/output.h"
#include "app/vitrinectl/reportwords.h"
#include "app/vitrinectl/verbs/all.h"
#include "evidence/reportjson.h"
#include "evidence/reportoutline.h"
#include "evidence/reporttime.h"

namespace vitrine::ctl::verbs {
namespace {

// The named tools; without names all.
Exit takeProducts(Session& session, std::vector<const product::Profile*>& products)
{
    for (const std::string& word : session.line().operands) {
        products.push_back(session.productNamed(word));
        if (!products.back())
            return Exit::Usage;
    }
    if (products.empty())
        for (const product::Profile& profile : session.catalogue().profiles)
            products.push_back(&profile);
    return Exit::Done;
}

std::string bytesOf(const evidence::AuditReport& report, const std::string& format)
{
    return format == "json" ? evidence::reportJson(report).pretty() + "\n"
                            : evidence::html(evidence::outlineOf(report, EnglishReport()));
}

Exit run(Session& session)
{
    std::vector<const product::Profile*> products;
    if (const Exit exit = takeProducts(session, products); exit != Exit::Done)
        return exit;
    const std::string format = session.line().format();
    if (format == "pdf")
        return session.usage("A PDF is set by the window's program: vitrine --report FILE.pdf [PRODUCT...].");
    const auto redaction = evidence::parseRedaction(session.line().value("--redact"));
    if (!redaction)
        return session.usage("--redact does not know '" + redaction.error().detail +
                             "'; it takes ids, hosts, paths, class:CLASS and field:NAME, with commas between.");
    const auto at = evidence::reportTime(session.line().value("--at"), session.environment());
    if (!at)
        return session.usage("'" + at.error().detail + "' is no time; 2026-11-20T12:00:00Z is one.");
    const auto snapshot = store::load(session.catalogue(), eventSources(session, {}));
    const Exit files = reportFiles(session, *snapshot);
    const policy::Policy policy = policy::readPolicy(session.context().policySource);
    const evidence::AuditReport report = evidence::auditReport(
        {session.catalogue(), session.environment(), policy, snapshot, products, *at, *redaction, {}});
    const std::string path = session.line().value("--output");
    Output output(session, path.empty() ? path : session.absolute(path));
    output.write(bytesOf(report, format));
    if (const auto written = output.finish(); !written)
        return session.refuse(written.error());
    return files;
}

} // namespace

Verb report()
{
    return {"report",
            "[PRODUCT...]",
            "Write an audit report: state and why, IDs, every field, findings, hashes of the files read",
            "html is one file that loads nothing from anywhere. It is made offline, and the same files give the same\n"
            "bytes: no time stands in it but the one that --at or SOURCE_DATE_EPOCH gives. --redact as in export.\n"
            "A PDF is made by the window's program: vitrine --report FILE.pdf [PRODUCT...].",
            0,
            anyNumber,
            {"html", "pdf"},
            {{"--at", "TIME", "the time that the report states (ISO 8601); it also judges limits of age"},
             {"--redact", "WORDS", "take out ids, hosts, paths, class:CLASS, field:NAME"},
             {"--output", "FILE", "write to FILE, readable by its owner alone, instead of standard output"}},
            run};
}

} // namespace vitrine::ctl::verbs
