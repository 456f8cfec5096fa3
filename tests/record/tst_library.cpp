// SPDX-License-Identifier: GPL-3.0-or-later
// The library as tools load it: what leaves it, what it loads, what it does to the process, and that its host never
// notices what becomes of telemetry.
#include "recording.h"

#include "outbox/generation.h"
#include "support/process.h"

#include <QRegularExpression>
#include <set>

using namespace vitrine;

class TestLibrary : public QObject
{
    Q_OBJECT
private slots:
    void exportsTheListedSymbols();
    void loadsNoLibraryButTheSystems();
    void cannotReachTheNetworkOrStartThreads();
    void everyCallAnswersInMemory();
    void recordsOne();
    void offMakesNothing_data();
    void offMakesNothing();
    void makesNoThreadAndNoSocket();
    void theHostNeverNotices_data();
    void theHostNeverNotices();
    void aForkedChildHasIdsOfItsOwn();
    void aClockThatWasSetBackLosesNothing();
    void firstStartsAtOnceMakeOneGeneration();
    void acknowledgedEventsSurviveKills();
};

namespace {

const QString host = QStringLiteral(VITRINE_HOST);
const QString library = QStringLiteral(VITRINE_LIBRARY);
// azsdk asks nothing before its first event.
const QStringList once = {"once", "azsdk", "ToolExecuted"};

QProcessEnvironment only(const test::RecordingHome& home)
{
    QProcessEnvironment environment;
    environment.insert("HOME", QString::fromStdString(home.environment().home));
    environment.insert("PATH", "/usr/bin:/bin");
    return environment;
}

test::Ran run(const test::RecordingHome& home, const QString& program, const QStringList& arguments,
              const QProcessEnvironment& environment)
{
    return test::runProcess(program, arguments, environment, QString::fromStdString(home.path("work/app")));
}

void behavesAsEver(const test::Ran& ran)
{
    QCOMPARE(ran.exitCode, 7);
    QCOMPARE(ran.out, QByteArray("what the tool says\n"));
    QCOMPARE(ran.err, QByteArray());
}

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

// Lines of a trace that make or reach something outside of the process.
QStringList tracesOf(const test::RecordingHome& home, QProcessEnvironment environment)
{
    const QString log = QString::fromStdString(home.environment().home) + ".trace";
    behavesAsEver(run(home, "strace", QStringList{"-f", "-o", log, host} + once, environment));
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {"no trace"};
    static const QRegularExpression touching(
        "O_CREAT|mkdir|socket\\(|connect\\(|clone|fork\\(|rename|[^dn]link(at)?\\(");
    QStringList lines;
    bool traced = false;
    for (const QByteArray& line : file.readAll().split('\n')) {
        traced = traced || line.contains("libvitrine");
        if (touching.match(QString::fromUtf8(line)).hasMatch() && !line.contains("execve("))
            lines += QString::fromUtf8(line);
    }
    file.remove();
    return traced ? lines : QStringList{"the trace does not show the library"};
}

} // namespace

