// SPDX-License-Identifier: GPL-3.0-or-later
// Every event and field a tool declares, a row each, with class and purpose in plain words; then what the receiving
// side adds and what rides on the tool's ordinary calls.
#pragma once

#include "product/profile.h"
#include "ui/models/tablemodel.h"

#include <array>

namespace vitrine::ui {

// How many of each class a profile declares; a field that stands in several events counts once.
struct FieldCounts
{
    int events = 0;
    int fields = 0;
    std::array<int, 4> ofClass{}; // by product::FieldClass
};
[[nodiscard]] FieldCounts countFields(const product::Profile& profile);

class FieldsModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { Event, Name, Class, Type, Purpose, columns };

    explicit FieldsModel(const product::Profile& profile, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString head(int column) const override;
    struct Line
    {
        QString event;
        QString eventPurpose;
        const product::Field* field = nullptr;
        const product::Fact* fact = nullptr;
        QString value; // of a fact: the header itself
    };
    void addFacts(const QString& where, const std::vector<product::Fact>& facts);
    [[nodiscard]] static QString textOf(const Line& line, int column);

    std::vector<Line> m_lines;
};

} // namespace vitrine::ui
