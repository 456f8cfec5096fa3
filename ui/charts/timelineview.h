// SPDX-License-Identifier: GPL-3.0-or-later
// A consent timeline drawn on one axis: a lane each for notices and answers, IDs, what was recorded, what was sent and
// what was deleted. Arrow keys walk the moments; the one under the cursor is said below, as tooltip and to screen
// readers. A hollow mark with a whisker is a moment of which only the latest time is known.
#pragma once

#include "report/timeline.h"

#include <QWidget>

#include <optional>

namespace vitrine::ui {

class TimelineView : public QWidget
{
    Q_OBJECT

public:
    enum Lane { Asked, Ids, Recorded, Sent, Deleted, LaneCount };

    explicit TimelineView(QWidget* parent = nullptr);

    void show(const report::Timeline& timeline);
    void setCurrent(int moment); // index into the timeline's moments; -1: none
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QPoint placeOf(int moment) const; // the middle of its mark
    [[nodiscard]] std::optional<int> momentAt(const QPoint& point) const;
    [[nodiscard]] QString sentenceFor(int moment) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int moment);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void choose(int moment);
    void step(int by);
    void paintAxis(QPainter& painter) const;
    void paintChoices(QPainter& painter) const;
    void paintDays(QPainter& painter) const;
    void paintMoments(QPainter& painter) const;
    void paintFoot(QPainter& painter) const;
    [[nodiscard]] QString laneName(int lane) const;
    [[nodiscard]] static int laneOf(report::MomentKind kind);
    [[nodiscard]] bool isDrawn(int moment) const;
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int laneMiddle(int lane) const;
    [[nodiscard]] int left() const;
    [[nodiscard]] int xOf(Millis time) const;

    report::Timeline m_timeline;
    Millis m_first = 0;
    Millis m_last = 1;
    std::uint64_t m_most = 1; // events of the busiest day
    int m_current = -1;
};

} // namespace vitrine::ui