void TestLibrary::exportsTheListedSymbols()
{
    QStringList exported;
    for (const QString& line : output("nm", {"-D", "--defined-only", library}).split('\n', Qt::SkipEmptyParts))
        if (!line.contains(" A ")) // the version's own name
            exported += line.section(' ', -1).section('@', 0, 0);
    exported.sort();
    QFile list(QStringLiteral(VITRINE_SOURCE_DIR "/tests/record/symbols.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(exported.join('\n'), QString::fromUtf8(list.readAll()).trimmed());
}

void TestLibrary::loadsNoLibraryButTheSystems()
{
    QStringList systems = {"libc.so.6", "ld-linux-x86-64.so.2"};
#if !defined(__OPTIMIZE__) // code that is never called, and otherwise left out, asks for it
    systems += "libm.so.6";
#endif
    static const QRegularExpression needed("NEEDED.*\\[(.*)\\]");
    auto matches = needed.globalMatch(output("readelf", {"-d", library}));
    QVERIFY(matches.hasNext());
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        QVERIFY2(systems.contains(name), qPrintable(name));
    }
    QVERIFY(output("readelf", {"-d", library}).contains("soname: [libvitrine.so.1]", Qt::CaseInsensitive));
}

// What it does not import it cannot call; and what runs when it is loaded is little: the language's own, and two files
// with constants of ours.
void TestLibrary::cannotReachTheNetworkOrStartThreads()
{
    QStringList imported;
    for (const QString& line : output("nm", {"-D", "-u", library}).split('\n', Qt::SkipEmptyParts))
        imported += line.trimmed().section(' ', -1).section('@', 0, 0);
    QVERIFY(imported.contains("write"));
    for (const char* name :
         {"socket", "connect", "send", "sendto", "getaddrinfo", "pthread_create", "atexit", "on_exit", "dlopen"})
        QVERIFY2(!imported.contains(name), name);
    static const QRegularExpression atLoad("INIT_ARRAYSZ\\)\\s+(\\d+)");
    const int bytes = atLoad.match(output("readelf", {"-d", library})).captured(1).toInt();
    QVERIFY2(bytes > 0 && bytes <= 64, qPrintable(QString::number(bytes)));
}

void TestLibrary::everyCallAnswersInMemory()
{
    const test::RecordingHome home;
    const QStringList before = home.contents();
    const test::Ran ran = run(home, QStringLiteral(VITRINE_EMBEDDED), {}, only(home));
    QVERIFY2(ran.exitCode == 0, ran.err);
    QCOMPARE(home.contents(), before);
}

void TestLibrary::recordsOne()
{
    const test::RecordingHome home;
    behavesAsEver(run(home, host, once, only(home)));
    const auto events = home.spooled("azsdk");
    QVERIFY(!events.empty());
    QCOMPARE(events.back().name, std::string("ToolExecuted"));
    QCOMPARE(events.back().fields["duration"].integer(), std::optional<std::int64_t>(0));
    QVERIFY(!events.back().session.empty());
}

void TestLibrary::offMakesNothing_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("config");
    QTest::newRow("variable") << "AZSDK_TELEMETRY_ENABLED=false"
                              << "";
    QTest::newRow("a value that is no answer") << "AZSDK_TELEMETRY_ENABLED=maybe"
                                               << "";
    QTest::newRow("user file") << ""
                               << "telemetry:\n  enabled: false\n";
    QTest::newRow("broken user file") << ""
                                      << "telemetry: [";
}

void TestLibrary::offMakesNothing()
{
    QFETCH(QString, variable);
    QFETCH(QString, config);
    const test::RecordingHome home;
    if (!config.isEmpty())
        home.write(".config/azsdk/config.yaml", config.toStdString());
    QProcessEnvironment environment = only(home);
    if (!variable.isEmpty())
        environment.insert(variable.section('=', 0, 0), variable.section('=', 1));
    const QStringList before = home.contents();
    QCOMPARE(tracesOf(home, environment).join('\n'), QString());
    QCOMPARE(home.contents(), before);
}

void TestLibrary::makesNoThreadAndNoSocket()
{
    const test::RecordingHome home;
    const QStringList traces = tracesOf(home, only(home));
    QVERIFY(traces.join('\n').contains("spool")); // or the trace shows nothing at all
    for (const QString& line : traces)
        QVERIFY2(!line.contains("clone") && !line.contains("socket(") && !line.contains("fork("), qPrintable(line));
    QVERIFY(!home.spooled("azsdk").empty());
}

void TestLibrary::theHostNeverNotices_data()
{
    QTest::addColumn<QString>("trouble");
    for (const char* trouble : {"no home", "a home that is not there", "a file in the way of the state directory",
                                "a file in the way of the spool", "a full disk", "few descriptors", "nothing wrong"})
        QTest::newRow(trouble) << trouble;
}

