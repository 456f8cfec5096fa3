// SPDX-License-Identifier: GPL-3.0-or-later
// "On which days am I active?": a calendar heat map.
#pragma once

#include "ui/charts/usagecard.h"

namespace vitrine::ui {

class HeatMap;

class ActivityCard : public UsageCard
{
    Q_OBJECT

public:
    explicit ActivityCard(QWidget* parent = nullptr);
    void showUsage(const report::Usage& usage) override;
    [[nodiscard]] HeatMap& heatMap() { return *m_map; }

private:
    [[nodiscard]] QString sentenceFor(const report::Usage& usage) const;
    HeatMap* m_map;
};

} // namespace vitrine::ui
