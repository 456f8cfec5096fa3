// SPDX-License-Identifier: GPL-3.0-or-later
// What holds in every situation, tried over thousands of random ones. The seed is fixed, so that a failure can be
// repeated.
#include "consent/asked.h"
#include "consent/decision.h"
#include "consent/version.h"
#include "product/load.h"

#include "support/home.h"

#include <QDirIterator>
#include <QtTest>
#include <random>
#include <unistd.h>

using namespace vitrine;
using namespace vitrine::consent;
using product::Verdict;

class TestInvariants : public QObject
{
    Q_OBJECT
private slots:
    void holdEverywhere();
    void versionsCompareByNumber_data();
    void versionsCompareByNumber();
};

namespace {

const std::vector<std::string> values = {"", "0", "1", "true", "false", "TRUE", "yes", "no", "off"};
const std::vector<std::string> scalars = {"true", "false", "\"true\"", "null", "7", "[]", "{}"};

struct Situation
{
    Environment environment;
    policy::Policy policy;
};

class Dice
{
public:
    template<class Item> const Item& oneOf(const std::vector<Item>& items) { return items[m_engine() % items.size()]; }
    bool sometimes(unsigned oneIn) { return m_engine() % oneIn == 0; }

private:
    std::mt19937 m_engine{20261120};
};

void throwVariables(Dice& dice, const product::Profile& profile, Environment& environment)
{
    for (const product::Rung& rung : profile.ladder) {
        if (rung.kind == product::RungKind::Env && dice.sometimes(3))
            environment.variables[rung.name] = dice.oneOf(values);
        if (rung.kind == product::RungKind::Ci && dice.sometimes(4))
            environment.variables[dice.oneOf(rung.ciVariables)] = dice.oneOf(values);
        if (rung.kind == product::RungKind::Flag && dice.sometimes(4))
            environment.arguments.push_back(rung.name + dice.oneOf<std::string>({"", "=true", "=false", "=x"}));
    }
}

void throwFiles(Dice& dice, const test::Home& home, Environment& environment)
{
    const std::string yes = dice.oneOf(scalars);
    const std::string yaml = "telemetry:\n  enabled: " + yes + "\n  disabled: " + yes + "\n" +
                             (dice.sometimes(2) ? "  last_prompt_version: 0.5\n" : "") +
                             (dice.sometimes(6) ? "disable-telemetry: true\n" : "") +
                             (dice.sometimes(6) ? "x: [\n" : "");
    if (dice.sometimes(2))
        home.write(".config/datarobot/drconfig.yaml", yaml);
    if (dice.sometimes(2))
        home.write(".config/azsdk/config.yaml", yaml);
    if (dice.sometimes(2))
        environment.namedFiles["kamaji"] = home.write("values.yaml", yaml);
    if (dice.sometimes(2))
        home.write(".the-codegen-project/config.json",
                   R"({"telemetry":{"enabled":)" + dice.oneOf(scalars) + "}}" + (dice.sometimes(6) ? "," : ""));
    if (dice.sometimes(2))
        home.write("work/codegen.config.js", "export default { telemetry: { enabled: " + dice.oneOf(scalars) +
                                                 (dice.sometimes(6) ? " && x" : "") + " } }");
}

// Each decision there can be, as a policy for all products; the first is no policy at all.
std::vector<policy::Policy> readPolicies(const test::Home& home)
{
    std::vector<policy::Policy> policies = {{}};
    for (const char* decision : {"off", "on", "user", "maybe"}) {
        home.write(std::string(decision) + "/policy.json",
                   R"({"version":1,"products":{"*":")" + std::string(decision) + R"("}})");
        policies.push_back(policy::readPolicy({home.path(decision), ::getuid()}));
    }
    return policies;
}

QStringList filesOf(const test::Home& home)
{
    QStringList files;
    for (QDirIterator at(QString::fromStdString(home.path("")), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
         at.hasNext();)
        files << at.next();
    files.sort();
    return files;
}

bool isVeto(const product::Profile& profile, const Rung& winner)
{
    return std::any_of(profile.ladder.begin(), profile.ladder.end(),
                       [&](const product::Rung& rung) { return rung.veto && rung.id == winner.id; });
}

// The first promise that the decision breaks, or nothing.
QString broken(const product::Profile& profile, const Situation& situation, const Decision& decision)
{
    const Rung& winner = decision.winner();
    const auto wins = std::count_if(decision.rungs.begin(), decision.rungs.end(), [](const Rung& r) { return r.wins; });
    const auto stronger = std::find_if(decision.rungs.begin(), decision.rungs.end(),
                                       [](const Rung& r) { return r.verdict != Verdict::Silent; });
    const policy::Rule* rule = situation.policy.ruleFor(profile.id);
    if (wins != 1 || decision.rungs.size() != profile.ladder.size() + 2)
        return "exactly one rung wins";
    if (decision.allowed && winner.verdict != Verdict::On)
        return "allowed only by an on";
    if (decision.allowed && decision.state != State::Allowed && decision.state != State::Locked)
        return "allowed only in the states that say so";
    if (winner.verdict == Verdict::Error && (decision.allowed || decision.state != State::Unknown))
        return "unreadable is never allowed";
    if (&*stronger != &winner && !isVeto(profile, winner))
        return "the strongest rung that says something wins, but for a veto";
    if (rule && rule->decision == policy::Decision::Off && (decision.allowed || decision.state != State::Locked))
        return "a policy's off is off";
    if (situation.policy.standing == policy::Policy::Standing::Broken && decision.allowed)
        return "a broken policy allows nothing";
    return {};
}

} // namespace

void TestInvariants::holdEverywhere()
{
    const product::Catalogue catalogue = product::bundledCatalogue();
    const test::Home policyHome;
    const std::vector<policy::Policy> policies = readPolicies(policyHome);
    Dice dice;
    int allowed = 0;
    for (int round = 0; round < 100; ++round) {
        const test::Home home;
        home.makeDirectory("work/app");
        Environment files = home.environment();
        throwFiles(dice, home, files);
        const QStringList before = filesOf(home);
        for (int turn = 0; turn < 50; ++turn) {
            const product::Profile& profile = dice.oneOf(catalogue.profiles);
            Situation situation{files, dice.oneOf(policies)};
            throwVariables(dice, profile, situation.environment);
            const Decision decision = decide(profile, situation.policy, situation.environment);
            const QString promise = broken(profile, situation, decision);
            QVERIFY2(
                promise.isEmpty(),
                qPrintable(
                    QString("%1, home %2, turn %3: %4").arg(profile.id.c_str()).arg(round).arg(turn).arg(promise)));
            allowed += decision.allowed;
        }
        QCOMPARE(filesOf(home), before); // deciding makes nothing
    }
    QVERIFY(allowed > 500 && allowed < 4500); // both answers were tried
}

void TestInvariants::versionsCompareByNumber_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("than");
    QTest::addColumn<bool>("older");
    const auto row = [](const char* version, const char* than, bool older) {
        QTest::addRow("%s before %s", version, than) << QString(version) << QString(than) << older;
    };
    row("1.0", "1.0", false);
    row("1", "1.0", false);
    row("0.9", "1.0", true);
    row("1.9", "1.10", true);
    row("1.10", "1.9", false);
    row("2", "1.10.3", false);
    row("1.0", "1.0.1", true);
    row("", "1.0", true);
    row("", "", false);
    row("soon", "1.0", true);
    row("1.x", "1.0", true);
    row("99999999999999999999999", "1.0", true);
}

void TestInvariants::versionsCompareByNumber()
{
    QFETCH(QString, version);
    QFETCH(QString, than);
    QFETCH(bool, older);
    QCOMPARE(isOlder(version.toStdString(), than.toStdString()), older);
}

QTEST_APPLESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
