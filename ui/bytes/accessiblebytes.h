// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader gets of ui/bytes/byteview.h: its text, where the caret is, and what is selected.
#pragma once

#include "ui/bytes/byteview.h"

#include <QAccessibleWidget>

namespace vitrine::ui {

class AccessibleBytes : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleBytes(ByteView& view) : QAccessibleWidget(&view, QAccessible::EditableText) {}

    // For every ByteView that is made from now on.
    static void install();

    void* interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text which) const override;

    void selection(int index, int* start, int* end) const override;
    int selectionCount() const override;
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override;
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int* start, int* end) const override;

private:
    [[nodiscard]] ByteView& view() const { return *static_cast<ByteView*>(object()); }
};

} // namespace vitrine::ui
