// SPDX-License-Identifier: GPL-3.0-or-later
// Sittings: dr's is the process, azsdk's goes on over commands until 30 minutes of inactivity, a server's is its
// process.
#include "record/session.h"
#include "record/toolhome.h"

#include "base/ids.h"

#include <set>
#include <sys/file.h>
#include <sys/wait.h>

using namespace vitrine;
using namespace vitrine::record;
using test::minute;

namespace {

constexpr const char* sessionFile = ".local/state/vitrine/azsdk/session.json";

// One command of azsdk; gives the session its event was recorded under.
std::string command(test::ToolHome& home)
{
    const auto tool = home.run("azsdk");
    const Field field{"toolName", "azsdk_verify_setup"};
    if (tool->record("ToolExecuted", std::span(&field, 1)) != Outcome::Recorded)
        return "not recorded";
    return tool->recorder().session();
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT
private slots:
    void threeShareOneAFourthDoesNot()
    {
        test::ToolHome home;
        const std::string first = command(home);
        QVERIFY(isUuid(first));
        home.clock += 20 * minute;
        QCOMPARE(command(home), first);
        home.clock += 29 * minute;
        QCOMPARE(command(home), first);
        home.clock += 31 * minute;
        QVERIFY(command(home) != first);
        std::set<std::string> sessions;
        for (const event::Event& event : home.spooled("azsdk"))
            sessions.insert(event.session);
        QCOMPARE(sessions.size(), std::size_t{2});
    }

    void continued_data()
    {
        QTest::addColumn<qlonglong>("quiet");
        QTest::addColumn<bool>("same");
        QTest::newRow("at once") << 0LL << true;
        QTest::newRow("29 minutes") << qlonglong(29 * minute) << true;
        QTest::newRow("30 minutes") << qlonglong(30 * minute) << true;
        QTest::newRow("31 minutes") << qlonglong(31 * minute) << false;
        QTest::newRow("clock set back a minute") << qlonglong(-minute) << true;
        QTest::newRow("clock set back a year") << qlonglong(-365 * 24 * 60 * minute) << false;
        QTest::newRow("clock set ahead a year") << qlonglong(365 * 24 * 60 * minute) << false;
    }
    void continued()
    {
        QFETCH(qlonglong, quiet);
        const product::SessionRule rule{product::SessionRule::Kind::Inactivity, product::SessionRule::Form::Uuid,
                                        std::uint32_t(30 * minute)};
        const Millis now = test::startOfTime;
        const Sitting kept{"one", now - quiet - minute, now - quiet};
        const Sitting sitting = record::continued(rule, kept, now);
        QTEST(sitting.id == "one", "same");
        QCOMPARE(sitting.last, now);
        QVERIFY(sitting.started <= now);
    }
    void anythingMayStandInAFile()
    {
        const product::SessionRule rule{product::SessionRule::Kind::Inactivity, product::SessionRule::Form::Uuid,
                                        std::uint32_t(30 * minute)};
        for (const Millis last : {std::numeric_limits<Millis>::min(), std::numeric_limits<Millis>::max(), Millis{0}})
            QVERIFY(record::continued(rule, {"one", last, last}, test::startOfTime).id != "one");
    }

    void aLongCommandKeepsItAlive()
    {
        test::ToolHome home;
        const auto tool = home.run("azsdk");
        QCOMPARE(tool->record("ToolExecuted", Json::object()), Outcome::Recorded);
        const std::string session = tool->recorder().session();
        for (int i = 0; i < 4; ++i) {
            home.clock += 20 * minute;
            QCOMPARE(tool->record("ToolExecuted", Json::object()), Outcome::Recorded);
        }
        QCOMPARE(tool->recorder().session(), session);
        QCOMPARE(command(home), session);
    }

    void aServerIsItsOwn()
    {
        test::ToolHome home;
        const std::string commands = command(home);
        home.host.server = true;
        const auto server = home.run("azsdk");
        QCOMPARE(server->record("ToolExecuted", Json::object()), Outcome::Recorded);
        const std::string session = server->recorder().session();
        QVERIFY(session != commands);
        home.clock += 120 * minute;
        QCOMPARE(server->record("ToolExecuted", Json::object()), Outcome::Recorded);
        QCOMPARE(server->recorder().session(), session);
    }

    void dataRobotsIsTheStart()
    {
        test::ToolHome home;
        home.write(".config/datarobot/drconfig.yaml", "telemetry:\n  enabled: true\n  last_prompt_version: \"1.0\"\n");
        const auto first = home.run("dr");
        const auto second = (home.clock += 5, home.run("dr"));
        home.clock += minute;
        QCOMPARE(first->record("task_list", Json::object()), Outcome::Recorded);
        QCOMPARE(second->record("task_list", Json::object()), Outcome::Recorded);
        QCOMPARE(first->recorder().session(), std::to_string(test::startOfTime));
        QCOMPARE(second->recorder().session(), std::to_string(test::startOfTime + 5));
        QVERIFY(!exists(home.path(".local/state/vitrine/dr/session.json")));
    }

    void processesAgree()
    {
        test::ToolHome home;
        int results[2];
        QCOMPARE(::pipe(results), 0);
        constexpr int processes = 16;
        for (int i = 0; i < processes; ++i)
            if (::fork() == 0) {
                const std::string session = command(home);
                const bool told = ::write(results[1], session.data(), session.size()) == ssize_t(session.size());
                ::_exit(told ? 0 : 1);
            }
        std::set<std::string> sessions;
        for (int i = 0; i < processes; ++i) {
            std::string session(36, '\0');
            QCOMPARE(::read(results[0], session.data(), session.size()), ssize_t(36));
            sessions.insert(session);
        }
        while (::waitpid(-1, nullptr, 0) > 0) {
        }
        ::close(results[0]);
        ::close(results[1]);
        QCOMPARE(sessions.size(), std::size_t{1});
    }

    void unreadable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("torn") << QByteArray("{\"v\":1,\"session\":{\"id\":\"one");
        QTest::newRow("another version") << QByteArray("{\"v\":2}\n");
        QTest::newRow("not JSON") << QByteArray(3000, 'x');
        QTest::newRow("huge") << QByteArray(1 << 20, '[');
        QTest::newRow("wrong types") << QByteArray("{\"v\":1,\"session\":[],\"versions\":3,\"notice\":{}}\n");
    }
    void unreadable()
    {
        QFETCH(QByteArray, bytes);
        test::ToolHome home;
        home.write(sessionFile, bytes.toStdString());
        const std::string session = command(home);
        QVERIFY(isUuid(session));
        home.clock += minute;
        QCOMPARE(command(home), session);
    }

