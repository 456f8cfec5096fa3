// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cards/durationcard.h"

#include "ui/charts/themedchart.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/text/moment.h"
#include "ui/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <algorithm>
#include <cmath>

namespace vitrine::ui {
namespace {

constexpr double shortest = 0.1; // milliseconds; below, a logarithm says nothing

double onAxis(double milliseconds) { return std::log10(std::max(shortest, milliseconds)); }

TwinCell durationCell(double milliseconds) { return {durationText(milliseconds), milliseconds}; }

// What is drawn: the most used commands, those that say how long they took.
std::vector<report::CommandDuration> drawable(const report::Usage& usage)
{
    std::vector<report::CommandDuration> durations;
    std::copy_if(usage.durations.begin(), usage.durations.end(), std::back_inserter(durations),
                 [](const report::CommandDuration& duration) { return duration.events > 0; });
    return durations;
}

} // namespace

std::vector<double> durationTicks(double from, double to)
{
    static constexpr double known[] = {0.1,    1,       10,        100,        1'000,      10'000,
                                       60'000, 600'000, 3'600'000, 36'000'000, 360'000'000};
    std::vector<double> ticks;
    std::copy_if(std::begin(known), std::end(known), std::back_inserter(ticks),
                 [&](double tick) { return tick >= from && tick <= to; });
    return ticks;
}

DurationCard::DurationCard(QWidget* parent)
    : UsageCard(tr("How long do commands take?"), parent), m_chart(new ThemedChart(accessibleName(), this))
{
    m_chart->setPainter([this] { restyle(); });
    setDrawing(m_chart);
}

void DurationCard::showUsage(const report::Usage& usage)
{
    const auto durations = drawable(usage);
    quint64 events = 0;
    TwinTable table{{tr("Command"), tr("Events"), tr("Median"), tr("95 % below"), tr("Shortest"), tr("Longest")}, {}};
    for (const report::CommandDuration& duration : durations) {
        events += duration.events;
        table.rows.push_back({foreignLine(duration.command), TwinCell::count(duration.events),
                              durationCell(duration.median), durationCell(duration.p95), durationCell(duration.lowest),
                              durationCell(duration.highest)});
    }
    const bool drawn = durations.size() > 1;
    if (drawn)
        draw(durations);
    answer(sentenceFor(durations), drawn, std::move(table));
    showBasis(events, usage.first);
}

QString DurationCard::sentenceFor(const std::vector<report::CommandDuration>& durations) const
{
    if (durations.empty())
        return tr("No event says how long it took.");
    const report::CommandDuration& top = durations.front();
    const QString name = foreignLine(top.command, 60);
    if (top.events < 20)
        return tr("Half of the runs of “%1” take less than %2.").arg(name, durationText(top.median));
    return tr("Half of the runs of “%1” take less than %2; one in twenty takes longer than %3.")
        .arg(name, durationText(top.median), durationText(top.p95));
}

void DurationCard::draw(const std::vector<report::CommandDuration>& durations)
{
    m_chart->clear();
    m_lines.clear();
    const std::vector<report::CommandDuration> top(
        durations.begin(), durations.begin() + static_cast<std::ptrdiff_t>(std::min(durations.size(), mostCommands)));
    m_chart->giveRowsRoom(top.size() + 2); // its legend takes room too
    addAxes(top);
    QList<QPointF> medians;
    QList<QPointF> tails;
    for (std::size_t i = 0; i < top.size(); ++i) {
        const double y = -static_cast<double>(i);
        medians.emplace_back(onAxis(top[i].median), y);
        tails.emplace_back(onAxis(top[i].p95), y);
        auto* line = new QLineSeries;
        line->replace(QList<QPointF>{medians.back(), tails.back()});
        m_lines.push_back(line);
        m_chart->addUnnamed(*line);
    }
    m_medians = new QScatterSeries;
    m_medians->setName(tr("median"));
    m_medians->replace(medians);
    m_tails = new QScatterSeries;
    m_tails->setName(tr("95 % are below"));
    m_tails->replace(tails);
    for (QScatterSeries* series : {m_medians, m_tails}) {
        m_chart->chart()->addSeries(series);
        for (QAbstractAxis* axis : m_chart->chart()->axes())
            series->attachAxis(axis);
    }
    m_chart->chart()->legend()->setVisible(true);
    m_chart->restyle();
}

void DurationCard::addAxes(const std::vector<report::CommandDuration>& durations)
{
    double low = durations.front().median;
    double high = durations.front().p95;
    std::vector<std::pair<double, QString>> names;
    for (std::size_t i = durations.size(); i-- > 0;) {
        low = std::min(low, durations[i].median);
        high = std::max(high, durations[i].p95);
        names.emplace_back(-static_cast<double>(i), m_chart->rowLabel(foreignLine(durations[i].command)) +
                                                        QString(static_cast<qsizetype>(i), QChar(0x200b)));
    }
    const double from = std::pow(10, std::floor(onAxis(low)));
    const double to = std::max(from * 10, std::pow(10, std::ceil(onAxis(high) - 0.05)));
    std::vector<std::pair<double, QString>> times;
    for (const double tick : durationTicks(from, to))
        times.emplace_back(onAxis(tick), durationText(tick));
    QCategoryAxis* timeAxis = labelledAxis(onAxis(from) - 0.06, onAxis(to) + 0.06, times);
    QCategoryAxis* nameAxis = labelledAxis(-static_cast<double>(durations.size()) + 0.5, 0.5, names);
    m_chart->chart()->addAxis(timeAxis, Qt::AlignBottom);
    m_chart->chart()->addAxis(nameAxis, Qt::AlignLeft);
    for (const auto& [tick, label] : times)
        m_chart->addGridLine({tick, -static_cast<double>(durations.size()) + 0.5}, {tick, 0.5});
}

void DurationCard::restyle()
{
    if (!m_medians)
        return;
    const Theme theme = Theme::of(m_chart);
    const QColor colour = theme.categories[2];
    for (QLineSeries* line : m_lines)
        line->setPen(QPen(theme.grid, 3));
    for (QScatterSeries* series : {m_medians, m_tails}) {
        series->setMarkerSize(series == m_medians ? 11 : 9);
        series->setColor(series == m_medians ? colour : theme.surface);
        series->setBorderColor(colour);
        series->setPen(QPen(colour, 2));
    }
}

} // namespace vitrine::ui
