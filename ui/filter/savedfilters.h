// SPDX-License-Identifier: GPL-3.0-or-later
// Filters that a person gave a name, in the window's INI file. Nothing is kept that was not asked for.
#pragma once

#include <QList>
#include <QString>

namespace vitrine::ui {

struct SavedFilter
{
    QString name;
    QString text;
    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

class SavedFilters
{
public:
    // file: an INI path; empty: they are kept as long as this lives.
    explicit SavedFilters(const QString& file = {});

    [[nodiscard]] const QList<SavedFilter>& all() const { return m_all; } // by name
    void save(const SavedFilter& filter);                                 // replaces one of that name
    void forget(const QString& name);

private:
    void write() const;

    QString m_file;
    QList<SavedFilter> m_all;
};

} // namespace vitrine::ui
