// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as an interface: help of every verb, exit codes, helpful messages, errors as JSON.
#include "ctlhome.h"

using namespace vitrine::test;

namespace {
const QStringList allVerbs = {"list", "explain",  "fields", "enable", "disable", "undo", "history",
                              "ids",  "reset-id", "erase",  "events", "preview", "record", "demo"};
}

class TestUsage : public QObject
{
    Q_OBJECT
private slots:
    void everyVerbHasHelp_data();
    void everyVerbHasHelp();
    void helpNamesEveryVerb();
    void version();
    void refuses_data();
    void refuses();
    void usageErrorsAreJsonToo();
    void anUnwritableAnswerIsAnError();
};

void TestUsage::everyVerbHasHelp_data()
{
    QTest::addColumn<QString>("verb");
    for (const QString& verb : allVerbs)
        QTest::newRow(qPrintable(verb)) << verb;
}

void TestUsage::everyVerbHasHelp()
{
    QFETCH(QString, verb);
    const CtlHome home;
    const Ran ran = home.ctl({verb, "--help"});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.out.startsWith("Usage: vitrinectl " + verb.toUtf8()));
    for (const char* option : {"--json", "--project", "--file", "--verbose"})
        QVERIFY2(ran.out.contains(option), option);
    QVERIFY(ran.err.isEmpty());
    QVERIFY(QDir(home.path()).isEmpty());
}

void TestUsage::helpNamesEveryVerb()
{
    const Ran ran = CtlHome().ctl({"--help"});
    QCOMPARE(ran.exitCode, 0);
    for (const QString& verb : allVerbs)
        QVERIFY2(ran.out.contains("\n  " + verb.toUtf8()), qPrintable(verb));
}

void TestUsage::version()
{
    const Ran ran = CtlHome().ctl({"--version"});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(QRegularExpression("^vitrinectl \\d+\\.\\d+\\.\\d+\n$").match(ran.out).hasMatch());
}

void TestUsage::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const QStringList& arguments, int exitCode, const char* says) {
        QTest::newRow(name) << arguments << exitCode << QByteArray(says);
    };
    row("no verb", {}, 2, "verb");
    row("unknown verb", {"explian", "dr"}, 2, "'explain'");
    row("far from any verb", {"xyzzy"}, 2, "--help");
    row("unknown option", {"list", "--jsno"}, 2, "'--json'");
    row("option of another verb", {"list", "--summary"}, 2, "--summary");
    row("option before its verb", {"--summary", "events"}, 0, "");
    row("missing product", {"explain"}, 2, "PRODUCT");
    row("unknown product", {"explain", "kiot"}, 2, "'kiota'");
    row("unknown product of ids", {"ids", "nothing-like-it"}, 2, "vitrinectl list");
    row("unknown --product", {"events", "--product", "azskd"}, 2, "'azsdk'");
    row("too many operands", {"explain", "dr", "kiota"}, 2, "kiota");
    row("missing value", {"disable", "dr", "--reason"}, 2, "--reason TEXT");
    row("value for a switch", {"list", "--json=yes"}, 2, "--json");
    row("unknown format", {"list", "--format", "csv"}, 2, "text, json");
    row("format without value", {"list", "--format"}, 2, "--format FORMAT");
    row("summary as csv", {"events", "--summary", "--format", "csv"}, 2, "text, json");
    row("file of a product with a fixed one", {"explain", "dr", "--file", "/etc/passwd"}, 2, "--file");
    row("no such --file", {"explain", "kamaji", "--file", "nowhere.yaml"}, 3, "nowhere.yaml");
    row("no such --project", {"list", "--project", "nowhere"}, 3, "nowhere");
    row("a file as --project", {"list", "--project", "/etc/passwd"}, 2, "directory");
    row("no such events file", {"events", "nowhere.ndjson"}, 3, "nowhere.ndjson");
    row("events after dashes", {"events", "--", "-nowhere"}, 3, "-nowhere");
    row("demo in a directory that is not empty", {"demo", "/etc"}, 3, "/etc");
}

void TestUsage::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Ran ran = CtlHome().ctl(arguments);
    QTEST(ran.exitCode, "exitCode");
    QVERIFY2(ran.err.contains(says), ran.err.constData());
}

void TestUsage::usageErrorsAreJsonToo()
{
    for (const QStringList& arguments : {QStringList{"nonsense", "--json"},
                                         {"explain", "nobody", "--format", "json"},
                                         {"--format=json", "list", "--what"}}) {
        const Ran ran = CtlHome().ctl(arguments);
        QCOMPARE(ran.exitCode, 2);
        QCOMPARE(ran.json()["error"].toObject()["code"].toString(), QString("usage"));
        QVERIFY(!ran.err.isEmpty());
    }
    const Ran missing = CtlHome().ctl({"explain", "kamaji", "--file", "nowhere", "--json"});
    const QJsonObject error = missing.json()["error"].toObject();
    QCOMPARE(error["code"].toString(), QString("not-found"));
    for (const char* key : {"file", "line", "column", "detail"})
        QVERIFY2(error.contains(key), key);
}

void TestUsage::anUnwritableAnswerIsAnError()
{
    const CtlHome home;
    const Ran ran = runProcess("sh", {"-c", "exec \"$0\" list > /dev/full", builtProgram("vitrinectl")},
                               home.environment(), home.path());
    QCOMPARE(ran.exitCode, 3);
}

QTEST_APPLESS_MAIN(TestUsage)
#include "tst_usage.moc"
