// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/momentmodel.h"

#include "base/paths.h"
#include "ui/phrases.h"
#include "ui/phrasetimeline.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"

namespace vitrine::ui {
namespace {

using report::Moment;

bool isFile(const Moment& moment) { return moment.source.starts_with('/'); }

} // namespace

void MomentModel::show(std::vector<Moment> moments, const Environment& environment)
{
    beginResetModel();
    m_moments = std::move(moments);
    m_environment = environment;
    endResetModel();
}

int MomentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_moments.size());
}

int MomentModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString MomentModel::sourceText(const Moment& moment) const
{
    if (moment.source.empty())
        return moment.detail.empty() ? QString() : tr("Vitrine's own notes");
    if (moment.rung == "default" || moment.rung == "policy") { // no place, but one of the ladder's own names
        consent::Rung rung;
        rung.kind = moment.rung == "default" ? product::RungKind::Default : product::RungKind::Policy;
        if (!isFile(moment))
            return phrases::source(rung);
    }
    const QString source = foreignLine(abbreviateHome(moment.source, m_environment), 200);
    return moment.line > 0 ? tr("%1, line %2").arg(source).arg(moment.line) : source;
}

QString MomentModel::text(const Moment& moment, int column) const
{
    switch (column) {
    case When:
        return phrases::momentTime(moment);
    case What:
        return phrases::momentGlyph(moment.kind) + QLatin1Char(' ') + phrases::momentWord(moment);
    case Detail:
        return phrases::momentDetail(moment);
    case Source:
        return sourceText(moment);
    case Flag:
        return phrases::flagWord(moment.flag);
    default:
        return {};
    }
}

QString MomentModel::toolTip(const Moment& moment, int column) const
{
    QStringList lines{text(moment, column)};
    if (column == When && moment.precision != report::Precision::Unknown)
        lines << shown(isoTime(moment.time));
    if (moment.precision == report::Precision::NotLater)
        lines << tr("Nobody noted when exactly; it was no later than that.");
    return plainToolTip(lines.join(QLatin1Char('\n')));
}

QVariant MomentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Moment& moment = m_moments[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(moment, index.column());
    case Qt::ToolTipRole:
        return toolTip(moment, index.column());
    case PathRole:
        return isFile(moment) ? QString::fromStdString(moment.source) : QString();
    case QuietRole:
        return moment.precision == report::Precision::Unknown;
    case LinkRole:
        return index.column() == Source && isFile(moment);
    default:
        return {};
    }
}

QString MomentModel::head(int column) const
{
    switch (column) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Detail:
        return tr("Of what");
    case Source:
        return tr("Known from");
    case Flag:
        return tr("Flag");
    default:
        return {};
    }
}

} // namespace vitrine::ui
