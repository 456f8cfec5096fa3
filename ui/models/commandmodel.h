// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that fit what was typed, best first; those that cannot be used now are left out.
#pragma once

#include "ui/commands.h"
#include "ui/models/tablemodel.h"

namespace vitrine::ui {

class CommandModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, Place, Keys, ColumnCount };
    enum Role { QuietRole = Qt::UserRole }; // true where the text may step back

    explicit CommandModel(std::vector<Command> commands, QObject* parent = nullptr);

    void setPattern(const QString& pattern); // a few letters of name or menu; empty: all, in their order
    [[nodiscard]] QAction* action(int row) const { return m_shown.at(static_cast<std::size_t>(row)).action; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString head(int column) const override;
    std::vector<Command> m_all;
    std::vector<Command> m_shown;
};

} // namespace vitrine::ui
