// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is started has nothing to do with its host any more, and the host never learns of it.
#include "record/detached.h"
#include "record/spawn.h"
#include "record/toolhome.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>

using namespace vitrine;
using namespace vitrine::record;

namespace {

// Writes what it is to a file, then renames it, so that it is seen whole.
constexpr const char* witness = "#!/bin/sh\n"
                                "{ echo \"arguments=$*\"\n"
                                "echo \"directory=$(pwd)\"\n"
                                "echo \"descriptors=$(ls /proc/$$/fd | tr '\\n' ' ')\"\n"
                                "echo \"fd0=$(readlink /proc/$$/fd/0)\"\n"
                                "echo \"stat=$(cat /proc/$$/stat)\"\n"
                                "grep -E 'SigIgn|SigBlk' /proc/self/status\n" // of grep, which inherits them: a shell that waits blocks all
                                "echo \"variable=$COLOUR\"\n"
                                "} > \"$REPORT.part\" 2>&1\n"
                                "mv \"$REPORT.part\" \"$REPORT\"\n";

class Witness
{
public:
    Witness()
    {
        m_program = m_home.write("vitrine-sender", witness);
        [[maybe_unused]] const int changed = ::chmod(m_program.c_str(), 0700);
    }
    [[nodiscard]] Command command() const
    {
        return {m_program, {"drain", "dr"}, {"REPORT=" + report(), "COLOUR=blue", "PATH=/usr/bin:/bin"}};
    }
    [[nodiscard]] std::string report() const { return m_home.path("report"); }
    [[nodiscard]] QString said() const
    {
        const bool there = QTest::qWaitFor([&] { return exists(report()); }, 20'000);
        return there ? QString::fromStdString(readFile(report()).value_or("")) : QString("nothing");
    }
    [[nodiscard]] static QString line(const QString& said, const QString& key)
    {
        return said.section(key, 1).section('\n', 0, 0);
    }

private:
    test::Home m_home;
    std::string m_program;
};

std::atomic<int> childrenSeen = 0;
void countChild(int) { ++childrenSeen; }

} // namespace

class DetachedTest : public QObject
{
    Q_OBJECT
private slots:
    void itIsOnItsOwn()
    {
        const Witness witness;
        ::signal(SIGPIPE, SIG_IGN);
        const int open = ::dup(STDERR_FILENO); // a host's descriptor without CLOEXEC
        QVERIFY(startDetached(witness.command()));
        const QString said = witness.said();
        ::close(open);
        ::signal(SIGPIPE, SIG_DFL);
        QCOMPARE(Witness::line(said, "arguments="), QString("drain dr"));
        QCOMPARE(Witness::line(said, "directory="), QString("/"));
        QCOMPARE(Witness::line(said, "variable="), QString("blue"));
        QCOMPARE(Witness::line(said, "fd0="), QString("/dev/null"));
        QVERIFY2(!said.contains("descriptors=0 1 2 " + QString::number(open) + " "), qPrintable(said));
        QCOMPARE(Witness::line(said, "SigIgn:").trimmed(), QString("0000000000000000"));
        QCOMPARE(Witness::line(said, "SigBlk:").trimmed(), QString("0000000000000000"));
        // pid (comm) state ppid pgrp session: neither ours
        const QStringList stat = Witness::line(said, "stat=").section(") ", 1).split(' ');
        QVERIFY(stat[1].toInt() != ::getpid());
        QVERIFY(stat[3].toInt() != ::getsid(0));
    }

