// SPDX-License-Identifier: GPL-3.0-or-later
// Text that may be foreign: never read as markup, wrapped, and selectable with mouse and keyboard.
#pragma once

#include <QLabel>

namespace vitrine::ui {

class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget* parent = nullptr) : PlainLabel(QString(), parent) {}
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);

    // Shown when there is a text, gone when there is none.
    void setTextOrHide(const QString& text);

    // One long word (a path, a hash) does not make a page wider than its window.
    [[nodiscard]] QSize minimumSizeHint() const override;
};

// Secondary text.
[[nodiscard]] PlainLabel* dimLabel(const QString& text, QWidget* parent);

} // namespace vitrine::ui
