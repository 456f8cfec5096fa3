// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cards/activitycard.h"

#include "ui/charts/heatmap.h"
#include "ui/shown.h"
#include "ui/text/moment.h"

#include <QDate>
#include <algorithm>

namespace vitrine::ui {

ActivityCard::ActivityCard(QWidget* parent)
    : UsageCard(tr("On which days am I active?"), parent), m_map(new HeatMap(this))
{
    setDrawing(m_map);
    connect(m_map, &HeatMap::dayRequested, this, [this](qint64 day) {
        Q_EMIT eventsRequested(QStringLiteral("time:%1").arg(QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate)));
    });
}

void ActivityCard::showUsage(const report::Usage& usage)
{
    TwinTable table{{tr("Day"), tr("Events"), tr("Succeeded"), tr("Failed")}, {}};
    quint64 dated = 0;
    for (const report::DayCount& day : usage.days) {
        dated += day.events;
        table.rows.push_back({dayText(day.day), TwinCell::count(day.events), TwinCell::count(day.succeeded),
                              TwinCell::count(day.failed)});
    }
    if (const auto span = daysOf(usage))
        m_map->setDays(usage.days, *span);
    answer(sentenceFor(usage), usage.days.size() > 1, std::move(table));
    showBasis(dated, usage.first);
}

QString ActivityCard::sentenceFor(const report::Usage& usage) const
{
    const auto span = daysOf(usage);
    if (!span)
        return tr("No event says when it happened.");
    const auto busiest = std::max_element(usage.days.begin(), usage.days.end(),
                                          [](const auto& a, const auto& b) { return a.events < b.events; });
    const QString most = tr("%Ln event(s)", nullptr, static_cast<int>(busiest->events));
    if (usage.days.size() == 1)
        return tr("Only on %1: %2.").arg(dayText(busiest->day), most);
    QString sentence = tr("On %1 of %2 days. The busiest was %3 with %4.")
                           .arg(shownCount(usage.days.size()), shownCount(static_cast<quint64>(span->days())),
                                dayText(busiest->day), most);
    if (span->days() > HeatMap::mostWeeks * 7)
        sentence += QLatin1Char(' ') + tr("The calendar shows the last year.");
    return sentence;
}

} // namespace vitrine::ui
