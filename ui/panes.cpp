// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes.h"

#include <QApplication>
#include <QSplitter>

namespace vitrine::ui {
namespace {

bool takesFocus(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

QWidget* entrance(QWidget& pane)
{
    if (takesFocus(pane))
        return &pane;
    // By the order of Tab, which is the order people see.
    for (QWidget* widget = pane.nextInFocusChain(); widget != &pane; widget = widget->nextInFocusChain()) {
        if (pane.isAncestorOf(widget) && takesFocus(*widget))
            return widget;
    }
    return nullptr;
}

void gather(QSplitter& splitter, std::vector<QWidget*>& panes)
{
    for (int i = 0; i < splitter.count(); ++i) {
        QWidget* child = splitter.widget(i);
        if (!child->isVisible())
            continue;
        const std::vector<QWidget*> inside = panesIn(*child);
        panes.insert(panes.end(), inside.begin(), inside.end());
    }
}

// The outermost splitters that can be seen.
QList<QSplitter*> splittersOf(QWidget& widget)
{
    if (auto* self = qobject_cast<QSplitter*>(&widget))
        return {self};
    QList<QSplitter*> outer;
    for (QSplitter* splitter : widget.findChildren<QSplitter*>()) {
        const bool nested = std::any_of(outer.begin(), outer.end(),
                                        [&](const QSplitter* other) { return other->isAncestorOf(splitter); });
        if (splitter->isVisible() && !nested)
            outer << splitter;
    }
    return outer;
}

} // namespace

std::vector<QWidget*> panesIn(QWidget& page)
{
    std::vector<QWidget*> panes;
    for (QSplitter* splitter : splittersOf(page))
        gather(*splitter, panes);
    if (panes.empty())
        panes.push_back(&page);
    return panes;
}

void cyclePanes(const std::vector<QWidget*>& panes, int step)
{
    const QWidget* focus = QApplication::focusWidget();
    const int count = static_cast<int>(panes.size());
    int current = step > 0 ? -1 : 0;
    for (int i = 0; i < count; ++i) {
        const QWidget* pane = panes[static_cast<std::size_t>(i)];
        if (focus && (pane == focus || pane->isAncestorOf(focus)))
            current = i;
    }
    for (int turn = 1; turn <= count; ++turn) {
        const int next = ((current + step * turn) % count + count) % count;
        if (QWidget* target = entrance(*panes[static_cast<std::size_t>(next)])) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace vitrine::ui
