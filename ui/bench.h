// SPDX-License-Identifier: GPL-3.0-or-later
// What lays things side by side: an event from raw to the wire, a pasted event, two sets of events. Menus only wish.
#pragma once

#include "ui/desktop.h"
#include "ui/productview.h"
#include "ui/workspace.h"

#include <QObject>

namespace vitrine::ui {

class Bench : public QObject
{
    Q_OBJECT

public:
    Bench(Workspace& workspace, Desktop& desktop, ProductView& view, QWidget* window);

    void showPassage(); // of the event that is selected
    void pasteEvent();
    void compare(); // the two selected events, or versions and days of the tool

private:
    [[nodiscard]] const product::Profile* profileOf(const ChosenEvents& chosen, std::size_t row) const;

    Workspace& m_workspace;
    Desktop& m_desktop;
    ProductView& m_view;
    QWidget* m_window;
};

} // namespace vitrine::ui
