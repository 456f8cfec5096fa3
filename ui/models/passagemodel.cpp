// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/passagemodel.h"

#include "base/secrets.h"
#include "base/text.h"
#include "ui/phrasepassage.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/text/moment.h"

#include <charconv>

namespace vitrine::ui {
namespace {

constexpr std::size_t mostRows = 5000; // a hostile event may hold millions
constexpr qsizetype inACell = 300;
constexpr qsizetype inAToolTip = 2000;

} // namespace

void PassageModel::show(report::Passage passage, const product::Profile& profile)
{
    beginResetModel();
    m_passage = std::move(passage);
    m_profile = &profile;
    if (m_passage.rows.size() > mostRows)
        m_passage.rows.resize(mostRows);
    endResetModel();
}

void PassageModel::clear()
{
    beginResetModel();
    m_passage = {};
    m_passage.ends = report::Ends::Trial;
    endResetModel();
}

int PassageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_passage.rows.size());
}

int PassageModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString PassageModel::fieldText(const report::PassageRow& row) const
{
    if (!row.head)
        return foreignLine(row.field, 200);
    if (row.field == "name")
        return tr("(name of the event)");
    if (row.field == "time")
        return tr("(time)");
    return row.field == "id" ? tr("(ID of the event)") : tr("(session)");
}

QString PassageModel::value(const report::PassageRow& row, const std::optional<std::string>& value,
                            qsizetype most) const
{
    if (!value)
        return QStringLiteral("–");
    if (namesSecret(row.field))
        return shown(secretMask());
    return value->empty() ? tr("(empty)") : foreignLine(*value, most);
}

// The event's own time as people read it; on the wire it stands as it stands.
QString PassageModel::ownValue(const report::PassageRow& row, const std::optional<std::string>& text,
                               qsizetype most) const
{
    Millis time = 0;
    const bool isTime = row.head && row.field == "time" && text &&
                        std::from_chars(text->data(), text->data() + text->size(), time).ec == std::errc();
    return isTime ? shown(isoTime(time)) : value(row, text, most);
}

QString PassageModel::text(const report::PassageRow& row, int column, qsizetype most) const
{
    switch (column) {
    case Field:
        return row.encoding == report::Encoding::Added ? foreignLine(row.field, 200) : fieldText(row);
    case Raw:
        return row.rawLost ? tr("not kept") : ownValue(row, row.raw, most);
    case Cleaned:
        return ownValue(row, row.cleaned, most);
    case Wire:
        return value(row, row.wire.empty() ? std::nullopt : std::optional(row.wire.front().value), most);
    case Where:
        return row.wire.empty() ? QString() : foreignLine(row.wire.front().path, 200);
    case What:
        return phrases::whatHappened(row);
    default:
        return {};
    }
}

QString PassageModel::toolTip(const report::PassageRow& row, int column) const
{
    QStringList lines{text(row, column, inAToolTip)};
    if (column == Wire || column == Where)
        for (std::size_t i = 1; i < row.wire.size(); ++i)
            lines << foreignLine(row.wire[i].path, 200);
    if (const QString why = m_profile ? phrases::whyItHappened(row, *m_profile) : QString(); !why.isEmpty())
        lines << why;
    return plainToolTip(lines.join(QLatin1Char('\n')));
}

QVariant PassageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const report::PassageRow& row = m_passage.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column(), inACell);
    case Qt::AccessibleTextRole: {
        const QString words = text(row, index.column(), inACell);
        const bool nothing = words == QStringLiteral("–") || (index.column() == Where && words.isEmpty());
        return nothing ? tr("nothing") : words.isEmpty() ? tr("as it is") : words;
    }
    case Qt::AccessibleDescriptionRole:
        return m_profile ? phrases::whyItHappened(row, *m_profile) : QString();
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case QuietRole:
        return row.encoding == report::Encoding::Added;
    case FullRole:
        return text(row, index.column(), 1 << 20);
    default:
        return {};
    }
}

QString PassageModel::head(int column) const
{
    switch (column) {
    case Field:
        return tr("Field");
    case Raw:
        return tr("Raw");
    case Cleaned:
        return m_passage.ends == report::Ends::Log ? tr("What the rules leave") : tr("Cleaned");
    case Wire:
        return tr("On the wire");
    case Where:
        return tr("Place in the request");
    case What:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace vitrine::ui
