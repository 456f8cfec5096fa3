// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"

#include "ui/phrasefinding.h"
#include "ui/shown.h"

#include <algorithm>

namespace vitrine::ui {
namespace {

constexpr int letBe = 3;
constexpr quintptr groupMark = 0; // of a finding: its group and one

int kindOf(const audit::Finding& finding)
{
    return finding.dismissed ? letBe : static_cast<int>(audit::Severity::Error) - static_cast<int>(finding.severity);
}

// What the product says first; what is against it stands in the details.
QString saying(const audit::Finding& finding)
{
    return shownOnOneLine(finding.quotes.empty() ? finding.what : finding.quotes.front().text);
}

} // namespace

void FindingModel::setFindings(const std::vector<audit::Finding>& findings, const QString& product,
                               QHash<QString, QString> names)
{
    beginResetModel();
    m_findings.clear();
    for (const audit::Finding& finding : findings)
        if (product.isEmpty() || product == QString::fromStdString(finding.product))
            m_findings.push_back(finding);
    m_names = std::move(names);
    arrange();
    endResetModel();
}

void FindingModel::setNeedle(const QString& needle)
{
    if (needle == m_needle)
        return;
    beginResetModel();
    m_needle = needle;
    arrange();
    endResetModel();
}

void FindingModel::arrange()
{
    m_groups.clear();
    for (int kind = 0; kind <= letBe; ++kind) {
        Group group{kind, {}};
        for (std::size_t i = 0; i < m_findings.size(); ++i) {
            const audit::Finding& finding = m_findings[i];
            const bool fits = m_needle.isEmpty() || text(finding, What).contains(m_needle, Qt::CaseInsensitive) ||
                              text(finding, Where).contains(m_needle, Qt::CaseInsensitive) ||
                              phrases::finding(finding).contains(m_needle, Qt::CaseInsensitive);
            if (kindOf(finding) == kind && fits)
                group.findings.push_back(i);
        }
        if (!group.findings.empty())
            m_groups.push_back(std::move(group));
    }
}

const audit::Finding* FindingModel::finding(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == groupMark)
        return nullptr;
    return &m_findings[m_groups[index.internalId() - 1].findings[static_cast<std::size_t>(index.row())]];
}

QModelIndex FindingModel::indexOf(const std::string& id) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        for (std::size_t row = 0; row < m_groups[group].findings.size(); ++row)
            if (m_findings[m_groups[group].findings[row]].id == id)
                return createIndex(static_cast<int>(row), 0, group + 1);
    return {};
}

int FindingModel::count() const
{
    std::size_t all = 0;
    for (const Group& group : m_groups)
        all += group.kind == letBe ? 0 : group.findings.size();
    return static_cast<int>(all);
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupMark);
}

QModelIndex FindingModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == groupMark)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, groupMark);
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupMark || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].findings.size());
}

int FindingModel::columnCount(const QModelIndex&) const { return Columns; }

QString FindingModel::groupText(const Group& group) const
{
    const int count = static_cast<int>(group.findings.size());
    switch (group.kind) {
    case 0:
        return tr("✖ %n error(s)", nullptr, count);
    case 1:
        return tr("▲ %n warning(s)", nullptr, count);
    case 2:
        return tr("· %n note(s)", nullptr, count);
    default:
        return tr("– %n not a problem here", nullptr, count);
    }
}

QString FindingModel::text(const audit::Finding& finding, int column) const
{
    switch (column) {
    case What:
        return phrases::ruleTitle(finding.rule);
    case Where:
        return finding.rule == audit::Rule::Contradiction && finding.field.empty() ? saying(finding)
                                                                                   : phrases::findingSubject(finding);
    case Tool:
        return m_names.value(QString::fromStdString(finding.product), shownOnOneLine(finding.product));
    case Events:
        return finding.count == 0 ? QString() : shownCount(finding.count);
    default:
        return {};
    }
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    const audit::Finding* one = finding(index);
    if (!one) {
        const Group& group = m_groups[static_cast<std::size_t>(index.row())];
        const bool shown = role == Qt::DisplayRole && index.column() == What; // the other cells are empty
        return shown || role == Qt::AccessibleTextRole ? QVariant(groupText(group)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*one, index.column());
    case Qt::ToolTipRole:
        return phrases::finding(*one);
    case Qt::AccessibleTextRole: {
        if (index.column() == What)
            return QStringLiteral("%1, %2").arg(phrases::severity(one->severity), phrases::finding(*one));
        const QString words = text(*one, index.column());
        return words.isEmpty() ? tr("nothing") : words;
    }
    case Qt::TextAlignmentRole:
        return index.column() == Events ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case QuietRole:
        return one->dismissed || one->severity == audit::Severity::Note;
    case IdRole:
        return QString::fromStdString(one->id);
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Events ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    switch (section) {
    case What:
        return tr("What");
    case Where:
        return tr("Where");
    case Tool:
        return tr("Tool");
    default:
        return tr("Events");
    }
}

} // namespace vitrine::ui
