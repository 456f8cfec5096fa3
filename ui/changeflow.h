// SPDX-License-Identifier: GPL-3.0-or-later
// From a person's wish to a change on disk: plan, show the sheet, apply, read again, report. Menus and pages only wish.
#pragma once

#include "ui/changes.h"
#include "ui/desktop.h"

#include <QObject>

namespace vitrine::ui {

class ChangeFlow : public QObject
{
    Q_OBJECT

public:
    ChangeFlow(Workspace& workspace, Desktop& desktop, QWidget* window);

    void turn(const std::vector<std::string>& productIds, bool allow);
    void resetId(const std::string& productId);
    void undo();
    void showHistory();

    // What the switch could not do, said before it is pressed: "... still wins". Empty: it does what it says.
    [[nodiscard]] QString foresight(const Tool& tool, bool allow) const;
    [[nodiscard]] const Changes& changes() const { return m_changes; }

Q_SIGNALS:
    void reported(const QString& text, bool canBeUndone);

private:
    bool apply(const change::Plan& plan);
    [[nodiscard]] QString reportOn(change::Intent intent, const change::Applied& result) const;
    void tell(const Error& error);

    Workspace& m_workspace;
    Desktop& m_desktop;
    QWidget* m_window;
    Changes m_changes;
};

} // namespace vitrine::ui
