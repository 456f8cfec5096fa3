// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes.h"

namespace vitrine::ui {

Changes::Changes(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

Changes::Consent Changes::planConsent(const std::vector<std::string>& productIds, bool allow) const
{
    Consent consent;
    std::vector<change::Plan> plans;
    for (const std::string& id : productIds) {
        auto plan = change::planConsent(m_workspace.context(), id, allow, {}, now());
        if (plan)
            plans.push_back(std::move(*plan));
        else
            consent.refused.emplace_back(id, plan.error());
    }
    consent.plan = plans.size() == 1 ? std::move(plans.front()) : change::merged(std::move(plans));
    return consent;
}

Result<change::Plan> Changes::planReset(const std::string& productId) const
{
    return change::planReset(m_workspace.context(), productId, now());
}

Result<change::Plan> Changes::planUndo() const { return change::planUndo(m_workspace.context()); }

Result<change::History> Changes::history() const { return change::history(m_workspace.context()); }

Result<change::Applied> Changes::apply(const change::Plan& plan)
{
    Result<change::Applied> result = change::apply(m_workspace.context(), plan, now());
    m_workspace.refresh();
    if (result)
        Q_EMIT applied(plan.intent, *result);
    return result;
}

} // namespace vitrine::ui
