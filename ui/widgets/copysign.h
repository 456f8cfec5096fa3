// SPDX-License-Identifier: GPL-3.0-or-later
// A small sign at the end of the cell under the mouse; one click copies the cell. By keyboard the table's menu does it.
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemView;
class QToolButton;

namespace vitrine::ui {

class CopySign : public QObject
{
    Q_OBJECT

public:
    explicit CopySign(QAbstractItemView& view); // lives as long as the view

    // What is copied of a cell: what it shows.
    [[nodiscard]] static QString textOf(const QModelIndex& index);
    [[nodiscard]] QToolButton* button() const { return m_button; }

Q_SIGNALS:
    void copied(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QModelIndex& index);
    void hide();

    QAbstractItemView& m_view;
    QToolButton* m_button;
    QPersistentModelIndex m_index;
};

} // namespace vitrine::ui
