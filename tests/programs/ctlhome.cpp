// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlhome.h"

#include <QDirIterator>

namespace vitrine::test {
namespace {

// What a change may rewrite: the history, the purged queue and the consent generation that ends with it.
bool mayDiffer(const QString& path)
{
    const QString state = QStringLiteral(".local/state/vitrine/");
    return path.startsWith(state) && (path.endsWith("/undo.ndjson") || path.contains("/spool/") ||
                                      path.endsWith("/consent.json") || path.endsWith(".lock"));
}

} // namespace

CtlHome::CtlHome(Kind kind)
{
    m_environment.insert("HOME", m_directory.path());
    m_environment.insert("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    if (kind == Kind::Empty)
        return;
    // Beside the empty home rather than in it, since a home that holds anything is refused.
    const Ran demo = ctl({"demo", path("home")});
    if (demo.exitCode != 0)
        qFatal("no demo home: %s", demo.err.constData());
    m_environment.insert("HOME", path("home"));
}

QString CtlHome::path(const QString& relative) const
{
    const QString home = m_environment.value("HOME");
    return relative.isEmpty() ? home : home + "/" + relative;
}

Ran CtlHome::ctl(const QStringList& arguments) const
{
    return runProcess(builtProgram("vitrinectl"), arguments, m_environment, path());
}

void CtlHome::write(const QString& relative, const QByteArray& bytes) const
{
    const QString file = path(relative);
    QFile out(file);
    if (!QDir().mkpath(QFileInfo(file).path()) || !out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

QByteArray CtlHome::read(const QString& relative) const
{
    QFile in(path(relative));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QString missingKeys(const QJsonObject& answer, const QStringList& keys)
{
    QStringList missing;
    for (const QString& key : keys)
        if (!answer.contains(key))
            missing += key;
    return missing.join(' ');
}

QMap<QString, QByteArray> CtlHome::snapshot() const
{
    QMap<QString, QByteArray> files;
    QDirIterator each(path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString file = each.next();
        const QString relative = QDir(path()).relativeFilePath(file);
        if (!mayDiffer(relative))
            files[relative] =
                QByteArray::number(static_cast<int>(QFileInfo(file).permissions()), 16) + "\n" + read(relative);
    }
    return files;
}

} // namespace vitrine::test
