// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changeflow.h"

#include "ui/dialogs/changesheet.h"
#include "ui/dialogs/historydialog.h"
#include "ui/phrases.h"
#include "ui/shown.h"

namespace vitrine::ui {

ChangeFlow::ChangeFlow(Workspace& workspace, Desktop& desktop, QWidget* window)
    : QObject(window), m_workspace(workspace), m_desktop(desktop), m_window(window), m_changes(workspace)
{
}

void ChangeFlow::turn(const std::vector<std::string>& productIds, bool allow)
{
    const Changes::Consent consent = m_changes.planConsent(productIds, allow);
    if (consent.plan.products.empty()) {
        if (!consent.refused.empty())
            tell(consent.refused.front().second);
        return;
    }
    ChangeSheet sheet(m_workspace, consent.plan, m_window);
    for (const auto& [id, error] : consent.refused)
        sheet.addRefusal(id, error);
    if (m_desktop.accepted(sheet))
        apply(consent.plan);
}

void ChangeFlow::resetId(const std::string& productId)
{
    const auto plan = m_changes.planReset(productId);
    if (!plan) {
        tell(plan.error());
        return;
    }
    ChangeSheet sheet(m_workspace, *plan, m_window);
    if (m_desktop.accepted(sheet))
        apply(*plan);
}

void ChangeFlow::undo()
{
    const auto plan = m_changes.planUndo();
    if (plan)
        apply(*plan);
    else if (plan.error().code == Code::NotFound)
        Q_EMIT reported(tr("There is nothing to undo."), false);
    else
        tell(plan.error());
}

void ChangeFlow::showHistory()
{
    auto history = m_changes.history();
    if (!history) {
        tell(history.error());
        return;
    }
    HistoryDialog dialog(m_workspace.catalogue(), std::move(*history), m_window);
    if (m_desktop.accepted(dialog))
        undo();
}

QString ChangeFlow::foresight(const Tool& tool, bool allow) const
{
    const auto consent = m_changes.planConsent({tool.profile->id}, allow);
    if (!consent.refused.empty())
        return phrases::error(consent.refused.front().second);
    if (consent.plan.empty())
        return consent.plan.advice.empty() ? QString()
                                           : tr("No file here can be edited for this; there are lines to copy.");
    return consent.plan.after.empty() ? QString() : phrases::overruled(consent.plan.after.front(), allow);
}

bool ChangeFlow::apply(const change::Plan& plan)
{
    const auto result = m_changes.apply(plan);
    if (!result) {
        tell(result.error());
        return false;
    }
    Q_EMIT reported(reportOn(plan.intent, *result), result->changed && plan.intent != change::Intent::Undo);
    return true;
}

QString ChangeFlow::reportOn(change::Intent intent, const change::Applied& result) const
{
    if (!result.changed && !result.notDeleted)
        return tr("Nothing had to be changed.");
    QStringList lines;
    for (const consent::Decision& decision : result.now) {
        const product::Profile* profile = m_workspace.catalogue().find(decision.product);
        lines << tr("%1: %2. Read again, it is %3, decided by: %4.")
                     .arg(shown(profile ? profile->name : decision.product), phrases::intent(intent),
                          phrases::word(decision), phrases::decidedBy(decision));
    }
    if (result.eventsDeleted > 0)
        lines << tr("%Ln waiting event(s) were deleted.", nullptr, static_cast<int>(result.eventsDeleted));
    if (result.notDeleted)
        lines << tr("Waiting events could not be deleted: %1").arg(phrases::error(*result.notDeleted));
    return lines.join(QLatin1Char('\n'));
}

void ChangeFlow::tell(const Error& error)
{
    m_desktop.tell(m_window, tr("Nothing was changed"), phrases::error(error));
}

} // namespace vitrine::ui
