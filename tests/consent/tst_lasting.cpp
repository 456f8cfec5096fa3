// SPDX-License-Identifier: GPL-3.0-or-later
// Which off ends what waits, and which only stops one process.
#include "consent/lasting.h"
#include "product/load.h"

#include "support/home.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::consent;

class TestLasting : public QObject
{
    Q_OBJECT
private slots:
    void offThatLasts_data();
    void offThatLasts();
    void everyFileThatDecidesIsLookedAt();
};

namespace {

constexpr const char* config = ".config/datarobot/drconfig.yaml";

policy::Policy policySaying(policy::Decision decision)
{
    policy::Policy policy;
    policy.standing = policy::Policy::Standing::InForce;
    policy.rules["dr"] = {decision, {}, 1, 1};
    return policy;
}

} // namespace

void TestLasting::offThatLasts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<int>("policy");
    QTest::addColumn<bool>("lasts");
    const int none = static_cast<int>(policy::Decision::User);
    const int off = static_cast<int>(policy::Decision::Off);
    const int on = static_cast<int>(policy::Decision::On);
    const QString yes = "telemetry:\n  enabled: true\n  last_prompt_version: \"99\"\n";
    const QString no = "telemetry:\n  enabled: false\n";
    QTest::newRow("on") << yes << "" << none << false;
    QTest::newRow("the user file") << no << "" << none << true;
    QTest::newRow("policy") << yes << "" << off << true;
    QTest::newRow("policy over an unreadable file") << "telemetry: ["
                                                    << "" << off << true;
    QTest::newRow("a variable") << yes << "DR_TELEMETRY_ENABLED=false" << none << false;
    QTest::newRow("CI") << yes << "CI=true" << none << false;
    QTest::newRow("CI, and the user file says off too") << no << "CI=true" << none << true;
    QTest::newRow("a variable that turns it on over the file") << no << "DR_TELEMETRY_ENABLED=true" << none << false;
    QTest::newRow("policy on over the file") << no << "" << on << false;
    QTest::newRow("an unreadable file") << "telemetry: ["
                                        << "" << none << false;
    QTest::newRow("a veto behind another answer") << yes + "disable-telemetry: true\n"
                                                  << "" << none << true;
    QTest::newRow("not asked yet") << ""
                                   << "" << none << false;
    QTest::newRow("an answer to an older question") << "telemetry:\n  enabled: true\n  last_prompt_version: \"0\"\n"
                                                    << "" << none << false;
}

void TestLasting::offThatLasts()
{
    QFETCH(QString, file);
    QFETCH(QString, variable);
    QFETCH(int, policy);
    const test::Home home;
    home.write(config, file.toStdString());
    Environment environment = home.environment();
    if (!variable.isEmpty())
        environment.variables[variable.section('=', 0, 0).toStdString()] = variable.section('=', 1).toStdString();
    const auto catalogue = product::bundledCatalogue();
    const auto decided =
        decide(*catalogue.find("dr"), policySaying(static_cast<policy::Decision>(policy)), environment);
    QTEST(isLastingOff(decided), "lasts");
}

void TestLasting::everyFileThatDecidesIsLookedAt()
{
    const test::Home home;
    home.makeDirectory("work/app");
    home.makeDirectory("policy");
    const auto catalogue = product::bundledCatalogue();
    policy::PolicySource source;
    source.directory = home.path("policy");
    for (const product::Profile& profile : catalogue.profiles) {
        const auto paths = pathsLookedAt(profile, source, home.environment());
        const auto holds = [&](const std::string& path) {
            return std::find(paths.begin(), paths.end(), path) != paths.end();
        };
        QVERIFY(holds(home.path("policy/policy.json")));
        for (const Rung& rung : decide(profile, {}, home.environment()).rungs)
            QVERIFY2(rung.file.empty() || holds(rung.file), (profile.id + " " + rung.file).c_str());
    }
    const auto codegen = pathsLookedAt(*catalogue.find("codegen"), source, home.environment());
    QVERIFY(std::any_of(codegen.begin(), codegen.end(),
                        [&](const std::string& path) { return path.starts_with(home.path("work/app/")); }));
    QVERIFY(std::any_of(codegen.begin(), codegen.end(),
                        [&](const std::string& path) { return parentPath(path) == home.path("work"); }));
}

QTEST_APPLESS_MAIN(TestLasting)
#include "tst_lasting.moc"
