// SPDX-License-Identifier: GPL-3.0-or-later
// House rule 1: no internet socket is opened, not even for a moment, by any verb or on any page. The system calls are
// watched; ui/tst_silence looks at what is linked and loaded.
#include "programs/ctlhome.h"

#include <QRegularExpression>

using namespace vitrine::test;

namespace {

// What strace prints for a socket that could leave the machine.
const QRegularExpression internetSocket(R"(socket\((?!AF_UNIX|AF_LOCAL|AF_NETLINK))");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCannotSend : public QObject
{
    Q_OBJECT
private slots:
    void theWatchSeesSockets();
    void noVerbOpensASocket_data();
    void noVerbOpensASocket();
    void noVerbOpensOneBesideTheSender_data();
    void noVerbOpensOneBesideTheSender();
    void noPageOpensASocket();

private:
    enum class Children { Watched, Free };
    QByteArray watched(const QStringList& command, const QProcessEnvironment& environment,
                       Children children = Children::Watched);
};

// The system calls for sockets that a command and, unless they are free, its children make.
QByteArray TestCannotSend::watched(const QStringList& command, const QProcessEnvironment& environment,
                                   Children children)
{
    QTemporaryDir directory;
    const QString log = directory.filePath("calls");
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(directory.path());
    QStringList options{"-qq", "-e", "trace=socket,connect,sendto", "-o", log};
    if (children == Children::Watched)
        options << "-f";
    process.start("strace", options + command);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return "the command did not end: " + command.join(' ').toUtf8();
    return bytesOf(log) + "\nexit " + QByteArray::number(process.exitCode());
}

// A watch that sees nothing would prove nothing.
void TestCannotSend::theWatchSeesSockets()
{
    const QByteArray calls = watched({"python3", "-c", "import socket; socket.socket(socket.AF_INET6)"},
                                     QProcessEnvironment::systemEnvironment());
    QVERIFY2(internetSocket.match(QString::fromUtf8(calls)).hasMatch(), calls.constData());
}

void TestCannotSend::noVerbOpensASocket_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char* line :
         {"list", "explain dr", "fields azsdk", "ids", "events --summary", "events --format csv", "preview dr",
          "preview codegen --json", "disable azsdk", "undo", "history", "reset-id dr", "erase dr", "watch --once",
          "watch --status", "dispute dr", "enable codegen --dry-run", "--help"})
        QTest::newRow(line) << QString::fromLatin1(line).split(' ');
}

void TestCannotSend::noVerbOpensASocket()
{
    QFETCH(QStringList, arguments);
    const CtlHome home(CtlHome::Kind::Demo);
    const QString calls =
        QString::fromUtf8(watched(QStringList{builtProgram("vitrinectl")} + arguments, home.environment()));
    QVERIFY2(calls.contains("\nexit 0") || calls.contains("\nexit 1"), qPrintable(calls));
    QVERIFY2(!internetSocket.match(calls).hasMatch(), qPrintable(calls));
}

void TestCannotSend::noVerbOpensOneBesideTheSender_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("verify") << "verify dr --runs 1 --watch 0 --control -- true";
    QTest::newRow("replay") << "replay dr 454021de755d453b-sample --answer 429";
}

// These start vitrine-sender, whose sockets are its own.
void TestCannotSend::noVerbOpensOneBesideTheSender()
{
    QFETCH(QString, line);
    const CtlHome home(CtlHome::Kind::Demo);
    const QStringList command = QStringList{builtProgram("vitrinectl")} + line.split(' ');
    const QString calls = QString::fromUtf8(watched(command, home.environment(), Children::Free));
    QVERIFY2(calls.contains("\nexit 0") || calls.contains("\nexit 7"), qPrintable(calls));
    QVERIFY2(!internetSocket.match(calls).hasMatch(), qPrintable(calls));
    QVERIFY(internetSocket.match(QString::fromUtf8(watched(command, home.environment()))).hasMatch());
}

void TestCannotSend::noPageOpensASocket()
{
    const QString calls =
        QString::fromUtf8(watched({builtProgram("tst_ui-tst_silence"), "walkingEveryPageOpensNothing"},
                                  QProcessEnvironment::systemEnvironment()));
    QVERIFY2(calls.contains("\nexit 0"), qPrintable(calls.right(2000)));
    QVERIFY2(!internetSocket.match(calls).hasMatch(), qPrintable(calls));
}

QTEST_GUILESS_MAIN(TestCannotSend)
#include "tst_cannotsend.moc"
