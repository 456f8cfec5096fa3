// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: what one's own use looks like to those who get the events, for any range of days. Counted beside the window.
#pragma once

#include "report/usage.h"
#include "ui/desktop.h"
#include "ui/emptystate.h"
#include "ui/page.h"
#include "ui/work/latest.h"
#include "ui/workspace.h"

#include <QElapsedTimer>
#include <QTimer>

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace vitrine::ui {

class RangeBar;
class UsageCard;

class UsagePage : public Page
{
    Q_OBJECT

public:
    UsagePage(Workspace& workspace, Desktop& desktop, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] std::optional<ExportSource> exportable() const override; // the events that are counted

    [[nodiscard]] RangeBar& range() { return *m_range; }
    [[nodiscard]] const std::vector<UsageCard*>& cards() const { return m_cards; }
    [[nodiscard]] const report::Usage& usage() const { return m_usage; }
    [[nodiscard]] EmptyState* emptyState() const; // null while charts are shown
    [[nodiscard]] bool busy() const { return m_counter.busy() || m_stale || m_next.isActive(); }

Q_SIGNALS:
    void counted();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void makeCards(QWidget* board);
    void placeCards();
    void invalidate();
    void count();
    void savePicture(const UsageCard& card);
    void take(const report::Usage& usage, const store::SnapshotPtr& snapshot);
    void showNextCard();
    void showWhatThereIs();
    void act(EmptyState::Kind kind);
    [[nodiscard]] report::Question question() const;

    Workspace& m_workspace;
    Desktop& m_desktop;
    report::Usage m_usage;
    store::SnapshotPtr m_counted;
    bool m_stale = true;
    QElapsedTimer m_sinceCount;
    QStackedWidget* m_stack;
    QScrollArea* m_area = nullptr;
    EmptyState* m_empty;
    RangeBar* m_range;
    QGridLayout* m_grid = nullptr;
    std::vector<UsageCard*> m_cards;
    std::size_t m_upToDate = 0; // cards that show m_usage
    QTimer m_next;              // one card after the other, so that the window stays live meanwhile
    int m_columns = 0;
    Latest m_counter;
};

} // namespace vitrine::ui
