// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/look.h"

#include "base/file.h"
#include "base/paths.h"
#include "base/sha256.h"
#include "store/loader.h"
#include "watch/memory.h"

#include <map>

namespace vitrine::watch {
namespace {

using Situations = std::vector<audit::Situation>;

// Which files there are and how they are, and of whose events fields count: the same sum, the same fields.
std::string sumOf(const std::vector<store::Source>& sources, const Situations& situations)
{
    std::string facts;
    for (const store::Source& source : sources) {
        facts += source.path + '\0';
        if (const auto file = factsOf(source.path))
            facts += std::to_string(file->size) + ' ' + std::to_string(file->inode) + ' ' +
                     std::to_string(file->modifiedNanoseconds);
        facts += '\n';
    }
    for (const audit::Situation& situation : situations)
        facts += situation.product + ' ' + consent::name(situation.state) + ' ' + situation.consentVersion + '\n';
    return sha256Hex(facts);
}

void append(std::vector<News>& all, std::vector<News> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

Situations lookAtTools(const product::Catalogue& catalogue, const policy::Policy& policy,
                       const Environment& environment, Memory& memory, Look& look)
{
    Situations situations;
    for (const product::Profile& profile : catalogue.profiles) {
        const consent::Decision decision = consent::decide(profile, policy, environment);
        append(look.news, memory.meet(standingOf(decision)));
        situations.push_back(audit::situationOf(profile, decision, {}, environment));
    }
    return situations;
}

// Fields count where the tool may send, as they do for audit.
void lookAtFields(const product::Catalogue& catalogue, const std::vector<store::Source>& sources,
                  const Situations& situations, Memory& memory, Millis now, Look& look)
{
    const auto snapshot = store::load(catalogue, sources);
    for (const store::FileSummary& file : snapshot->files())
        if (file.failed)
            look.unread.push_back(*file.failed);
    for (const audit::Situation& situation : situations) {
        const product::Profile* profile = catalogue.find(situation.product);
        if (profile && situation.state == consent::State::Allowed)
            append(look.news, memory.meetFields(*profile, audit::consentName(*profile, situation),
                                                audit::fieldsIn(*profile, *snapshot), now));
    }
}

} // namespace

Result<Look> look(const product::Catalogue& catalogue, const policy::PolicySource& policySource,
                  const Environment& environment, Millis now)
{
    const std::string path = memoryPath(environment);
    if (const auto made = makeDirectories(parentPath(path)); !made)
        return fail(made.error());
    const auto lock = FileLock::acquire(path + ".lock");
    if (!lock)
        return fail(lock.error());
    Look look;
    auto memory = Memory::read(path);
    if (!memory && (memory.error().code == Code::NoPermission || memory.error().code == Code::Io))
        return fail(memory.error());
    if (!memory) {
        look.lost = memory.error();
        memory = Memory();
    }
    look.first = memory->empty();
    const Environment lasting = lastingEnvironment(catalogue.profiles, environment);
    const Situations situations = lookAtTools(catalogue, policy::readPolicy(policySource), lasting, *memory, look);
    const auto sources = store::knownSources(catalogue, lasting);
    if (std::string sum = sumOf(sources, situations); sum != memory->files()) {
        lookAtFields(catalogue, sources, situations, *memory, now, look);
        memory->setFiles(std::move(sum));
    }
    if (const auto written = memory->changed() ? memory->write(path) : Result<>(); !written)
        return fail(written.error());
    return look;
}

} // namespace vitrine::watch
