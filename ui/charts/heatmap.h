// SPDX-License-Identifier: GPL-3.0-or-later
// Days as a calendar: a column a week, a row a weekday, darker the more happened. Arrow keys walk the days, Enter asks
// for the events of one; what the day under the cursor holds is said as tooltip, as text below, and to screen readers.
#pragma once

#include "ui/charts/buckets.h"

#include <QWidget>
#include <map>

namespace vitrine::ui {

class HeatMap : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostWeeks = 53;

    explicit HeatMap(QWidget* parent = nullptr);

    // Shows at most the last year of the span.
    void setDays(const std::vector<report::DayCount>& days, const DaySpan& span);

    [[nodiscard]] std::optional<std::int64_t> dayAt(const QPoint& point) const;
    [[nodiscard]] QRect cellOf(std::int64_t day) const;
    [[nodiscard]] QString sentenceFor(std::int64_t day) const;
    [[nodiscard]] std::int64_t currentDay() const { return m_current; }
    [[nodiscard]] const DaySpan& span() const { return m_span; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayRequested(qint64 day); // by a double click or Enter

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // Where the cells stand. It takes measuring names of days: once for all cells, not once a cell.
    struct Grid
    {
        QPoint origin; // of the first cell
        int cell = 0;
        int step = 0;
    };
    void setCurrent(std::int64_t day);
    void paintDays(QPainter& painter, const Grid& grid) const;
    void paintLabels(QPainter& painter, const Grid& grid) const;
    void paintFoot(QPainter& painter, const Grid& grid) const;
    [[nodiscard]] Grid grid() const;
    [[nodiscard]] QRect cellOf(std::int64_t day, const Grid& grid) const;
    [[nodiscard]] int weeks() const;
    [[nodiscard]] double share(std::uint64_t events) const;

    std::map<std::int64_t, report::DayCount> m_days;
    DaySpan m_span;
    std::int64_t m_current = 0;
    std::uint64_t m_most = 0;
};

} // namespace vitrine::ui
