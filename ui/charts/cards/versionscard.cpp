// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cards/versionscard.h"

#include "ui/charts/themedchart.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/text/moment.h"
#include "ui/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <numeric>

namespace vitrine::ui {
namespace {

constexpr std::size_t mostVersions = 6; // the rest is gathered

std::vector<quint64> totalsOf(const report::Usage& usage)
{
    std::vector<quint64> totals(usage.versions.size());
    for (const report::VersionDay& day : usage.versionDays)
        for (std::size_t i = 0; i < std::min(day.events.size(), totals.size()); ++i)
            totals[i] += day.events[i];
    return totals;
}

// The most used versions, in order of first appearance.
std::vector<std::size_t> mostUsed(const std::vector<quint64>& totals)
{
    std::vector<std::size_t> order(totals.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return totals[a] > totals[b]; });
    order.resize(std::min(order.size(), mostVersions));
    std::sort(order.begin(), order.end());
    return order;
}

std::vector<double> restOf(const std::vector<VersionBucket>& buckets, const std::vector<std::size_t>& shownVersions)
{
    std::vector<double> rest;
    for (const VersionBucket& bucket : buckets) {
        quint64 sum = std::accumulate(bucket.events.begin(), bucket.events.end(), quint64{0});
        for (const std::size_t version : shownVersions)
            sum -= bucket.events[version];
        rest.push_back(static_cast<double>(sum));
    }
    return rest;
}

} // namespace

VersionsCard::VersionsCard(QWidget* parent)
    : UsageCard(tr("Which versions did I use?"), parent), m_chart(new ThemedChart(accessibleName(), this))
{
    m_chart->setPainter([this] { restyle(); });
    setDrawing(m_chart);
}

void VersionsCard::showUsage(const report::Usage& usage)
{
    const auto totals = totalsOf(usage);
    const quint64 all = std::accumulate(totals.begin(), totals.end(), quint64{0});
    TwinTable table{{tr("Version"), tr("Events"), tr("First"), tr("Last")}, {}};
    for (std::size_t i = 0; i < totals.size(); ++i) {
        const auto uses = [i](const report::VersionDay& day) { return i < day.events.size() && day.events[i] > 0; };
        const auto first = std::find_if(usage.versionDays.begin(), usage.versionDays.end(), uses);
        const auto last = std::find_if(usage.versionDays.rbegin(), usage.versionDays.rend(), uses);
        if (first != usage.versionDays.end())
            table.rows.push_back(
                {foreignLine(usage.versions[i]), TwinCell::count(totals[i]), dayText(first->day), dayText(last->day)});
    }
    const auto span = daysOf(usage);
    const bool drawn = table.rows.size() > 1 && usage.versionDays.size() > 1 && span;
    if (drawn)
        draw(usage, totals, *span);
    QString sentence = tr("No event names a version.");
    if (!table.rows.empty()) {
        const auto latest = foreignLine(usage.versions.back(), 60);
        sentence = table.rows.size() == 1
                       ? tr("Only one: %1.").arg(latest)
                       : tr("%Ln version(s); the latest to appear is %1.", nullptr, static_cast<int>(table.rows.size()))
                             .arg(latest);
    }
    answer(sentence, drawn, std::move(table));
    showBasis(all, usage.first);
}

void VersionsCard::draw(const report::Usage& usage, const std::vector<quint64>& totals, const DaySpan& span)
{
    m_chart->clear();
    m_sets.clear();
    const auto buckets = bucketsOf(usage, span);
    const auto versions = mostUsed(totals);
    for (const std::size_t version : versions) {
        m_sets.push_back(new QBarSet(foreignLine(usage.versions[version], 20)));
        for (const VersionBucket& bucket : buckets)
            *m_sets.back() << static_cast<double>(bucket.events[version]);
    }
    m_others = versions.size() < usage.versions.size();
    if (m_others) {
        m_sets.push_back(new QBarSet(tr("others")));
        for (const double amount : restOf(buckets, versions))
            *m_sets.back() << amount;
    }
    auto* series = new QStackedBarSeries;
    series->setBarWidth(0.86);
    for (QBarSet* set : m_sets)
        series->append(set);
    m_chart->chart()->addSeries(series);
    addAxes(*series, buckets, span);
    m_chart->chart()->legend()->setVisible(true);
    m_chart->restyle();
}

// The bars need a slot each; the dates below them are written where they read best.
void VersionsCard::addAxes(QStackedBarSeries& series, const std::vector<VersionBucket>& buckets, const DaySpan& span)
{
    auto* places = new QBarCategoryAxis;
    for (std::size_t i = 0; i < buckets.size(); ++i)
        places->append(QString::number(i));
    places->setVisible(false);
    std::vector<std::pair<double, QString>> dates;
    for (const DateTick& tick : dateTicks(span, 6))
        dates.emplace_back(static_cast<double>(tick.day - buckets.front().firstDay) / bucketDays(span), tick.label);
    QCategoryAxis* dateAxis = labelledAxis(-0.5, static_cast<double>(buckets.size()) - 0.5, dates);
    auto* amounts = new QValueAxis;
    amounts->setLabelFormat(QStringLiteral("%d"));
    m_chart->chart()->addAxis(places, Qt::AlignBottom);
    m_chart->chart()->addAxis(dateAxis, Qt::AlignBottom);
    m_chart->chart()->addAxis(amounts, Qt::AlignLeft);
    series.attachAxis(places);
    series.attachAxis(amounts);
    amounts->setMin(0);
    amounts->setTickCount(4);
    amounts->applyNiceNumbers();
}

void VersionsCard::restyle()
{
    const Theme theme = Theme::of(m_chart);
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->setColor(m_others && i + 1 == m_sets.size() ? theme.categories.back() : theme.categories[i]);
        m_sets[i]->setBorderColor(Qt::transparent);
    }
}

} // namespace vitrine::ui
