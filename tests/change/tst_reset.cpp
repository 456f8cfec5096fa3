// SPDX-License-Identifier: GPL-3.0-or-later
// A reset writes a fresh ID where the product keeps it, and the old one into the ledger; undo takes both back.
#include "machine.h"

#include "base/ids.h"
#include "base/json.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;

class TestReset : public QObject
{
    Q_OBJECT
private slots:
    void freshIdAndLedger_data();
    void freshIdAndLedger();
    void nothingToReset_data();
    void nothingToReset();
    void brokenFileIsAnError();
};

namespace {

constexpr const char* oldId = "0b9c2a44-3a51-4c62-9a58-0d4a4a2ce9d1";

} // namespace

void TestReset::freshIdAndLedger_data()
{
    QTest::addColumn<QByteArray>("product");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("before"); // with the old ID
    const QByteArray id = oldId;
    QTest::newRow("codegen") << QByteArray("codegen") << QByteArray(".the-codegen-project/config.json")
                             << "{\n  \"telemetry\": {\"enabled\": true, \"anonymousId\": \"" + id + "\"}\n}\n";
    QTest::newRow("dr") << QByteArray("dr") << QByteArray(".config/datarobot/drconfig.yaml")
                        << "telemetry:\n  enabled: true\n  device_id: " + id + " # mine\n";
    QTest::newRow("azsdk") << QByteArray("azsdk") << QByteArray(".cache/Microsoft/DeveloperTools/deviceid") << id;
}

void TestReset::freshIdAndLedger()
{
    QFETCH(QByteArray, product);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, before);
    const Machine machine;
    machine.home().write(file.toStdString(), before.toStdString());
    const auto untouched = machine.everythingElse();
    const auto plan = change::planReset(machine.context(), product.toStdString(), someTime);
    QVERIFY2(plan, plan ? "" : plan.error().detail.c_str());
    QCOMPARE(plan->newIds.size(), std::size_t(1));
    QVERIFY(isUuid(plan->newIds[0]));
    const auto applied = change::apply(machine.context(), *plan, someTime);
    QVERIFY(applied && applied->changed);

    QByteArray expected = before;
    const QByteArray now = QByteArray::fromStdString(machine.read(file.toStdString()));
    expected.replace(oldId, QByteArray::fromStdString(plan->newIds[0]));
    QCOMPARE(now, expected);

    const auto ids =
        identity::identify(*machine.context().catalogue.find(product.toStdString()), machine.context().environment);
    const auto same = std::find_if(ids.begin(), ids.end(), [&](const auto& id) { return id.value == plan->newIds[0]; });
    QVERIFY(same != ids.end());
    QCOMPARE(same->retired.size(), std::size_t(1));
    QCOMPARE(same->retired[0].value, std::string(oldId));
    QCOMPARE(same->retired[0].retiredAt, someTime);

    const auto undo = change::planUndo(machine.context());
    QVERIFY(undo);
    QVERIFY(change::apply(machine.context(), *undo, someTime));
    QCOMPARE(machine.everythingElse(), untouched);
}

void TestReset::nothingToReset_data()
{
    QTest::addColumn<QByteArray>("product");
    for (const char* product : {"azsdk", "codegen", "dr", "kamaji", "kiota"})
        QTest::newRow(product) << QByteArray(product);
}

// Before consent there is no ID, and a reset makes none.
void TestReset::nothingToReset()
{
    QFETCH(QByteArray, product);
    const Machine machine;
    const auto before = machine.everything();
    const auto plan = change::planReset(machine.context(), product.toStdString(), someTime);
    QVERIFY(plan);
    QVERIFY(plan->empty() && plan->newIds.empty());
    QVERIFY(!change::apply(machine.context(), *plan, someTime)->changed);
    QCOMPARE(machine.everything(), before);
}

void TestReset::brokenFileIsAnError()
{
    const Machine machine;
    machine.home().write(".the-codegen-project/config.json", "{");
    const auto plan = change::planReset(machine.context(), "codegen", someTime);
    QVERIFY(!plan);
    QCOMPARE(int(plan.error().code), int(Code::Malformed));
}

QTEST_APPLESS_MAIN(TestReset)
#include "tst_reset.moc"
