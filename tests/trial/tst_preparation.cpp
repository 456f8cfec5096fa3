// SPDX-License-Identifier: GPL-3.0-or-later
// What a trial changes in the environment of a run: by the profile's own words, in memory, and never in a file.
#include "product/load.h"
#include "support/home.h"
#include "trial/preparation.h"
#include "trial/switches.h"

#include <QtTest>

using namespace vitrine;
using trial::Consent;

namespace {

const product::Profile& profileOf(const QString& id)
{
    static const product::Catalogue catalogue = product::bundledCatalogue();
    return *catalogue.find(id.toStdString());
}

trial::Preparation prepared(const QString& product, const trial::Wish& wish, Environment environment,
                            const std::vector<std::string>& words = {"tool"})
{
    return trial::prepare(profileOf(product), {}, environment, words, environment.workingDirectory, wish,
                          {"http://127.0.0.1:5", {}, "/scratch/state", "mark"});
}

QString settingsText(const trial::Preparation& preparation)
{
    QStringList lines;
    for (const trial::Setting& setting : preparation.settings)
        lines << QString("%1 %2%3").arg(trial::name(setting.why), QString::fromStdString(setting.name),
                                        setting.value ? "=" + QString::fromStdString(*setting.value) : " gone");
    return lines.join('\n');
}

} // namespace

class TestPreparation : public QObject
{
    Q_OBJECT
private slots:
    void offIsOff_data();
    void offIsOff();
    void oneSwitchAlone();
    void onIsOn();
    void aFlagOfTheCommandCounts();
    void theEndpoint_data();
    void theEndpoint();
    void everySwitchOfEveryProfileMeansOff();
};

void TestPreparation::offIsOff_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("variable");
    QTest::newRow("dr") << "dr"
                        << "DR_TELEMETRY_ENABLED=false";
    QTest::newRow("azsdk") << "azsdk"
                           << "AZSDK_TELEMETRY_ENABLED=false";
    QTest::newRow("codegen") << "codegen"
                             << "CODEGEN_TELEMETRY_DISABLED=1";
    QTest::newRow("kiota") << "kiota"
                           << "KIOTA_CLI_TELEMETRY_OPTOUT=1";
}

// Whatever else in the environment would turn it off is taken away: the switch alone is on trial.
void TestPreparation::offIsOff()
{
    QFETCH(QString, product);
    QFETCH(QString, variable);
    const test::Home home;
    Environment environment = home.environment();
    environment.variables = {{"CI", "true"}, {"DO_NOT_TRACK", "1"}, {"DR_TELEMETRY_ENABLED", "true"}};
    const auto made = prepared(product, {}, environment);
    QVERIFY(!made.decision.allowed);
    QCOMPARE(made.decision.winner().kind, product::RungKind::Env);
    QVERIFY2(settingsText(made).contains("switch " + variable), qPrintable(settingsText(made)));
    if (product == "dr" || product == "codegen")
        QVERIFY(settingsText(made).contains("silenced CI gone"));
    if (product == "codegen")
        QVERIFY(settingsText(made).contains("silenced DO_NOT_TRACK gone"));
}

void TestPreparation::oneSwitchAlone()
{
    const test::Home home;
    const auto made = prepared("codegen", {Consent::Off, "DO_NOT_TRACK", false}, home.environment());
    QVERIFY(settingsText(made).contains("switch DO_NOT_TRACK=1"));
    QVERIFY(!made.environment.variables.contains("CODEGEN_TELEMETRY_DISABLED"));
    QVERIFY(!made.decision.allowed);
    QCOMPARE(QString::fromStdString(made.decision.winner().source), "DO_NOT_TRACK");
}

void TestPreparation::onIsOn()
{
    const test::Home home;
    home.write(".config/datarobot/drconfig.yaml", "telemetry:\n  enabled: false\n");
    Environment environment = home.environment();
    environment.variables["CI"] = "true";
    const auto made = prepared("dr", {Consent::On, {}, false}, environment);
    QVERIFY2(made.decision.allowed, qPrintable(settingsText(made)));
    QCOMPARE(readFile(home.path(".config/datarobot/drconfig.yaml")).value(), "telemetry:\n  enabled: false\n");
}

// A cluster's tool has no variable: its own flag in the command turns it off, or nothing does.
void TestPreparation::aFlagOfTheCommandCounts()
{
    const test::Home home;
    QVERIFY(trial::switchesOf(profileOf("kamaji")).empty());
    const auto off = [&](const std::string& flag) {
        return prepared("kamaji", {}, home.environment(), {"kamaji", "manager", flag}).off();
    };
    QVERIFY(!off("--verbose"));
    QVERIFY(!off("--disable-telemetry=false"));
    QVERIFY(off("--disable-telemetry"));
    QVERIFY(off("--disable-telemetry=true"));
}

void TestPreparation::theEndpoint_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("endpoint"); // empty: only proxies are left
    QTest::newRow("dr") << "dr"
                        << "DR_TELEMETRY_ENDPOINT=http://127.0.0.1:5/2/httpapi";
    QTest::newRow("codegen") << "codegen"
                             << "CODEGEN_TELEMETRY_ENDPOINT=http://127.0.0.1:5/mp/collect";
    QTest::newRow("azsdk") << "azsdk"
                           << "";
    QTest::newRow("kiota") << "kiota"
                           << "";
    QTest::newRow("kamaji") << "kamaji"
                            << "";
}

void TestPreparation::theEndpoint()
{
    QFETCH(QString, product);
    QFETCH(QString, endpoint);
    const test::Home home;
    const auto made = prepared(product, {}, home.environment());
    const QString text = settingsText(made);
    QCOMPARE(made.endpointNamed, !endpoint.isEmpty());
    QCOMPARE(made.proxied, endpoint.isEmpty());
    QCOMPARE(text.contains("proxy HTTPS_PROXY=http://127.0.0.1:5"), endpoint.isEmpty());
    QVERIFY2(endpoint.isEmpty() || text.contains("endpoint " + endpoint), qPrintable(text));
    QVERIFY(text.contains("place XDG_STATE_HOME=/scratch/state"));
    QCOMPARE(made.environment.variables.at(std::string(trial::markName)), "mark");
    QVERIFY(prepared(product, {Consent::Off, {}, true}, home.environment()).proxied);
}

void TestPreparation::everySwitchOfEveryProfileMeansOff()
{
    const test::Home home;
    for (const product::Profile& profile : product::bundledCatalogue().profiles)
        for (const std::string& name : trial::switchesOf(profile)) {
            const auto made =
                prepared(QString::fromStdString(profile.id), {Consent::Off, name, false}, home.environment());
            const auto rung = std::find_if(made.decision.rungs.begin(), made.decision.rungs.end(),
                                           [&](const consent::Rung& each) { return each.source == name; });
            QVERIFY2(rung != made.decision.rungs.end() && rung->verdict == product::Verdict::Off, name.c_str());
        }
}

QTEST_GUILESS_MAIN(TestPreparation)
#include "tst_preparation.moc"
