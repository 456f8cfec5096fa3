// SPDX-License-Identifier: GPL-3.0-or-later
// A thick frame around whatever has the focus, for high contrast; it lies above its window and takes no clicks.
#pragma once

#include <QPointer>
#include <QWidget>

namespace vitrine::ui {

class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget* window);

    void setOn(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* focused);
    void place();

    QPointer<QWidget> m_focused;
    bool m_on = false;
};

} // namespace vitrine::ui
