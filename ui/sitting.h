// SPDX-License-Identifier: GPL-3.0-or-later
// What was looked at when the window was closed: tool, page, filter, the event that was chosen (by file and line) and
// how the pages were divided. Kept in the window's INI file, which only its owner can read.
#pragma once

#include <QObject>

namespace vitrine::ui {

class ProductView;
class Workspace;

class Sitting : public QObject
{
    Q_OBJECT

public:
    // file: an INI path; empty: nothing is kept.
    Sitting(QString file, Workspace& workspace, ProductView& view, QObject* parent);

    void restore();       // tool, page and filter now; the event once it is read
    void restoreSplits(); // when the window has its size
    void save(const QString& filter) const;

private:
    void chooseWhenRead(const QString& file, quint64 line, quint32 element);

    QString m_file;
    Workspace& m_workspace;
    ProductView& m_view;
};

} // namespace vitrine::ui
