// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/senderrun.h"

#include "ui/phrases.h"

#include <QTimer>

namespace vitrine::ui {
namespace {

constexpr int msToEnd = 3000; // after it was asked to

void append(QByteArray& to, const QByteArray& bytes) { to += bytes.left(SenderRun::mostOutput - to.size()); }

// The machine that is looked at, which in a test is none of this process's.
QProcessEnvironment environmentOf(const Machine& machine)
{
    QProcessEnvironment environment;
    for (const auto& [name, value] : machine.environment.variables)
        environment.insert(QString::fromStdString(name), QString::fromStdString(value));
    return environment;
}

} // namespace

SenderRun::SenderRun(const Workspace& workspace, const Desktop& desktop, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_desktop(desktop)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SenderRun::collect);
    connect(&m_process, &QProcess::readyReadStandardError, this, &SenderRun::collect);
    connect(&m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        finish(status == QProcess::NormalExit ? exitCode : -1);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() follows
        m_end.errors = m_process.errorString().toUtf8();
        finish(-1);
    });
}

SenderRun::~SenderRun()
{
    disconnect(&m_process, nullptr, this, nullptr);
    if (!running())
        return;
    m_process.terminate(); // its journal is synced: what it began is known at its next start
    if (!m_process.waitForFinished(msToEnd))
        m_process.kill();
}

QString SenderRun::obstacle(const Tool& tool) const
{
    if (m_workspace.isSample())
        return tr("This is sample data, which is never sent.");
    if (!tool.decision.allowed)
        return tr("It may not send. Decided by: %1").arg(phrases::decidedBy(tool.decision));
    if (tool.decision.noticeDue)
        return tr("Its notice has not been shown yet, so nothing may be sent.");
    if (m_desktop.senderProgram().isEmpty())
        return tr("The program that sends, vitrine-sender, was not found next to this one.");
    return {};
}

void SenderRun::start(const QString& productId, Mode mode)
{
    if (running())
        return;
    m_end = {};
    m_end.mode = mode;
    m_end.product = productId;
    m_end.began = now();
    m_process.setProcessEnvironment(environmentOf(m_workspace.machine()));
    m_process.setWorkingDirectory(QString::fromStdString(m_workspace.environment().home));
    m_process.setStandardInputFile(QProcess::nullDevice());
    QStringList arguments{QStringLiteral("drain"), productId};
    if (mode == Mode::DryRun)
        arguments << QStringLiteral("--dry-run");
    else
        arguments << QStringLiteral("--once") << QStringLiteral("--json");
    m_process.start(m_desktop.senderProgram(), arguments);
    Q_EMIT began();
}

void SenderRun::stop()
{
    if (!running())
        return;
    m_end.stopped = true;
    m_process.terminate();
    QTimer::singleShot(msToEnd, &m_process, &QProcess::kill);
}

// Read also what is not kept, or a talkative child would wait for ever.
void SenderRun::collect()
{
    append(m_end.out, m_process.readAllStandardOutput());
    append(m_end.errors, m_process.readAllStandardError());
}

void SenderRun::finish(int exitCode)
{
    collect();
    m_end.exitCode = exitCode;
    Q_EMIT ended(m_end);
}

} // namespace vitrine::ui