    void theHostsWaitSeesNoStranger()
    {
        const Witness witness;
        childrenSeen = 0;
        ::signal(SIGCHLD, &countChild);
        int release[2];
        QCOMPARE(::pipe(release), 0);
        const pid_t own = ::fork();
        if (own == 0) {
            char byte;
            ::close(release[1]);
            ::_exit(::read(release[0], &byte, 1) == 0 ? 7 : 1);
        }
        ::close(release[0]);
        pid_t waited = 0;
        int status = 0;
        std::thread waiter([&] {
            do
                waited = ::waitpid(-1, &status, 0);
            while (waited < 0 && errno == EINTR);
        });
        for (int i = 0; i < 20; ++i)
            QVERIFY(startDetached(witness.command()));
        QCOMPARE(childrenSeen.load(), 0);
        ::close(release[1]);
        waiter.join();
        QCOMPARE(waited, own);
        QCOMPARE(WEXITSTATUS(status), 7);
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), pid_t(-1)); // none is left, dead or alive
        QCOMPARE(errno, ECHILD);
        ::signal(SIGCHLD, SIG_DFL);
        QVERIFY(witness.said() != "nothing");
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<int>("code");
        QTest::newRow("not there") << QByteArray("/nonexistent/vitrine-sender") << int(Code::NotFound);
        QTest::newRow("a directory") << QByteArray("/usr") << int(Code::NoPermission);
        QTest::newRow("looked for on PATH") << QByteArray("true") << int(Code::Unsupported);
        QTest::newRow("here") << QByteArray("./vitrine-sender") << int(Code::Unsupported);
    }
    void refused()
    {
        QFETCH(QByteArray, program);
        const auto started = startDetached({program.toStdString(), {}, {}});
        QVERIFY(!started);
        QTEST(int(started.error().code), "code");
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), pid_t(-1));
    }
    void aSubreaperWouldInheritIt()
    {
        const Witness witness;
        QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1), 0);
        const auto started = startDetached(witness.command());
        ::prctl(PR_SET_CHILD_SUBREAPER, 0);
        QVERIFY(!started);
        QVERIFY(!exists(witness.report()));
    }

    void onceAnIntervalAndOnlyIfSomethingWaits()
    {
        const Witness witness;
        test::ToolHome home;
        const product::Catalogue catalogue = product::bundledCatalogue();
        const product::Profile& profile = *catalogue.find("kamaji");
        Environment environment = home.options().environment;
        environment.variables["REPORT"] = witness.report();
        environment.variables["PATH"] = "/usr/bin:/bin";
        SenderOptions options{true, witness.command().program, test::minute};
        QCOMPARE(startSender(profile, environment, options, home.clock), SenderStart::NotDue);
        QVERIFY(home.isUntouched());
        QCOMPARE(home.run("kamaji")->record("create", Json::object()), Outcome::Recorded);
        QCOMPARE(startSender(profile, environment, options, home.clock), SenderStart::Started);
        QCOMPARE(Witness::line(witness.said(), "arguments="), QString("drain kamaji"));
        QCOMPARE(startSender(profile, environment, options, home.clock + 59'000), SenderStart::NotDue);
        QCOMPARE(startSender(profile, environment, options, home.clock + 61'000), SenderStart::Started);
        options.start = false;
        QCOMPARE(startSender(profile, environment, options, home.clock + 200'000), SenderStart::NotWanted);
        options = {true, "/nonexistent/sender", test::minute};
        QCOMPARE(startSender(profile, environment, options, home.clock + 200'000), SenderStart::NotInstalled);
    }
    void ofManyAtOnceOneStartsIt()
    {
        const Witness witness;
        test::ToolHome home;
        QCOMPARE(home.run("kamaji")->record("create", Json::object()), Outcome::Recorded);
        const product::Catalogue catalogue = product::bundledCatalogue();
        Environment environment = home.options().environment;
        environment.variables["REPORT"] = witness.report();
        const SenderOptions options{true, witness.command().program, test::minute};
        int starts = 0;
        for (int i = 0; i < 50; ++i)
            starts +=
                startSender(*catalogue.find("kamaji"), environment, options, home.clock + i) == SenderStart::Started;
        QCOMPARE(starts, 1);
    }
};

QTEST_APPLESS_MAIN(DetachedTest)
#include "tst_detached.moc"
