// SPDX-License-Identifier: GPL-3.0-or-later
// A program of the person's: started as it was typed, its output bounded, ended with everything it started.
#include "support/home.h"
#include "trial/leftover.h"
#include "trial/process.h"

#include <QtTest>

#include <csignal>

using namespace vitrine;
using trial::Command;
using trial::Process;

namespace {

Command command(std::vector<std::string> words)
{
    Command made;
    made.words = std::move(words);
    made.variables = {{"PATH", "/usr/bin:/bin"}};
    made.directory = "/";
    return made;
}

Process ended(const Command& command)
{
    auto process = Process::start(command);
    if (!process)
        qFatal("not started: %s", process.error().detail.c_str());
    for (const Millis start = now(); process->running() && now() - start < 20'000;)
        process->pump(1000);
    return std::move(*process);
}

// What it wrote as soon as it wrote a line.
std::string firstLine(Process& process)
{
    for (const Millis start = now(); now() - start < 20'000; process.pump(1000))
        if (const auto end = process.out().bytes.find('\n'); end != std::string::npos)
            return process.out().bytes.substr(0, end);
    return {};
}

bool lives(const std::string& pid) { return ::kill(std::stoi(pid), 0) == 0; }

} // namespace

class TestProcess : public QObject
{
    Q_OBJECT
private slots:
    void whatItIsGiven();
    void howItEnds();
    void outputIsBounded();
    void whatCannotBeStarted_data();
    void whatCannotBeStarted();
    void theWholeGroupIsEnded();
    void whoDoesNotListenIsEnded();
    void whatLeftTheGroupIsFound();
    void inputStaysOpen();
};

void TestProcess::whatItIsGiven()
{
    const test::Home home;
    Command print =
        command({"sh", "-c", "pwd; echo \"$A|$1|$2\"; env | wc -l; cat; ls /proc/self/fd | wc -l", "x", "b c", ""});
    print.variables["A"] = "a";
    print.directory = home.path("");
    Process process = ended(print);
    const QStringList lines = QString::fromStdString(process.out().bytes).split('\n');
    QCOMPARE(QFileInfo(lines[0]).canonicalFilePath(),
             QFileInfo(QString::fromStdString(home.path(""))).canonicalFilePath());
    QCOMPARE(lines[1], "a|b c|");
    QVERIFY(lines[2].toInt() <= 5); // PATH, A, and what sh sets by itself
    QCOMPARE(lines[3], "4");        // three streams and the directory that ls reads
}

void TestProcess::howItEnds()
{
    Process seven = ended(command({"sh", "-c", "echo out; echo err >&2; exit 7"}));
    QCOMPARE(seven.exitCode(), 7);
    QCOMPARE(seven.out().bytes, "out\n");
    QCOMPARE(seven.err().bytes, "err\n");
    Process killed = ended(command({"sh", "-c", "kill -9 $$"}));
    QCOMPARE(killed.exitCode(), -1);
    QCOMPARE(killed.signal(), SIGKILL);
}

void TestProcess::outputIsBounded()
{
    Command much = command({"sh", "-c", "head -c 3000000 /dev/zero; echo end >&2"});
    much.mostOutput = 1000;
    Process process = ended(much);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.out().bytes.size(), 1000U);
    QVERIFY(process.out().cut);
    QVERIFY(!process.err().cut);
}

void TestProcess::whatCannotBeStarted_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("directory");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << ""
                             << "/" << static_cast<int>(Code::NotFound);
    QTest::newRow("not in PATH") << "no-such-program"
                                 << "/" << static_cast<int>(Code::NotFound);
    QTest::newRow("not there") << "/no/such/program"
                               << "/" << static_cast<int>(Code::NotFound);
    QTest::newRow("no program") << "/etc/passwd"
                                << "/" << static_cast<int>(Code::NoPermission);
    QTest::newRow("no directory") << "true"
                                  << "/no/such/place" << static_cast<int>(Code::NotFound);
}

void TestProcess::whatCannotBeStarted()
{
    QFETCH(QString, word);
    QFETCH(QString, directory);
    Command wrong = command({word.toStdString()});
    wrong.directory = directory.toStdString();
    const auto process = Process::start(wrong);
    QVERIFY(!process);
    QTEST(static_cast<int>(process.error().code), "code");
}

void TestProcess::theWholeGroupIsEnded()
{
    auto process = Process::start(command({"sh", "-c", "sleep 300 & echo $!; wait"}));
    QVERIFY(process);
    const std::string child = firstLine(*process);
    QVERIFY(lives(child));
    process->end(5000);
    QVERIFY(!process->running());
    QTRY_VERIFY(!lives(child) || !process->groupLives());
}

void TestProcess::whoDoesNotListenIsEnded()
{
    auto process = Process::start(command({"sh", "-c", "trap '' TERM; echo ready; while :; do sleep 0.1; done"}));
    QVERIFY(process);
    QCOMPARE(firstLine(*process), "ready");
    process->end(200);
    QCOMPARE(process->signal(), SIGKILL);
}

void TestProcess::whatLeftTheGroupIsFound()
{
    Command leaves = command({"sh", "-c", "setsid sleep 300 >/dev/null 2>&1 & echo $!"});
    leaves.variables["MARK"] = "of-this-test";
    Process process = ended(leaves);
    QTRY_COMPARE(trial::processesWith("MARK=of-this-test").size(), 1U);
    QVERIFY(trial::processesWith("MARK=of-this").empty());
    trial::kill(trial::processesWith("MARK=of-this-test"));
    QTRY_VERIFY(trial::processesWith("MARK=of-this-test").empty());
}

void TestProcess::inputStaysOpen()
{
    Command reads = command({"sh", "-c", "echo waits; cat; echo over"});
    reads.holdsInput = true;
    auto process = Process::start(reads);
    QVERIFY(process);
    QCOMPARE(firstLine(*process), "waits");
    process->pump(50);
    QVERIFY(process->running());
    process->closeInput();
    QTRY_VERIFY((process->pump(50), !process->running()));
    QCOMPARE(process->out().bytes, "waits\nover\n");
}

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
