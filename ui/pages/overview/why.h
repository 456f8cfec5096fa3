// SPDX-License-Identifier: GPL-3.0-or-later
// "Why?": every source that could decide, strongest first, and the one that did.
#pragma once

#include "ui/desktop.h"
#include "ui/models/laddermodel.h"
#include "ui/widgets/section.h"
#include "ui/workspace.h"

class QPushButton;

namespace vitrine::ui {

class WholeTable;

class Why : public Section
{
    Q_OBJECT

public:
    Why(Desktop& desktop, QWidget* parent);

    void show(const Tool& tool);

private:
    void showLadder();
    void open(const QModelIndex& index);
    void copy() const;

    Desktop& m_desktop;
    consent::Decision m_decision;
    bool m_unfolded = false;
    LadderModel* m_ladder;
    WholeTable* m_table;
    QPushButton* m_fold;
    QPushButton* m_copy;
};

} // namespace vitrine::ui
