// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table as a person wants them: which are shown, in which order, how wide. Kept in the window's INI
// file under the table's name. A page may hide columns of its own accord; what a person hid stays hidden all the same.
#pragma once

#include <QObject>
#include <QSet>

class QAction;
class QSettings;
class QTableView;

namespace vitrine::ui {

class Columns : public QObject
{
    Q_OBJECT

public:
    // Lives as long as the table. key: of the table, in the file.
    Columns(QTableView& table, QString key);

    [[nodiscard]] static Columns* of(const QTableView& table); // null: none
    // One tick a column; the last that is shown cannot be hidden.
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }

    void restore(const QSettings& settings);
    void save(QSettings& settings) const;
    void reset();

private:
    void showMenu(const QPoint& position);
    void show(int column, bool shown);
    void follow(int column, int newSize);
    void refresh();

    QTableView& m_table;
    QString m_key;
    QSet<int> m_hidden; // by the person
    QByteArray m_original;
    QList<QAction*> m_actions;
};

} // namespace vitrine::ui
