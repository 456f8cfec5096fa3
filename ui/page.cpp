// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include <QAbstractItemView>

namespace vitrine::ui {

QAbstractItemView* Page::mainList() const
{
    QAbstractItemView* largest = nullptr;
    const auto area = [](const QWidget* widget) { return widget->width() * widget->height(); };
    for (QAbstractItemView* view : findChildren<QAbstractItemView*>()) {
        const bool list = view->model() && view->isVisible() && !view->inherits("QHeaderView");
        if (list && (!largest || area(view) > area(largest)))
            largest = view;
    }
    return largest;
}

void Page::step(int lines)
{
    QAbstractItemView* list = mainList();
    if (!list)
        return;
    const QModelIndex now = list->currentIndex();
    const QModelIndex next = now.isValid() ? now.sibling(now.row() + lines, now.column()) : list->model()->index(0, 0);
    if (!next.isValid())
        return;
    list->setCurrentIndex(next);
    list->scrollTo(next);
}

} // namespace vitrine::ui
