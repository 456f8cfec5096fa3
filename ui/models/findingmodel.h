// SPDX-License-Identifier: GPL-3.0-or-later
// Findings in groups by severity, worst first; what was let be comes last, in a group of its own.
#pragma once

#include "audit/finding.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace vitrine::ui {

class FindingModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, Where, Tool, Events, Columns };
    enum Role { QuietRole = Qt::UserRole, IdRole }; // QuietRole: true where the text may step back

    using QAbstractItemModel::QAbstractItemModel;

    // product: only its findings; empty: all. names: id -> name.
    void setFindings(const std::vector<audit::Finding>& findings, const QString& product,
                     QHash<QString, QString> names);
    void setNeedle(const QString& needle); // only findings whose words hold it

    [[nodiscard]] const audit::Finding* finding(const QModelIndex& index) const; // null for a group
    [[nodiscard]] QModelIndex indexOf(const std::string& id) const;
    [[nodiscard]] int count() const; // findings shown that were not let be

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        int kind = 0; // 0..2: severity from the worst, 3: let be
        std::vector<std::size_t> findings;
    };
    void arrange();
    [[nodiscard]] QString groupText(const Group& group) const;
    [[nodiscard]] QString text(const audit::Finding& finding, int column) const;

    std::vector<audit::Finding> m_findings;
    std::vector<Group> m_groups;
    QHash<QString, QString> m_names;
    QString m_needle;
};

} // namespace vitrine::ui
