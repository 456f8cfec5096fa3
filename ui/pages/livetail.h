// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a list while events keep coming: who looks at its end is taken along, for everybody else the new ones
// are counted until they are looked at.
#pragma once

#include <QObject>
#include <functional>

class QTableView;

namespace vitrine::ui {

class EventModel;

class LiveTail : public QObject
{
    Q_OBJECT

public:
    // reading: whether the files are still read for the first time; what comes then is not new.
    LiveTail(EventModel& model, QTableView& list, std::function<bool()> reading);

    [[nodiscard]] quint64 unseen() const { return static_cast<quint64>(m_unseen); }
    void showNewest();

Q_SIGNALS:
    void unseenChanged(quint64 events);

private:
    void inserted(int last);
    void shown();
    void forget();
    void setUnseen(int events);
    [[nodiscard]] bool atEnd() const;

    EventModel& m_model;
    QTableView& m_list;
    std::function<bool()> m_reading;
    bool m_live = false;
    bool m_follows = false; // the end was in sight when rows were about to come
    int m_seen = 0;         // rows
    int m_unseen = 0;
};

} // namespace vitrine::ui
