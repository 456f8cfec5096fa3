// SPDX-License-Identifier: GPL-3.0-or-later
// "How long do commands take?": for each command the median and, at the end of its line, the 95th percentile, on a
// logarithmic scale with times that people know.
#pragma once

#include "ui/charts/usagecard.h"

class QLineSeries;
class QScatterSeries;

namespace vitrine::ui {

class ThemedChart;

class DurationCard : public UsageCard
{
    Q_OBJECT

public:
    explicit DurationCard(QWidget* parent = nullptr);
    void showUsage(const report::Usage& usage) override;

private:
    static constexpr std::size_t mostCommands = 8;
    void draw(const std::vector<report::CommandDuration>& durations);
    void addAxes(const std::vector<report::CommandDuration>& durations);
    [[nodiscard]] QString sentenceFor(const std::vector<report::CommandDuration>& durations) const;
    void restyle();

    ThemedChart* m_chart;
    std::vector<QLineSeries*> m_lines;
    QScatterSeries* m_medians = nullptr;
    QScatterSeries* m_tails = nullptr;
};

// Marks on a logarithmic axis between two durations in milliseconds: 1 ms, 10 ms, 100 ms, 1 s, 10 s, 1 min, 10 min, 1 h
// ...
[[nodiscard]] std::vector<double> durationTicks(double from, double to);

} // namespace vitrine::ui
