// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window, read from its menus: what the palette and the list of keys show. A command joins by
// standing in a menu; there is no second list to keep.
#pragma once

#include <QString>

#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace vitrine::ui {

struct Command
{
    QAction* action = nullptr;
    QString name;  // as people read it, without mnemonic
    QString place; // "Go", "View › Columns"
    QString keys;  // "Ctrl+F, /"; may be empty
};

// In the order of the menus. Menus that fill themselves when they open do so now.
[[nodiscard]] std::vector<Command> commandsOf(const QMenuBar& bar);

// "Save &As…" -> "Save As"
[[nodiscard]] QString withoutMnemonic(QString text);
// The letter behind "&", in lower case; null: none.
[[nodiscard]] QChar mnemonicOf(const QString& text);

// Gives each entry of the menu a letter of its own: the one it asks for, or the next free one of its text.
void giveMnemonics(QMenu& menu);
void giveMnemonics(const QMenuBar& bar); // in each of its menus

} // namespace vitrine::ui
