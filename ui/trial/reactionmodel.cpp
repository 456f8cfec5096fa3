// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trial/reactionmodel.h"

#include "ui/phrasefate.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/text/moment.h"
#include "ui/text/words.h"

namespace vitrine::ui {
namespace {

QVariant alignment(int column)
{
    const bool number = column == ReactionModel::Again || column == ReactionModel::Rounds;
    return QVariant::fromValue<Qt::Alignment>(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

void ReactionModel::show(std::vector<trial::ReactedEvent> events)
{
    beginResetModel();
    m_events = std::move(events);
    endResetModel();
}

int ReactionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int ReactionModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString ReactionModel::text(const trial::ReactedEvent& one, int column) const
{
    switch (column) {
    case Name:
        return one.name.empty() ? tr("without a name") : foreignLine(one.name);
    case Outcome:
        if (one.status == event::Status::Queued)
            return one.tried || one.again ? tr("↻ to be tried again") : tr("… not tried yet");
        return statusWord(one.status);
    case Again:
        return one.again ? durationText(static_cast<double>(*one.again)) : QString();
    case Rounds:
        return one.rounds > 0 ? shownCount(one.rounds) : QString();
    case Why:
        return one.status == event::Status::Dropped ? phrases::dropRule(one.why) : phrases::failure(one.why);
    default:
        return {};
    }
}

QVariant ReactionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const trial::ReactedEvent& one = m_events.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(one, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.column() == Name ? shownOnOneLine(one.id) : text(one, index.column()));
    return role == Qt::TextAlignmentRole ? alignment(index.column()) : QVariant();
}

QVariant ReactionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Event");
    case Outcome:
        return tr("Outcome");
    case Again:
        return tr("Again in");
    case Rounds:
        return tr("Tries used up");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace vitrine::ui
