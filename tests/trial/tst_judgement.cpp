// SPDX-License-Identifier: GPL-3.0-or-later
// When silence proves something, and when it does not.
#include "support/home.h"
#include "trial/statement.h"

#include <QtTest>

using namespace vitrine;
using trial::Consent;
using trial::Run;
using trial::Trial;
using trial::Visit;

namespace {

Visit to(const std::string& method, const std::string& target, const std::string& refused = {})
{
    return {method, target, 10, refused.empty() ? 200 : 403, refused, 0};
}

const Visit request = to("POST", "/2/httpapi");
const Visit vendor = to("CONNECT", "api2.amplitude.com:443", "unknown-host");
const Visit other = to("CONNECT", "example.org:443", "unknown-host");

Run runOf(std::vector<Visit> visits, bool control = false)
{
    Run run;
    run.control = control;
    run.exitCode = 0;
    run.visits = std::move(visits);
    return run;
}

// Consent off, two quiet runs after a control that was heard.
Trial quiet()
{
    Trial trial;
    trial.product = "dr";
    trial.vendorHost = "api2.amplitude.com";
    trial.options.words = {"dr", "--token", "tttt", "api_key=kkkk"};
    trial.options.control = true;
    trial.preparation.endpointNamed = true;
    trial.preparation.decision.rungs.emplace_back().wins = true;
    trial.runs = {runOf({request}, true), runOf({}), runOf({})};
    return trial;
}

QString textOf(const trial::Judgement& judgement)
{
    QStringList words{trial::name(judgement.verdict)};
    for (const trial::Doubt doubt : judgement.doubts)
        words << trial::name(doubt);
    return words.join(' ');
}

using Change = void (*)(Trial&);

} // namespace

Q_DECLARE_METATYPE(Change)

class TestJudgement : public QObject
{
    Q_OBJECT
private slots:
    void verdicts_data();
    void verdicts();
    void theStatementHidesSecrets();
};

void TestJudgement::verdicts_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, Change change, const QString& says) {
        QTest::newRow(name) << change << says;
    };
    row(
        "quiet after a control that was heard", [](Trial&) {}, "silent");
    row(
        "a request", [](Trial& trial) { trial.runs[2].visits = {request}; }, "came");
    row(
        "an attempt to reach the back end", [](Trial& trial) { trial.runs[2].visits = {vendor}; }, "came");
    row(
        "an attempt to reach another", [](Trial& trial) { trial.runs[2].visits = {other}; }, "silent");
    row(
        "another, where only proxies see it",
        [](Trial& trial) {
            trial.preparation.endpointNamed = false;
            trial.runs[2].visits = {other};
        },
        "unclear other-hosts");
    row(
        "the control was not heard", [](Trial& trial) { trial.runs[0].visits = {other}; }, "unclear control-unheard");
    row(
        "no control",
        [](Trial& trial) {
            trial.options.control = false;
            trial.runs.erase(trial.runs.begin());
        },
        "unclear no-control");
    row(
        "ended by force", [](Trial& trial) { trial.runs[1].end = Run::End::TimedOut; }, "unclear timed-out");
    row(
        "something stayed", [](Trial& trial) { trial.runs[1].left = 1; }, "unclear still-running");
    row(
        "not started",
        [](Trial& trial) {
            trial.runs = {runOf({}, true)};
            trial.runs[0].end = Run::End::NotStarted;
        },
        "unclear not-started control-unheard");
    row(
        "stopped", [](Trial& trial) { trial.cancelled = true; }, "unclear cancelled");
    row(
        "the sink died", [](Trial& trial) { trial.sinkFailed = true; }, "unclear sink-failed");
    row(
        "a request, and stopped",
        [](Trial& trial) {
            trial.cancelled = true;
            trial.runs[1].visits = {request};
        },
        "came cancelled");
    row(
        "on, and it sends",
        [](Trial& trial) {
            trial.options.wish.consent = Consent::On;
            trial.preparation.decision.allowed = true;
            trial.runs = {runOf({request})};
        },
        "came");
    row(
        "on, and nothing comes",
        [](Trial& trial) {
            trial.options.wish.consent = Consent::On;
            trial.runs = {runOf({})};
        },
        "unclear not-on nothing-came");
}

void TestJudgement::verdicts()
{
    QFETCH(Change, change);
    Trial trial = quiet();
    change(trial);
    QTEST(textOf(trial::judge(trial)), "says");
}

void TestJudgement::theStatementHidesSecrets()
{
    const test::Home home;
    const Environment environment = home.environment();
    Trial trial = quiet();
    trial.options.directory = environment.home + "/work";
    const Json statement = trial::statementOf(trial, environment);
    const std::string text = statement.dump();
    QVERIFY(text.find("tttt") == std::string::npos);
    QVERIFY(text.find("kkkk") == std::string::npos);
    QVERIFY(text.find(environment.home) == std::string::npos);
    QCOMPARE(std::string(statement["directory"].text()), "~/work");
    QCOMPARE(std::string(statement["verdict"].text()), "silent");
    QCOMPARE(statement["runs"].items().size(), 3U);
}

QTEST_GUILESS_MAIN(TestJudgement)
#include "tst_judgement.moc"
