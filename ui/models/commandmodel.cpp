// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commandmodel.h"

#include "ui/text/fuzzy.h"

#include <QAction>

#include <algorithm>

namespace vitrine::ui {
namespace {

// The name counts more than where it stands.
std::optional<int> scoreOf(const QString& pattern, const Command& command)
{
    constexpr int atName = 1000;
    if (const auto score = fuzzyScore(pattern, command.name))
        return *score + atName;
    return fuzzyScore(pattern, command.place + QLatin1Char(' ') + command.name);
}

// A ticked command says so in its name.
QString nameOf(const Command& command)
{
    return command.action->isChecked() ? QStringLiteral("✓ ") + command.name : command.name;
}

} // namespace

CommandModel::CommandModel(std::vector<Command> commands, QObject* parent)
    : TableModel(parent), m_all(std::move(commands))
{
    std::erase_if(m_all, [](const Command& command) { return !command.action->isEnabled(); });
    m_shown = m_all;
}

void CommandModel::setPattern(const QString& pattern)
{
    std::vector<std::pair<int, const Command*>> fitting;
    for (const Command& command : m_all) {
        if (const auto score = scoreOf(pattern.trimmed(), command))
            fitting.emplace_back(pattern.trimmed().isEmpty() ? 0 : *score, &command);
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    beginResetModel();
    m_shown.clear();
    for (const auto& [score, command] : fitting)
        m_shown.push_back(*command);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CommandModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Command& command = m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == Name ? nameOf(command) : index.column() == Place ? command.place : command.keys;
    case Qt::ToolTipRole:
        return command.action->statusTip();
    case Qt::AccessibleDescriptionRole:
        return command.action->statusTip();
    case QuietRole:
        return index.column() != Name;
    }
    return {};
}

QString CommandModel::head(int column) const
{
    return column == Name ? tr("Command") : column == Place ? tr("Menu") : tr("Keys");
}

} // namespace vitrine::ui
