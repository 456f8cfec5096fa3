// SPDX-License-Identifier: GPL-3.0-or-later
// A thin line above a list that is already useful while the rest is still being read or searched: how far, and a way to
// stop. What is done at once is not worth a word: the list would jump down and up again.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vitrine::ui {

class ReadingStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingStrip(QWidget* parent = nullptr);

    void showReading(int percent, quint64 events);
    void showSearching();
    void showStopped(int percent); // reading was cancelled: the list is not all there is
    void showNothing();

Q_SIGNALS:
    void stopRequested();
    void resumeRequested();

private:
    enum class State { Nothing, Reading, Searching, Stopped };
    void show(State state, const QString& sentence, const QString& button);

    State m_state = State::Nothing;
    QTimer m_patience;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_button;
};

} // namespace vitrine::ui
