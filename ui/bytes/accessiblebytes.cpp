// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/accessiblebytes.h"

namespace vitrine::ui {
namespace {

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* view = qobject_cast<ByteView*>(object);
    return view ? new AccessibleBytes(*view) : nullptr;
}

} // namespace

void AccessibleBytes::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

void* AccessibleBytes::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleBytes::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString AccessibleBytes::text(QAccessible::Text which) const
{
    return which == QAccessible::Value ? view().spokenText() : QAccessibleWidget::text(which);
}

void AccessibleBytes::selection(int index, int* start, int* end) const
{
    const auto [first, last] = index == 0 ? view().spokenSelection() : std::pair(0, 0);
    *start = first;
    *end = last;
}

int AccessibleBytes::selectionCount() const { return view().hasSelection() ? 1 : 0; }

int AccessibleBytes::cursorPosition() const { return view().spokenCaret(); }

QString AccessibleBytes::text(int start, int end) const { return view().spokenText().mid(start, end - start); }

int AccessibleBytes::characterCount() const { return static_cast<int>(view().spokenText().size()); }

QRect AccessibleBytes::characterRect(int) const
{
    return {view().viewport()->mapToGlobal(QPoint()), view().viewport()->size()};
}

int AccessibleBytes::offsetAtPoint(const QPoint&) const { return -1; }

QString AccessibleBytes::attributes(int, int* start, int* end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace vitrine::ui
