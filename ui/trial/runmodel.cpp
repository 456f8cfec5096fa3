// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trial/runmodel.h"

#include "trial/judgement.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/text/moment.h"
#include "ui/trial/phrasetrial.h"

namespace vitrine::ui {

void RunModel::show(std::shared_ptr<const trial::Trial> trial)
{
    beginResetModel();
    m_trial = std::move(trial);
    endResetModel();
}

int RunModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_trial ? 0 : static_cast<int>(m_trial->runs.size());
}

int RunModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString RunModel::text(std::size_t row, int column) const
{
    const trial::Run& run = m_trial->runs.at(row);
    const std::size_t requests = trial::requestsOf(run, m_trial->vendorHost);
    const bool controlled = !m_trial->runs.empty() && m_trial->runs.front().control;
    switch (column) {
    case Which:
        return run.control ? tr("Control") : tr("Run %1").arg(row + (controlled ? 0 : 1));
    case Consent:
        return run.consent == trial::Consent::On ? tr("● on") : tr("○ off");
    case End: {
        const QString end = phrases::runEnd(run);
        return run.left > 0 ? tr("%1; %Ln process(es) left", nullptr, static_cast<int>(run.left)).arg(end) : end;
    }
    case Took:
        return run.end == trial::Run::End::NotStarted ? QString() : durationText(static_cast<double>(run.took));
    case Requests:
        return shownCount(requests);
    case Others:
        return shownCount(run.visits.size() - requests);
    default:
        return {};
    }
}

QVariant RunModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString cell = text(static_cast<std::size_t>(index.row()), index.column());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cell;
    if (role == Qt::ToolTipRole)
        return plainToolTip(cell);
    return role == Qt::TextAlignmentRole ? alignment(index.column()) : QVariant();
}

QString RunModel::head(int column) const
{
    switch (column) {
    case Which:
        return tr("Run");
    case Consent:
        return tr("Consent");
    case End:
        return tr("How it ended");
    case Took:
        return tr("Took");
    case Requests:
        return tr("Requests");
    case Others:
        return tr("To other servers");
    default:
        return {};
    }
}

bool RunModel::isNumber(int column) const { return column >= Took; }

} // namespace vitrine::ui
