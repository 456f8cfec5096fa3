// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trial/trialrun.h"

namespace vitrine::ui {

TrialRun::TrialRun(const Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {}

TrialRun::~TrialRun() { stop(); }

void TrialRun::start(const product::Profile& profile, const trial::Options& options)
{
    m_stopped->store(false);
    m_worker.ask([this, &profile, options, policy = m_workspace.policy(), environment = m_workspace.environment(),
                  stopped = m_stopped](const Latest::Cancelled& cancelled) -> Latest::Answer {
        trial::Watcher watcher;
        watcher.cancelled = [&] { return stopped->load() || cancelled(); };
        watcher.progress = [this](std::size_t run, std::size_t of, bool watching) {
            QMetaObject::invokeMethod(
                this, [=, this] { Q_EMIT progressed(static_cast<int>(run), static_cast<int>(of), watching); },
                Qt::QueuedConnection);
        };
        auto outcome = std::make_shared<const Outcome>(trial::run(profile, policy, environment, options, watcher));
        return [this, outcome] { Q_EMIT ended(outcome); };
    });
}

void TrialRun::stop() { m_stopped->store(true); }

} // namespace vitrine::ui
