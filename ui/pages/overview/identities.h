// SPDX-License-Identifier: GPL-3.0-or-later
// "Who are you to them?": the IDs with copy and reset, the earlier ones, and the deletion request.
#pragma once

#include "ui/changeflow.h"
#include "ui/widgets/section.h"

namespace vitrine::ui {

class Identities : public Section
{
    Q_OBJECT

public:
    Identities(Workspace& workspace, ChangeFlow& flow, Desktop& desktop, QWidget* parent);

    void show(const Tool& tool);

private:
    void addId(const identity::Id& id);
    void addEarlier(const Tool& tool);
    void addRequest(const Tool& tool);
    [[nodiscard]] QString factsOf(const identity::Id& id) const;

    Workspace& m_workspace;
    ChangeFlow& m_flow;
    Desktop& m_desktop;
    QWidget* m_content = nullptr; // made anew for each tool
};

} // namespace vitrine::ui
