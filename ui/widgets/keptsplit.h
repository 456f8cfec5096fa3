// SPDX-License-Identifier: GPL-3.0-or-later
// How a person divided a splitter, for each way it may lie: a page that is placed anew by its width, or shown for the
// first time long after the window was opened, is divided as it was. What was never moved is never kept.
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QSplitter;

namespace vitrine::ui {

class KeptSplit : public QObject
{
    Q_OBJECT

public:
    // The splitter owns it.
    explicit KeptSplit(QSplitter& splitter);

    void setState(Qt::Orientation orientation, const QByteArray& state); // as QSplitter::saveState(); empty: none
    [[nodiscard]] QByteArray state(Qt::Orientation orientation) const { return m_states.value(orientation); }
    void forget(); // divided as the program divides it

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();
    void apply();

    QSplitter& m_splitter;
    QHash<int, QByteArray> m_states;    // by orientation
    QHash<int, QList<int>> m_untouched; // the sizes before
    int m_applied = 0;                  // the orientation that was last seen to
};

} // namespace vitrine::ui
