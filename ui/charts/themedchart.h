// SPDX-License-Identifier: GPL-3.0-or-later
// A Qt chart that looks like the window around it: colours, grid and fonts from ui/theme, again after every palette
// change.
#pragma once

#include <QChartView>
#include <functional>
#include <utility>
#include <vector>

class QAbstractAxis;
class QCategoryAxis;
class QLineSeries;
class QXYSeries;

namespace vitrine::ui {

class ThemedChart : public QChartView
{
    Q_OBJECT

public:
    explicit ThemedChart(const QString& accessibleName, QWidget* parent = nullptr);

    // Takes the chart apart; what is drawn next starts from nothing.
    void clear();
    // A thin line behind what is drawn later, on the axes there are by now. Axes with labels of our own have no grid:
    // Qt would draw it at both ends of the range too.
    void addGridLine(const QPointF& from, const QPointF& to);
    // Charts with a named row for each thing: high enough for all names, and names that fit beside them.
    void giveRowsRoom(std::size_t rows);
    [[nodiscard]] QString rowLabel(const QString& name) const;
    // Takes a series without a legend entry, and puts it on all axes.
    void addUnnamed(QXYSeries& series);
    // Last step of drawing: everything in the chart gets the theme's colours.
    void restyle();
    // Called by restyle() for what only the card knows: which series has which colour.
    void setPainter(std::function<void()> colourSeries) { m_colourSeries = std::move(colourSeries); }

protected:
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void restyleAxis(QAbstractAxis& axis) const;

    std::function<void()> m_colourSeries;
    std::vector<QLineSeries*> m_grid;
};

// Ticks with labels of our own on a number line.
[[nodiscard]] QCategoryAxis* labelledAxis(double from, double to, const std::vector<std::pair<double, QString>>& ticks);

} // namespace vitrine::ui
