// SPDX-License-Identifier: GPL-3.0-or-later
// How things are shown, as chosen under View and kept: the clock, the contrast, the columns of every table.
#pragma once

#include <QObject>
#include <QPalette>

class QMainWindow;

namespace vitrine::ui {

class Columns;
class FocusRing;
struct Menus;
class ProductView;
class Workspace;

class ViewChoices : public QObject
{
    Q_OBJECT

public:
    // file: an INI path; empty: nothing is kept. Restores what was kept.
    ViewChoices(const Menus& menus, Workspace& workspace, ProductView& view, QMainWindow& window, QString file);
    ~ViewChoices() override;

    void save() const;
    void resetColumns();

private:
    void joinTables();
    void fillColumns();
    void showUtc(bool utc);
    void showContrast(bool high);
    void restore();

    const Menus& m_menus;
    Workspace& m_workspace;
    ProductView& m_view;
    QString m_file;
    QList<Columns*> m_columns;
    FocusRing* m_ring;
    QPalette m_ownPalette;
    QString m_ownStyle;
    bool m_contrast = false;
};

} // namespace vitrine::ui
