// SPDX-License-Identifier: GPL-3.0-or-later
// One request from near: where it went and why there, how it ended, each event's outcome, and the exact bytes.
#pragma once

#include "report/attempts.h"
#include "ui/models/outcomemodel.h"

#include <QSplitter>

class QTableView;

namespace vitrine::ui {

class ExchangePane;
class PlainLabel;

class AttemptDetail : public QSplitter
{
    Q_OBJECT

public:
    explicit AttemptDetail(QWidget* parent = nullptr);

    // secrets: texts that are masked in bodies.
    void show(const outbox::JournalEntry& entry, const std::vector<std::string>& secrets);
    void showNothing();

    [[nodiscard]] OutcomeModel& outcomes() { return m_outcomes; }
    [[nodiscard]] ExchangePane& exchange() { return *m_exchange; }
    [[nodiscard]] QString text() const; // all its sentences

private:
    [[nodiscard]] QWidget* facts();

    OutcomeModel m_outcomes;
    PlainLabel* m_title;
    PlainLabel* m_where;
    PlainLabel* m_named;
    PlainLabel* m_proxy;
    PlainLabel* m_answer;
    QTableView* m_table;
    ExchangePane* m_exchange;
};

} // namespace vitrine::ui
