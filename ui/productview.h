// SPDX-License-Identifier: GPL-3.0-or-later
// The right-hand side: what is looked at and its state, a note on what was just done, and the pages as tabs.
#pragma once

#include "ui/pages/pages.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace vitrine::ui {

class NoteBar;
class PlainLabel;

class ProductView : public QWidget
{
    Q_OBJECT

public:
    ProductView(Workspace& workspace, ChangeFlow& flow, Desktop& desktop, QWidget* parent);

    void setFilter(const QString& text);
    void showEvents(const QString& filter);
    void showEvent(quint64 row); // of the snapshot
    void showPage(int index);
    void turnTo(Page* page);
    [[nodiscard]] QTabBar* tabs() const { return m_tabs; }
    [[nodiscard]] Page* page() const;
    [[nodiscard]] ChosenEvents chosenEvents() const; // of the page that is shown, else of the list of events
    [[nodiscard]] const Pages& pages() const { return m_pages; }
    [[nodiscard]] NoteBar* note() const { return m_note; }
    [[nodiscard]] NoteBar* news() const { return m_news; }

Q_SIGNALS:
    void pageChanged(); // another page, or what the page says of itself
    void filterChanged(const QString& text);
    void exportRequested();

private:
    void showHeader();

    Workspace& m_workspace;
    PlainLabel* m_title;
    PlainLabel* m_state;
    PlainLabel* m_sentence;
    NoteBar* m_note;
    NoteBar* m_news; // fields that were never seen before
    QTabBar* m_tabs;
    QToolButton* m_export;
    QStackedWidget* m_stack;
    Pages m_pages;
};

} // namespace vitrine::ui
