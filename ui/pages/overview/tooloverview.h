// SPDX-License-Identifier: GPL-3.0-or-later
// A tool in four answers, from top to bottom.
#pragma once

#include "audit/audit.h"
#include "ui/changeflow.h"

#include <QScrollArea>

namespace vitrine::ui {

class Identities;
class MaySend;
class Promises;
class QueueSection;
class Why;

class ToolOverview : public QScrollArea
{
    Q_OBJECT

public:
    ToolOverview(Workspace& workspace, ChangeFlow& flow, Desktop& desktop, QWidget* parent);

    void show(const Tool& tool);
    void showCounts(const Tool& tool);
    void showKept(const std::vector<audit::Kept>& kept); // of all tools

Q_SIGNALS:
    void findingsRequested();

Q_SIGNALS:
    void verifyRequested();

private:
    std::string m_product;
    MaySend* m_maySend;
    QueueSection* m_queue;
    Why* m_why;
    Identities* m_identities;
    Promises* m_promises;
};

} // namespace vitrine::ui
