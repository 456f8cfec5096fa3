// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/laddermodel.h"

#include "ui/phrases.h"
#include "ui/shown.h"
#include "ui/theme.h"

#include <QApplication>

namespace vitrine::ui {
namespace {

bool saysNothing(const consent::Rung& rung) { return rung.verdict == product::Verdict::Silent && !rung.wins; }

} // namespace

void LadderModel::show(const consent::Decision& decision, bool withSilentAliases)
{
    beginResetModel();
    m_lines.clear();
    m_silentAliases = 0;
    int rank = 0;
    for (const consent::Rung& rung : decision.rungs) {
        ++rank;
        const bool silentAlias = rung.alias && saysNothing(rung) && !rung.present;
        m_silentAliases += silentAlias;
        if (!silentAlias || withSilentAliases)
            m_lines.push_back({rank, rung});
    }
    endResetModel();
}

int LadderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LadderModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(columns); }

QVariant LadderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column());
    case Qt::AccessibleTextRole:
        return line.rung.wins && index.column() == Rank ? tr("%1, decides").arg(line.rank)
                                                        : textOf(line, index.column());
    case Qt::ToolTipRole:
        return toolTipOf(line.rung);
    case Qt::TextAlignmentRole:
        return index.column() == Rank ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignVCenter);
    case Qt::FontRole:
        return line.rung.wins ? QVariant(subheading(QApplication::font())) : QVariant();
    case FileRole:
        return line.rung.reason == consent::Reason::NoFile ? QString() : QString::fromStdString(line.rung.file);
    case LineRole:
        return static_cast<qulonglong>(line.rung.line);
    case WinsRole:
        return line.rung.wins;
    case DimRole:
        return saysNothing(line.rung);
    default:
        return {};
    }
}

QString LadderModel::textOf(const Line& line, int column) const
{
    switch (column) {
    case Rank:
        return line.rung.wins ? QStringLiteral("▶ %1").arg(line.rank) : QString::number(line.rank);
    case Source:
        return phrases::source(line.rung);
    case Says:
        return phrases::says(line.rung);
    case Decides:
        return line.rung.wins ? tr("decides") : QString();
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

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
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
