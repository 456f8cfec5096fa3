// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keptsplit.h"

#include <QEvent>
#include <QSplitter>

namespace vitrine::ui {

KeptSplit::KeptSplit(QSplitter& splitter) : QObject(&splitter), m_splitter(splitter)
{
    splitter.installEventFilter(this);
    connect(&splitter, &QSplitter::splitterMoved, this, &KeptSplit::keep);
}

void KeptSplit::setState(Qt::Orientation orientation, const QByteArray& state)
{
    if (state.isEmpty())
        return;
    m_states.insert(orientation, state);
    m_applied = 0;
    apply();
}

void KeptSplit::forget()
{
    m_states.clear();
    if (m_untouched.contains(m_splitter.orientation()))
        m_splitter.setSizes(m_untouched.value(m_splitter.orientation()));
}

void KeptSplit::keep() { m_states.insert(m_splitter.orientation(), m_splitter.saveState()); }

// Once it has its size, and again when it lies another way.
bool KeptSplit::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || type == QEvent::Resize || type == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &KeptSplit::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void KeptSplit::apply()
{
    const Qt::Orientation orientation = m_splitter.orientation();
    if (!m_splitter.isVisible() || m_applied == orientation)
        return;
    m_applied = orientation;
    if (!m_untouched.contains(orientation))
        m_untouched.insert(orientation, m_splitter.sizes());
    if (m_states.contains(orientation))
        m_splitter.restoreState(m_states.value(orientation));
}

} // namespace vitrine::ui
