// SPDX-License-Identifier: GPL-3.0-or-later
// An anonymous ID is made with the first event, and once.
#include "record/toolhome.h"

#include "base/ids.h"
#include "identity/identity.h"

#include <sys/wait.h>

using namespace vitrine;
using namespace vitrine::record;

namespace {

const product::Profile& profile(const char* id)
{
    static const product::Catalogue catalogue = product::bundledCatalogue();
    return *catalogue.find(id);
}

std::string idOf(const test::ToolHome& home, const char* product, const char* name)
{
    for (const identity::Id& id : identity::identify(profile(product), home.options().environment))
        if (id.name == name)
            return id.value;
    return {};
}

} // namespace

class FirstIdsTest : public QObject
{
    Q_OBJECT
private slots:
    void madeWithTheFirstEvent_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("name");
        QTest::newRow("dr") << "task_list"
                            << "device_id";
        QTest::newRow("codegen") << "init_executed"
                                 << "anonymousId";
        QTest::newRow("azsdk") << "ToolExecuted"
                               << "deviceid";
    }
    void madeWithTheFirstEvent()
    {
        QFETCH(QString, event);
        QFETCH(QString, name);
        const char* const product = QTest::currentDataTag();
        test::ToolHome home;
        auto tool = home.run(product);
        if (tool->noticeDue() == Due::Notice)
            QVERIFY(tool->answer(Answer::Shown));
        if (tool->noticeDue() == Due::Prompt)
            QVERIFY(tool->answer(Answer::Yes));
        QCOMPARE(idOf(home, product, qPrintable(name)), std::string());
        QCOMPARE(tool->record(event.toStdString(), Json::object()), Outcome::Recorded);
        const std::string id = idOf(home, product, qPrintable(name));
        QVERIFY2(isUuid(id), id.c_str());
        QCOMPARE(home.run(product)->record(event.toStdString(), Json::object()), Outcome::Recorded);
        QCOMPARE(idOf(home, product, qPrintable(name)), id);
    }
    void theOneThatIsThereStays()
    {
        test::ToolHome home;
        const std::string config = "telemetry: # mine\n  enabled: true\n  device_id: abc-1\n";
        home.write(".config/datarobot/drconfig.yaml", config);
        QCOMPARE(home.run("dr")->record("task_list", Json::object()), Outcome::Recorded);
        QCOMPARE(home.read(".config/datarobot/drconfig.yaml"), config);
    }
    void deletedItIsMadeAnewBeforeTheNextDelivery()
    {
        test::ToolHome home;
        home.variables["CI"] = "true";
        QCOMPARE(home.run("codegen")->record("init_executed", Json::object()), Outcome::Recorded);
        const std::string id = idOf(home, "codegen", "anonymousId");
        std::filesystem::remove_all(home.path(".the-codegen-project"));
        const SenderOptions sender{true, "/bin/true", test::minute};
        QCOMPARE(startSender(profile("codegen"), home.options().environment, sender, home.clock), SenderStart::Started);
        QVERIFY(isUuid(idOf(home, "codegen", "anonymousId")));
        QVERIFY(idOf(home, "codegen", "anonymousId") != id);
    }
    void noneInMemory()
    {
        test::ToolHome home;
        Options options = home.options();
        options.memory = true;
        Tool tool(std::move(*Recorder::open("dr", std::move(options))), {home.host, {}, {}});
        QCOMPARE(tool.record("task_list", Json::object()), Outcome::Recorded);
        QVERIFY(!tool.callHeaders().empty());
        QVERIFY(home.isUntouched());
    }
    void noneWhileOff()
    {
        test::ToolHome home;
        home.variables["CODEGEN_TELEMETRY_DISABLED"] = "1";
        QCOMPARE(home.run("codegen")->record("init_executed", Json::object()), Outcome::Off);
        QVERIFY(home.isUntouched());
    }
    void ofManyAtOnceThereIsOne()
    {
        test::ToolHome home;
        home.variables["CI"] = "true"; // no notice there
        constexpr int processes = 64;
        for (int i = 0; i < processes; ++i)
            if (::fork() == 0) {
                const bool recorded = home.run("codegen")->record("init_executed", Json::object()) == Outcome::Recorded;
                ::_exit(recorded ? 0 : 1);
            }
        int failed = 0;
        for (int i = 0, status = 0; i<processes&& ::wait(&status)> 0; ++i)
            failed += status != 0;
        QCOMPARE(failed, 0);
        const std::string config = home.read(".the-codegen-project/config.json");
        QCOMPARE(QString::fromStdString(config).count("anonymousId"), 1);
        QVERIFY(isUuid(idOf(home, "codegen", "anonymousId")));
        QCOMPARE(home.spooled("codegen").size(), std::size_t{processes});
    }
};

QTEST_APPLESS_MAIN(FirstIdsTest)
#include "tst_firstids.moc"
