// SPDX-License-Identifier: GPL-3.0-or-later
// planConsent: the edits that make a product's own files say on or off.
#include "change/advice.h"
#include "change/arguments.h"
#include "change/configedit.h"
#include "change/outlook.h"

#include "consent/write.h"
#include "product/detect.h"

#include <algorithm>
#include <memory>

namespace vitrine::change {
namespace {

using product::RungKind;

class ConsentPlan
{
public:
    ConsentPlan(const Context& context, const product::Profile& profile, bool allow, const std::string& reason,
                Millis time)
        : m_context(context), m_profile(profile), m_allow(allow), m_reason(reason), m_time(time)
    {
    }

    Result<Plan> make()
    {
        Plan plan;
        plan.intent = m_allow ? Intent::Enable : Intent::Disable;
        plan.products = {m_profile.id};
        if (auto edited = editFirst(); !edited)
            return fail(edited.error());
        if (auto edited = editWhatStillWins(); !edited)
            return fail(edited.error());
        plan.edits = edits();
        foretell(m_context, plan);
        if (plan.after.front().allowed == m_allow)
            return plan;
        plan.advice = m_editable ? adviceAgainst(plan.after.front().winner(), m_profile, m_context.environment, m_allow)
                                 : allAdvice(m_profile, m_allow);
        return plan;
    }

private:
    struct File
    {
        std::string path;
        ConfigEdit edit;
    };

    const std::optional<product::Write>& writeOf(const product::Rung& rung) const
    {
        return m_allow ? rung.on : rung.off;
    }

    // The file of a rung that can be written here, or null when this one cannot.
    Result<ConfigEdit*> fileOf(const product::Rung& rung)
    {
        const bool mine = rung.kind == RungKind::User || rung.kind == RungKind::Flag;
        if (!mine || !writeOf(rung) || !rung.file)
            return nullptr;
        const std::string path = product::locate(*rung.file, m_profile.id, m_context.environment);
        if (path.empty())
            return nullptr;
        auto edit = opened(path, *rung.file);
        if (!edit)
            return edit;
        if (rung.file->search == product::ConfigFile::Search::Named && !(*edit)->exists())
            return fail(Code::NotFound, path, "no such file");
        const auto meant = isMeant(*rung.file, **edit);
        if (!meant)
            return fail(meant.error());
        return *meant ? *edit : nullptr;
    }

    Result<ConfigEdit*> opened(const std::string& path, const product::ConfigFile& file)
    {
        const auto known =
            std::find_if(m_files.begin(), m_files.end(), [&](const auto& each) { return each->path == path; });
        if (known != m_files.end())
            return &(*known)->edit;
        auto edit = ConfigEdit::open(path, product::formatOf(file, path), file);
        if (!edit)
            return fail(edit.error());
        m_files.push_back(std::make_unique<File>(File{path, std::move(*edit)}));
        return &m_files.back()->edit;
    }

    // Helm values and a manifest are named the same way; the profile tells them apart by a key.
    static Result<bool> isMeant(const product::ConfigFile& file, const ConfigEdit& edit)
    {
        for (const bool wanted : {true, false}) {
            const document::KeyPath& key = wanted ? file.holds : file.lacks;
            const auto found = key.empty() ? Result<std::optional<document::Found>>() : edit.find(key);
            if (!found)
                return fail(found.error());
            if (!key.empty() && found->has_value() != wanted)
                return false;
        }
        return true;
    }

    Result<> editFirst()
    {
        for (const product::Rung& rung : m_profile.ladder) {
            const auto file = fileOf(rung);
            if (!file)
                return fail(file.error());
            if (*file)
                return write(**file, rung);
        }
        return {};
    }

    // A second key that vetoes, or a stronger file, as far as it can be written as well.
    Result<> editWhatStillWins()
    {
        for (std::size_t tries = 0; tries < m_profile.ladder.size(); ++tries) {
            const consent::Decision after = decisionAfter(m_context, m_profile, edits());
            if (after.allowed == m_allow)
                return {};
            const auto winner = std::find_if(m_profile.ladder.begin(), m_profile.ladder.end(),
                                             [&](const auto& rung) { return rung.id == after.winner().id; });
            if (winner == m_profile.ladder.end() || winner->kind != RungKind::User)
                return {};
            const auto file = fileOf(*winner);
            if (!file || !*file)
                return file ? Result<>() : fail(file.error());
            if (auto written = write(**file, *winner); !written)
                return written;
        }
        return {};
    }

    Result<> write(ConfigEdit& file, const product::Rung& rung)
    {
        const product::Write& wanted = *writeOf(rung);
        if (!rung.argument.empty())
            return writeArgument(file, rung.argument, wanted.value);
        m_editable = true;
        return consent::write(file, rung.key, wanted.value, wanted.companions,
                              {m_time, m_reason, m_profile.notice.consentVersion});
    }

    Result<> writeArgument(ConfigEdit& file, const std::string& flag, const Json& value)
    {
        const auto set = setArgument(file, flag, value.plain(), !m_allow);
        if (!set)
            return fail(set.error());
        m_editable = m_allow || *set > 0;
        return {};
    }

    std::vector<FileEdit> edits() const
    {
        std::vector<FileEdit> all;
        for (const auto& file : m_files)
            if (auto edit = fileEdit(file->edit))
                all.push_back(std::move(*edit));
        return all;
    }

    const Context& m_context;
    const product::Profile& m_profile;
    bool m_allow;
    const std::string& m_reason;
    Millis m_time;
    std::vector<std::unique_ptr<File>> m_files;
    bool m_editable = false; // there is a place here where the answer can stand
};

} // namespace

Result<Plan> planConsent(const Context& context, const std::string& productId, bool allow, const std::string& reason,
                         Millis time)
{
    const product::Profile* profile = context.catalogue.find(productId);
    if (!profile)
        return fail(Code::NotFound, {}, productId);
    const policy::Policy policy = policy::readPolicy(context.policySource);
    const policy::Rule* rule =
        policy.standing == policy::Policy::Standing::InForce ? policy.ruleFor(productId) : nullptr;
    if (rule && rule->decision != policy::Decision::User)
        return fail(Error{Code::Locked, policy.file, rule->message, rule->line, rule->column, 0});
    return ConsentPlan(context, *profile, allow, reason, time).make();
}

} // namespace vitrine::change
