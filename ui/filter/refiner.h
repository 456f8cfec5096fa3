// SPDX-License-Identifier: GPL-3.0-or-later
// Include, exclude, only: what can be done with the value that is pointed at, as actions for menus and keys.
#pragma once

#include "filter/refine.h"

#include <QObject>
#include <functional>
#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace vitrine::ui {

class Refiner : public QObject
{
    Q_OBJECT

public:
    // pointedAt: the value under the person's hand; nullopt: none that can be filtered by. The keys work in `owner`.
    using PointedAt = std::function<std::optional<filter::Term>()>;
    Refiner(PointedAt pointedAt, QWidget* owner);

    [[nodiscard]] QList<QAction*> actions() const { return {m_include, m_exclude, m_only}; }
    void showMenu(const QPoint& globally, QWidget* over);

Q_SIGNALS:
    void chosen(vitrine::filter::Refinement how, const vitrine::filter::Term& term);

private:
    QAction* make(const QString& text, const QString& tip, const QKeySequence& keys, filter::Refinement how,
                  QWidget* owner);

    PointedAt m_pointedAt;
    QAction* m_include;
    QAction* m_exclude;
    QAction* m_only;
};

} // namespace vitrine::ui
