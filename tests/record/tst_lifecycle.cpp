// SPDX-License-Identifier: GPL-3.0-or-later
// Events about the tool's own life (seed 001).
#include "record/toolhome.h"

#include <csignal>
#include <sys/wait.h>

using namespace vitrine;
using namespace vitrine::record;

namespace {

void use(Tool& tool) { QCOMPARE(tool.record("ToolExecuted", Json::object()), Outcome::Recorded); }

const event::Event& last(const std::vector<event::Event>& events, const char* name)
{
    const auto found =
        std::find_if(events.rbegin(), events.rend(), [&](const auto& event) { return event.name == name; });
    if (found == events.rend())
        throw std::runtime_error(std::string("no event ") + name);
    return *found;
}

// What the event says of itself, without what rides on every event.
QString own(const event::Event& event)
{
    Json fields = event.fields;
    for (const char* rides : {"client_Type", "client_OS", "version", "platform", "isOptedIn", "executionMode"})
        fields.remove(rides);
    return QString::fromStdString(fields.dump());
}

} // namespace

class LifecycleTest : public QObject
{
    Q_OBJECT
private slots:
    void installedOnceThenUpdated()
    {
        test::ToolHome home;
        home.host.given["method"] = "npm";
        use(*home.run("azsdk"));
        QCOMPARE(home.names("azsdk"), QStringList({"SystemInstalled", "ToolExecuted"}));
        QCOMPARE(own(last(home.inOrder("azsdk"), "SystemInstalled")),
                 R"({"eventType":"install","installMethod":"npm"})");

        home.clock += 1000;
        use(*home.run("azsdk"));
        QCOMPARE(home.names("azsdk").size(), 3);

        home.clock += 1000;
        home.host.version = "1.1.0";
        home.host.given["method"] = "automatic";
        use(*home.run("azsdk"));
        use(*home.run("azsdk"));
        QCOMPARE(home.names("azsdk").count("SystemUpdated"), 1);
        QCOMPARE(own(last(home.inOrder("azsdk"), "SystemUpdated")),
                 R"({"eventType":"update","previousVersion":"1.0.0","updateMethod":"automatic"})");
    }
    void aServerAndACommandAreInstalledApart()
    {
        test::ToolHome home;
        use(*home.run("azsdk"));
        home.host.server = true;
        home.host.version = "0.5.6.0";
        use(*home.run("azsdk"));
        home.host.server = false;
        home.host.version = "1.0.0";
        use(*home.run("azsdk"));
        QCOMPARE(home.names("azsdk").count("SystemInstalled"), 2);
        QCOMPARE(home.names("azsdk").count("SystemUpdated"), 0);
    }
    void whatWasLostIsNoNewInstall()
    {
        test::ToolHome home;
        home.write(".local/state/vitrine/azsdk/session.json", "torn");
        use(*home.run("azsdk"));
        use(*home.run("azsdk"));
        QCOMPARE(home.names("azsdk"), QStringList({"ToolExecuted", "ToolExecuted"}));
    }

    void aServerStartsAndStops()
    {
        test::ToolHome home;
        home.host.server = true;
        auto server = home.run("azsdk");
        home.clock += 450;
        for (int i = 0; i < 12; ++i)
            server->begin("azsdk_run_tests").completed();
        home.clock += 3'600'000 - 450;
        server.reset();
        const auto events = home.inOrder("azsdk");
        QCOMPARE(own(last(events, "SystemStarted")), R"({"eventType":"start","duration":450,"success":true})");
        QCOMPARE(own(last(events, "SystemStopped")), R"({"eventType":"stop","duration":3600000,)"
                                                     R"("sessionDuration":3600000,"toolCallsInSession":12})");
        QCOMPARE(home.names("azsdk").count("SystemCrashed"), 0);
        QCOMPARE(last(events, "SystemStopped").session, last(events, "SystemStarted").session);
    }
    void aCommandNeitherStartsNorStops()
    {
        test::ToolHome home;
        use(*home.run("azsdk"));
        QVERIFY(!home.names("azsdk").contains("SystemStarted"));
        QVERIFY(!home.names("azsdk").contains("SystemStopped"));
    }

