// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace vitrine::ui {
namespace {

constexpr int thickness = 3;

} // namespace

FocusRing::FocusRing(QWidget* window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::setOn(bool on)
{
    m_on = on;
    follow(QApplication::focusWidget());
}

void FocusRing::follow(QWidget* focused)
{
    if (m_focused)
        m_focused->removeEventFilter(this);
    m_focused = m_on && focused && parentWidget()->isAncestorOf(focused) ? focused : nullptr;
    if (m_focused)
        m_focused->installEventFilter(this);
    place();
}

void FocusRing::place()
{
    setVisible(m_focused != nullptr);
    if (!m_focused)
        return;
    const QPoint corner = m_focused->mapTo(parentWidget(), QPoint());
    setGeometry(QRect(corner, m_focused->size()).adjusted(-thickness, -thickness, thickness, thickness));
    raise();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_focused &&
        (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show))
        place();
    return false;
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QPen pen(Theme::of(this).accent, thickness);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

} // namespace vitrine::ui
