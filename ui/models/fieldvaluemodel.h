// SPDX-License-Identifier: GPL-3.0-or-later
// One event's fields with what the product's profile says of each: value, class, purpose, undeclared, removed by a
// rule, and what is added when it is sent. Plain data in; it never opens a file.
#pragma once

#include "event/event.h"
#include "product/profile.h"
#include "ui/models/tablemodel.h"

#include <string>
#include <vector>

namespace vitrine::ui {

// A value that stands in the request but not in the event (a device ID the tool adds).
struct AddedField
{
    std::string name;
    std::string value;
};

class FieldValueModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Class, ColumnCount };
    enum Role {
        PurposeRole = Qt::UserRole,
        KindRole,
        FieldRole,
        PlainRole
    }; // PlainRole: the whole value, unless it is a secret
    enum class Kind { Declared, Undeclared, NoProfile, Removed, Added };
    Q_ENUM(Kind)

    using TableModel::TableModel;

    // profile: null when the tool is not known.
    void setEvent(const event::Event& event, const product::Profile* profile);
    void setAdded(const std::vector<AddedField>& added, std::string_view eventName, const product::Profile* profile);
    void clear();

    [[nodiscard]] int rowOf(const std::string& field) const; // -1: none
    [[nodiscard]] int undeclared() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString head(int column) const override;
    struct Row
    {
        Kind kind = Kind::Declared;
        std::string field;
        std::string plain;
        QString instead; // of the value: what is said where it is not shown
        QString classWord;
        QString purpose;
    };
    [[nodiscard]] static Row present(std::string_view eventName, const std::string& field, const std::string& value,
                                     const product::Profile* profile);
    [[nodiscard]] static Row removed(std::string_view eventName, const event::Removed& cut,
                                     const product::Profile* profile);
    [[nodiscard]] static QString nameOf(const Row& row);
    [[nodiscard]] static QString valueOf(const Row& row);
    [[nodiscard]] static QString toolTip(const Row& row);
    static void describe(Row& row, std::string_view eventName, const product::Profile* profile);

    std::vector<Row> m_rows;
};

} // namespace vitrine::ui
