// SPDX-License-Identifier: GPL-3.0-or-later
// Several files in one plan: all or none.
#include "machine.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;

class TestApply : public QObject
{
    Q_OBJECT
private slots:
    void severalProductsAtOnce();
    void laterFailurePutsEarlierFilesBack_data();
    void laterFailurePutsEarlierFilesBack();
    void refusesAStalePlan();
    void withoutHistoryNothingIsChanged();
};

namespace {

constexpr const char* drFile = ".config/datarobot/drconfig.yaml";
constexpr const char* codegenFile = ".the-codegen-project/config.json";

change::Plan offForAll(const Machine& machine)
{
    std::vector<change::Plan> plans;
    for (const char* product : {"dr", "azsdk", "codegen"})
        plans.push_back(*change::planConsent(machine.context(), product, false, "", someTime));
    return change::merged(std::move(plans));
}

} // namespace

void TestApply::severalProductsAtOnce()
{
    const Machine machine;
    machine.home().write(drFile, "telemetry: {enabled: true}\n");
    machine.home().write(codegenFile, "{\"telemetry\":{\"enabled\":true}}");
    const auto before = machine.everythingElse();
    const auto plan = offForAll(machine);
    QCOMPARE(plan.products.size(), std::size_t(3));
    QCOMPARE(plan.edits.size(), std::size_t(3));
    const auto applied = change::apply(machine.context(), plan, someTime);
    QVERIFY(applied);
    QCOMPARE(applied->now.size(), std::size_t(3));
    for (const consent::Decision& decision : applied->now)
        QVERIFY(!decision.allowed);
    const auto undo = change::planUndo(machine.context());
    QVERIFY(undo && undo->edits.size() == 3);
    QVERIFY(change::apply(machine.context(), *undo, someTime));
    QCOMPARE(machine.everythingElse(), before);
}

void TestApply::laterFailurePutsEarlierFilesBack_data()
{
    QTest::addColumn<QByteArray>("disturbed"); // the file that somebody changes between plan and apply
    QTest::newRow("an edited file") << QByteArray(codegenFile);
    QTest::newRow("a made file") << QByteArray(".config/azsdk/config.yaml");
}

void TestApply::laterFailurePutsEarlierFilesBack()
{
    QFETCH(QByteArray, disturbed);
    const Machine machine;
    machine.home().write(drFile, "telemetry: {enabled: true}\n");
    machine.home().write(codegenFile, "{\"telemetry\":{\"enabled\":true}}");
    const auto plan = offForAll(machine);
    QVERIFY(std::any_of(plan.edits.begin(), plan.edits.end(), [&](const change::FileEdit& edit) {
        return edit.path == machine.home().path(disturbed.toStdString());
    }));
    machine.home().write(disturbed.toStdString(), " ");
    const auto before = machine.everythingElse();
    const auto applied = change::apply(machine.context(), plan, someTime);
    QVERIFY(!applied);
    QCOMPARE(int(applied.error().code), int(Code::Changed));
    QCOMPARE(applied.error().path, machine.home().path(disturbed.toStdString()));
    QCOMPARE(machine.everythingElse(), before);
    QVERIFY(change::history(machine.context())->entries.empty());
}

void TestApply::refusesAStalePlan()
{
    const Machine machine;
    machine.home().write(drFile, "telemetry: {enabled: true}\n");
    const auto plan = change::planConsent(machine.context(), "dr", false, "", someTime);
    QVERIFY(plan);
    QVERIFY(change::apply(machine.context(), *plan, someTime));
    const std::string now = machine.read(drFile);
    const auto again = change::apply(machine.context(), *plan, someTime);
    QVERIFY(!again);
    QCOMPARE(int(again.error().code), int(Code::Changed));
    QCOMPARE(machine.read(drFile), now);
    QCOMPARE(change::history(machine.context())->entries.size(), std::size_t(1));
}

// What cannot be undone is not done.
void TestApply::withoutHistoryNothingIsChanged()
{
    const Machine machine;
    machine.home().write(drFile, "telemetry: {enabled: true}\n");
    machine.home().write(".local/state/vitrine", "a file where the directory should be");
    const auto plan = change::planConsent(machine.context(), "dr", false, "", someTime);
    QVERIFY(plan);
    QVERIFY(!change::apply(machine.context(), *plan, someTime));
    QCOMPARE(machine.read(drFile), std::string("telemetry: {enabled: true}\n"));
}

QTEST_APPLESS_MAIN(TestApply)
#include "tst_apply.moc"
