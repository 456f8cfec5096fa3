// SPDX-License-Identifier: GPL-3.0-or-later
// "Which versions did I use?": events a day or week, stacked by version.
#pragma once

#include "ui/charts/usagecard.h"

class QBarSet;
class QStackedBarSeries;

namespace vitrine::ui {

class ThemedChart;

class VersionsCard : public UsageCard
{
    Q_OBJECT

public:
    explicit VersionsCard(QWidget* parent = nullptr);
    void showUsage(const report::Usage& usage) override;

private:
    void draw(const report::Usage& usage, const std::vector<quint64>& totals, const DaySpan& span);
    void addAxes(QStackedBarSeries& series, const std::vector<VersionBucket>& buckets, const DaySpan& span);
    void restyle();

    ThemedChart* m_chart;
    std::vector<QBarSet*> m_sets;
    bool m_others = false; // the last one gathers the rest
};

} // namespace vitrine::ui
