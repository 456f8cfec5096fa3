// SPDX-License-Identifier: GPL-3.0-or-later
// "What do they promise?": what is declared, what is never to be sent, the notice, the contact and the rights.
#pragma once

#include "audit/audit.h"
#include "ui/desktop.h"
#include "ui/widgets/section.h"
#include "ui/workspace.h"

class QPushButton;

namespace vitrine::ui {

class PlainLabel;

class Promises : public Section
{
    Q_OBJECT

public:
    Promises(const Workspace& workspace, Desktop& desktop, QWidget* parent);

    void show(const Tool& tool);
    void showKept(const std::vector<audit::Kept>& kept); // of all tools

Q_SIGNALS:
    void findingsRequested();

private:
    void showPromises();
    [[nodiscard]] static QString countsOf(const product::Profile& profile);
    [[nodiscard]] QString neverOf(const product::Profile& profile) const;
    [[nodiscard]] static QString rightsOf(const product::Profile& profile);
    [[nodiscard]] static QString contactOf(const product::Profile& profile);

    void dispute();

    const Workspace& m_workspace;
    Desktop& m_desktop;
    const product::Profile* m_profile = nullptr;
    std::vector<audit::Kept> m_kept;
    PlainLabel* m_counts;
    PlainLabel* m_never;
    PlainLabel* m_notice;
    PlainLabel* m_rights;
    PlainLabel* m_contact;
    PlainLabel* m_sources;
    QPushButton* m_findings;
    QPushButton* m_fields;
    QPushButton* m_link;
    QPushButton* m_dispute;
};

} // namespace vitrine::ui
