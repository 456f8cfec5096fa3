// SPDX-License-Identifier: GPL-3.0-or-later
// Turning on and off: the exact edit, the companion keys, what it would mean, and advice where nothing can be edited.
#include "machine.h"

#include "outbox/spool.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;
using change::Plan;
using consent::State;

class TestConsent : public QObject
{
    Q_OBJECT
private slots:
    void edits_data();
    void edits();
    void foretellsWhatHappens_data();
    void foretellsWhatHappens();
    void adviceWhereNothingCanBeEdited_data();
    void adviceWhereNothingCanBeEdited();
    void adviceAgainstAStrongerRung_data();
    void adviceAgainstAStrongerRung();
    void namedFilesAreAbsolute();
    void policyLocks();
    void saysSoWhenThereIsNothingToDo();
    void brokenFilesAreNotTouched();
    void waitingEventsAreDeleted();
    void unknownProduct();
};

void TestConsent::edits_data()
{
    QTest::addColumn<QByteArray>("product");
    QTest::addColumn<bool>("allow");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("file"); // relative; the product's own place
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* product, bool allow, const char* reason, const char* file,
                        const char* before, const char* after) {
        QTest::newRow(name) << QByteArray(product) << allow << QByteArray(reason) << QByteArray(file)
                            << QByteArray(before) << QByteArray(after);
    };
    const char* dr = ".config/datarobot/drconfig.yaml";
    row("dr off with a reason", "dr", false, "privacy: #1", dr,
        "endpoint: https://x\ntoken: secret # keep\ntelemetry:\n    enabled: true # asked\n    device_id: abc\n",
        "endpoint: https://x\ntoken: secret # keep\ntelemetry:\n    enabled: false # asked\n    device_id: abc\n"
        "    opt_out_reason: \"privacy: #1\"\n    last_updated: 1765000000\n");
    row("dr off without a reason", "dr", false, "", dr, "telemetry:\n  enabled: true\n  last_updated: 5\n",
        "telemetry:\n  enabled: false\n  last_updated: 1765000000\n");
    row("dr on", "dr", true, "", dr, "telemetry:\n  enabled: false\n  last_prompt_version: \"0.9\"\n",
        "telemetry:\n  enabled: true\n  last_prompt_version: \"1.0\"\n  opt_in_timestamp: 1765000000\n");
    row("dr on against its veto", "dr", true, "", dr, "disable-telemetry: true\n",
        "disable-telemetry: false\ntelemetry:\n  enabled: true\n  opt_in_timestamp: 1765000000\n");
    row("dr made", "dr", false, "", dr, "", "telemetry:\n  enabled: false\n  last_updated: 1765000000\n");
    row("codegen off", "codegen", false, "", ".the-codegen-project/config.json",
        "{\n  \"version\": \"1.0.0\",\n  \"telemetry\": {\n    \"enabled\": true,\n    \"anonymousId\": \"x\"\n  },\n"
        "  \"lastUpdated\": \"2025-01-01T00:00:00.000Z\"\n}",
        "{\n  \"version\": \"1.0.0\",\n  \"telemetry\": {\n    \"enabled\": false,\n    \"anonymousId\": \"x\"\n  },\n"
        "  \"lastUpdated\": \"2025-12-06T05:46:40.123Z\"\n}");
}

void TestConsent::edits()
{
    QFETCH(QByteArray, product);
    QFETCH(bool, allow);
    QFETCH(QByteArray, reason);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Machine machine;
    if (!before.isEmpty())
        machine.home().write(file.toStdString(), before.toStdString());
    const auto plan =
        change::planConsent(machine.context(), product.toStdString(), allow, reason.toStdString(), someTime);
    QVERIFY2(plan, plan ? "" : plan.error().detail.c_str());
    QCOMPARE(plan->edits.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(plan->edits[0].path),
             QByteArray::fromStdString(machine.home().path(file.toStdString())));
    QCOMPARE(QByteArray::fromStdString(plan->edits[0].after.value_or("")), after);
    QCOMPARE(plan->after.front().allowed, allow);
    QVERIFY(plan->advice.empty());
    if (!before.isEmpty())
        QCOMPARE(QByteArray::fromStdString(machine.read(file.toStdString())), before); // a plan changes nothing
    const auto applied = change::apply(machine.context(), *plan, someTime);
    QVERIFY2(applied, applied ? "" : applied.error().detail.c_str());
    QVERIFY(applied->changed);
    QCOMPARE(QByteArray::fromStdString(machine.read(file.toStdString())), after);
    QCOMPARE(applied->now.front().allowed, allow);
}

