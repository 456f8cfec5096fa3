// SPDX-License-Identifier: GPL-3.0-or-later
// "This profile is wrong": a text about one tool's profile, in full, to look through, complete, copy or save. It is
// never sent.
#pragma once

#include "dispute/discreet.h"
#include "dispute/dispute.h"
#include "ui/desktop.h"
#include "ui/work/latest.h"
#include "ui/workspace.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace vitrine::ui {

class PlainLabel;

class DisputeDialog : public QDialog
{
    Q_OBJECT

public:
    DisputeDialog(const Workspace& workspace, Desktop& desktop, const Tool& tool, QWidget* parent);

    void pick(const dispute::Subject& subject); // of the list, or a field that the profile lacks
    [[nodiscard]] bool busy() const { return m_writer.busy() || m_finder.busy(); }

private:
    void build();
    void fill();
    void find();
    void offer(const QString& text, const dispute::Subject& subject);
    void offerMissing(const dispute::Subject& subject);
    void write();
    void present(const QString& form);
    void lookThrough();
    void save();

    const product::Profile& m_profile;
    const consent::Decision m_decision;
    const store::SnapshotPtr m_snapshot;
    const sanitize::Surroundings m_surroundings;
    const Os m_os;
    Desktop& m_desktop;
    dispute::Discreet m_discreet;
    std::vector<dispute::Subject> m_subjects; // as in the list
    QString m_form;                           // as it was written, without the person's words
    QComboBox* m_about;
    QPlainTextEdit* m_text;
    PlainLabel* m_warning;
    Latest m_writer;
    Latest m_finder;
};

} // namespace vitrine::ui
