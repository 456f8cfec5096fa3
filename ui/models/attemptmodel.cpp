// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attemptmodel.h"

#include "ui/phrasefate.h"
#include "ui/shown.h"
#include "ui/text/foreign.h"
#include "ui/text/moment.h"
#include "ui/text/words.h"
#include "ui/text/zone.h"

#include <QLocale>

#include <algorithm>

namespace vitrine::ui {
namespace {

// An event that goes back into the queue waits there; in a request it is one to be tried again.
QString outcomeWord(event::Status status)
{
    return status == event::Status::Queued ? endWord(report::AttemptEnd::Queued) : statusWord(status);
}

// "2 ✓ sent, 1 ✕ refused", or by their glyphs alone.
QString countsText(const outbox::JournalEntry& entry, bool glyphs)
{
    const report::StatusCounts counts = report::countsOf(entry);
    QStringList texts;
    for (std::size_t status = 0; status < counts.size(); ++status) {
        if (counts[status] == 0)
            continue;
        const QString word = outcomeWord(static_cast<event::Status>(status));
        texts << QStringLiteral("%1 %2").arg(shownCount(counts[status]),
                                             glyphs ? word.section(QLatin1Char(' '), 0, 0) : word);
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

AttemptModel::AttemptModel(QObject* parent) : TableModel(parent) {}

void AttemptModel::setJournals(std::shared_ptr<const Journals> journals)
{
    beginResetModel();
    m_journals = std::move(journals);
    choose();
    endResetModel();
}

void AttemptModel::setProductNames(QHash<QString, QString> names)
{
    m_names = std::move(names);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, Tool), index(rowCount() - 1, Tool));
}

void AttemptModel::setFilter(const Filter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void AttemptModel::choose()
{
    m_shown.clear();
    m_ofProduct = 0;
    if (!m_journals)
        return;
    for (const outbox::JournalEntry& entry : m_journals->entries) {
        if (!m_filter.product.isEmpty() && utf8(m_filter.product) != entry.attempt.product)
            continue;
        ++m_ofProduct;
        if (fits(entry))
            m_shown.push_back(&entry);
    }
}

bool AttemptModel::fits(const outbox::JournalEntry& entry) const
{
    if (m_filter.end && report::endOf(entry) != *m_filter.end)
        return false;
    const auto holds = [this](const QString& text) { return text.contains(m_filter.needle, Qt::CaseInsensitive); };
    if (m_filter.needle.isEmpty() || holds(shown(entry.attempt.url)) || holds(toolName(entry)) ||
        holds(phrases::answer(entry)) || holds(shown(entry.attempt.id)))
        return true;
    const auto outcomes = report::outcomesOf(entry);
    return std::any_of(outcomes.begin(), outcomes.end(), [&](const report::EventOutcome& one) {
        return holds(shown(one.event.name)) || holds(shown(one.why)) || holds(shown(one.event.id));
    });
}

int AttemptModel::rowOf(const std::string& attemptId) const
{
    const auto at = std::find_if(m_shown.begin(), m_shown.end(),
                                 [&](const outbox::JournalEntry* entry) { return entry->attempt.id == attemptId; });
    return at == m_shown.end() ? -1 : static_cast<int>(at - m_shown.begin());
}

int AttemptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AttemptModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString AttemptModel::toolName(const outbox::JournalEntry& entry) const
{
    const QString id = foreignLine(entry.attempt.product);
    return m_names.value(id, id);
}

QString AttemptModel::text(const outbox::JournalEntry& entry, int column) const
{
    switch (column) {
    case Time:
        return shortMoment(entry.attempt.time);
    case Tool:
        return toolName(entry);
    case Where: {
        const QString host = foreignLine(report::hostOf(entry.attempt));
        return entry.attempt.vendor ? host : tr("▲ not the vendor: %1").arg(host);
    }
    case Events:
        return shownCount(entry.attempt.events.size());
    case Bytes:
        return QLocale().formattedDataSize(static_cast<qint64>(entry.attempt.body.size()));
    case Answer:
        return phrases::answer(entry);
    case Outcome: {
        const report::AttemptEnd end = report::endOf(entry);
        return end == report::AttemptEnd::Mixed ? QStringLiteral("%1 (%2)").arg(endWord(end), countsText(entry, true))
                                                : endWord(end);
    }
    default:
        return {};
    }
}

QString AttemptModel::toolTip(const outbox::JournalEntry& entry, int column) const
{
    switch (column) {
    case Time:
        return localMoment(entry.attempt.time) + QLatin1Char('\n') +
               QString::fromStdString(isoTime(entry.attempt.time));
    case Where:
        return plainToolTip(shownOnOneLine(entry.attempt.url));
    case Outcome:
        return plainToolTip(countsText(entry, false));
    default:
        return plainToolTip(text(entry, column));
    }
}

QVariant AttemptModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const outbox::JournalEntry& one = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::AccessibleTextRole: // glyphs alone say nothing when they are read aloud
        return index.column() == Outcome && report::endOf(one) == report::AttemptEnd::Mixed ? countsText(one, false)
                                                                                            : text(one, index.column());
    case Qt::ToolTipRole:
        return toolTip(one, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case IdRole:
        return QString::fromStdString(one.attempt.id);
    case QuietRole:
        return isNumber(index.column());
    default:
        return {};
    }
}

QString AttemptModel::head(int column) const
{
    switch (column) {
    case Time:
        return shownZone() == Zone::Utc ? tr("Time (UTC)") : tr("Time");
    case Tool:
        return tr("Tool");
    case Where:
        return tr("Where to");
    case Events:
        return tr("Events");
    case Bytes:
        return tr("Size");
    case Answer:
        return tr("Answer");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

bool AttemptModel::isNumber(int column) const { return column == Events || column == Bytes; }

QString endWord(report::AttemptEnd end)
{
    switch (end) {
    case report::AttemptEnd::Sent:
        return statusWord(event::Status::Sent);
    case report::AttemptEnd::Refused:
        return statusWord(event::Status::Refused);
    case report::AttemptEnd::Unknown:
        return statusWord(event::Status::Unknown);
    case report::AttemptEnd::Queued:
        return AttemptModel::tr("↻ to be tried again");
    case report::AttemptEnd::Dropped:
        return statusWord(event::Status::Dropped);
    case report::AttemptEnd::Mixed:
        break;
    }
    return AttemptModel::tr("◐ mixed");
}

} // namespace vitrine::ui
