// SPDX-License-Identifier: GPL-3.0-or-later
// Events: what was recorded, as a list; the fields of one; and the exact bytes that the selected ones would become.
#pragma once

#include "ui/desktop.h"
#include "ui/models/eventmodel.h"
#include "ui/page.h"
#include "ui/workspace.h"

class QSplitter;
class QStackedWidget;
class QTableView;

namespace vitrine::ui {

class EmptyState;
class EventDetail;
class EventFiltering;
class EventList;
class LiveTail;
class ReadingStrip;

class EventsPage : public Page
{
    Q_OBJECT

public:
    EventsPage(Workspace& workspace, Desktop& desktop, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] QString summary() const override;
    void setFilter(const QString& text) override;
    [[nodiscard]] ChosenEvents chosenEvents() const override;
    [[nodiscard]] std::optional<ExportSource> exportable() const override;
    void showRow(std::size_t row); // of the snapshot; filters that hide it go
    [[nodiscard]] QLineEdit* filterField() const override;
    void keepIn(const QString& settingsFile) override;
    [[nodiscard]] QAbstractItemView* mainList() const override;
    [[nodiscard]] QString command() const override;
    [[nodiscard]] QString chosenAsJson() const override;

    // An event by where it stands, as soon as it is read; for a window that opens where it was closed.
    void choose(const QString& file, quint64 line, quint32 element); // which of the events on that line
    [[nodiscard]] std::optional<std::size_t> chosen() const;         // index into the snapshot

    [[nodiscard]] EventModel& model() { return m_model; }
    [[nodiscard]] QTableView& list();
    [[nodiscard]] EventFiltering& filtering() { return *m_filtering; }
    [[nodiscard]] LiveTail& tail() { return *m_tail; }
    [[nodiscard]] EventDetail& detail() { return *m_detail; }
    [[nodiscard]] EmptyState* emptyState() const; // null while events are shown

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void place();
    void connectEverything();
    void takeSnapshot();
    void takeTools();
    void takeProduct();
    void showWhatThereIs();
    void showStrip();
    void announceCounts();
    void stop();
    void showSelection();

    Workspace& m_workspace;
    Desktop& m_desktop;
    EventModel m_model;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ReadingStrip* m_strip;
    EventList* m_list;
    EventDetail* m_detail;
    QSplitter* m_split;
    EventFiltering* m_filtering = nullptr;
    LiveTail* m_tail = nullptr;
    bool m_placed = false;
    QString m_announced;
};

} // namespace vitrine::ui
