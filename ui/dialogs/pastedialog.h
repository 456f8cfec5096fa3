// SPDX-License-Identifier: GPL-3.0-or-later
// Any JSON through a tool's rules, live while it is typed: what would be taken out, and what would go. Nothing that is
// pasted is stored, and nothing of it is sent.
#pragma once

#include "report/pasted.h"
#include "ui/work/latest.h"
#include "ui/workspace.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QPlainTextEdit;
class QTimer;

namespace vitrine::ui {

class PassageView;
class PlainLabel;

class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    // The workspace's catalogue has to live as long as the dialog.
    PasteDialog(Workspace& workspace, QWidget* parent);
    ~PasteDialog() override;

    [[nodiscard]] QComboBox& tool() { return *m_tool; }
    [[nodiscard]] QComboBox& kind() { return *m_kind; }   // which event plain fields belong to
    [[nodiscard]] QComboBox& which() { return *m_which; } // of several
    [[nodiscard]] QPlainTextEdit& text() { return *m_text; }
    [[nodiscard]] PassageView& view() { return *m_view; }
    [[nodiscard]] QString verdict() const; // glyph and words: understood, or why not
    [[nodiscard]] bool busy() const;

private:
    struct Answer;
    void build();
    void fillTools(const QString& chosen);
    void fillKinds();
    void ask();
    void take(std::shared_ptr<const Answer> answer);
    void showError(const Error& error);
    void showPassage(int index);
    [[nodiscard]] const product::Profile& profile() const;
    [[nodiscard]] QString understood(const report::PastedEvent& pasted) const;

    Workspace& m_workspace;
    Millis m_opened;
    QComboBox* m_tool;
    QComboBox* m_kind;
    QComboBox* m_which;
    QPlainTextEdit* m_text;
    PlainLabel* m_verdict;
    PassageView* m_view;
    QTimer* m_pause;
    std::shared_ptr<const Answer> m_answer;
    Latest m_reader;
};

} // namespace vitrine::ui
