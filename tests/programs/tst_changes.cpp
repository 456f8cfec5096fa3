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

QString missingKeys(const QJsonObject& answer)
{
    QStringList missing;
    for (const QString& key : QStringList{"changed", "edits", "advice", "allowed"})
        if (!answer.contains(key))
            missing += key;
    return missing.join(' ');
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT
private slots:
    void changeAndUndo_data();
    void changeAndUndo();
    void changeInAnEmptyHome_data();
    void changeInAnEmptyHome();
    void dryRunChangesNothing_data();
    void dryRunChangesNothing();
    void disablingDeletesWhatWaits();
    void theReasonIsKept();
    void nothingToChange();
    void kiotaGetsAdvice();
    void resetKeepsTheOldId();
    void undoTwice();
    void undoRefusesAFileThatWasEdited();
    void historyTellsAll();
    void diffsHideSecrets();
    void aConfigThatCannotBeRead_data();
    void aConfigThatCannotBeRead();
    void aLinkStaysALink();
};

void TestChanges::changeAndUndo_data()
{
    QTest::addColumn<QStringList>("change");
    QTest::addColumn<bool>("edits");
    const auto row = [](const QString& verb, const QString& product, bool edits) {
        QTest::newRow(qPrintable(verb + " " + product)) << (QStringList{verb} + target(product)) << edits;
    };
    for (const QString& product : QStringList{"azsdk", "dr", "kamaji"})
        row("disable", product, true);
    row("enable", "codegen", true);
    row("disable", "kiota", false);
    row("disable", "codegen", false); // is off already
    for (const QString& product : QStringList{"azsdk", "codegen", "dr"})
        row("reset-id", product, true);
    row("reset-id", "kiota", false);
    row("reset-id", "kamaji", false);
}

void TestChanges::changeAndUndo()
{
    QFETCH(QStringList, change);
    QFETCH(bool, edits);
    const CtlHome home(CtlHome::Kind::Demo);
    const auto before = home.snapshot();
    const QJsonObject answer = home.ctl(change + QStringList{"--json"}).json();
    QCOMPARE(missingKeys(answer), QString());
    QCOMPARE(answer["changed"].toBool(), edits);
    QCOMPARE(home.snapshot() != before, edits);
    const Ran undo = home.ctl({"undo", "--json"});
    QCOMPARE(undo.exitCode, edits ? 0 : 1);
    QCOMPARE(home.snapshot(), before);
    if (edits)
        QCOMPARE(missingKeys(undo.json()), QString());
}

void TestChanges::changeInAnEmptyHome_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("file");
    QTest::newRow("dr") << "dr"
                        << ".config/datarobot/drconfig.yaml";
    QTest::newRow("codegen") << "codegen"
                             << ".the-codegen-project/config.json";
    QTest::newRow("azsdk") << "azsdk"
                           << ".config/azsdk/config.yaml";
}

void TestChanges::changeInAnEmptyHome()
{
    QFETCH(QString, product);
    QFETCH(QString, file);
    const CtlHome home;
    QCOMPARE(home.ctl({"disable", product}).exitCode, 0);
    const QFileInfo made(home.path(file));
    QVERIFY(made.isFile());
    QCOMPARE(int(made.permissions() & 0x0077), 0); // nobody else's
    QCOMPARE(int(QFileInfo(made.path()).permissions() & 0x0077), 0);
    QCOMPARE(home.ctl({"explain", product}).exitCode, 1);
    QCOMPARE(home.ctl({"undo"}).exitCode, 0);
    QVERIFY(!QFileInfo::exists(home.path(file)));
}

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

void TestChanges::undoTwice()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const auto before = home.snapshot();
    QCOMPARE(home.ctl({"disable", "azsdk"}).exitCode, 0);
    QCOMPARE(home.ctl({"enable", "codegen"}).exitCode, 0);
    QCOMPARE(home.ctl({"undo"}).exitCode, 0);
    QCOMPARE(home.ctl({"undo"}).exitCode, 0);
    QCOMPARE(home.snapshot(), before);
    const Ran ran = home.ctl({"undo", "--json"});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.err.contains("nothing to undo"));
    QCOMPARE(missingKeys(ran.json()), QString());
}

void TestChanges::undoRefusesAFileThatWasEdited()
{
    const CtlHome home(CtlHome::Kind::Demo);
    QCOMPARE(home.ctl({"disable", "dr"}).exitCode, 0);
    const QByteArray edited = home.read(".config/datarobot/drconfig.yaml") + "other: 1\n";
    home.write(".config/datarobot/drconfig.yaml", edited);
    const Ran ran = home.ctl({"undo"});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.err.contains("drconfig.yaml"), ran.err.constData());
    QCOMPARE(home.read(".config/datarobot/drconfig.yaml"), edited);
}

void TestChanges::historyTellsAll()
{
    const CtlHome home(CtlHome::Kind::Demo);
    (void)home.ctl({"disable", "dr"});
    (void)home.ctl({"reset-id", "codegen"});
    (void)home.ctl({"undo"});
    const QJsonArray entries = home.ctl({"history", "--json"}).json()["history"].toArray();
    QVERIFY(entries.size() >= 2);
    bool undone = false, disabled = false;
    for (const QJsonValue& entry : entries) {
        for (const QString& key : QStringList{"id", "time", "intent", "products", "files", "undone"})
            QVERIFY2(entry.toObject().contains(key), qPrintable(key));
        undone = undone || entry["undone"].toBool();
        disabled = disabled || (entry["intent"] == "disable" && entry["products"][0] == "dr");
    }
    QVERIFY(undone && disabled);
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

void TestChanges::aLinkStaysALink()
{
    const CtlHome home;
    home.write("dotfiles/drconfig.yaml", "telemetry:\n  enabled: true\n");
    QDir(home.path()).mkpath(".config/datarobot");
    QVERIFY(QFile::link(home.path("dotfiles/drconfig.yaml"), home.path(".config/datarobot/drconfig.yaml")));
    QCOMPARE(home.ctl({"disable", "dr"}).exitCode, 0);
    QVERIFY(QFileInfo(home.path(".config/datarobot/drconfig.yaml")).isSymLink());
    QVERIFY(home.read("dotfiles/drconfig.yaml").contains("enabled: false"));
    QCOMPARE(home.ctl({"undo"}).exitCode, 0);
    QCOMPARE(home.read("dotfiles/drconfig.yaml"), QByteArray("telemetry:\n  enabled: true\n"));
}

QTEST_APPLESS_MAIN(TestChanges)
#include "tst_changes.moc"
