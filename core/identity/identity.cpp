// SPDX-License-Identifier: Apache-2.0
#include "identity/identity.h"

#include "identity/ledger.h"
#include "identity/sources.h"

#include "base/file.h"
#include "base/sha256.h"

#include <algorithm>

namespace vitrine::identity {
namespace {

using Source = product::Identifier::Source;

Reading read(const product::Identifier& id, const std::string& productId, const Environment& environment)
{
    switch (id.source) {
    case Source::ConfigKey:
        return fromConfig(id, productId, environment);
    case Source::TextFile:
        return fromTextFile(id, productId, environment);
    case Source::HmacMachineId:
        return fromMachineId(id.of, environment);
    case Source::Sha256Mac:
        return fromNetworkCard(environment);
    case Source::Sha256Of:
        return {{}, "sha256(" + id.of + ")", {}, 0, {}};
    case Source::Cluster:
        return {{}, "cluster", {}, 0, {}};
    case Source::Server:
        break;
    }
    return {{}, "server", {}, 0, {}};
}

Millis lastChangeOf(const std::string& path)
{
    const auto facts = factsOf(path);
    return facts ? facts->modifiedNanoseconds / 1'000'000 : now();
}

void remember(Id& id, const Result<Ledger>& ledger)
{
    if (!ledger) {
        if (!id.fault)
            id.fault = ledger.error();
        return;
    }
    const LedgerEntry known = ledger->entry(id.name);
    id.retired = known.retired;
    if (known.value == id.value)
        id.firstSeen = known.firstSeen;
    else if (!known.value.empty() && !id.fault)
        id.retired.push_back({known.value, known.firstSeen, lastChangeOf(id.file)});
}

Id identityOf(const product::Profile& profile, const product::Identifier& known, const Environment& environment,
              const Result<Ledger>& ledger)
{
    Reading reading = read(known, profile.id, environment);
    Id id;
    id.product = profile.id;
    id.name = known.name;
    id.value = std::move(reading.value);
    id.source = std::move(reading.source);
    id.file = std::move(reading.file);
    id.line = reading.line;
    id.resettable = known.resettable && !id.file.empty();
    id.why = known.why;
    id.sharedWith = known.sharedWith;
    id.alias = known.alias;
    id.fault = std::move(reading.fault);
    remember(id, ledger);
    return id;
}

// A hash of another identifier, now and before.
void derive(Id& id, const Id& from)
{
    if (!from.value.empty())
        id.value = sha256Hex(from.value);
    id.firstSeen = from.firstSeen;
    id.file = from.file;
    id.fault = from.fault;
    for (const Retired& old : from.retired)
        id.retired.push_back({sha256Hex(old.value), old.firstSeen, old.retiredAt});
}

} // namespace

std::vector<Id> identify(const product::Profile& profile, const Environment& environment)
{
    const auto ledger = Ledger::read(ledgerPath(profile.id, environment));
    std::vector<Id> ids;
    for (const product::Identifier& known : profile.identifiers)
        ids.push_back(identityOf(profile, known, environment, ledger));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const product::Identifier& known = profile.identifiers[i];
        const auto from = std::find_if(ids.begin(), ids.end(), [&](const Id& other) { return other.name == known.of; });
        if (known.source == Source::Sha256Of && from != ids.end())
            derive(ids[i], *from);
    }
    return ids;
}

} // namespace vitrine::identity
