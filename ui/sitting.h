// SPDX-License-Identifier: GPL-3.0-or-later
// What was looked at when the window was closed: tool, page, filter, the event that was chosen (by file and line) and
// how the pages were divided. Kept in the window's INI file, which only its owner can read.
#pragma once

#include <QObject>

#include <vector>

namespace vitrine::ui {

class KeptSplit;
class ProductView;
class Workspace;

class Sitting : public QObject
{
    Q_OBJECT

public:
    // file: an INI path; empty: nothing is kept.
    Sitting(QString file, Workspace& workspace, ProductView& view, QObject* parent);

    void restore(); // tool, page, filter and splits now; the event once it is read
    void save(const QString& filter) const;
    void forgetSplits();

private:
    struct Split
    {
        QString name; // of its page and its place there
        KeptSplit* kept;
    };
    void findSplits();
    void chooseWhenRead(const QString& file, quint64 line, quint32 element);

    QString m_file;
    Workspace& m_workspace;
    ProductView& m_view;
    std::vector<Split> m_splits;
};

} // namespace vitrine::ui
