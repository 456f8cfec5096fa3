// SPDX-License-Identifier: GPL-3.0-or-later
// What is installed is enough to embed the recorder: the examples are built against it, run, and what they recorded is
// looked at.
#include "ctlhome.h"

#include <QDirIterator>

using namespace vitrine::test;

namespace {

QProcessEnvironment builder()
{
    QProcessEnvironment environment;
    environment.insert("PATH", qEnvironmentVariable("PATH"));
    environment.insert("HOME", "/nonexistent");
    return environment;
}

Ran cmake(const QStringList& arguments) { return runProcess("cmake", arguments, builder(), "/"); }

// "name{props}" of every event that waits, with the fields named.
QStringList recorded(const CtlHome& home, const QString& product, const QStringList& fields)
{
    QStringList lines;
    const QString spool = ".local/state/vitrine/" + product + "/spool";
    for (const QString& name : QDir(home.path(spool)).entryList({"*.ndjson"}, QDir::Files))
        for (const QByteArray& line : home.read(spool + "/" + name).split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            QString text = event["name"].toString();
            for (const QString& field : fields)
                text += " " + QString::fromUtf8(QJsonDocument(QJsonObject{{field, event["props"].toObject()[field]}})
                                                    .toJson(QJsonDocument::Compact));
            if (event.contains("props"))
                lines += text;
        }
    return lines;
}

} // namespace

class TestPackage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whatIsInstalled();
    void theExampleInC();
    void theExampleInCpp();
    void offStaysOff();
    void byPkgConfig();

private:
    [[nodiscard]] QString prefix() const { return m_directory.filePath("prefix"); }
    [[nodiscard]] QString program(const QString& name) const { return m_directory.filePath("build/" + name); }
    [[nodiscard]] QString found(const QString& pattern) const;

    QTemporaryDir m_directory;
};

QString TestPackage::found(const QString& pattern) const
{
    QDirIterator each(prefix(), {pattern}, QDir::Files, QDirIterator::Subdirectories);
    return each.hasNext() ? each.next() : QString();
}

void TestPackage::initTestCase()
{
    const Ran installed = cmake({"--install", VITRINE_BINARY_DIR, "--prefix", prefix(), "--component", "development"});
    QVERIFY2(installed.exitCode == 0, installed.err.constData());
    const Ran configured = cmake({"-S", VITRINE_SOURCE_DIR "/app/examples", "-B", m_directory.filePath("build"),
                                  "-DCMAKE_PREFIX_PATH=" + prefix(), "-DCMAKE_BUILD_TYPE=Debug"});
    QVERIFY2(configured.exitCode == 0, configured.err.constData());
    const Ran built = cmake({"--build", m_directory.filePath("build")});
    QVERIFY2(built.exitCode == 0, built.out.constData());
}

void TestPackage::whatIsInstalled()
{
    for (const char* file : {"vitrine.h", "recorder.h", "libvitrine.so", "vitrine-config.cmake",
                             "vitrine-config-version.cmake", "vitrine-targets.cmake", "vitrine.pc"})
        QVERIFY2(!found(file).isEmpty(), file);
}

void TestPackage::theExampleInC()
{
    const CtlHome home;
    const Ran first = runProcess(program("greet"), {"--loud", "Ada"}, home.environment(), home.path());
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(first.out, QByteArray("Hello, --loud!\n"));
    QVERIFY(first.err.contains("collects anonymous usage data"));
    const Ran second = runProcess(program("greet"), {}, home.environment(), home.path());
    QCOMPARE(second.err, QByteArray());
    const QString common = R"( {"success":true} {"cli_version":"0.57.0"} {"input_type":"asyncapi"})";
    QCOMPARE(recorded(home, "codegen", {"command", "success", "cli_version", "input_type"}),
             QStringList({R"(command_executed {"command":"generate"})" + common,
                          R"(command_executed {"command":"generate"})" + common}));
    QVERIFY(!home.read(".the-codegen-project/config.json").isEmpty());
}

void TestPackage::theExampleInCpp()
{
    const CtlHome home;
    home.write("calls", "azsdk_verify_setup\nazsdk_dance\n");
    const Ran ran = runProcess("sh", {"-c", "exec \"$0\" < calls", program("serve")}, home.environment(), home.path());
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.err, QByteArray("azsdk_dance: no such tool\n"));
    QCOMPARE(recorded(home, "azsdk", {"toolName", "success", "platform"}),
             QStringList({R"(SystemInstalled {"toolName":null} {"success":null} {"platform":"VSCode"})",
                          R"(SystemStarted {"toolName":null} {"success":true} {"platform":"VSCode"})",
                          R"(ToolExecuted {"toolName":"azsdk_verify_setup"} {"success":true} {"platform":"VSCode"})",
                          R"(ToolExecuted {"toolName":"azsdk_dance"} {"success":false} {"platform":"VSCode"})",
                          R"(SystemStopped {"toolName":null} {"success":null} {"platform":"VSCode"})"}));
}

void TestPackage::offStaysOff()
{
    CtlHome home;
    home.set("DO_NOT_TRACK", "1");
    const Ran ran = runProcess(program("greet"), {}, home.environment(), home.path());
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.out, QByteArray("Hello, world!\n"));
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(QDir(home.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestPackage::byPkgConfig()
{
    QProcessEnvironment environment = builder();
    environment.insert("PKG_CONFIG_PATH", QFileInfo(found("vitrine.pc")).path());
    const Ran built =
        runProcess("sh",
                   {"-c", "cc -std=c99 -pedantic -Wall -Werror -o \"$1\" \"$2\" $(pkg-config --cflags --libs vitrine)",
                    "sh", m_directory.filePath("greet"), VITRINE_SOURCE_DIR "/app/examples/greet.c"},
                   environment, "/");
    QVERIFY2(built.exitCode == 0, built.err.constData());
    CtlHome home;
    home.set("LD_LIBRARY_PATH", QFileInfo(found("libvitrine.so")).path());
    QCOMPARE(runProcess(m_directory.filePath("greet"), {}, home.environment(), home.path()).exitCode, 0);
    QCOMPARE(recorded(home, "codegen", {}), QStringList("command_executed"));
}

QTEST_GUILESS_MAIN(TestPackage)
#include "tst_package.moc"
