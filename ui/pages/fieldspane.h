// SPDX-License-Identifier: GPL-3.0-or-later
// One event's fields below its name, time and place; undeclared ones are counted above the table.
#pragma once

#include "dispute/dispute.h"
#include "filter/expression.h"
#include "ui/models/fieldvaluemodel.h"

#include <QWidget>
#include <optional>

class QTableView;

namespace vitrine::ui {

class PlainLabel;

class FieldsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FieldsPane(QWidget* parent = nullptr);

    // origin: "~/file.ndjson:12", ready to be shown.
    // fate: a sentence on what became of it.
    void showEvent(const event::Event& event, const product::Profile* profile, const QString& origin,
                   const QString& fate);
    void showAdded(const std::vector<AddedField>& added, const event::Event& event, const product::Profile* profile);
    void showVerdict(const QString& verdict); // of the event that is shown; empty: none
    [[nodiscard]] QString verdict() const;
    void showNothing(const QString& why);
    void pointAt(const std::string& field); // marks its row, tells nobody

    // How a filter asks for that value; of a removed field, for its removal. nullopt: the event itself has none.
    [[nodiscard]] std::optional<filter::Term> termAt(const QModelIndex& index) const;

    // The field that is pointed at, and whose profile may be wrong about it. Nothing: none is, or no profile tells.
    struct Disputed
    {
        const product::Profile* profile = nullptr;
        dispute::Subject subject;
    };
    [[nodiscard]] std::optional<Disputed> disputed() const;

    [[nodiscard]] FieldValueModel& model() { return m_model; }
    [[nodiscard]] QTableView& view() { return *m_view; }

Q_SIGNALS:
    void fieldChosen(const QByteArray& field);

protected:
    using QWidget::showEvent;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void setUpView();
    void choose(const QModelIndex& index);
    [[nodiscard]] QString findings(const event::Event& event) const;

    FieldValueModel m_model;
    std::string m_event; // its name
    const product::Profile* m_profile = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_origin = nullptr;
    PlainLabel* m_fate = nullptr;
    PlainLabel* m_verdict = nullptr;
    PlainLabel* m_findings = nullptr;
    QTableView* m_view = nullptr;
    bool m_quiet = false;
};

} // namespace vitrine::ui
