// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/freezebar.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace vitrine::ui {

FreezeBar::FreezeBar(Workspace& workspace, QAction* freeze, QAction* showNew, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_freeze(freeze), m_showNew(showNew), m_chip(new QToolButton(this))
{
    auto* toggle = new QToolButton(this);
    toggle->setObjectName(QStringLiteral("freeze"));
    toggle->setDefaultAction(freeze);
    toggle->setAccessibleName(freeze->statusTip());
    m_chip->setObjectName(QStringLiteral("waiting"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::normal);
    m_chip->setFixedHeight(toggle->sizeHint().height()); // coming and going it moves nothing up or down
    row->addWidget(m_chip);
    row->addWidget(toggle);
    const auto name = [this, toggle] { toggle->setText(m_workspace.isFrozen() ? tr("❄ Frozen") : tr("❄ Freeze")); };
    connect(freeze, &QAction::changed, toggle, name);
    connect(freeze, &QAction::triggered, &workspace, &Workspace::setFrozen);
    connect(showNew, &QAction::triggered, &workspace, &Workspace::showWaiting);
    connect(m_chip, &QToolButton::clicked, showNew, &QAction::trigger);
    connect(&workspace, &Workspace::freezeChanged, this, [this, name] {
        show();
        name();
    });
    show();
    name();
}

void FreezeBar::show()
{
    const quint64 waiting = m_workspace.waiting();
    m_freeze->setChecked(m_workspace.isFrozen());
    m_showNew->setEnabled(waiting > 0);
    m_chip->setVisible(waiting > 0);
    const QString text = waiting > 0 ? tr("+%Ln new", nullptr, static_cast<int>(waiting)) : QString();
    if (m_chip->text() == text)
        return;
    m_chip->setText(text);
    m_chip->setAccessibleName(tr("%1, show them").arg(text));
    QAccessibleEvent changed(m_chip, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace vitrine::ui
