// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outcomemodel.h"

#include "ui/phrasefate.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/text/words.h"

namespace vitrine::ui {

void OutcomeModel::show(std::vector<report::EventOutcome> outcomes)
{
    beginResetModel();
    m_outcomes = std::move(outcomes);
    endResetModel();
}

int OutcomeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outcomes.size());
}

int OutcomeModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString OutcomeModel::text(const report::EventOutcome& one, int column) const
{
    switch (column) {
    case Name:
        return one.event.name.empty() ? tr("without a name") : foreignLine(one.event.name);
    case Outcome:
        return one.status == event::Status::Queued ? tr("↻ to be tried again") : statusWord(one.status);
    case Why: {
        if (one.status == event::Status::Dropped)
            return phrases::dropRule(one.why);
        QString why = phrases::failure(one.why);
        if (!one.event.cut.empty())
            why = tr("%1 (%Ln field(s) were removed before)", nullptr, static_cast<int>(one.event.cut.size()))
                      .arg(why)
                      .trimmed();
        return why;
    }
    default:
        return {};
    }
}

QVariant OutcomeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const report::EventOutcome& one = m_outcomes.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(one, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.column() == Name ? shownOnOneLine(one.event.id) : text(one, index.column()));
    if (role == IdRole)
        return QString::fromStdString(one.event.id);
    return {};
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Event");
    case Outcome:
        return tr("Outcome");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace vitrine::ui
