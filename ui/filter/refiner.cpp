// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/refiner.h"

#include "filter/print.h"
#include "ui/text/foreign.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace vitrine::ui {

Refiner::Refiner(PointedAt pointedAt, QWidget* owner) : QObject(owner), m_pointedAt(std::move(pointedAt))
{
    m_include = make(tr("&Include This Value"), tr("Show events with the value that is pointed at, too"),
                     QKeySequence(Qt::CTRL | Qt::Key_I), filter::Refinement::Include, owner);
    m_exclude = make(tr("E&xclude This Value"), tr("Hide events with the value that is pointed at"),
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), filter::Refinement::Exclude, owner);
    m_only = make(tr("&Only This Value"), tr("Of this field, show nothing but the value that is pointed at"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), filter::Refinement::Only, owner);
}

QAction* Refiner::make(const QString& text, const QString& tip, const QKeySequence& keys, filter::Refinement how,
                       QWidget* owner)
{
    auto* action = new QAction(text, this);
    action->setStatusTip(tip);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner->addAction(action);
    connect(action, &QAction::triggered, this, [this, how] {
        if (const auto term = m_pointedAt())
            Q_EMIT chosen(how, *term);
    });
    return action;
}

void Refiner::showMenu(const QPoint& globally, QWidget* over)
{
    const auto term = m_pointedAt();
    if (!term && over->actions().isEmpty())
        return;
    auto* menu = new QMenu(over);
    menu->setObjectName(QStringLiteral("refine"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (term) {
        QString name = foreignLine(filter::print(*term), 60);
        menu->addSection(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        menu->addActions(actions());
        menu->addSeparator();
    }
    menu->addActions(over->actions()); // what can be done with any cell: copying
    menu->popup(globally);
}

} // namespace vitrine::ui
