// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vitrine::ui {
namespace {

// A heading of the menu, then its commands: name on the left, keys on the right.
void fill(QGridLayout& grid, const std::vector<Command>& commands, QWidget* content)
{
    QString menu;
    int row = 0;
    for (const Command& command : commands) {
        if (command.keys.isEmpty())
            continue;
        if (command.place != menu) {
            menu = command.place;
            auto* title = new QLabel(menu, content);
            title->setFont(subheading(content->font()));
            title->setContentsMargins(0, row == 0 ? 0 : space::wide, 0, 0);
            grid.addWidget(title, row++, 0, 1, 2);
        }
        auto* name = new QLabel(command.name, content);
        name->setTextFormat(Qt::PlainText);
        grid.addWidget(name, row, 0);
        grid.addWidget(new QLabel(command.keys, content), row++, 1);
    }
    grid.setRowStretch(row, 1);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<Command>& commands, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setHorizontalSpacing(space::section);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(0, 1);
    fill(*grid, commands, content);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 70, em * 80);
}

} // namespace vitrine::ui
