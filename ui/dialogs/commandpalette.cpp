// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpalette.h"

#include "ui/delegates/dimdelegate.h"
#include "ui/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wholetable.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vitrine::ui {

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget* parent)
    : QDialog(parent), m_model(std::move(commands)), m_line(new QLineEdit(this)), m_list(new QTableView(this)),
      m_none(dimLabel(tr("No command of that name can be used now."), this))
{
    setWindowTitle(tr("Find a Command"));
    m_line->setPlaceholderText(tr("A few letters of a command, a tool or a page"));
    m_line->setAccessibleName(tr("Command"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    setUpList();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QTableView::activated, this, &CommandPalette::choose);
    connect(m_list, &QTableView::clicked, this, &CommandPalette::choose);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 90, em * 60);
    find({});
    m_line->setFocus();
}

void CommandPalette::setUpList()
{
    dressTable(*m_list, tr("Commands that fit"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new DimDelegate(CommandModel::QuietRole, 0, m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setWordWrap(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(CommandModel::Name, QHeaderView::Stretch);
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setDefaultSectionSize(m_list->fontMetrics().height() + space::normal);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            return QCoreApplication::sendEvent(m_list, event);
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::find(const QString& pattern)
{
    m_model.setPattern(pattern);
    m_none->setVisible(m_model.rowCount() == 0);
    m_list->setCurrentIndex(m_model.index(0, CommandModel::Name));
}

void CommandPalette::choose()
{
    if (!m_list->currentIndex().isValid())
        return;
    m_chosen = m_model.action(m_list->currentIndex().row());
    accept();
}

} // namespace vitrine::ui
