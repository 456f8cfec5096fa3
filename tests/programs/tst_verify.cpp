// SPDX-License-Identifier: GPL-3.0-or-later
// vitrinectl verify with real tools: the embedded example, one that sends although it is off, one that heeds nothing.
#include "ctlhome.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QStandardPaths>

#include <csignal>

using namespace vitrine::test;

namespace {

// A script in the home that says what it does; it sends with curl, as a tool's own sender would.
QString tool(const CtlHome& home, const QString& name, const QByteArray& lines)
{
    home.write(name, "#!/bin/sh\n" + lines);
    QFile::setPermissions(home.path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return home.path(name);
}

const QByteArray sends = "curl -q -s -m 20 -o /dev/null --data '{\"api_key\":\"k\",\"events\":[{\"event_type\":\"ran\","
                         "\"device_id\":\"device-1\"}]}' \"$DR_TELEMETRY_ENDPOINT\"\n";

Ran verify(const CtlHome& home, QStringList options, const QStringList& command)
{
    options = QStringList{"verify"} + options + QStringList{"--"} + command;
    return home.ctl(options);
}

// A process that has ended and that nobody has waited for does not count.
bool lives(const QByteArray& pid)
{
    QFile status("/proc/" + QString::fromLatin1(pid.trimmed()) + "/stat");
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
}

QStringList textsOf(const QJsonValue& list)
{
    QStringList texts;
    for (const QJsonValue one : list.toArray())
        texts << one.toString();
    return texts;
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theExampleIsSilentWhenOff();
    void theExampleSendsWhenOn();
    void oneThatSendsAllTheSame();
    void oneWhoseSenderComesLater();
    void oneThatHeedsNothing();
    void silenceAloneProvesNothing();
    void onlyProxiesAreLeft();
    void whoIsOffIsNotTurnedOnUnasked();
    void evidence();
    void aRunThatHangs();
    void itCanBeStopped();
    void overTls();
    void usage_data();
    void usage();
    void nothingIsRunWhereItWouldBeOn();
};

void TestVerify::initTestCase()
{
    if (QStandardPaths::findExecutable("curl").isEmpty())
        QSKIP("curl is not here");
}

// Recorder, spool, detached sender and all: the real thing, against the loopback sink.
void TestVerify::theExampleIsSilentWhenOff()
{
    CtlHome home;
    home.set("CODEGEN_TELEMETRY_ID", "G-TEST");
    home.set("CODEGEN_TELEMETRY_API_SECRET", "secret-of-the-test");
    const Ran ran = verify(home, {"codegen", "--json", "--runs", "2", "--watch", "2"}, {VITRINE_GREET, "Ada"});
    const QJsonObject answer = ran.json();
    QVERIFY2(ran.exitCode == 0, ran.out + ran.err);
    QCOMPARE(answer["verdict"].toString(), "silent");
    QCOMPARE(answer["requests"].toInt(), 0);
    QCOMPARE(answer["control_requests"].toInt(), 1);
    QCOMPARE(answer["runs"].toArray().size(), 3);
    QVERIFY(!ran.out.contains("secret-of-the-test"));
    QVERIFY2(!QFileInfo::exists(home.path(".local/state/vitrine/codegen/spool")), "something was queued");
}

void TestVerify::theExampleSendsWhenOn()
{
    CtlHome home;
    home.set("CODEGEN_TELEMETRY_ID", "G-TEST");
    home.set("CODEGEN_TELEMETRY_API_SECRET", "secret-of-the-test");
    home.set("DO_NOT_TRACK", "1");
    const Ran ran =
        verify(home, {"codegen", "--json", "--consent", "on", "--runs", "1", "--watch", "2"}, {VITRINE_GREET});
    QVERIFY2(ran.exitCode == 0, ran.out + ran.err);
    const QJsonObject caught = ran.json()["captured"].toArray().first().toObject();
    QVERIFY2(caught["body"].toString().contains("asyncapi"), ran.out);
    QVERIFY(!ran.out.contains("secret-of-the-test"));
}

void TestVerify::oneThatSendsAllTheSame()
{
    const CtlHome home;
    const QString liar = tool(home, "liar", "echo says it is off\n" + sends);
    const Ran ran = verify(home, {"dr", "--runs", "2", "--watch", "0", "--no-control"}, {liar});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY2(ran.out.contains("2 requests in 2 runs with consent off."), ran.out);
    QVERIFY2(ran.out.contains("\"device_id\":\"device-1\""), ran.out); // the bytes that came
    QVERIFY(ran.out.contains("DR_TELEMETRY_ENABLED=false"));
}

// Detached, in a session of its own, after the tool has ended.
void TestVerify::oneWhoseSenderComesLater()
{
    const CtlHome home;
    const QString liar =
        tool(home, "liar", "setsid sh -c '" + QByteArray(sends).replace("'", "'\\''") + "' >/dev/null 2>&1 &\n");
    const Ran ran = verify(home, {"dr", "--json", "--runs", "1", "--watch", "2", "--no-control"}, {liar});
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.json()["requests"].toInt(), 1);
}

void TestVerify::oneThatHeedsNothing()
{
    const CtlHome home;
    const QString deaf = tool(home, "deaf", "exit 0\n");
    const Ran ran = verify(home, {"dr", "--json", "--runs", "2", "--watch", "0", "--control"}, {deaf});
    QCOMPARE(ran.exitCode, 7);
    QCOMPARE(ran.json()["verdict"].toString(), "unclear");
    QCOMPARE(textsOf(ran.json()["doubts"]), QStringList{"control-unheard"});
}

void TestVerify::silenceAloneProvesNothing()
{
    const CtlHome home;
    const Ran ran = verify(home, {"dr", "--runs", "1", "--watch", "0", "--no-control"}, {"true"});
    QCOMPARE(ran.exitCode, 7);
    QVERIFY2(ran.out.contains("0 requests in 1 run with consent off."), ran.out);
    QVERIFY2(ran.out.contains("Cannot tell: Nothing shows"), ran.out);
}

void TestVerify::onlyProxiesAreLeft()
{
    const CtlHome home;
    const QString calls = tool(home, "calls",
                               "[ -n \"$KIOTA_CLI_TELEMETRY_OPTOUT\" ] && [ -z \"$1\" ] && exit 0\n"
                               "curl -q -s -m 20 https://${1:-eastus-8.in.applicationinsights.azure.com}/\nexit 0\n");
    const QStringList options{"kiota", "--json", "--runs", "1", "--watch", "0"};
    const Ran silent = verify(home, options, {calls});
    QVERIFY2(silent.exitCode == 0, silent.out);
    QVERIFY(!silent.json()["endpoint_named"].toBool());
    QCOMPARE(silent.json()["control_requests"].toInt(), 1);
    const Ran other = verify(home, options, {calls, "example.invalid"});
    QCOMPARE(other.exitCode, 7);
    QVERIFY(textsOf(other.json()["doubts"]).contains("other-hosts"));
}

void TestVerify::whoIsOffIsNotTurnedOnUnasked()
{
    const CtlHome home;
    home.write(".config/datarobot/drconfig.yaml", "telemetry:\n  enabled: false\n");
    const QString tells = tool(home, "tells", "echo $DR_TELEMETRY_ENABLED >> \"$HOME/told\"\n");
    QCOMPARE(verify(home, {"dr", "--runs", "1", "--watch", "0"}, {tells}).exitCode, 7);
    QCOMPARE(home.read("told"), QByteArray("false\n"));
    QCOMPARE(verify(home, {"dr", "--runs", "1", "--watch", "0", "--control"}, {tells}).exitCode, 7);
    QCOMPARE(home.read("told"), QByteArray("false\ntrue\nfalse\n"));
    QCOMPARE(home.read(".config/datarobot/drconfig.yaml"), QByteArray("telemetry:\n  enabled: false\n"));
}

void TestVerify::evidence()
{
    const CtlHome home;
    const QString liar = tool(home, "liar", sends);
    const Ran ran = verify(
        home, {"dr", "--runs", "1", "--watch", "0", "--no-control", "--keep", "kept", "--evidence", "verify.json"},
        {liar, "--token", "abcdef"});
    QCOMPARE(ran.exitCode, 1);
    const QByteArray bytes = home.read("verify.json");
    const QJsonObject statement = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(missingKeys(statement, {"command", "product", "profile", "runs", "files", "verdict", "settings"}),
             QString());
    const QJsonObject file = statement["files"].toArray().first().toObject();
    const QByteArray caught = home.read("kept/" + file["name"].toString());
    QCOMPARE(file["sha256"].toString().toUtf8(), QCryptographicHash::hash(caught, QCryptographicHash::Sha256).toHex());
    QVERIFY(!bytes.contains("abcdef"));
    QVERIFY(!bytes.contains(home.path().toUtf8()));
    const Ran events = home.ctl({"events", "kept/" + file["name"].toString(), "--json"});
    QCOMPARE(events.json()["events"].toArray().size(), 1);
}

void TestVerify::aRunThatHangs()
{
    const CtlHome home;
    const QString hangs = tool(home, "hangs", "sleep 300 & echo $! > \"$HOME/child\"; wait\n");
    const Ran ran =
        verify(home, {"dr", "--json", "--runs", "1", "--timeout", "1", "--watch", "0", "--no-control"}, {hangs});
    QCOMPARE(ran.exitCode, 7);
    QVERIFY(textsOf(ran.json()["doubts"]).contains("timed-out"));
    QVERIFY(!lives(home.read("child")));
}

void TestVerify::itCanBeStopped()
{
    const CtlHome home;
    const QString hangs =
        tool(home, "hangs", "echo $$ > \"$HOME/child\"; mv \"$HOME/child\" \"$HOME/pid\"; sleep 300\n");
    QProcess process;
    process.setProcessEnvironment(home.environment());
    process.setWorkingDirectory(home.path());
    process.start(builtProgram("vitrinectl"), {"verify", "dr", "--json", "--no-control", "--", hangs});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(home.path("pid")), 20'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 7);
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QVERIFY(textsOf(answer["doubts"]).contains("cancelled"));
    QVERIFY(!lives(home.read("pid")));
}

void TestVerify::overTls()
{
    const CtlHome home;
    const QString liar = tool(home, "liar", sends);
    const Ran ran = verify(home, {"dr", "--json", "--runs", "1", "--watch", "0", "--no-control", "--tls"}, {liar});
    QCOMPARE(ran.exitCode, 1);
    const QString url = ran.json()["captured"].toArray().first()["url"].toString();
    QVERIFY2(url.startsWith("https://127.0.0.1:"), qPrintable(url));
}

void TestVerify::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList{"verify", "dr"};
    QTest::newRow("too many runs") << QStringList{"verify", "dr", "--runs", "101", "--", "true"};
    QTest::newRow("no number") << QStringList{"verify", "dr", "--watch", "x", "--", "true"};
    QTest::newRow("consent") << QStringList{"verify", "dr", "--consent", "maybe", "--", "true"};
    QTest::newRow("no such switch") << QStringList{"verify", "dr", "--switch", "DO_NOT_TRACK", "--", "true"};
}

void TestVerify::usage()
{
    QFETCH(QStringList, arguments);
    const CtlHome home;
    const Ran ran = home.ctl(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.err.isEmpty());
}

void TestVerify::nothingIsRunWhereItWouldBeOn()
{
    const CtlHome home;
    const QString tells = tool(home, "tells", "echo ran > \"$HOME/told\"\n");
    const Ran ran = verify(home, {"kamaji"}, {tells});
    QCOMPARE(ran.exitCode, 7);
    QVERIFY2(ran.err.contains("Nothing was run"), ran.err);
    QVERIFY(!QFileInfo::exists(home.path("told")));
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
