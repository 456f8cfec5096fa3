// SPDX-License-Identifier: GPL-3.0-or-later
// One line to filter by: says while one types whether it is a filter and if not why, completes from the data, and
// remembers what was asked before (Up, Down). What was valid last stays applied until another one is.
#pragma once

#include "filter/completion.h"
#include "filter/parse.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace vitrine::ui {

class PlainLabel;

class FilterLine : public QWidget
{
    Q_OBJECT

public:
    explicit FilterLine(filter::Vocabulary vocabulary, QWidget* parent = nullptr);

    void setText(const QString& text); // and applies it at once
    void setFacets(std::vector<filter::Facet> facets) { m_facets = std::move(facets); }
    void apply(); // now, instead of when the typing pauses

    [[nodiscard]] QLineEdit& edit() { return *m_edit; }
    [[nodiscard]] bool valid() const { return !m_fault; }
    [[nodiscard]] const filter::Expression& expression() const { return m_applied; }
    [[nodiscard]] QString reason() const;                                  // empty when valid
    [[nodiscard]] const QStringList& history() const { return m_history; } // oldest first
    [[nodiscard]] QCompleter& completer() { return *m_completer; }

Q_SIGNALS:
    void applied(const vitrine::filter::Expression& expression);
    void validityChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void judge();
    void offer();
    void insert(const QString& suggestion);
    void remember();
    void recall(int step);
    [[nodiscard]] bool takeKey(int key);

    filter::Vocabulary m_vocabulary;
    std::vector<filter::Facet> m_facets;
    filter::Expression m_applied;
    std::optional<filter::Expression> m_typed; // valid, not applied yet
    std::optional<filter::Fault> m_fault;
    filter::Completion m_completion;
    QStringList m_history;
    qsizetype m_recalled = -1; // index into the history; -1: none
    QTimer m_pause;
    QLineEdit* m_edit;
    QLabel* m_state;
    PlainLabel* m_reason;
    QCompleter* m_completer;
    QStandardItemModel* m_suggestions;
};

} // namespace vitrine::ui
