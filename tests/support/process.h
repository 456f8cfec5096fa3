// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program of this build with exactly the environment a test gives it.
#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace vitrine::test {

struct Ran
{
    int exitCode = -1; // -1: it did not start, crashed or hung
    QByteArray out;
    QByteArray err;

    // Null when standard output is not one JSON object.
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Ran runProcess(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment,
                      const QString& directory)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(directory);
    process.start(program, arguments);
    process.closeWriteChannel();
    Ran ran;
    const bool ended = process.waitForFinished(60'000);
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    if (ended && process.exitStatus() == QProcess::NormalExit)
        ran.exitCode = process.exitCode();
    return ran;
}

[[nodiscard]] inline QString builtProgram(const QString& name)
{
    return QStringLiteral(VITRINE_BINARY_DIR "/bin/") + name;
}

} // namespace vitrine::test
