// SPDX-License-Identifier: GPL-3.0-or-later
// "How often does it work?": the share of successes over time. A time without an answer is a gap in the line, not a
// zero.
#pragma once

#include "ui/charts/usagecard.h"

class QLineSeries;

namespace vitrine::ui {

class ThemedChart;

class SuccessCard : public UsageCard
{
    Q_OBJECT

public:
    explicit SuccessCard(QWidget* parent = nullptr);
    void showUsage(const report::Usage& usage) override;

private:
    void draw(const std::vector<Bucket>& buckets, const DaySpan& span);
    void addRun(const std::vector<std::pair<double, double>>& run);
    void restyle();

    ThemedChart* m_chart;
    std::vector<QLineSeries*> m_runs;
};

} // namespace vitrine::ui
