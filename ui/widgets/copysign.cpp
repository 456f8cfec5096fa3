// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copysign.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolButton>

namespace vitrine::ui {

CopySign::CopySign(QAbstractItemView& view) : QObject(&view), m_view(view), m_button(new QToolButton(view.viewport()))
{
    m_button->setObjectName(QStringLiteral("copySign"));
    m_button->setText(QStringLiteral("⧉"));
    m_button->setToolTip(tr("Copy this value"));
    m_button->setAccessibleName(tr("Copy this value"));
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setCursor(Qt::PointingHandCursor);
    m_button->hide();
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_index.isValid())
            Q_EMIT copied(textOf(m_index));
    });
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, &CopySign::hide);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, &CopySign::hide);
}

QString CopySign::textOf(const QModelIndex& index) { return index.data(Qt::DisplayRole).toString(); }

bool CopySign::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view.viewport())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove)
        show(m_view.indexAt(static_cast<QMouseEvent*>(event)->position().toPoint()));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Resize)
        hide();
    return false;
}

void CopySign::show(const QModelIndex& index)
{
    if (!index.isValid() || textOf(index).isEmpty())
        return hide();
    if (index == m_index && m_button->isVisible())
        return;
    m_index = index;
    const QRect cell = m_view.visualRect(index) & m_view.viewport()->rect();
    const int side = qMin(cell.height(), m_view.fontMetrics().height() + 6);
    m_button->setGeometry(cell.right() - side + 1, cell.top() + (cell.height() - side) / 2, side, side);
    m_button->setVisible(cell.width() > 2 * side);
}

void CopySign::hide()
{
    m_button->hide();
    m_index = QModelIndex();
}

} // namespace vitrine::ui
