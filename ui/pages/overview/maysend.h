// SPDX-License-Identifier: GPL-3.0-or-later
// "May it send?": the decision in a sentence, what the tool does all the same, what waits, and the switch.
#pragma once

#include "ui/changeflow.h"
#include "ui/widgets/section.h"

class QPushButton;

namespace vitrine::ui {

class PlainLabel;

class MaySend : public Section
{
    Q_OBJECT

public:
    MaySend(Workspace& workspace, ChangeFlow& flow, QWidget* parent);

    void show(const Tool& tool);
    void showCounts(const Tool& tool);

Q_SIGNALS:
    void verifyRequested(); // the proof, for this tool

private:
    void showHazards(const Tool& tool);
    void showSwitch(const Tool& tool);

    Workspace& m_workspace;
    ChangeFlow& m_flow;
    std::string m_product;
    PlainLabel* m_toolDoes;
    PlainLabel* m_sentence;
    PlainLabel* m_notice;
    PlainLabel* m_counts;
    PlainLabel* m_hazards;
    PlainLabel* m_foresight;
    QPushButton* m_turnOff;
    QPushButton* m_turnOn;
    QPushButton* m_verify;
};

} // namespace vitrine::ui
