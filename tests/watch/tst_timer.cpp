// SPDX-License-Identifier: GPL-3.0-or-later
// The timer: off until it is asked for, gone without a trace afterwards, and never at the cost of somebody else's unit.
#include "support/home.h"
#include "support/process.h"
#include "watch/notification.h"
#include "watch/timer.h"

#include <QStandardPaths>

using namespace vitrine;
using test::Home;

namespace {

QStringList below(const Home& home, const std::string& directory)
{
    return QDir(QString::fromStdString(home.path(directory))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
}

} // namespace

class TestTimer : public QObject
{
    Q_OBJECT
private slots:
    void isOffAtFirst();
    void onAndOffLeavesNoTrace();
    void twiceIsOnce();
    void anothersUnitIsLeftAlone();
    void thereHasToBeAProgram();
    void namesAreQuotedForSystemd_data();
    void namesAreQuotedForSystemd();
    void systemdTakesTheUnits();
    void notesHoldNoMarkup();
    void withoutASessionThereIsNoNote();

private:
    const std::string m_units = ".config/systemd/user";
};

void TestTimer::isOffAtFirst()
{
    const Home home;
    const watch::Timer timer = watch::timerOf(home.environment());
    QVERIFY(!timer.on);
    QVERIFY(!timer.foreign);
    QVERIFY(watch::turnTimerOff(home.environment()));
    QVERIFY(below(home, ".").isEmpty());
}

void TestTimer::onAndOffLeavesNoTrace()
{
    const Home home;
    QVERIFY(watch::turnTimerOn(home.environment(), "/bin/sh"));
    QVERIFY(watch::timerOf(home.environment()).on);
    QCOMPARE(below(home, m_units + "/timers.target.wants"), QStringList{"vitrine-watch.timer"});
    const auto service = readFile(home.path(m_units + "/vitrine-watch.service"));
    QVERIFY(service && service->find("\nExecStart=\"/bin/sh\" watch --once\n") != std::string::npos);
    QVERIFY(watch::turnTimerOff(home.environment()));
    QVERIFY(!watch::timerOf(home.environment()).on);
    QCOMPARE(below(home, m_units), QStringList{"timers.target.wants"});
    QVERIFY(below(home, m_units + "/timers.target.wants").isEmpty());
}

void TestTimer::twiceIsOnce()
{
    const Home home;
    QVERIFY(watch::turnTimerOn(home.environment(), "/bin/sh"));
    QVERIFY(watch::turnTimerOn(home.environment(), "/bin/cat"));
    const auto service = readFile(home.path(m_units + "/vitrine-watch.service"));
    QVERIFY(service && service->find("ExecStart=\"/bin/cat\"") != std::string::npos);
    QVERIFY(watch::turnTimerOff(home.environment()));
    QVERIFY(watch::turnTimerOff(home.environment()));
}

void TestTimer::anothersUnitIsLeftAlone()
{
    const Home home;
    const std::string unit = home.write(m_units + "/vitrine-watch.timer", "[Timer]\nOnCalendar=daily\n");
    const auto on = watch::turnTimerOn(home.environment(), "/bin/sh");
    QVERIFY(!on);
    QCOMPARE(on.error().code, Code::Changed);
    QCOMPARE(on.error().path, unit);
    QVERIFY(watch::timerOf(home.environment()).foreign);
    QVERIFY(watch::turnTimerOff(home.environment()));
    QCOMPARE(readFile(unit).value(), std::string("[Timer]\nOnCalendar=daily\n"));
    QCOMPARE(below(home, m_units), QStringList{"vitrine-watch.timer"});
}

void TestTimer::thereHasToBeAProgram()
{
    const Home home;
    for (const char* program : {"", "vitrinectl", "/nowhere/vitrinectl", "/bin/sh\nExecStart=/bin/false"})
        QVERIFY2(!watch::turnTimerOn(home.environment(), program), program);
    QVERIFY(below(home, ".").isEmpty());
}

void TestTimer::namesAreQuotedForSystemd_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << "/opt/vitrinectl"
                           << "\"/opt/vitrinectl\"";
    QTest::newRow("blank") << "/my programs/vitrinectl"
                           << "\"/my programs/vitrinectl\"";
    QTest::newRow("percent") << "/100%h/vitrinectl"
                             << "\"/100%%h/vitrinectl\"";
    QTest::newRow("quote") << "/a\"b\\c"
                           << "\"/a\\\"b\\\\c\"";
}

void TestTimer::namesAreQuotedForSystemd()
{
    QFETCH(QString, program);
    QFETCH(QString, word);
    const QString text = QString::fromStdString(watch::serviceText(program.toStdString()));
    QVERIFY2(text.contains("\nExecStart=" + word + " watch --once\n"), qPrintable(text));
    QVERIFY(!text.contains('@'));
    QVERIFY(text.contains("\nRestrictAddressFamilies=AF_UNIX\n"));
    QVERIFY(text.contains("\nSuccessExitStatus=1\n"));
}

void TestTimer::systemdTakesTheUnits()
{
    const QString analyze = QStandardPaths::findExecutable("systemd-analyze");
    if (analyze.isEmpty())
        QSKIP("no systemd-analyze here");
    const Home home;
    QVERIFY(watch::turnTimerOn(home.environment(), "/bin/true"));
    QProcessEnvironment environment;
    environment.insert("HOME", QString::fromStdString(home.environment().home));
    environment.insert("PATH", "/usr/bin:/bin");
    environment.insert("XDG_RUNTIME_DIR", QString::fromStdString(home.environment().home));
    const QString directory = QString::fromStdString(home.path(m_units));
    const test::Ran ran = test::runProcess(
        analyze,
        {"verify", "--user", "--man=no", directory + "/vitrine-watch.service", directory + "/vitrine-watch.timer"},
        environment, directory);
    QVERIFY2(ran.exitCode == 0, ran.err.constData());
    QVERIFY2(!ran.err.contains("vitrine-watch"), ran.err.constData());
}

void TestTimer::notesHoldNoMarkup()
{
    QCOMPARE(watch::noteText("a <b>field</b> & more\x1b[0m"),
             std::string("a &lt;b&gt;field&lt;/b&gt; &amp; more\\x1b[0m"));
}

void TestTimer::withoutASessionThereIsNoNote()
{
    const Home home;
    Environment environment = home.environment();
    environment.variables["PATH"] = "/usr/bin:/bin";
    QVERIFY(!watch::notify(environment, "title", "text"));
}

QTEST_APPLESS_MAIN(TestTimer)
#include "tst_timer.moc"
