// SPDX-License-Identifier: GPL-3.0-or-later
// Raw, cleaned and wire of one event, side by side: a sentence, the table, and what a row's change is for.
#pragma once

#include "ui/models/passagemodel.h"

#include <QWidget>

class QTableView;

namespace vitrine::ui {

class PlainLabel;

class PassageView : public QWidget
{
    Q_OBJECT

public:
    explicit PassageView(QWidget* parent);

    void show(report::Passage passage, const product::Profile& profile);
    void showNothing(const QString& sentence);

    [[nodiscard]] PassageModel& model() { return m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] QString sentence() const;

private:
    void showWhy();
    void copyCell();

    PassageModel m_model;
    const product::Profile* m_profile = nullptr;
    PlainLabel* m_sentence;
    QTableView* m_table;
    PlainLabel* m_why;
};

} // namespace vitrine::ui
