// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cards/barscard.h"

#include "filter/print.h"
#include "ui/charts/themedchart.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QHorizontalBarSeries>
#include <QLocale>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>

namespace vitrine::ui {
namespace {

QString percent(quint64 part, quint64 whole)
{
    const double share = whole ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0;
    return QLocale().toString(share, 'f', share > 0 && share < 10 ? 1 : 0);
}

} // namespace

BarsCard::BarsCard(const QString& question, filter::Field asks, std::size_t category, QWidget* parent)
    : UsageCard(question, parent), m_asks(asks), m_category(category), m_chart(new ThemedChart(question, this))
{
    m_chart->setPainter([this] {
        if (!m_bars)
            return;
        const Theme theme = Theme::of(m_chart);
        m_bars->setColor(theme.categories[m_category]);
        m_bars->setBorderColor(Qt::transparent);
        m_bars->setLabelColor(theme.text);
    });
    setDrawing(m_chart);
}

quint64 BarsCard::sum(const std::vector<report::NamedCount>& counts)
{
    quint64 total = 0;
    for (const report::NamedCount& count : counts)
        total += count.events;
    return total;
}

void BarsCard::showRanking(const QString& sentence, const QString& column,
                           const std::vector<report::NamedCount>& counts)
{
    TwinTable table{{column, tr("Events"), tr("Share")}, {}};
    const quint64 total = sum(counts);
    for (const report::NamedCount& count : counts)
        table.rows.push_back(
            {foreignLine(count.name), TwinCell::count(count.events),
             TwinCell(tr("%1 %").arg(percent(count.events, total)),
                      static_cast<double>(count.events) / static_cast<double>(std::max<quint64>(1, total)))});
    if (counts.size() > 1)
        draw(counts);
    answer(sentence, counts.size() > 1, std::move(table));
}

void BarsCard::draw(const std::vector<report::NamedCount>& counts)
{
    m_chart->clear();
    m_names.clear();
    m_bars = new QBarSet(accessibleName());
    QStringList labels;
    m_chart->giveRowsRoom(std::min(counts.size(), mostBars));
    for (std::size_t i = std::min(counts.size(), mostBars); i-- > 0;) {
        m_names += QString::fromStdString(counts[i].name);
        // The axis drops equal labels; an invisible mark keeps cut ones apart.
        labels += m_chart->rowLabel(foreignLine(counts[i].name)) + QString(static_cast<qsizetype>(i), QChar(0x200b));
        *m_bars << static_cast<double>(counts[i].events);
    }
    auto* series = new QHorizontalBarSeries;
    series->append(m_bars);
    series->setBarWidth(0.7);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    series->setLabelsPrecision(12);
    m_chart->chart()->addSeries(series);
    auto* names = new QBarCategoryAxis;
    names->append(labels);
    names->setGridLineVisible(false);
    names->setTruncateLabels(false);
    auto* amounts = new QValueAxis;
    amounts->setRange(0, static_cast<double>(counts.front().events) * 1.15);
    amounts->setVisible(false);
    m_chart->chart()->addAxis(names, Qt::AlignLeft);
    m_chart->chart()->addAxis(amounts, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(amounts);
    connect(series, &QHorizontalBarSeries::clicked, this, [this](int index) { clicked(index); });
    connect(series, &QHorizontalBarSeries::hovered, this, [this](bool over, int index) {
        if (over && index < m_names.size())
            QToolTip::showText(QCursor::pos(), plainToolTip(foreignLine(m_names[index].toStdString())), m_chart);
    });
    m_chart->restyle();
}

void BarsCard::clicked(int index)
{
    if (index >= 0 && index < m_names.size())
        Q_EMIT eventsRequested(
            QString::fromStdString(filter::print(filter::isTerm(m_asks, m_names[index].toStdString()))));
}

CommandsCard::CommandsCard(QWidget* parent)
    : BarsCard(tr("Which commands do I run most?"), filter::Field::Command, 0, parent)
{
}

void CommandsCard::showUsage(const report::Usage& usage)
{
    const quint64 total = sum(usage.commands);
    QString sentence = tr("No event names a command.");
    if (!usage.commands.empty()) {
        const report::NamedCount& top = usage.commands.front();
        const QString name = foreignLine(top.name, 60);
        sentence = usage.commands.size() == 1
                       ? tr("Only one: “%1”, %Ln time(s).", nullptr, static_cast<int>(top.events)).arg(name)
                       : tr("Most often “%1”: %2 of %Ln event(s) (%3 %).", nullptr, static_cast<int>(total))
                             .arg(name, shownCount(top.events), percent(top.events, total));
    }
    showRanking(sentence, tr("Command"), usage.commands);
    showBasis(total, usage.first);
}

ErrorsCard::ErrorsCard(QWidget* parent) : BarsCard(tr("What goes wrong?"), filter::Field::Error, 3, parent) {}

void ErrorsCard::showUsage(const report::Usage& usage)
{
    const quint64 total = sum(usage.errors);
    QString sentence = tr("Nothing: no event tells of an error.");
    if (!usage.errors.empty()) {
        const report::NamedCount& top = usage.errors.front();
        const QString name = foreignLine(top.name, 60);
        sentence = usage.errors.size() == 1
                       ? tr("One kind of error: “%1”, %Ln time(s).", nullptr, static_cast<int>(top.events)).arg(name)
                       : tr("Most often “%1”: %2 of %Ln error(s).", nullptr, static_cast<int>(total))
                             .arg(name, shownCount(top.events));
    }
    showRanking(sentence, tr("Error"), usage.errors);
    showBasis(usage.events, usage.first);
}

} // namespace vitrine::ui
