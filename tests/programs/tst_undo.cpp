// SPDX-License-Identifier: GPL-3.0-or-later
// House rule 5 from the outside: whatever a change did, undo in another process restores every byte of the home.
#include "ctlhome.h"

#include <QJsonArray>

using namespace vitrine::test;

namespace {

const QStringList changeKeys = {"changed", "edits", "advice", "allowed"};

// The arguments that name a product for a change in the sample home.
QStringList target(const QString& product)
{
    return product == "kamaji" ? QStringList{product, "--file", "kamaji/values.yaml"} : QStringList{product};
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT
private slots:
    void changeAndUndo_data();
    void changeAndUndo();
    void changeInAnEmptyHome_data();
    void changeInAnEmptyHome();
    void oneAfterAnother();
    void refusesAFileThatWasEdited();
    void historyTellsAll();
    void aLinkStaysALink();
};

void TestUndo::changeAndUndo_data()
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

void TestUndo::changeAndUndo()
{
    QFETCH(QStringList, change);
    QFETCH(bool, edits);
    const CtlHome home(CtlHome::Kind::Demo);
    const auto before = home.snapshot();
    const QJsonObject answer = home.ctl(change + QStringList{"--json"}).json();
    QCOMPARE(missingKeys(answer, changeKeys), QString());
    QCOMPARE(answer["changed"].toBool(), edits);
    QCOMPARE(home.snapshot() != before, edits);
    const Ran undo = home.ctl({"undo", "--json"});
    QCOMPARE(undo.exitCode, edits ? 0 : 1);
    QCOMPARE(home.snapshot(), before);
    if (edits)
        QCOMPARE(missingKeys(undo.json(), changeKeys), QString());
}

void TestUndo::changeInAnEmptyHome_data()
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

void TestUndo::changeInAnEmptyHome()
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

void TestUndo::oneAfterAnother()
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
    QCOMPARE(missingKeys(ran.json(), changeKeys), QString());
}

void TestUndo::refusesAFileThatWasEdited()
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

void TestUndo::historyTellsAll()
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

void TestUndo::aLinkStaysALink()
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

QTEST_APPLESS_MAIN(TestUndo)
#include "tst_undo.moc"