void TestConsent::foretellsWhatHappens_data()
{
    QTest::addColumn<QByteArray>("product");
    for (const char* product : {"azsdk", "codegen", "dr", "kamaji", "kiota"})
        QTest::newRow(product) << QByteArray(product);
}

// Whatever the environment says: what a plan foretells is what is decided once it is carried out.
void TestConsent::foretellsWhatHappens()
{
    QFETCH(QByteArray, product);
    const std::map<std::string, std::string, std::less<>> situations[] = {{},
                                                                          {{"CI", "true"}},
                                                                          {{"DR_TELEMETRY_ENABLED", "true"}},
                                                                          {{"DR_TELEMETRY_ENABLED", "false"}},
                                                                          {{"DO_NOT_TRACK", "1"}},
                                                                          {{"CODEGEN_TELEMETRY_DISABLED", "1"}},
                                                                          {{"AZSDK_TELEMETRY_ENABLED", "true"}},
                                                                          {{"AZSDKTOOLS_COLLECT_TELEMETRY", "1"}},
                                                                          {{"KIOTA_CLI_TELEMETRY_OPTOUT", "1"}}};
    for (const auto& variables : situations)
        for (const bool allow : {true, false}) {
            Machine machine;
            machine.variables = variables;
            const auto plan = change::planConsent(machine.context(), product.toStdString(), allow, "", someTime);
            QVERIFY(plan);
            const auto applied = change::apply(machine.context(), *plan, someTime);
            QVERIFY(applied);
            QCOMPARE(applied->now.front().allowed, plan->after.front().allowed);
            QCOMPARE(int(applied->now.front().state), int(plan->after.front().state));
            QCOMPARE(applied->now.front().winner().id, plan->after.front().winner().id);
            QCOMPARE(applied->changed, !plan->empty());
            QVERIFY(plan->after.front().allowed == allow || !plan->advice.empty());
        }
}

void TestConsent::adviceWhereNothingCanBeEdited_data()
{
    QTest::addColumn<QByteArray>("product");
    QTest::addColumn<bool>("allow");
    QTest::addColumn<QByteArray>("line"); // one of the advice
    QTest::newRow("kiota") << QByteArray("kiota") << false << QByteArray("export KIOTA_CLI_TELEMETRY_OPTOUT=1");
    QTest::newRow("kamaji") << QByteArray("kamaji") << false << QByteArray("--disable-telemetry=true");
}

void TestConsent::adviceWhereNothingCanBeEdited()
{
    QFETCH(QByteArray, product);
    QFETCH(bool, allow);
    QFETCH(QByteArray, line);
    const Machine machine;
    const auto before = machine.everything();
    const auto plan = change::planConsent(machine.context(), product.toStdString(), allow, "", someTime);
    QVERIFY(plan);
    QVERIFY(plan->empty());
    QVERIFY(std::count(plan->advice.begin(), plan->advice.end(), line.toStdString()) == 1);
    const auto applied = change::apply(machine.context(), *plan, someTime);
    QVERIFY(applied && !applied->changed && applied->entry.empty());
    QCOMPARE(machine.everything(), before);
}

void TestConsent::adviceAgainstAStrongerRung_data()
{
    QTest::addColumn<QByteArray>("product");
    QTest::addColumn<bool>("allow");
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArrayList>("advice");
    QTest::newRow("dr off, variable on") << QByteArray("dr") << false << QByteArray("DR_TELEMETRY_ENABLED")
                                         << QByteArray("true") << QByteArrayList{"export DR_TELEMETRY_ENABLED=false"};
    QTest::newRow("dr on, CI") << QByteArray("dr") << true << QByteArray("CI") << QByteArray("1")
                               << QByteArrayList{"export DR_TELEMETRY_ENABLED=true"};
    QTest::newRow("codegen on, do not track") << QByteArray("codegen") << true << QByteArray("DO_NOT_TRACK")
                                              << QByteArray("1") << QByteArrayList{"unset DO_NOT_TRACK"};
    QTest::newRow("azsdk on, 1 turns it off")
        << QByteArray("azsdk") << true << QByteArray("AZSDKTOOLS_COLLECT_TELEMETRY") << QByteArray("1")
        << QByteArrayList{"unset AZSDKTOOLS_COLLECT_TELEMETRY"};
}