    void aCrashIsToldAtTheNextStart()
    {
        test::ToolHome home;
        home.host.server = true;
        int ready[2];
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto server = home.run("azsdk");
            static_cast<void>(server->record("ToolExecuted", Json::object()));
            static_cast<void>(::write(ready[1], "x", 1) == 1);
            ::pause();
        }
        char byte;
        QCOMPARE(::read(ready[0], &byte, 1), ssize_t(1));
        use(*home.run("azsdk")); // another one, beside it
        QCOMPARE(home.names("azsdk").count("SystemCrashed"), 0);
        QCOMPARE(::kill(child, SIGKILL), 0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        use(*home.run("azsdk"));
        use(*home.run("azsdk"));
        QCOMPARE(home.names("azsdk").count("SystemCrashed"), 1);
        QCOMPARE(own(last(home.inOrder("azsdk"), "SystemCrashed")),
                 R"({"eventType":"crash","crashReason":"Unknown","success":false})");
        ::close(ready[0]);
        ::close(ready[1]);
    }
    void aForkedChildEndsNothing()
    {
        test::ToolHome home;
        home.host.server = true;
        auto server = home.run("azsdk");
        use(*server);
        const pid_t child = ::fork();
        if (child == 0) {
            server.reset();
            ::_exit(0);
        }
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(!listDirectory(home.path(".local/state/vitrine/azsdk")).empty());
        use(*home.run("azsdk"));
        QCOMPARE(home.names("azsdk").count("SystemCrashed"), 0);
    }

    void configured()
    {
        test::ToolHome home;
        const auto tool = home.run("azsdk");
        QCOMPARE(tool->configured(Json::object({{"logLevel", "debug"}})), Outcome::Recorded);
        QVERIFY(own(last(home.inOrder("azsdk"), "SystemConfigured")).contains(R"("eventType":"configure")"));
    }
    void noGoodbye()
    {
        test::ToolHome home;
        home.host.server = true;
        auto server = home.run("azsdk");
        use(*server);
        home.write(".config/azsdk/config.yaml", "telemetry:\n  enabled: false\n");
        QCOMPARE(server->configured(Json::object({{"telemetryEnabled", false}})), Outcome::Off);
        server.reset();
        QCOMPARE(home.names("azsdk"), QStringList());
        for (const std::string& name : listDirectory(home.path(".local/state/vitrine/azsdk")))
            QVERIFY2(!QString::fromStdString(name).startsWith("running-") && name != "session.json", name.c_str());
    }
    void othersHaveNone_data()
    {
        QTest::addColumn<QString>("event");
        QTest::newRow("codegen") << "init_executed";
        QTest::newRow("kamaji") << "create";
    }
    void othersHaveNone()
    {
        QFETCH(QString, event);
        test::ToolHome home;
        home.host.server = true;
        home.variables["CI"] = "1"; // codegen's notice is not shown there
        QCOMPARE(home.run(QTest::currentDataTag())->record(event.toStdString(), Json::object()), Outcome::Recorded);
        QCOMPARE(home.names(QTest::currentDataTag()), QStringList(event));
    }
    void inMemoryNothingIsClaimed()
    {
        test::ToolHome home;
        Options options = home.options();
        options.memory = true;
        ToolOptions around;
        around.host = home.host;
        Tool tool(std::move(*Recorder::open("azsdk", std::move(options))), std::move(around));
        QCOMPARE(tool.record("ToolExecuted", Json::object()), Outcome::Recorded);
        QCOMPARE(tool.recorder().recorded().size(), std::size_t{1});
        QVERIFY(home.isUntouched());
    }
};

QTEST_APPLESS_MAIN(LifecycleTest)
#include "tst_lifecycle.moc"
