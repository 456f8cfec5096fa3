// SPDX-License-Identifier: GPL-3.0-or-later
// The moments of a consent timeline as a list: the drawing's twin. Plain data in; no files.
#pragma once

#include "report/timeline.h"
#include "ui/models/tablemodel.h"

namespace vitrine::ui {

class MomentModel : public TableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Flag, Detail, Source, ColumnCount };
    enum Role { QuietRole = Qt::UserRole, PathRole, LinkRole }; // path: of the file it is known from, to be opened

    using TableModel::TableModel;

    // home: its paths begin with "~".
    void show(std::vector<report::Moment> moments, const Environment& environment);
    [[nodiscard]] const std::vector<report::Moment>& moments() const { return m_moments; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString head(int column) const override;
    [[nodiscard]] QString text(const report::Moment& moment, int column) const;
    [[nodiscard]] QString sourceText(const report::Moment& moment) const;
    [[nodiscard]] QString toolTip(const report::Moment& moment, int column) const;

    std::vector<report::Moment> m_moments;
    Environment m_environment;
};

} // namespace vitrine::ui
