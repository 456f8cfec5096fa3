// SPDX-License-Identifier: GPL-3.0-or-later
// The requests that left, or tried to, as a table, newest first.
#pragma once

#include "report/attempts.h"
#include "ui/journals.h"
#include "ui/models/tablemodel.h"

#include <QHash>

namespace vitrine::ui {

class AttemptModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Time, Tool, Where, Events, Bytes, Answer, Outcome, ColumnCount };
    enum Role { IdRole = Qt::UserRole, QuietRole }; // IdRole: of the attempt; QuietRole: may step back

    struct Filter
    {
        QString needle;  // in server, tool, events, answer and reasons, ignoring case; empty: all
        QString product; // id; empty: all
        std::optional<report::AttemptEnd> end;
        [[nodiscard]] bool hides() const { return !needle.isEmpty() || end; } // of the product's own
        friend bool operator==(const Filter&, const Filter&) = default;
    };

    explicit AttemptModel(QObject* parent = nullptr);

    void setJournals(std::shared_ptr<const Journals> journals);
    void setProductNames(QHash<QString, QString> names); // id -> name
    void setFilter(const Filter& filter);
    [[nodiscard]] const Filter& filter() const { return m_filter; }

    [[nodiscard]] const outbox::JournalEntry& entry(int row) const
    {
        return *m_shown.at(static_cast<std::size_t>(row));
    }
    [[nodiscard]] int rowOf(const std::string& attemptId) const;        // -1: not shown
    [[nodiscard]] std::size_t ofProduct() const { return m_ofProduct; } // what the filter could show

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString head(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override;
    void choose();
    [[nodiscard]] bool fits(const outbox::JournalEntry& entry) const;
    [[nodiscard]] QString text(const outbox::JournalEntry& entry, int column) const;
    [[nodiscard]] QString toolTip(const outbox::JournalEntry& entry, int column) const;
    [[nodiscard]] QString toolName(const outbox::JournalEntry& entry) const;

    std::shared_ptr<const Journals> m_journals; // keeps what m_shown points into
    std::vector<const outbox::JournalEntry*> m_shown;
    std::size_t m_ofProduct = 0;
    Filter m_filter;
    QHash<QString, QString> m_names;
};

// "✓ sent", "◐ mixed"
[[nodiscard]] QString endWord(report::AttemptEnd end);

} // namespace vitrine::ui
