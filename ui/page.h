// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the right-hand side. A page shows the workspace's current product; with none chosen it shows all of them.
#pragma once

#include "store/snapshot.h"
#include "ui/evidence/exportsource.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>
class QAbstractItemView;

class QLineEdit;

namespace vitrine::ui {

// Events that are selected on a page, in their order; a few, however many are selected.
struct ChosenEvents
{
    store::SnapshotPtr snapshot;   // null: the page has no events to select
    std::vector<std::size_t> rows; // of that snapshot; the first is the one that is looked at
};

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;      // of its tab, with a mnemonic
    [[nodiscard]] virtual QString searchHint() const = 0; // what "/" finds here; empty: nothing can be searched
    virtual void setFilter(const QString& text) { Q_UNUSED(text) }
    [[nodiscard]] virtual QLineEdit* filterField() const { return nullptr; } // its own, in place of the window's
    // An INI file for what a person asked this page to keep; empty: none.
    virtual void keepIn(const QString& settingsFile) { Q_UNUSED(settingsFile) }
    // "37 of 1,204 events shown": the left end of the status bar; empty: the window says what it knows.
    [[nodiscard]] virtual QString summary() const { return {}; }
    [[nodiscard]] virtual ChosenEvents chosenEvents() const { return {}; }
    // What it shows, to be handed out; nothing: there is only the report.
    [[nodiscard]] virtual std::optional<ExportSource> exportable() const { return std::nullopt; }

    // The list that F8 walks and that commands mean when the focus is elsewhere: the largest that is seen.
    [[nodiscard]] virtual QAbstractItemView* mainList() const;
    void step(int lines); // to another line of it, wherever the focus is
    // The command line with the same answer as what is chosen here; empty: the window names one.
    [[nodiscard]] virtual QString command() const { return {}; }
    // What is chosen in the main list, as JSON; empty: its cells are all there is.
    [[nodiscard]] virtual QString chosenAsJson() const { return {}; }

Q_SIGNALS:
    void summaryChanged();
    void searchHintChanged();
    // The page asks for the events behind what was clicked: the window shows Events with this filter.
    void eventsRequested(const QString& filter);
    // "Show the event": the window shows Events with this row of the snapshot chosen.
    void eventRequested(quint64 row);
    void said(const QString& sentence); // what was just done, for the status bar
    void findingsRequested();           // the window shows Findings
    // "See why": the window shows the page with the decision.
    void overviewRequested();
};

} // namespace vitrine::ui
