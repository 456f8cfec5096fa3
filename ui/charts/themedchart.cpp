// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/themedchart.h"

#include "ui/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QWheelEvent>
#include <algorithm>

namespace vitrine::ui {

ThemedChart::ThemedChart(const QString& accessibleName, QWidget* parent) : QChartView(parent)
{
    setAccessibleName(accessibleName);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its table twin takes the keyboard
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(fontMetrics().height() * 12);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    chart()->setMargins({0, 0, space::section, 0}); // room for the last label
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->setVisible(false);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeCircle);
    chart()->legend()->setAlignment(Qt::AlignTop);
}

void ThemedChart::clear()
{
    m_grid.clear();
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    chart()->legend()->setVisible(false);
}

void ThemedChart::giveRowsRoom(std::size_t rows)
{
    setMinimumHeight(fontMetrics().height() * std::max(12, static_cast<int>(rows + 2) * 2));
}

QString ThemedChart::rowLabel(const QString& name) const
{
    return fontMetrics().elidedText(name, Qt::ElideMiddle, std::clamp(width() * 38 / 100, 80, 260));
}

void ThemedChart::addUnnamed(QXYSeries& series)
{
    chart()->addSeries(&series);
    for (QAbstractAxis* axis : chart()->axes())
        series.attachAxis(axis);
    for (QLegendMarker* marker : chart()->legend()->markers(&series))
        marker->setVisible(false);
}

void ThemedChart::addGridLine(const QPointF& from, const QPointF& to)
{
    m_grid.push_back(new QLineSeries);
    m_grid.back()->replace(QList<QPointF>{from, to});
    addUnnamed(*m_grid.back());
}

void ThemedChart::restyleAxis(QAbstractAxis& axis) const
{
    const Theme theme = Theme::of(this);
    axis.setLabelsBrush(theme.dim);
    axis.setLabelsFont(font());
    axis.setTitleBrush(theme.dim);
    axis.setTitleFont(font());
    axis.setGridLinePen(QPen(theme.grid, 1));
    axis.setLinePen(QPen(theme.grid, 1));
    axis.setLineVisible(false);
}

void ThemedChart::restyle()
{
    chart()->legend()->setLabelBrush(Theme::of(this).dim);
    chart()->legend()->setFont(font());
    for (QAbstractAxis* axis : chart()->axes())
        restyleAxis(*axis);
    for (QLineSeries* line : m_grid)
        line->setPen(QPen(Theme::of(this).grid, 1));
    if (m_colourSeries)
        m_colourSeries();
}

void ThemedChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

// The page scrolls, not the chart.
void ThemedChart::wheelEvent(QWheelEvent* event) { event->ignore(); }

QCategoryAxis* labelledAxis(double from, double to, const std::vector<std::pair<double, QString>>& ticks)
{
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(from);
    for (const auto& [value, label] : ticks)
        axis->append(label, value);
    axis->setRange(from, to);
    axis->setTruncateLabels(false);
    axis->setGridLineVisible(false);
    return axis;
}

} // namespace vitrine::ui
