// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/livetail.h"

#include "ui/models/eventmodel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace vitrine::ui {

LiveTail::LiveTail(EventModel& model, QTableView& list, std::function<bool()> reading)
    : QObject(&list), m_model(model), m_list(list), m_reading(std::move(reading))
{
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_follows = m_live && atEnd(); });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int, int last) { inserted(last); });
    connect(&model, &QAbstractItemModel::modelReset, this, &LiveTail::forget);
    connect(&model, &EventModel::shownChanged, this, &LiveTail::shown);
    connect(list.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_unseen > 0 && atEnd())
            forget();
    });
}

bool LiveTail::atEnd() const
{
    constexpr int almost = 3; // rows: what tells of a search above the list takes that much from it for a moment
    const QScrollBar& bar = *m_list.verticalScrollBar();
    return bar.value() >= bar.maximum() - almost * m_list.verticalHeader()->defaultSectionSize();
}

void LiveTail::inserted(int last)
{
    if (!m_live || m_follows)
        m_seen = last + 1;
    if (m_follows) // once the view knows how long it has become
        QMetaObject::invokeMethod(&m_list, &QAbstractItemView::scrollToBottom, Qt::QueuedConnection);
    setUnseen(last + 1 - m_seen);
}

void LiveTail::shown()
{
    if (!m_live)
        m_seen = m_model.rowCount();
    m_live = !m_reading();
}

void LiveTail::forget()
{
    m_seen = m_model.rowCount();
    setUnseen(0);
}

void LiveTail::setUnseen(int events)
{
    if (events == m_unseen)
        return;
    m_unseen = events;
    Q_EMIT unseenChanged(unseen());
}

void LiveTail::showNewest()
{
    m_list.scrollToBottom();
    forget();
}

} // namespace vitrine::ui
