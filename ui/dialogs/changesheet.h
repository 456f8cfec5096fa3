// SPDX-License-Identifier: GPL-3.0-or-later
// What a change would do, exactly, before it is done: the edit as a diff, what is deleted, and what it cannot do.
#pragma once

#include "ui/workspace.h"

#include <QDialog>

class QDialogButtonBox;
class QVBoxLayout;

namespace vitrine::ui {

class DiffView;

class ChangeSheet : public QDialog
{
    Q_OBJECT

public:
    ChangeSheet(const Workspace& workspace, const change::Plan& plan, QWidget* parent);

    void addRefusal(const std::string& productId, const Error& error);

private:
    void addOverruled();
    void addEdits();
    void addSecretsBox(DiffView& diff);
    void addConsequences();
    void addAdvice();
    void addButtons();
    [[nodiscard]] QString names() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString verb() const;
    [[nodiscard]] bool changesAnything() const;

    const Workspace& m_workspace;
    const change::Plan& m_plan;
    QVBoxLayout* m_body;
    QVBoxLayout* m_refusals;
    QDialogButtonBox* m_buttons;
};

} // namespace vitrine::ui
