// SPDX-License-Identifier: GPL-3.0-or-later
// A few letters find every command, tool and page; Return does it. The keys stand beside, so that they are learnt.
#pragma once

#include "ui/models/commandmodel.h"

#include <QDialog>

class QLineEdit;
class QTableView;

namespace vitrine::ui {

class PlainLabel;

class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(std::vector<Command> commands, QWidget* parent);

    // After it was accepted; triggered by whoever asked, when the palette is gone.
    [[nodiscard]] QAction* chosen() const { return m_chosen; }
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    [[nodiscard]] QTableView* list() const { return m_list; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // arrows move in the list while one types

private:
    void setUpList();
    void find(const QString& pattern);
    void choose();

    CommandModel m_model;
    QLineEdit* m_line;
    QTableView* m_list;
    PlainLabel* m_none;
    QAction* m_chosen = nullptr;
};

} // namespace vitrine::ui
