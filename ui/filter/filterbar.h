// SPDX-License-Identifier: GPL-3.0-or-later
// Above the list: the filter line, the filters that were saved, the facets' switch, and how many events came unseen.
#pragma once

#include "ui/desktop.h"
#include "ui/filter/savedfilters.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace vitrine::filter {
struct Vocabulary;
}

namespace vitrine::ui {

class FilterLine;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(filter::Vocabulary vocabulary, Desktop& desktop, QWidget* parent);

    void keepIn(const QString& settingsFile);
    void showUnseen(quint64 events); // 0: none

    [[nodiscard]] FilterLine& line() { return *m_line; }
    [[nodiscard]] QAction* facets() const { return m_facets; } // checked: the pane is shown
    [[nodiscard]] QAction* save() const { return m_save; }
    [[nodiscard]] QMenu* savedMenu() const { return m_menu; }
    [[nodiscard]] QToolButton* unseen() const { return m_unseen; }

Q_SIGNALS:
    void unseenRequested();

private:
    void build();
    void fillMenu();
    void saveFilter();

    Desktop& m_desktop;
    SavedFilters m_filters;
    FilterLine* m_line;
    QMenu* m_menu;
    QAction* m_save;
    QAction* m_facets;
    QToolButton* m_unseen;
};

} // namespace vitrine::ui
