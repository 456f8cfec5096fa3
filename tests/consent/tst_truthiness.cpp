// SPDX-License-Identifier: GPL-3.0-or-later
// The same word means different things to different variables; this table is the specification of all of them.
#include "consent/decision.h"
#include "product/load.h"

#include "support/home.h"

#include <QtTest>

using namespace vitrine;

class TestTruthiness : public QObject
{
    Q_OBJECT
private slots:
    void everyVariable();
    void everyCiVariable();
};

namespace {

constexpr const char* words[] = {"",      "0",     "1",   "true", "TRUE", "True", "t",
                                 "false", "False", "yes", "no",   "on",   "off",  " 1"};

// Upper case means on or off, lower case that it decides nothing; "!" that it is no answer.
constexpr const char* expected =
    R"(azsdk AZSDK_TELEMETRY_ENABLED: =- 0=! 1=! true=ON TRUE=ON True=ON t=! false=OFF False=OFF yes=! no=! on=! off=!  1=!
azsdk AZSDKTOOLS_COLLECT_TELEMETRY: =- 0=OFF 1=OFF true=ON TRUE=ON True=ON t=OFF false=OFF False=OFF yes=OFF no=OFF on=OFF off=OFF  1=OFF
codegen CODEGEN_TELEMETRY_DISABLED: =- 0=- 1=OFF true=- TRUE=- True=- t=- false=- False=- yes=- no=- on=- off=-  1=-
codegen DO_NOT_TRACK: =- 0=OFF 1=OFF true=OFF TRUE=OFF True=OFF t=OFF false=OFF False=OFF yes=OFF no=OFF on=OFF off=OFF  1=OFF
dr DR_TELEMETRY_ENABLED: =- 0=OFF 1=ON true=ON TRUE=OFF True=OFF t=OFF false=OFF False=OFF yes=OFF no=OFF on=OFF off=OFF  1=OFF
dr DATAROBOT_CLI_DISABLE_TELEMETRY: =- 0=ON 1=OFF true=OFF TRUE=OFF True=OFF t=OFF false=ON False=ON yes=- no=- on=- off=-  1=-
kiota KIOTA_CLI_TELEMETRY_OPTOUT: =- 0=- 1=OFF true=OFF TRUE=OFF True=OFF t=- false=- False=- yes=- no=- on=- off=-  1=-
)";

QByteArray mark(product::Verdict verdict)
{
    switch (verdict) {
    case product::Verdict::On:
        return "ON";
    case product::Verdict::Off:
        return "OFF";
    case product::Verdict::Error:
        return "!";
    case product::Verdict::Silent:
        break;
    }
    return "-";
}

consent::Rung rungWith(const product::Profile& profile, std::size_t index, const std::string& variable,
                       const std::string& value)
{
    const test::Home home;
    Environment environment = home.environment();
    environment.variables[variable] = value;
    return consent::decide(profile, {}, environment).rungs[index + 1];
}

QByteArray tableLine(const product::Profile& profile, std::size_t index)
{
    const std::string& variable = profile.ladder[index].name;
    QByteArray line = QByteArray::fromStdString(profile.id + " " + variable + ":");
    for (const char* word : words)
        line += QByteArray(" ") + word + "=" + mark(rungWith(profile, index, variable, word).verdict);
    return line + "\n";
}

} // namespace

void TestTruthiness::everyVariable()
{
    const product::Catalogue catalogue = product::bundledCatalogue();
    QByteArray table;
    for (const product::Profile& profile : catalogue.profiles)
        for (std::size_t i = 0; i < profile.ladder.size(); ++i)
            if (profile.ladder[i].kind == product::RungKind::Env)
                table += tableLine(profile, i);
    QCOMPARE(table, QByteArray(expected));
}

// Set and neither empty, "0" nor "false": then it is a CI run, by whichever of the variables.
void TestTruthiness::everyCiVariable()
{
    const product::Catalogue catalogue = product::bundledCatalogue();
    int checked = 0;
    for (const product::Profile& profile : catalogue.profiles)
        for (std::size_t i = 0; i < profile.ladder.size(); ++i)
            for (const std::string& variable : profile.ladder[i].ciVariables) {
                for (const char* value : {"", "0", "false", "FALSE"})
                    QCOMPARE(int(rungWith(profile, i, variable, value).reason), int(consent::Reason::NotInCi));
                const consent::Rung rung = rungWith(profile, i, variable, "https://user:token@ci.example/1");
                QCOMPARE(int(rung.reason), int(consent::Reason::InCi));
                QCOMPARE(rung.value, variable); // never what it holds
                ++checked;
            }
    QVERIFY(checked >= 11);
}

QTEST_APPLESS_MAIN(TestTruthiness)
#include "tst_truthiness.moc"
