// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of the verbs that only answer: every key of the interface is there, in an empty home and in the sample one.
#include "ctlhome.h"

#include <QJsonArray>

using namespace vitrine::test;

namespace {

const QStringList products = {"azsdk", "codegen", "dr", "kamaji", "kiota"};

QJsonObject productOf(const QJsonObject& list, const QString& id)
{
    for (const QJsonValue& product : list["products"].toArray())
        if (product["id"] == id)
            return product.toObject();
    return {};
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT
private slots:
    void listInAnEmptyHome();
    void listOfTheSamples();
    void explain_data();
    void explain();
    void explainFollowsTheEnvironment_data();
    void explainFollowsTheEnvironment();
    void fields_data();
    void fields();
    void ids();
    void erase();
    void readingChangesNothing();
    void verboseNamesTheFilesRead();
};

void TestAnswers::listInAnEmptyHome()
{
    const Ran ran = CtlHome().ctl({"list", "--json"});
    QCOMPARE(ran.exitCode, 0);
    const QJsonArray list = ran.json()["products"].toArray();
    QCOMPARE(list.size(), products.size());
    for (const QJsonValue& product : list) {
        QCOMPARE(missingKeys(product.toObject(), {"id", "name", "found", "state", "allowed", "decided_by"}), QString());
        QCOMPARE(product["found"].toBool(true), false);
    }
}

void TestAnswers::listOfTheSamples()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const QJsonObject list = home.ctl({"list", "--json"}).json();
    for (const QString& id : products)
        QVERIFY2(productOf(list, id)["found"].toBool(), qPrintable(id));
    QCOMPARE(productOf(list, "dr")["state"].toString(), QString("allowed"));
    QCOMPARE(productOf(list, "dr")["waiting"].toInt(), 17);
    QCOMPARE(productOf(list, "codegen")["state"].toString(), QString("off"));
    QCOMPARE(productOf(list, "kiota")["notice_due"].toBool(), true);
    const Ran text = home.ctl({"list"});
    QVERIFY(text.out.contains("\u25cf may send"));
    QVERIFY(text.out.contains("\u25cb off"));
    QVERIFY(text.out.contains("17 waiting"));
}

void TestAnswers::explain_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<bool>("demo");
    for (const QString& product : products)
        for (const bool demo : {false, true})
            QTest::newRow(qPrintable(product + (demo ? " in the samples" : " in an empty home"))) << product << demo;
}

void TestAnswers::explain()
{
    QFETCH(QString, product);
    QFETCH(bool, demo);
    const CtlHome home(demo ? CtlHome::Kind::Demo : CtlHome::Kind::Empty);
    const Ran ran = home.ctl({"explain", product, "--json"});
    const QJsonObject answer = ran.json();
    QCOMPARE(missingKeys(answer, {"product", "allowed", "state", "sentence", "tool_does", "tool_why", "rungs"}),
             QString());
    QCOMPARE(ran.exitCode, answer["allowed"].toBool() ? 0 : 1);
    QVERIFY(!answer["sentence"].toString().isEmpty());
    QVERIFY(QStringList({"sends", "silent", "unknown"}).contains(answer["tool_does"].toString()));
    int winners = 0;
    for (const QJsonValue& rung : answer["rungs"].toArray()) {
        QCOMPARE(missingKeys(rung.toObject(),
                             {"id", "kind", "source", "value", "verdict", "wins", "file", "line", "column", "why"}),
                 QString());
        QVERIFY(!rung["why"].toString().isEmpty());
        winners += rung["wins"].toBool() ? 1 : 0;
    }
    QCOMPARE(winners, 1);
    QCOMPARE(answer["rungs"].toArray().first()["kind"].toString(), QString("policy"));
    QCOMPARE(answer["rungs"].toArray().last()["kind"].toString(), QString("default"));
}