void TestConsent::adviceAgainstAStrongerRung()
{
    QFETCH(QByteArray, product);
    QFETCH(bool, allow);
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, value);
    QFETCH(QByteArrayList, advice);
    Machine machine;
    machine.variables[variable.toStdString()] = value.toStdString();
    const auto plan = change::planConsent(machine.context(), product.toStdString(), allow, "", someTime);
    QVERIFY(plan);
    QVERIFY(!plan->empty());
    QCOMPARE(plan->after.front().allowed, !allow);
    QByteArrayList found;
    for (const std::string& line : plan->advice)
        found << QByteArray::fromStdString(line);
    QCOMPARE(found, advice);
}

// From another directory the same file is meant.
void TestConsent::namedFilesAreAbsolute()
{
    Machine machine;
    machine.home().write("work/app/values.yaml", "telemetry: {}\n");
    machine.namedFiles["kamaji"] = "values.yaml";
    const auto plan = change::planConsent(machine.context(), "kamaji", false, "", someTime);
    QVERIFY(plan && plan->edits.size() == 1);
    QCOMPARE(plan->edits[0].path, machine.home().path("work/app/values.yaml"));
    QVERIFY(!plan->after.front().allowed);
    machine.namedFiles["kamaji"] = "missing.yaml";
    QCOMPARE(int(change::planConsent(machine.context(), "kamaji", false, "", someTime).error().code),
             int(Code::NotFound));
}

void TestConsent::policyLocks()
{
    const Machine machine;
    machine.home().write("etc/policy.json",
                         R"({"version":1,"products":{"dr":{"decision":"off","message":"ask Ada"}}})");
    for (const bool allow : {true, false}) {
        const auto plan = change::planConsent(machine.context(), "dr", allow, "", someTime);
        QVERIFY(!plan);
        QCOMPARE(int(plan.error().code), int(Code::Locked));
        QCOMPARE(plan.error().path, machine.home().path("etc/policy.json"));
        QCOMPARE(plan.error().detail, std::string("ask Ada"));
    }
    QVERIFY(change::planConsent(machine.context(), "codegen", false, "", someTime));
}

void TestConsent::saysSoWhenThereIsNothingToDo()
{
    const Machine machine;
    machine.home().write(".config/datarobot/drconfig.yaml", "telemetry: {enabled: false, last_updated: 1}\n");
    const auto plan = change::planConsent(machine.context(), "dr", false, "", someTime);
    QVERIFY(plan);
    QVERIFY(plan->empty());
    QVERIFY(plan->advice.empty());
    const auto reasoned = change::planConsent(machine.context(), "dr", false, "why", someTime);
    QVERIFY(reasoned && !reasoned->empty());
}

void TestConsent::brokenFilesAreNotTouched()
{
    const Machine machine;
    machine.home().write(".the-codegen-project/config.json", "{\n\"telemetry\": {\n");
    const auto plan = change::planConsent(machine.context(), "codegen", false, "", someTime);
    QVERIFY(!plan);
    QCOMPARE(int(plan.error().code), int(Code::Malformed));
    QCOMPARE(plan.error().path, machine.home().path(".the-codegen-project/config.json"));
    QVERIFY(plan.error().line > 1);
}

void TestConsent::waitingEventsAreDeleted()
{
    const Machine machine;
    machine.home().write(".config/datarobot/drconfig.yaml", "telemetry: {enabled: true}\n");
    event::Event event;
    event.product = "dr";
    event.name = "x";
    event.id = "1";
    const std::string spool =
        machine.home().write(".local/state/vitrine/dr/spool/1.ndjson",
                             "\n" + outbox::spoolLine(event) + "\n\n" + outbox::spoolLine(event) + "\n");
    const auto plan = change::planConsent(machine.context(), "dr", false, "", someTime);
    QVERIFY(plan);
    QCOMPARE(plan->eventsToDelete, std::uint64_t(2));
    QVERIFY(exists(spool));
    const auto applied = change::apply(machine.context(), *plan, someTime);
    QVERIFY(applied);
    QCOMPARE(applied->eventsDeleted, std::uint64_t(2));
    QVERIFY(!exists(spool));
    QCOMPARE(change::history(machine.context())->entries.front().eventsDeleted, std::uint64_t(2));
}

void TestConsent::unknownProduct()
{
    const Machine machine;
    QCOMPARE(int(change::planConsent(machine.context(), "nope", true, "", someTime).error().code), int(Code::NotFound));
}

QTEST_APPLESS_MAIN(TestConsent)
#include "tst_consent.moc"
