// SPDX-License-Identifier: GPL-3.0-or-later
// Why there is nothing to see: one sentence, the cause, one button. Seven different ones, so that an empty page never
// lies.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QProgressBar;

namespace vitrine::ui {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { NothingRecorded, SwitchedOff, NoFile, NoPermission, FilterHidesAll, StillReading, NothingSent };

    explicit EmptyState(QWidget* parent = nullptr);

    void showNothingRecorded(const QString& tool); // tool: name, or empty for the whole machine
    void showSwitchedOff(const QString& tool, const QString& decidedBy);
    void showNoFile(const QString& path);
    void showNoPermission(const QString& path);
    void showFilterHidesAll(quint64 hidden);
    void showStillReading(int percent, quint64 soFar);
    void showNothingSent(const QString& tool); // tool: name, or empty for the whole machine
    void showFilterHidesRequests(quint64 hidden);
    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    // Its one button was pressed: open a file, look at Overview, clear the filter, cancel reading ...
    void acted(vitrine::ui::EmptyState::Kind kind);

private:
    void show(Kind kind, const QString& sentence, const QString& cause, const QString& button);

    Kind m_kind = Kind::NothingRecorded;
    QLabel* m_sentence;
    QLabel* m_cause;
    QProgressBar* m_progress;
    QPushButton* m_button;
};

} // namespace vitrine::ui
