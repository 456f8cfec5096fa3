// SPDX-License-Identifier: Apache-2.0
#include "record/lifecycle.h"

namespace vitrine::record {
namespace {

using product::Moment;

constexpr const char* unknownReason = "Unknown"; // nobody was left to say why

const char* roleOf(const Host& host) { return host.server ? "server" : "command"; }

std::string given(const Host& host, std::string_view name)
{
    const auto found = host.given.find(name);
    return found == host.given.end() ? std::string() : found->second;
}

void append(std::vector<Told>& all, std::vector<Told> more)
{
    for (Told& each : more)
        all.push_back(std::move(each));
}

} // namespace

std::vector<Told> told(const product::Profile& profile, Moment moment, const Host& host, const Facts& facts)
{
    std::vector<Told> all;
    for (const product::LifecycleEvent& event : profile.lifecycle)
        if (event.moment == moment && (host.server || !event.serverOnly))
            all.push_back({event.form.event, filled(event.form, facts)});
    return all;
}

std::vector<Told> toldAtStart(const product::Profile& profile, const Host& host, const Kept& before,
                              const std::vector<Crash>& crashes, std::optional<Millis> startDuration)
{
    std::vector<Told> all;
    Facts facts;
    facts.method = given(host, "method");
    for (std::size_t i = 0; i < crashes.size(); ++i) {
        Facts crash;
        crash.success = false;
        crash.errorType = unknownReason;
        append(all, told(profile, Moment::Crashed, host, crash));
    }
    const auto version = before.versions.find(roleOf(host));
    const bool known = !host.version.empty() && before.standing != Kept::Standing::Lost;
    if (known && version == before.versions.end())
        append(all, told(profile, Moment::Installed, host, facts));
    if (known && version != before.versions.end() && version->second != host.version) {
        facts.previousVersion = version->second;
        append(all, told(profile, Moment::Updated, host, facts));
    }
    facts.success = true;
    facts.duration = startDuration;
    append(all, told(profile, Moment::Started, host, facts));
    return all;
}

void noteVersion(Kept& kept, const Host& host)
{
    if (!host.version.empty())
        kept.versions[roleOf(host)] = host.version;
}

} // namespace vitrine::record
