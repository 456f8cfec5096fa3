// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backgroundnotice.h"

#include "ui/phrases.h"
#include "ui/shown.h"
#include "watch/timer.h"

#include <QAction>
#include <QSignalBlocker>

namespace vitrine::ui {

BackgroundNotice::BackgroundNotice(Workspace& workspace, Desktop& desktop, QAction& action, QWidget* window)
    : QObject(window), m_workspace(workspace), m_desktop(desktop), m_action(action), m_window(window)
{
    connect(&action, &QAction::triggered, this, &BackgroundNotice::turn);
    connect(&workspace, &Workspace::machineChanged, this, &BackgroundNotice::show);
    show();
}

void BackgroundNotice::show()
{
    m_action.setChecked(watch::timerOf(m_workspace.environment()).on);
    m_action.setEnabled(!m_workspace.isSample());
}

// systemd may take its time, so that it is told beside the window's own work.
void BackgroundNotice::turn(bool on)
{
    m_action.setEnabled(false);
    m_worker.ask([this, on, environment = m_workspace.environment(),
                  program = utf8(m_desktop.commandProgram())](const Latest::Cancelled&) -> Latest::Answer {
        bool told = !on && watch::tellSystemd(environment, false); // it must be there to be stopped
        const Result<> done = on ? watch::turnTimerOn(environment, program) : watch::turnTimerOff(environment);
        if (done)
            told = watch::tellSystemd(environment, on) || told;
        return [this, on, done, told] { report(on, done, told); };
    });
}

void BackgroundNotice::report(bool on, const Result<>& done, bool told)
{
    show();
    if (!done)
        m_desktop.tell(m_window, tr("Nothing was changed"), phrases::error(done.error()));
    else if (!on)
        Q_EMIT reported(tr("Vitrine no longer looks in the background."));
    else
        Q_EMIT reported(told ? tr("Vitrine looks every quarter of an hour and tells what changed.")
                             : tr("From your next login on, Vitrine looks every quarter of an hour."));
}

} // namespace vitrine::ui
