// SPDX-License-Identifier: GPL-3.0-or-later
// Findings: what a reader should know about the events and promises of the current product, or of all.
#pragma once

#include "ui/auditing.h"
#include "ui/desktop.h"
#include "ui/models/findingmodel.h"
#include "ui/page.h"

class QPushButton;
class QSplitter;
class QTreeView;

namespace vitrine::ui {

class FindingDetail;
class PlainLabel;

class FindingsPage : public Page
{
    Q_OBJECT

public:
    FindingsPage(Workspace& workspace, Auditing& auditing, Desktop& desktop, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] QString summary() const override;
    void setFilter(const QString& text) override;

    [[nodiscard]] FindingModel& model() { return m_model; }
    [[nodiscard]] QTreeView& list() { return *m_list; }
    [[nodiscard]] FindingDetail& detail() { return *m_detail; }

    void importList();
    void exportList();

private:
    void setUpList();
    [[nodiscard]] QWidget* bar();
    void takeFindings();
    void fitColumns();
    void showSelection();
    void letBe(bool dismissed);
    void tell(const Error& error);

    Workspace& m_workspace;
    Auditing& m_auditing;
    Desktop& m_desktop;
    FindingModel m_model;
    PlainLabel* m_sentence;
    QPushButton* m_import;
    QPushButton* m_export;
    QTreeView* m_list;
    FindingDetail* m_detail;
    QSplitter* m_split;
    std::string m_current; // id of the finding that is shown
};

} // namespace vitrine::ui
