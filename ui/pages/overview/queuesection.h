// SPDX-License-Identifier: GPL-3.0-or-later
// "What waits?": the queue of a tool in a few sentences, what was thrown away, and the sender, started by hand.
#pragma once

#include "report/queue.h"
#include "ui/journals.h"
#include "ui/senderrun.h"
#include "ui/widgets/section.h"
#include "ui/work/latest.h"

class QPushButton;

namespace vitrine::ui {

class PlainLabel;

class QueueSection : public Section
{
    Q_OBJECT

public:
    QueueSection(Workspace& workspace, Desktop& desktop, QWidget* parent);

    void show(const Tool& tool);
    void showCounts(const Tool& tool); // the files changed
    [[nodiscard]] bool busy() const { return m_reader.busy() || m_reporter.busy() || m_run.running(); }
    [[nodiscard]] QPushButton& sendNow() { return *m_sendNow; }
    [[nodiscard]] QPushButton& dryRun() { return *m_dryRun; }
    [[nodiscard]] QString text() const; // all its sentences

private:
    void build();
    void read();
    void take(const std::string& productId, const report::Queue& queue);
    void showButtons();
    void ended(const SenderRun::End& end);
    void report(const SenderRun::End& end, const Journals& journals);
    void showDryRun(const SenderRun::End& end);

    Workspace& m_workspace;
    Desktop& m_desktop;
    SenderRun m_run;
    std::string m_product;
    std::uint64_t m_waiting = 0;
    PlainLabel* m_sentence;
    PlainLabel* m_next;
    PlainLabel* m_never;
    PlainLabel* m_dropped;
    PlainLabel* m_obstacle;
    PlainLabel* m_result;
    QPushButton* m_sendNow;
    QPushButton* m_dryRun;
    QPushButton* m_stop;
    Latest m_reader;
    Latest m_reporter; // of the run; what is read meanwhile does not cancel it
};

} // namespace vitrine::ui
