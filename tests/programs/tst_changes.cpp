// SPDX-License-Identifier: GPL-3.0-or-later
// Rule 5 from the outside: what enable, disable, reset-id and undo do to the files of a home, byte for byte.
#include "ctlhome.h"

#include <QJsonArray>

using namespace vitrine::test;

namespace {

// The arguments that name a product for a change in the sample home.
QStringList target(const QString& product)
{
    return product == "kamaji" ? QStringList{product, "--file", "kamaji/values.yaml"} : QStringList{product};
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT
private slots:
    void dryRunChangesNothing_data();
    void dryRunChangesNothing();
    void disablingDeletesWhatWaits();
    void theReasonIsKept();
    void nothingToChange();
    void kiotaGetsAdvice();
    void resetKeepsTheOldId();
    void diffsHideSecrets();
    void aConfigThatCannotBeRead_data();
    void aConfigThatCannotBeRead();
};

void TestChanges::dryRunChangesNothing_data()
{
    QTest::addColumn<QStringList>("change");
    for (const QString& product : QStringList{"azsdk", "dr", "kamaji"})
        QTest::newRow(qPrintable("disable " + product)) << (QStringList{"disable"} + target(product));
    QTest::newRow("enable codegen") << QStringList{"enable", "codegen"};
    QTest::newRow("reset-id dr") << QStringList{"reset-id", "dr"};
}

void TestChanges::dryRunChangesNothing()
{
    QFETCH(QStringList, change);
    const CtlHome home(CtlHome::Kind::Demo);
    const auto before = home.snapshot();
    const Ran ran = home.ctl(change + QStringList{"--dry-run", "--json"});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.json()["changed"].toBool(true), false);
    QCOMPARE(ran.json()["would_change"].toBool(false), true);
    QCOMPARE(ran.json()["edits"].toArray().size(), 1);
    QVERIFY(ran.json()["edits"][0]["diff"].toString().contains("\n+"));
    QCOMPARE(home.snapshot(), before);
    QVERIFY(!QFileInfo::exists(home.path(".local/state/vitrine/undo.ndjson")));
    QCOMPARE(home.ctl({"list", "--json"}).json()["products"].toArray().size(), 5);
    QVERIFY(home.ctl({"list"}).out.contains("17 waiting"));
}

void TestChanges::disablingDeletesWhatWaits()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const Ran ran = home.ctl({"disable", "dr", "--json"});
    QCOMPARE(ran.json()["events_deleted"].toInt(), 17);
    QVERIFY(QDir(home.path(".local/state/vitrine/dr/spool")).isEmpty());
    QVERIFY(!home.ctl({"list"}).out.contains("17 waiting"));
}

void TestChanges::theReasonIsKept()
{
    const CtlHome home(CtlHome::Kind::Demo);
    QCOMPARE(home.ctl({"disable", "dr", "--reason", "testing: \"quotes\" # and more"}).exitCode, 0);
    const QByteArray config = home.read(".config/datarobot/drconfig.yaml");
    QVERIFY2(config.contains("opt_out_reason: "), config.constData());
    QVERIFY(config.contains("last_updated: "));
    QVERIFY(config.contains("# Default: true (opt-out model)")); // a neighbour's comment
    QCOMPARE(home.ctl({"explain", "dr"}).exitCode, 1);
}

void TestChanges::nothingToChange()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const Ran off = home.ctl({"disable", "codegen", "--json"});
    QCOMPARE(off.exitCode, 0);
    QCOMPARE(off.json()["changed"].toBool(true), false);
    QCOMPARE(off.json()["allowed"].toBool(true), false);
    const Ran on = home.ctl({"enable", "azsdk", "--json"});
    QCOMPARE(on.exitCode, 0);
    QCOMPARE(on.json()["changed"].toBool(true), false);
    QCOMPARE(on.json()["allowed"].toBool(false), true);
}

void TestChanges::kiotaGetsAdvice()
{
    const CtlHome home;
    const Ran ran = home.ctl({"disable", "kiota", "--json"});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.json()["changed"].toBool(true), false);
    QVERIFY(ran.json()["advice"][0].toString().contains("KIOTA_CLI_TELEMETRY_OPTOUT"));
    QVERIFY(QDir(home.path()).isEmpty());
    QVERIFY(home.ctl({"disable", "kiota"}).out.contains("KIOTA_CLI_TELEMETRY_OPTOUT"));
}

void TestChanges::resetKeepsTheOldId()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const QByteArray old = "550e8400-e29b-41d4-a716-446655440000";
    QCOMPARE(home.ctl({"reset-id", "dr"}).exitCode, 0);
    QVERIFY(!home.read(".config/datarobot/drconfig.yaml").contains(old));
    QVERIFY(home.ctl({"ids", "dr"}).out.contains("earlier: " + old));
    QVERIFY(home.ctl({"erase", "dr"}).out.contains(old));
}

void TestChanges::diffsHideSecrets()
{
    const CtlHome home;
    home.write(".config/datarobot/drconfig.yaml", "token: abcdefgh\ntelemetry: {enabled: true}\napi_key: ijklmnop\n");
    for (const QStringList& format : {QStringList{}, {"--json"}}) {
        const Ran ran = home.ctl(QStringList{"disable", "dr", "--dry-run"} + format);
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.out.contains("token"));
        QVERIFY(!ran.out.contains("abcdefgh") && !ran.out.contains("ijklmnop"));
    }
}

void TestChanges::aConfigThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::newRow("malformed") << QByteArray("telemetry: [enabled: true\n");
    QTest::newRow("too large") << QByteArray(8 << 20, '#');
    QTest::newRow("key twice") << QByteArray("telemetry:\n  enabled: true\n  enabled: true\n");
    QTest::newRow("not a mapping") << QByteArray("telemetry: on and on\n");
    QTest::newRow("too deep") << QByteArray("telemetry: ") + QByteArray(5000, '[');
}

void TestChanges::aConfigThatCannotBeRead()
{
    QFETCH(QByteArray, config);
    const CtlHome home;
    const QString file = ".config/datarobot/drconfig.yaml";
    home.write(file, config);
    const Ran explained = home.ctl({"explain", "dr", "--json"});
    QCOMPARE(explained.exitCode, 1);
    QCOMPARE(explained.json()["allowed"].toBool(true), false);
    const Ran disabled = home.ctl({"disable", "dr", "--json"});
    QCOMPARE(disabled.exitCode, 3);
    QVERIFY(!disabled.json()["error"].toObject()["code"].toString().isEmpty());
    QVERIFY(disabled.err.contains("drconfig.yaml"));
    QCOMPARE(home.read(file), config);
}

QTEST_APPLESS_MAIN(TestChanges)
#include "tst_changes.moc"
