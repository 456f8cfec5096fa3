// SPDX-License-Identifier: GPL-3.0-or-later
// From which day to which: four presets, and two dates for everything else.
#pragma once

#include <QDate>
#include <QWidget>

class QButtonGroup;
class QDateEdit;

namespace vitrine::ui {

class RangeBar : public QWidget
{
    Q_OBJECT

public:
    enum Preset { Month, Quarter, Year, All, Own };

    explicit RangeBar(QWidget* parent = nullptr);

    // What "all" stands for, and what the dates say while it is chosen.
    void setAvailable(const QDate& first, const QDate& last);
    void choose(Preset preset);
    void setDates(const QDate& from, const QDate& to);

    [[nodiscard]] Preset preset() const { return m_preset; }
    // Both inclusive; invalid: no bound.
    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate to() const;

Q_SIGNALS:
    void rangeChanged();

private:
    void build();
    void showDates();
    void takeDates();

    Preset m_preset = All;
    QDate m_first;
    QDate m_last;
    QButtonGroup* m_presets;
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace vitrine::ui
