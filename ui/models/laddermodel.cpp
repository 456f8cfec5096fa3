// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/laddermodel.h"

#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/theme.h"

#include <QApplication>

namespace vitrine::ui {
namespace {

bool saysNothing(const consent::Rung& rung) { return rung.verdict == product::Verdict::Silent && !rung.wins; }

bool hasFile(const consent::Rung& rung)
{
    using consent::Reason;
    return !rung.file.empty() && rung.reason != Reason::NoFile && rung.reason != Reason::NoPolicy &&
           rung.reason != Reason::NotNamed;
}

} // namespace

void LadderModel::show(const consent::Decision& decision, bool withSilentAliases)
{
    beginResetModel();
    m_rungs.clear();
    m_silentAliases = 0;
    for (const consent::Rung& rung : decision.rungs) {
        const bool silentAlias = rung.alias && saysNothing(rung) && !rung.present;
        m_silentAliases += silentAlias;
        if (!silentAlias || withSilentAliases)
            m_rungs.push_back(rung);
    }
    endResetModel();
}

int LadderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rungs.size());
}

int LadderModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant LadderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const consent::Rung& rung = m_rungs.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return rung.wins && index.column() == Rank ? tr("%1, decides").arg(index.row() + 1)
                                                   : textOf(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTipOf(rung);
    case Qt::TextAlignmentRole:
        return index.column() == Rank ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignVCenter);
    case Qt::FontRole:
        return rung.wins && index.column() != Open ? QVariant(subheading(QApplication::font())) : QVariant();
    case FileRole:
        return hasFile(rung) ? QString::fromStdString(rung.file) : QString();
    case WinsRole:
        return rung.wins;
    case DimRole:
        return saysNothing(rung) && index.column() != Open;
    case LinkRole:
        return index.column() == Open;
    default:
        return {};
    }
}

QString LadderModel::textOf(int row, int column) const
{
    const consent::Rung& rung = m_rungs.at(static_cast<std::size_t>(row));
    switch (column) {
    case Rank:
        return rung.wins ? QStringLiteral("▶ %1").arg(row + 1) : QString::number(row + 1);
    case Source:
        return phrases::source(rung);
    case Says:
        return phrases::says(rung);
    case Decides:
        return rung.wins ? tr("decides") : QString();
    case Open:
        return hasFile(rung) ? tr("open") : QString();
    default:
        return {};
    }
}

QString LadderModel::toolTipOf(const consent::Rung& rung) const
{
    QStringList lines;
    if (!rung.file.empty())
        lines << shown(rung.file);
    if (!rung.note.empty())
        lines << shown(rung.note);
    return lines.join(QLatin1Char('\n'));
}

QString LadderModel::head(int column) const
{
    switch (column) {
    case Rank:
        return tr("Rank");
    case Source:
        return tr("Source");
    case Says:
        return tr("Says");
    default:
        return QString();
    }
}

} // namespace vitrine::ui
