// SPDX-License-Identifier: GPL-3.0-or-later
// A trial beside the user interface: core's own, on a worker. Stopping it still gives what was found so far; destroying
// it ends what was started.
#pragma once

#include "trial/trial.h"
#include "ui/work/latest.h"
#include "ui/workspace.h"

#include <memory>

namespace vitrine::ui {

class TrialRun : public QObject
{
    Q_OBJECT

public:
    using Outcome = Result<trial::Trial>;

    explicit TrialRun(const Workspace& workspace, QObject* parent = nullptr);
    ~TrialRun() override;

    void start(const product::Profile& profile, const trial::Options& options);
    void stop();
    [[nodiscard]] bool running() const { return m_worker.busy(); }

Q_SIGNALS:
    void progressed(int run, int of, bool watching);
    void ended(const std::shared_ptr<const vitrine::ui::TrialRun::Outcome>& outcome);

private:
    const Workspace& m_workspace;
    std::shared_ptr<std::atomic<bool>> m_stopped = std::make_shared<std::atomic<bool>>(false);
    Latest m_worker; // last: it is joined before anything else goes
};

} // namespace vitrine::ui