void TestLibrary::theHostNeverNotices()
{
    QFETCH(QString, trouble);
    const test::RecordingHome home;
    QProcessEnvironment environment = only(home);
    QStringList command = QStringList{host} + once;
    if (trouble == "no home")
        environment.remove("HOME");
    if (trouble == "a home that is not there")
        environment.insert("HOME", "/proc/nowhere");
    if (trouble == "a file in the way of the state directory")
        home.write(".local/state/vitrine", "x");
    if (trouble == "a file in the way of the spool")
        home.write(".local/state/vitrine/azsdk/spool", "x");
    if (trouble == "a full disk") // no file may grow: the error is another, what follows from it is not
        command = QStringList{"sh", "-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh"} + command;
    if (trouble == "few descriptors") // the loader needs one to find the library: what this test inherited is closed
        command = QStringList{"sh", "-c", "exec 3>&- 4>&- 5>&- 6>&- 7>&-; ulimit -n 4; exec \"$@\"", "sh"} + command;
    behavesAsEver(run(home, command.takeFirst(), command, environment));
    if (trouble != "few descriptors")
        QCOMPARE(home.spooled("azsdk").empty(), trouble != "nothing wrong");
}

void TestLibrary::aForkedChildHasIdsOfItsOwn()
{
    const test::RecordingHome home;
    behavesAsEver(run(home, host, {"fork", "azsdk", "ToolExecuted"}, only(home)));
    std::set<std::string> ids;
    const auto events = home.spooled("azsdk");
    for (const event::Event& event : events)
        ids.insert(event.id);
    QVERIFY(events.size() >= 3);
    QCOMPARE(ids.size(), events.size());
}

void TestLibrary::aClockThatWasSetBackLosesNothing()
{
    const test::RecordingHome home;
    record::Options options = home.options();
    Millis time = vitrine::now();
    options.clock = [&] { return time; };
    record::Recorder recorder = record::Recorder::open(test::recordedProduct(), options);
    QCOMPARE(recorder.record("ran", std::vector<record::Field>{}), record::Outcome::Recorded);
    time -= Millis{365} * 86'400'000;
    QCOMPARE(recorder.record("ran", std::vector<record::Field>{}), record::Outcome::Recorded);
    recorder.releaseSegment();
    QCOMPARE(recorder.record("ran", std::vector<record::Field>{}), record::Outcome::Recorded);
    QCOMPARE(home.spooled().size(), std::size_t(3));
}

void TestLibrary::firstStartsAtOnceMakeOneGeneration()
{
    constexpr int processes = 64;
    const test::RecordingHome home;
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < processes; ++i) {
        running.push_back(std::make_unique<QProcess>());
        running.back()->setProcessEnvironment(only(home));
        running.back()->start(host, once);
    }
    for (const auto& process : running) {
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 7);
        QCOMPARE(process->readAllStandardOutput(), QByteArray("what the tool says\n"));
    }
    const auto generation = outbox::generation(home.environment(), "azsdk");
    QVERIFY(generation);
    int executed = 0;
    for (const event::Event& event : home.spooled("azsdk")) {
        QCOMPARE(event.generation, *generation);
        executed += event.name == "ToolExecuted";
    }
    QCOMPARE(executed, processes);
}

// More of it, over many writers at once, is in tests/outbox.
void TestLibrary::acknowledgedEventsSurviveKills()
{
    const int kills =
        qEnvironmentVariableIntValue("VITRINE_KILLS") > 0 ? qEnvironmentVariableIntValue("VITRINE_KILLS") : 12;
    for (int i = 0; i < kills; ++i) {
        const test::RecordingHome home; // of its own: the cap is on events a minute
        const QString acks = QString::fromStdString(home.path("acks"));
        QProcess process;
        process.setProcessEnvironment(only(home));
        process.start("sh", {"-c", "exec \"$@\" 3> " + acks, "sh", host, "many", "azsdk", "ToolExecuted", "1000000"});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(acks).size() > 40, 20'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        const qint64 acknowledged = QFileInfo(acks).size();
        std::set<std::string> ids;
        for (const event::Event& event : home.spooled("azsdk"))
            if (event.name == "ToolExecuted")
                ids.insert(event.id);
        QVERIFY2(static_cast<qint64>(ids.size()) >= acknowledged, qPrintable(QString::number(acknowledged)));
    }
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