    void aStoppedProcessHoldsNobodyUp()
    {
        test::ToolHome home;
        const std::string session = command(home);
        const int held = ::open(home.path(sessionFile).c_str(), O_RDONLY | O_CLOEXEC);
        QCOMPARE(::flock(held, LOCK_EX), 0);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(command(home), session);
        QVERIFY(timer.elapsed() < 5000);
        ::close(held);
    }

    void nothingIsKeptWhileOff()
    {
        test::ToolHome home;
        home.variables["AZSDK_TELEMETRY_ENABLED"] = "false";
        QCOMPARE(command(home), std::string("not recorded"));
        QVERIFY(home.isUntouched());
    }
    void aPassingOffKeepsTheSession()
    {
        test::ToolHome home;
        const std::string session = command(home);
        home.variables["AZSDK_TELEMETRY_ENABLED"] = "false";
        QCOMPARE(command(home), std::string("not recorded"));
        home.variables.clear();
        QCOMPARE(command(home), session);
    }
    void aLastingOffForgets()
    {
        test::ToolHome home;
        const std::string session = command(home);
        home.write(".config/azsdk/config.yaml", "telemetry:\n  enabled: false\n");
        QCOMPARE(command(home), std::string("not recorded"));
        QVERIFY(!exists(home.path(sessionFile)));
        home.replace(".config/azsdk/config.yaml", "telemetry:\n  enabled: true\n");
        QVERIFY(command(home) != session);
    }
};

QTEST_APPLESS_MAIN(SessionTest)
#include "tst_session.moc"