void TestAnswers::explainFollowsTheEnvironment_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char* product, const char* variable, const char* value, bool allowed) {
        QTest::addRow("%s %s=%s", product, variable, value)
            << QString(product) << QString(variable) << QString(value) << allowed;
    };
    row("kiota", "KIOTA_CLI_TELEMETRY_OPTOUT", "yes", true);
    row("kiota", "KIOTA_CLI_TELEMETRY_OPTOUT", "TRUE", false);
    row("azsdk", "AZSDKTOOLS_COLLECT_TELEMETRY", "1", false);
    row("codegen", "DO_NOT_TRACK", "0", false);
    row("dr", "DR_TELEMETRY_ENABLED", "yes", false);
    row("dr", "CI", "true", false);
    row("kamaji", "DO_NOT_TRACK", "1", true);
}

void TestAnswers::explainFollowsTheEnvironment()
{
    QFETCH(QString, product);
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(bool, allowed);
    CtlHome home(CtlHome::Kind::Demo);
    home.set(variable, value);
    QCOMPARE(home.ctl({"explain", product}).exitCode, allowed ? 0 : 1);
}

void TestAnswers::fields_data()
{
    QTest::addColumn<QString>("product");
    for (const QString& product : products)
        QTest::newRow(qPrintable(product)) << product;
}

void TestAnswers::fields()
{
    QFETCH(QString, product);
    const Ran ran = CtlHome().ctl({"fields", product, "--json"});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject answer = ran.json();
    QVERIFY(!answer["events"].toArray().isEmpty());
    QVERIFY(!answer["never"].toArray().isEmpty());
    for (const QJsonValue& event : answer["events"].toArray()) {
        QVERIFY(!event["purpose"].toString().isEmpty());
        for (const QJsonValue& field : event["fields"].toArray())
            QCOMPARE(missingKeys(field.toObject(), {"name", "class", "type", "purpose"}), QString());
    }
}

void TestAnswers::ids()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const Ran ran = home.ctl({"ids", "--json"});
    QCOMPARE(ran.exitCode, 0);
    bool retired = false;
    for (const QJsonValue& id : ran.json()["ids"].toArray()) {
        QCOMPARE(missingKeys(id.toObject(),
                             {"product", "name", "value", "source", "first_seen", "resettable", "why", "retired"}),
                 QString());
        for (const QJsonValue& old : id["retired"].toArray()) {
            QCOMPARE(missingKeys(old.toObject(), {"value", "first_seen", "retired_at"}), QString());
            retired = true;
        }
    }
    QVERIFY(retired);
    const QJsonArray kiota = home.ctl({"ids", "kiota", "--json"}).json()["ids"].toArray();
    QVERIFY(kiota.isEmpty());
}

void TestAnswers::erase()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const Ran ran = home.ctl({"erase", "dr"});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.contains("550e8400-e29b-41d4-a716-446655440000"));
    QVERIFY(ran.out.contains("1f0e7c4a-93b2-4d0f-8a55-0c2f6a9d7b31")); // the earlier one
    QVERIFY(ran.out.contains("DataRobot support"));
    QCOMPARE(home.ctl({"erase", "kiota"}).exitCode, 1); // nothing to look up there
}

void TestAnswers::readingChangesNothing()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const auto before = home.snapshot();
    for (const QString& verb : QStringList{"list", "history", "ids", "events"})
        (void)home.ctl({verb});
    for (const QString& product : products)
        for (const QString& verb : QStringList{"explain", "fields", "erase", "preview"})
            (void)home.ctl({verb, product});
    QCOMPARE(home.snapshot(), before);
    const CtlHome empty;
    (void)empty.ctl({"list"});
    (void)empty.ctl({"events"});
    (void)empty.ctl({"undo"});
    QVERIFY(QDir(empty.path()).isEmpty());
}

void TestAnswers::verboseNamesTheFilesRead()
{
    const CtlHome home(CtlHome::Kind::Demo);
    const Ran ran = home.ctl({"explain", "dr", "--verbose"});
    QVERIFY(ran.err.contains("drconfig.yaml"));
    QVERIFY(home.ctl({"explain", "dr"}).err.isEmpty());
}

QTEST_APPLESS_MAIN(TestAnswers)
#include "tst_answers.moc"
