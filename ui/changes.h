// SPDX-License-Identifier: GPL-3.0-or-later
// The one way from the window to the disk: plans, applies and undoes changes, then has the workspace read again.
#pragma once

#include "ui/workspace.h"

#include <QObject>

namespace vitrine::ui {

class Changes : public QObject
{
    Q_OBJECT

public:
    explicit Changes(Workspace& workspace, QObject* parent = nullptr);

    // Several products become one plan; those that cannot be planned are left out and named in `refused`.
    struct Consent
    {
        change::Plan plan;
        std::vector<std::pair<std::string, Error>> refused; // product id, why
    };
    [[nodiscard]] Consent planConsent(const std::vector<std::string>& productIds, bool allow) const;
    [[nodiscard]] Result<change::Plan> planReset(const std::string& productId) const;
    [[nodiscard]] Result<change::Plan> planUndo() const;
    [[nodiscard]] Result<change::History> history() const;

    Result<change::Applied> apply(const change::Plan& plan);

Q_SIGNALS:
    void applied(vitrine::change::Intent intent, const vitrine::change::Applied& result);

private:
    Workspace& m_workspace;
};

} // namespace vitrine::ui
