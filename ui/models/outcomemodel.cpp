// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outcomemodel.h"

#include "report/attempts.h"
#include "trial/reaction.h"
#include "ui/phrasefate.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/text/moment.h"
#include "ui/text/words.h"

namespace vitrine::ui {

std::vector<EventEnd> endsOf(std::vector<report::EventOutcome> outcomes)
{
    std::vector<EventEnd> ends;
    for (report::EventOutcome& one : outcomes)
        ends.push_back({.id = std::move(one.event.id),
                        .name = std::move(one.event.name),
                        .status = one.status,
                        .why = std::move(one.why),
                        .removed = one.event.cut.size(),
                        .again = {}});
    return ends;
}

std::vector<EventEnd> endsOf(const std::vector<trial::ReactedEvent>& events)
{
    std::vector<EventEnd> ends;
    for (const trial::ReactedEvent& one : events)
        ends.push_back({.id = one.id,
                        .name = one.name,
                        .status = one.status,
                        .why = one.why,
                        .reached = one.tried || one.again,
                        .again = one.again,
                        .rounds = one.rounds});
    return ends;
}

void OutcomeModel::show(std::vector<EventEnd> events)
{
    beginResetModel();
    m_events = std::move(events);
    endResetModel();
}

int OutcomeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int OutcomeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_looks == Looks::Ahead ? int(ColumnCount) : int(Again);
}

QString OutcomeModel::text(const EventEnd& one, int column) const
{
    switch (column) {
    case Name:
        return one.name.empty() ? tr("without a name") : foreignLine(one.name);
    case Outcome:
        if (one.status == event::Status::Queued)
            return one.reached ? tr("↻ to be tried again") : tr("… not tried yet");
        return statusWord(one.status);
    case Why: {
        if (one.status == event::Status::Dropped)
            return phrases::dropRule(one.why);
        const QString why = phrases::failure(one.why);
        return one.removed == 0 ? why
                                : tr("%1 (%Ln field(s) were removed before)", nullptr, static_cast<int>(one.removed))
                                      .arg(why)
                                      .trimmed();
    }
    case Again:
        return one.again ? durationText(static_cast<double>(*one.again)) : QString();
    case Rounds:
        return one.rounds > 0 ? shownCount(one.rounds) : QString();
    default:
        return {};
    }
}

QVariant OutcomeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EventEnd& one = m_events.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(one, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Name ? shownOnOneLine(one.id) : text(one, index.column()));
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case IdRole:
        return QString::fromStdString(one.id);
    default:
        return {};
    }
}

QString OutcomeModel::head(int column) const
{
    switch (column) {
    case Name:
        return tr("Event");
    case Outcome:
        return tr("Outcome");
    case Why:
        return tr("Why");
    case Again:
        return tr("Again in");
    case Rounds:
        return tr("Tries used up");
    default:
        return {};
    }
}

bool OutcomeModel::isNumber(int column) const { return column == Again || column == Rounds; }

} // namespace vitrine::ui
