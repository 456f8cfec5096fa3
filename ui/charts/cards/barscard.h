// SPDX-License-Identifier: GPL-3.0-or-later
// A ranking as horizontal bars, the longest on top, each with its number: most used commands, errors by type.
#pragma once

#include "filter/expression.h"
#include "ui/charts/usagecard.h"

#include <QColor>

class QBarSet;

namespace vitrine::ui {

class ThemedChart;

class BarsCard : public UsageCard
{
    Q_OBJECT

protected:
    static constexpr std::size_t mostBars = 8;

    // asks: what a filter asks about, for the events behind a bar.
    BarsCard(const QString& question, filter::Field asks, std::size_t category, QWidget* parent);
    void showRanking(const QString& sentence, const QString& column, const std::vector<report::NamedCount>& counts);
    [[nodiscard]] static quint64 sum(const std::vector<report::NamedCount>& counts);

private:
    void draw(const std::vector<report::NamedCount>& counts);
    void clicked(int index);

    filter::Field m_asks;
    std::size_t m_category; // of the theme's colours
    ThemedChart* m_chart;
    QBarSet* m_bars = nullptr;
    QStringList m_names; // bottom up, as drawn
};

class CommandsCard : public BarsCard
{
    Q_OBJECT

public:
    explicit CommandsCard(QWidget* parent = nullptr);
    void showUsage(const report::Usage& usage) override;
};

class ErrorsCard : public BarsCard
{
    Q_OBJECT

public:
    explicit ErrorsCard(QWidget* parent = nullptr);
    void showUsage(const report::Usage& usage) override;
};

} // namespace vitrine::ui
