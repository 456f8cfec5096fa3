// SPDX-License-Identifier: GPL-3.0-or-later
// House rule 1: vitrine and vitrinectl neither link nor load a network library, and open no internet socket.
// Linking is read off the loader's list; loading and sockets are watched while every page is shown and every verb is run.
#include "support/process.h"
#include "support/samplewindow.h"
#include "ui/productview.h"
#include "programs/ctlhome.h"

#include <QApplication>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace vitrine::test;

namespace {

const QRegularExpression networkLibrary(
    "lib(Qt6Network|Qt6WebSockets|Qt6PrintSupport|ssl|curl|gnutls|nss3|soup|nghttp2|cups|cares)[.-]");

// What strace prints for a socket that could leave the machine.
const QRegularExpression internetSocket(R"(socket\((?!AF_UNIX|AF_LOCAL|AF_NETLINK))");

QString program(const char* name) { return QStringLiteral(VITRINE_BINARY_DIR "/bin/") + QLatin1String(name); }

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCannotSend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksNoNetworkLibrary_data();
    void linksNoNetworkLibrary();
    void theWatchSeesSockets();
    void noVerbOpensASocket_data();
    void noVerbOpensASocket();
    void noPageLoadsOrOpensAnything();
    void walkEveryPage(); // what the test above starts, watched

private:
    QByteArray watched(const QStringList& command, const QProcessEnvironment& environment);
};

void TestCannotSend::linksNoNetworkLibrary_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("vitrine") << program("vitrine");
    QTest::newRow("vitrinectl") << program("vitrinectl");
}

void TestCannotSend::linksNoNetworkLibrary()
{
    QFETCH(QString, path);
    QProcess loader;
    loader.start("ldd", {path});
    QVERIFY(loader.waitForFinished());
    const QString libraries = QString::fromUtf8(loader.readAllStandardOutput());
    QVERIFY2(libraries.contains("libc.so"), qPrintable(libraries));
    QVERIFY2(!networkLibrary.match(libraries).hasMatch(), qPrintable(libraries));
}

// The system calls for sockets that a command and its children make.
QByteArray TestCannotSend::watched(const QStringList& command, const QProcessEnvironment& environment)
{
    QTemporaryDir directory;
    const QString log = directory.filePath("calls");
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(directory.path());
    process.start("strace", QStringList{"-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", log} + command);
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
    for (const char* line : {"list", "explain dr", "fields azsdk", "ids", "events --summary", "events --format csv",
                             "preview dr", "preview codegen --json", "disable azsdk", "undo", "history",
                             "reset-id dr", "erase dr", "enable codegen --dry-run", "--help"})
        QTest::newRow(line) << QString::fromLatin1(line).split(' ');
}

void TestCannotSend::noVerbOpensASocket()
{
    QFETCH(QStringList, arguments);
    const CtlHome home(CtlHome::Kind::Demo);
    const QString calls = QString::fromUtf8(watched(QStringList{program("vitrinectl")} + arguments, home.environment()));
    QVERIFY2(calls.contains("\nexit 0") || calls.contains("\nexit 1"), qPrintable(calls));
    QVERIFY2(!internetSocket.match(calls).hasMatch(), qPrintable(calls));
}

void TestCannotSend::noPageLoadsOrOpensAnything()
{
    const QString calls = QString::fromUtf8(watched({QCoreApplication::applicationFilePath(), "walkEveryPage"},
                                                    QProcessEnvironment::systemEnvironment()));
    QVERIFY2(calls.contains("\nexit 0"), qPrintable(calls.right(2000)));
    QVERIFY2(!internetSocket.match(calls).hasMatch(), qPrintable(calls));
}

void TestCannotSend::walkEveryPage()
{
    SampleWindow sample;
    QVERIFY(sample.start());
    int shown = 0;
    QStringList products{QString()};
    for (const auto& tool : sample.workspace().tools())
        products += QString::fromStdString(tool.profile->id);
    for (const QString& product : products) {
        sample.workspace().setProduct(product);
        auto* tabs = sample.window().findChild<QTabBar*>();
        QVERIFY(tabs);
        for (int page = 0; page < tabs->count(); ++page, ++shown) {
            sample.window().view()->showPage(page);
            QVERIFY(!sample.window().grab().isNull());
            QCoreApplication::processEvents();
        }
    }
    QVERIFY(shown >= 6);
    const QString map = QString::fromUtf8(bytesOf("/proc/self/maps"));
    QVERIFY(map.contains("libQt6Widgets"));
    const auto loaded = networkLibrary.match(map);
    QVERIFY2(!loaded.hasMatch(), qPrintable(loaded.captured()));
}

QTEST_MAIN(TestCannotSend)
#include "tst_cannotsend.moc"
