// SPDX-License-Identifier: Apache-2.0
#include "record/spawn.h"

#include "outbox/delivery.h"
#include "protocol/protocol.h"
#include "record/detached.h"
#include "record/firstids.h"

#include <unistd.h>

namespace vitrine::record {
namespace {

constexpr Millis usualInterval = 60'000;

Millis intervalOf(const product::Profile& profile, const SenderOptions& options)
{
    if (options.interval > 0)
        return options.interval;
    return profile.delivery.intervalMs > 0 ? Millis{profile.delivery.intervalMs} : usualInterval;
}

std::vector<std::string> environmentOf(const Environment& environment)
{
    std::vector<std::string> entries;
    for (const auto& [name, value] : environment.variables)
        entries.push_back(name + "=" + value);
    return entries;
}

} // namespace

const char* name(SenderStart start)
{
    switch (start) {
    case SenderStart::Started:
        return "started";
    case SenderStart::NotWanted:
        return "not-wanted";
    case SenderStart::NotDue:
        return "not-due";
    case SenderStart::NotInstalled:
        return "not-installed";
    case SenderStart::Refused:
        break;
    }
    return "refused";
}

std::string installedSender() { return VITRINE_SENDER_PATH; }

SenderStart startSender(const product::Profile& profile, const Environment& environment, const SenderOptions& options,
                        Millis now)
{
    if (!options.start)
        return SenderStart::NotWanted;
    const std::string program = options.program.empty() ? installedSender() : options.program;
    if (::access(program.c_str(), X_OK) != 0)
        return SenderStart::NotInstalled;
    const std::string endpoint = protocol::endpointFor(profile, environment).url;
    if (!outbox::due(environment, profile.id, endpoint, intervalOf(profile, options), now))
        return SenderStart::NotDue;
    static_cast<void>(makeFirstIds(profile, environment)); // who deletes the config deletes the ID with it
    if (!outbox::noteStart(environment, profile.id, now))
        return SenderStart::Refused; // or each command would start one
    const auto started = startDetached({program, {"drain", profile.id}, environmentOf(environment)});
    return started ? SenderStart::Started : SenderStart::Refused;
}

} // namespace vitrine::record
