// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitrine-sender/sentences.h"
#include "app/vitrine-sender/summary.h"
#include "app/vitrine-sender/verbs.h"

#include "base/file.h"
#include "base/paths.h"
#include "base/text.h"
#include "product/bundled.h"
#include "product/load.h"
#include "send/drain.h"
#include "send/httptransport.h"
#include "send/pending.h"

#include <algorithm>
#include <unistd.h>

namespace vitrine::sender {
namespace {

constexpr Millis life = 60'000;
constexpr unsigned lastResort = 75; // s: the system ends what did not end itself; a kill loses nothing

using Profiles = std::vector<product::Profile>;

// Only profiles that are asked for, or of which anything is on this disk, are read at all: a timer starts this often.
Profiles wanted(const QStringList& names, const Environment& environment)
{
    Profiles profiles;
    for (const product::BundledFile& file : product::bundledFiles()) {
        const QString id = QString::fromUtf8(file.name).section('.', 0, 0);
        const bool asked = names.contains(id);
        if (!asked && (!names.isEmpty() || !exists(productDirectory(environment, id.toStdString()))))
            continue;
        if (auto profile = product::parseProfile(file.text, file.name))
            profiles.push_back(std::move(*profile));
    }
    return profiles;
}

// Whether each name is that of a product; which is not, is said.
bool areKnown(const QStringList& names, const Profiles& profiles, std::ostream& err)
{
    for (const QString& name : names) {
        const auto is = [&](const product::Profile& profile) { return profile.id == name.toStdString(); };
        if (std::any_of(profiles.begin(), profiles.end(), is))
            continue;
        err << "vitrine-sender: There is no product '" << visibleText(name.toStdString()) << "'.\n";
        return false;
    }
    return true;
}

Exit exitFor(const std::vector<send::Report>& reports)
{
    Exit exit = Exit::Done;
    for (const send::Report& report : reports) {
        const bool io = std::any_of(report.troubles.begin(), report.troubles.end(),
                                    [](const send::Trouble& trouble) { return trouble.what == "io"; });
        if (io)
            return Exit::CannotAccess;
        if (report.counts.waiting > 0 || report.standing == send::Standing::Busy)
            exit = Exit::Waiting;
    }
    return exit;
}

// Products with nothing to tell are left out where nobody asked for them.
void tell(const std::vector<send::Report>& reports, const CommandLine& line, const Surroundings& around)
{
    bool any = false;
    for (const send::Report& report : reports) {
        if (line.products.isEmpty() && report.standing == send::Standing::Nothing)
            continue;
        around.out << visibleText(reportText(report, line.dryRun));
        any = true;
    }
    if (!any)
        around.out << "Nothing waits.\n";
}

Exit dryRun(const Profiles& profiles, const CommandLine& line, const Surroundings& around)
{
    std::vector<send::Report> reports;
    Json products = Json::array();
    for (const product::Profile& profile : profiles) {
        const send::Pending pending = send::pendingOf(profile, around.policySource, around.environment, vitrine::now());
        Json requests = Json::array();
        for (const protocol::Request& request : pending.requests) {
            requests.push(requestJson(request, line.showSecrets));
            if (!line.json)
                around.out << requestText(request, line.showSecrets);
        }
        products.push(reportJson(pending.report).set("would_send", std::move(requests)));
        reports.push_back(pending.report);
    }
    if (line.json)
        around.out << Json::object({{"dry_run", true}, {"products", std::move(products)}}).pretty() << '\n';
    else
        tell(reports, line, around);
    return exitFor(reports) == Exit::CannotAccess ? Exit::CannotAccess : Exit::Done;
}

} // namespace

Exit drain(const CommandLine& line, const Surroundings& around)
{
    const Profiles profiles = wanted(line.products, around.environment);
    if (!areKnown(line.products, profiles, around.err))
        return Exit::Usage;
    if (line.dryRun)
        return dryRun(profiles, line, around);
    ::alarm(lastResort);
    send::HttpTransport transport(around.environment);
    send::Timekeeper time;
    send::DrainOptions options;
    options.life = life;
    options.once = line.once;
    options.show = [&](const product::Profile& profile, const protocol::Request& request, bool sent) {
        around.err << profile.id << (sent ? ": sends" : ": would send") << requestText(request, false);
    };
    send::Drain drain(around.environment, around.policySource, transport, time, options);
    std::vector<const product::Profile*> each;
    for (const product::Profile& profile : profiles)
        each.push_back(&profile);
    const auto reports = drain.run(each);
    if (!line.json) {
        tell(reports, line, around);
        return exitFor(reports);
    }
    Json products = Json::array();
    for (const send::Report& report : reports)
        products.push(reportJson(report));
    around.out << Json::object({{"dry_run", false}, {"products", std::move(products)}}).pretty() << '\n';
    return exitFor(reports);
}

} // namespace vitrine::sender
