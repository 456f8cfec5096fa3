// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bench.h"

#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/passagedialog.h"
#include "ui/dialogs/pastedialog.h"
#include "ui/phrases.h"

namespace vitrine::ui {

Bench::Bench(Workspace& workspace, Desktop& desktop, ProductView& view, QWidget* window)
    : QObject(window), m_workspace(workspace), m_desktop(desktop), m_view(view), m_window(window)
{
}

const product::Profile* Bench::profileOf(const ChosenEvents& chosen, std::size_t row) const
{
    const Tool* tool = m_workspace.tool(chosen.snapshot->productOf(chosen.snapshot->row(row)));
    return tool ? tool->profile : nullptr;
}

void Bench::showPassage()
{
    const QString title = tr("From Raw to the Wire");
    const ChosenEvents chosen = m_view.chosenEvents();
    if (!chosen.snapshot || chosen.rows.empty())
        return m_desktop.tell(m_window, title, tr("Select an event first, on the page Events."));
    const product::Profile* profile = profileOf(chosen, chosen.rows.front());
    if (!profile)
        return m_desktop.tell(m_window, title,
                              tr("Nobody knows which tool this event is of, so there are no rules for it."));
    const auto event = chosen.snapshot->event(chosen.rows.front());
    if (!event)
        return m_desktop.tell(m_window, title, phrases::error(event.error()));
    report::Passing passing = report::Passing::here(*profile, m_workspace.environment(), 0);
    PassageDialog dialog(passing.of(*event, report::endsOf(*event)), *profile, m_window);
    (void)m_desktop.accepted(dialog);
}

void Bench::pasteEvent()
{
    PasteDialog dialog(m_workspace, m_window);
    (void)m_desktop.accepted(dialog);
}

void Bench::compare()
{
    ChosenEvents chosen = m_view.chosenEvents();
    const bool two = chosen.snapshot && chosen.rows.size() == 2 &&
                     profileOf(chosen, chosen.rows[0]) == profileOf(chosen, chosen.rows[1]);
    if (!two)
        chosen.rows.clear();
    const product::Profile* profile = two ? profileOf(chosen, chosen.rows[0]) : nullptr;
    if (!profile && m_workspace.currentTool())
        profile = m_workspace.currentTool()->profile;
    if (!profile)
        return m_desktop.tell(m_window, tr("Compare"),
                              tr("Choose a tool on the left, or select two events of one tool."));
    CompareDialog dialog(m_workspace, std::move(chosen), *profile, m_window);
    (void)m_desktop.accepted(dialog);
}

} // namespace vitrine::ui
