// SPDX-License-Identifier: GPL-3.0-or-later
// Every rung of the five products, alone and in conflict, ends as its specification prescribes.
#include "consent/decision.h"
#include "product/load.h"

#include "cases.h"
#include "support/home.h"

#include <QtTest>
#include <unistd.h>

using namespace vitrine;
using namespace vitrine::consent;
using namespace vitrine::test;

class TestLadder : public QObject
{
    Q_OBJECT
private slots:
    void endsAsPrescribed_data();
    void endsAsPrescribed();
    void listsEveryRungInOrder();
    void saysWhatStandsThere();
    void projectConfigIsNamedByItsFile();

private:
    product::Catalogue m_catalogue = product::bundledCatalogue();
};

namespace {

QByteArray summary(const Decision& decision)
{
    const Rung& winner = decision.winner();
    QByteArray text = name(decision.state);
    if (decision.state == State::Locked)
        text += decision.allowed ? "-on" : "-off";
    else if (decision.allowed != (decision.state == State::Allowed))
        text += " BUT ALLOWED";
    text += " " + QByteArray::fromStdString(winner.id);
    if (winner.line != 0)
        text += ":" + QByteArray::number(qulonglong(winner.line));
    text += QByteArray(" ") + name(winner.reason) + " " + name(decision.tool.does);
    if (decision.noticeDue)
        text += " notice";
    for (const product::Hazard& hazard : decision.hazards)
        text += " !" + QByteArray::fromStdString(hazard.id);
    return text;
}

Decision decideCase(const product::Profile& profile, const Case& situation, const Home& home)
{
    Environment environment = home.environment();
    home.makeDirectory("work/app");
    for (const auto& [variable, value] : situation.variables)
        environment.variables[variable] = value;
    for (const auto& [file, bytes] : situation.files) {
        const bool named = file.starts_with("named:");
        const std::string path = home.write(named ? file.substr(6) : file, bytes);
        if (named)
            environment.namedFiles[profile.id] = path;
    }
    environment.arguments = situation.arguments;
    if (situation.policy)
        home.write("policy/policy.json", situation.policy);
    return decide(profile, policy::readPolicy({home.path("policy"), ::getuid()}), environment);
}

} // namespace

void TestLadder::endsAsPrescribed_data()
{
    QTest::addColumn<QByteArray>("product");
    QTest::addColumn<Case>("situation");
    for (const ProductCases& all : {kiotaCases(), azsdkCases(), codegenCases(), drCases(), kamajiCases()})
        for (const Case& situation : all.cases)
            QTest::addRow("%s: %s", all.product, situation.title) << QByteArray(all.product) << situation;
}

void TestLadder::endsAsPrescribed()
{
    QFETCH(QByteArray, product);
    QFETCH(Case, situation);
    const product::Profile* profile = m_catalogue.find(product.toStdString());
    QVERIFY(profile);
    const Home home;
    const Decision decision = decideCase(*profile, situation, home);
    QCOMPARE(summary(decision), QByteArray(situation.expected));
    QCOMPARE(std::count_if(decision.rungs.begin(), decision.rungs.end(), [](const Rung& rung) { return rung.wins; }),
             1);
}

void TestLadder::listsEveryRungInOrder()
{
    const Home home;
    const Decision decision =
        decide(*m_catalogue.find("dr"), policy::readPolicy({home.path("none"), ::getuid()}), home.environment());
    QStringList kinds;
    for (const Rung& rung : decision.rungs)
        kinds << product::name(rung.kind);
    QCOMPARE(kinds.first(), QString("policy"));
    QCOMPARE(kinds.last(), QString("default"));
    QVERIFY(kinds.indexOf("env") < kinds.indexOf("ci") && kinds.indexOf("ci") < kinds.indexOf("user"));
    QCOMPARE(decision.rungs.front().file, home.path("none/policy.json"));
    QCOMPARE(int(decision.rungs.front().reason), int(Reason::NoPolicy));
}

void TestLadder::saysWhatStandsThere()
{
    const Home home;
    const std::string file = home.write(".the-codegen-project/config.json",
                                        "{\r\n  \"telemetry\": {\r\n    \"enabled\": \"off\"\r\n  }\r\n}\r\n");
    Environment environment = home.environment();
    environment.variables["DO_NOT_TRACK"] = "";
    const Decision decision = decide(*m_catalogue.find("codegen"), {}, environment);
    const Rung& winner = decision.winner();
    QCOMPARE(winner.value, std::string("\"off\""));
    QCOMPARE(winner.file, file);
    QCOMPARE(winner.line, std::uint64_t(3));
    QCOMPARE(winner.column, std::uint64_t(16));
    QCOMPARE(winner.source, std::string("config.json"));
    QVERIFY(winner.present && winner.verdict == product::Verdict::Error);
    const Rung& dnt = decision.rungs[2];
    QVERIFY(dnt.present && dnt.value.empty());
    QCOMPARE(int(dnt.reason), int(Reason::Empty));
    QVERIFY(!decision.rungs[1].present);
}

void TestLadder::projectConfigIsNamedByItsFile()
{
    const Home home;
    home.makeDirectory("work/app");
    home.write("work/app/codegen.config.cjs", "module.exports = { telemetry: { enabled: false } };\n");
    const Decision decision = decide(*m_catalogue.find("codegen"), {}, home.environment());
    QCOMPARE(decision.winner().source, std::string("codegen.config.cjs"));
    QCOMPARE(decision.winner().column, std::uint64_t(42));
}

QTEST_APPLESS_MAIN(TestLadder)
#include "tst_ladder.moc"
