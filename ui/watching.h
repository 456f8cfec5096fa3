// SPDX-License-Identifier: GPL-3.0-or-later
// Where watching meets the window: its commands, and the way from a note to what it speaks of.
#pragma once

#include "ui/desktop.h"
#include "ui/menus.h"
#include "ui/workspace.h"
#include "watch/news.h"

namespace vitrine::ui {

class FieldsPane;
class NewsNote;
class ProductView;

class Watching : public QObject
{
    Q_OBJECT

public:
    Watching(Workspace& workspace, Desktop& desktop, const Menus& menus, NewsNote& note, ProductView& view,
             QWidget* window);

Q_SIGNALS:
    void reported(const QString& sentence);

private:
    void dispute();
    void disputeField();
    void goTo(const watch::News& news);

    Workspace& m_workspace;
    Desktop& m_desktop;
    ProductView& m_view;
    FieldsPane& m_fields; // of the event that is looked at
    QWidget* m_window;
};

} // namespace vitrine::ui
