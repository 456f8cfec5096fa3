// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cards/successcard.h"

#include "ui/charts/themedchart.h"
#include "ui/shown.h"
#include "ui/text/moment.h"
#include "ui/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <algorithm>

namespace vitrine::ui {
namespace {

using Run = std::vector<std::pair<double, double>>;

QString percent(double share)
{
    const double value = share * 100;
    return QLocale().toString(value, 'f', value > 99 && value < 100 ? 1 : 0);
}

// The line is broken where nothing was said.
std::vector<Run> runsOf(const std::vector<Bucket>& buckets, int width)
{
    std::vector<Run> runs(1);
    for (const Bucket& bucket : buckets) {
        if (const auto share = bucket.successShare())
            runs.back().emplace_back(static_cast<double>(bucket.firstDay) + (width - 1) / 2.0, *share * 100);
        else if (!runs.back().empty())
            runs.emplace_back();
    }
    std::erase_if(runs, [](const Run& run) { return run.empty(); });
    return runs;
}

} // namespace

SuccessCard::SuccessCard(QWidget* parent)
    : UsageCard(tr("How often does it work?"), parent), m_chart(new ThemedChart(accessibleName(), this))
{
    m_chart->setPainter([this] { restyle(); });
    setDrawing(m_chart);
}

void SuccessCard::showUsage(const report::Usage& usage)
{
    const auto span = daysOf(usage);
    const auto buckets = span ? bucketsOf(usage.days, *span) : std::vector<Bucket>();
    quint64 succeeded = 0;
    quint64 said = 0;
    TwinTable table{
        {span && bucketDays(*span) > 1 ? tr("From") : tr("Day"), tr("Succeeded"), tr("Failed"), tr("Share")}, {}};
    for (const Bucket& bucket : buckets) {
        const auto share = bucket.successShare();
        succeeded += bucket.count.succeeded;
        said += bucket.count.succeeded + bucket.count.failed;
        if (share)
            table.rows.push_back({dayText(bucket.firstDay), TwinCell::count(bucket.count.succeeded),
                                  TwinCell::count(bucket.count.failed),
                                  TwinCell(tr("%1 %").arg(percent(*share)), *share)});
    }
    const bool drawn = table.rows.size() > 1;
    if (drawn)
        draw(buckets, *span);
    const double share = said ? static_cast<double>(succeeded) / static_cast<double>(said) : 0;
    answer(said ? tr("%1 of %Ln run(s) succeeded (%2 %).", nullptr, static_cast<int>(said))
                      .arg(shownCount(succeeded), percent(share))
                : tr("No event says whether it succeeded."),
           drawn, std::move(table));
    showBasis(said, usage.first);
}

void SuccessCard::draw(const std::vector<Bucket>& buckets, const DaySpan& span)
{
    m_chart->clear();
    m_runs.clear();
    std::vector<std::pair<double, QString>> dates;
    for (const DateTick& tick : dateTicks(span, 6))
        dates.emplace_back(static_cast<double>(tick.day), tick.label);
    const int width = bucketDays(span);
    const double margin = std::max(0.5, static_cast<double>(span.days()) / 60);
    const double first = static_cast<double>(buckets.front().firstDay) - margin;
    const double last = static_cast<double>(buckets.back().firstDay) + width - 1 + margin;
    std::vector<std::pair<double, QString>> shares;
    for (const int share : {0, 50, 100})
        shares.emplace_back(share, tr("%1 %").arg(share));
    m_chart->chart()->addAxis(labelledAxis(first, last, dates), Qt::AlignBottom);
    m_chart->chart()->addAxis(labelledAxis(-2, 104, shares), Qt::AlignLeft);
    for (const auto& [share, label] : shares)
        m_chart->addGridLine({first, share}, {last, share});
    for (const Run& run : runsOf(buckets, width))
        addRun(run);
    m_chart->restyle();
}

void SuccessCard::addRun(const Run& run)
{
    auto* line = new QLineSeries;
    QList<QPointF> points;
    for (const auto& [x, y] : run)
        points.emplace_back(x, y);
    line->replace(points);
    line->setPointsVisible(points.size() < 40);
    m_chart->addUnnamed(*line);
    m_runs.push_back(line);
}

void SuccessCard::restyle()
{
    for (QLineSeries* run : m_runs)
        run->setPen(QPen(Theme::of(m_chart).categories[0], 2));
}

} // namespace vitrine::ui
