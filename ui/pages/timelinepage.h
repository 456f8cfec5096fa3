// SPDX-License-Identifier: GPL-3.0-or-later
// Timeline: when a tool told or asked, what was chosen, when IDs came and went, when something first left; drawn, and
// as a list.
#pragma once

#include "report/timeline.h"
#include "ui/desktop.h"
#include "ui/models/momentmodel.h"
#include "ui/page.h"
#include "ui/work/latest.h"
#include "ui/workspace.h"

class QStackedWidget;
class QTableView;

namespace vitrine::ui {

class PlainLabel;
class TimelineView;

class TimelinePage : public Page
{
    Q_OBJECT

public:
    TimelinePage(Workspace& workspace, Desktop& desktop, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] QString summary() const override;

    [[nodiscard]] TimelineView& view() { return *m_view; }
    [[nodiscard]] QTableView& list() { return *m_list; }
    [[nodiscard]] MomentModel& model() { return m_model; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool busy() const { return m_reader.busy() || m_stale; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void invalidate();
    void read();
    void take(const report::Timeline& timeline);
    void open(const QModelIndex& index);

    Workspace& m_workspace;
    Desktop& m_desktop;
    MomentModel m_model;
    bool m_stale = true;
    store::SnapshotPtr m_read; // what the shown moments come from
    QStackedWidget* m_stack;
    PlainLabel* m_sentence;
    TimelineView* m_view;
    QTableView* m_list;
    Latest m_reader;
};

} // namespace vitrine::ui
