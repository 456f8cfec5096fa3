// SPDX-License-Identifier: GPL-3.0-or-later
// vitrine-sender, started as a process for one tool. The window itself never opens a socket; what it says of the result
// it reads from the journal afterwards.
#pragma once

#include "ui/desktop.h"
#include "ui/workspace.h"

#include <QProcess>

namespace vitrine::ui {

class SenderRun : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Send, DryRun };
    struct End
    {
        Mode mode = Mode::Send;
        QString product;
        Millis began = 0;
        int exitCode = -1; // -1: it did not start, crashed or was stopped
        bool stopped = false;
        QByteArray out; // at most mostOutput of it; of Send: its report as JSON
        QByteArray errors;
    };
    static constexpr qsizetype mostOutput = qsizetype{4} << 20;

    SenderRun(const Workspace& workspace, const Desktop& desktop, QObject* parent = nullptr);
    ~SenderRun() override;

    // Why it cannot be started for this tool, in a sentence; empty: it can.
    [[nodiscard]] QString obstacle(const Tool& tool) const;
    void start(const QString& productId, Mode mode);
    void stop();
    [[nodiscard]] bool running() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void began();
    void ended(const vitrine::ui::SenderRun::End& end);

private:
    void collect();
    void finish(int exitCode);

    const Workspace& m_workspace;
    const Desktop& m_desktop;
    QProcess m_process;
    End m_end;
};

} // namespace vitrine::ui
