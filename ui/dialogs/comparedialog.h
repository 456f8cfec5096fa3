// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions of a tool, two days or two events side by side: which fields appeared, vanished or changed.
#pragma once

#include "ui/models/comparisonmodel.h"
#include "ui/models/twinmodel.h"
#include "ui/page.h"
#include "ui/work/latest.h"
#include "ui/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QTableView;

namespace vitrine::ui {

class PlainLabel;

class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    enum class By { Versions, Days, Events };

    // chosen: what is selected in the list; two events of one tool can be compared. product: when none is chosen.
    CompareDialog(Workspace& workspace, ChosenEvents chosen, const product::Profile& product, QWidget* parent);

    [[nodiscard]] QComboBox& by() { return *m_by; }
    [[nodiscard]] QComboBox& sideA() { return *m_a; }
    [[nodiscard]] QComboBox& sideB() { return *m_b; }
    [[nodiscard]] QCheckBox& differencesOnly() { return *m_only; }
    [[nodiscard]] ComparisonModel& model() { return m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] TwinModel& values() { return m_values; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool busy() const { return m_counter.busy(); }

private:
    void build();
    void fillSides();
    void fillEvents();
    void compare();
    void take(report::Comparison comparison);
    void showValues();
    [[nodiscard]] std::vector<std::size_t> rowsOf(const QComboBox& side) const;
    [[nodiscard]] QString kindsText() const;

    const product::Profile& m_product;
    ChosenEvents m_chosen;
    report::Comparable m_comparable;
    int m_utcOffsetMinutes;
    ComparisonModel m_model;
    TwinModel m_values;
    QComboBox* m_by;
    QComboBox* m_a;
    QComboBox* m_b;
    QCheckBox* m_only;
    PlainLabel* m_sentence;
    PlainLabel* m_kinds;
    QTableView* m_table;
    QTableView* m_valueTable;
    Latest m_counter;
};

} // namespace vitrine::ui
