// SPDX-License-Identifier: GPL-3.0-or-later
// planReset: fresh IDs for those that live in a file here; the old ones go to the ledger.
#include "change/configedit.h"
#include "change/outlook.h"

#include "base/ids.h"
#include "product/detect.h"

#include <algorithm>

namespace vitrine::change {
namespace {

constexpr std::uint64_t maxLedgerBytes = 16u << 20;

const identity::Id* idNamed(const std::vector<identity::Id>& ids, const std::string& name)
{
    const auto found = std::find_if(ids.begin(), ids.end(), [&](const identity::Id& id) { return id.name == name; });
    return found == ids.end() ? nullptr : &*found;
}

class ResetPlan
{
public:
    ResetPlan(const Context& context, const product::Profile& profile, Millis time)
        : m_context(context), m_profile(profile), m_time(time)
    {
    }

    Result<Plan> make()
    {
        m_plan.intent = Intent::ResetId;
        m_plan.products = {m_profile.id};
        const auto ids = identity::identify(m_profile, m_context.environment);
        for (const product::Identifier& identifier : m_profile.identifiers) {
            const identity::Id* id = idNamed(ids, identifier.name);
            if (!id || !isOurs(identifier))
                continue;
            if (id->fault)
                return fail(*id->fault);
            if (id->value.empty())
                continue; // none yet: there is nothing to reset, and none is made before consent
            if (auto done = reset(identifier, *id); !done)
                return fail(done.error());
        }
        if (m_ledger.value_or("") != m_oldLedger.value_or(""))
            addLedger();
        foretell(m_context, m_plan);
        return std::move(m_plan);
    }

private:
    static bool isOurs(const product::Identifier& identifier)
    {
        const bool stored = identifier.source == product::Identifier::Source::ConfigKey ||
                            identifier.source == product::Identifier::Source::TextFile;
        return identifier.resettable && stored && identifier.file;
    }

    Result<> reset(const product::Identifier& identifier, const identity::Id& old)
    {
        const std::string path = product::locate(*identifier.file, m_profile.id, m_context.environment);
        const auto seen = std::find_if(m_plan.edits.begin(), m_plan.edits.end(),
                                       [&](const FileEdit& edit) { return edit.path == path; });
        if (path.empty() || seen != m_plan.edits.end())
            return {};
        const bool text = identifier.source == product::Identifier::Source::TextFile;
        const auto format = text ? document::Format::Text : product::formatOf(*identifier.file, path);
        auto file = ConfigEdit::open(path, format, *identifier.file);
        if (!file)
            return fail(file.error());
        const std::string fresh = randomUuid();
        if (auto set = file->set(text ? document::KeyPath() : identifier.key, Json(fresh)); !set)
            return set;
        if (auto edit = fileEdit(*file)) {
            m_plan.edits.push_back(std::move(*edit));
            m_plan.newIds.push_back(fresh);
        }
        return retire(old, fresh);
    }

    Result<> retire(const identity::Id& old, const std::string& fresh)
    {
        if (!m_ledger) {
            auto bytes = readIfThere(identity::ledgerPath(m_profile.id, m_context.environment), maxLedgerBytes);
            if (!bytes)
                return fail(bytes.error());
            m_oldLedger = std::move(*bytes);
            m_ledger = m_oldLedger.value_or("");
        }
        auto ledger = identity::ledgerAfterReset(*m_ledger, old.name, old.value, old.firstSeen, fresh, m_time);
        if (!ledger)
            return fail(ledger.error());
        m_ledger = std::move(*ledger);
        return {};
    }

    void addLedger()
    {
        FileEdit edit;
        edit.path = identity::ledgerPath(m_profile.id, m_context.environment);
        edit.before = m_oldLedger;
        edit.after = m_ledger;
        if (!m_oldLedger)
            edit.directories = missingDirectories(edit.path);
        edit.own = true;
        m_plan.edits.push_back(std::move(edit));
    }

    const Context& m_context;
    const product::Profile& m_profile;
    Millis m_time;
    Plan m_plan;
    std::optional<std::string> m_oldLedger;
    std::optional<std::string> m_ledger;
};

} // namespace

Result<Plan> planReset(const Context& context, const std::string& productId, Millis time)
{
    const product::Profile* profile = context.catalogue.find(productId);
    if (!profile)
        return fail(Code::NotFound, {}, productId);
    return ResetPlan(context, *profile, time).make();
}

} // namespace vitrine::change
