// SPDX-License-Identifier: GPL-3.0-or-later
// vitrine-sender as people and timers start it: what arrives is what was journaled, what a dry run printed and what
// vitrinectl previewed; where nothing may be sent, no socket is opened and no file is made.
#include "programs/ctlhome.h"
#include "support/stubserver.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>

using namespace vitrine::test;

namespace {

Ran runSender(const CtlHome& home, const QStringList& arguments)
{
    return runProcess(builtProgram("vitrine-sender"), arguments, home.environment(), home.path());
}

QJsonObject first(const Ran& ran) { return ran.json()["products"].toArray().first().toObject(); }

// A home in which that product may send, and does so to the server.
void allow(CtlHome& home, const QString& product, const StubServer& server)
{
    home.set("DR_TELEMETRY_ENABLED", "true");
    home.set("DR_TELEMETRY_ENDPOINT", QString::fromStdString(server.url("/2/httpapi")));
    home.set("CODEGEN_TELEMETRY_ENDPOINT", QString::fromStdString(server.url("/mp/collect")));
    home.set("CODEGEN_TELEMETRY_ID", "G-TEST");
    home.set("CODEGEN_TELEMETRY_API_SECRET", "not-to-be-shown");
    home.write(".config/datarobot/drconfig.yaml", "telemetry:\n  device_id: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\n");
    home.write(".the-codegen-project/config.json",
               R"({"telemetry":{"anonymousId":"0f1e2d3c-4b5a"},"hasShownTelemetryNotice":true})");
    const QByteArray azure = "InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=" +
                             QByteArray::fromStdString(server.url("/"));
    home.write(".config/vitrine/credentials/" + product + ".json",
               R"({"key":")" + (product == "dr" ? QByteArray("test-key") : azure) + R"("})");
}

// Everything in a home but what the sender itself writes down.
QStringList filesIn(const QString& directory)
{
    QStringList files;
    QDirIterator each(directory, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext())
        files << each.next();
    files.sort();
    return files;
}

} // namespace

class TestSender : public QObject
{
    Q_OBJECT
private slots:
    void whatArrivesIsWhatWasShown_data();
    void whatArrivesIsWhatWasShown();
    void offIsSilent_data();
    void offIsSilent();
    void aKeyIsNotGuessed();
    void oneEndCatchesWhatTheOtherDelivers();
    void theCommandLine_data();
    void theCommandLine();
};

void TestSender::whatArrivesIsWhatWasShown_data()
{
    QTest::addColumn<QString>("event");
    QTest::newRow("dr") << "command_started";
    QTest::newRow("codegen") << "command_executed";
    QTest::newRow("azsdk") << "ToolExecuted";
    QTest::newRow("kiota") << "command_executed";
}

void TestSender::whatArrivesIsWhatWasShown()
{
    const QString product = QTest::currentDataTag();
    QFETCH(QString, event);
    StubServer server;
    CtlHome home;
    allow(home, product, server);
    for (int i = 0; i < 3; ++i) {
        QStringList record = {"record", product, event, "command=init", "success=true"};
        if (product == "kiota")
            record << "--shown"; // its notice
        const Ran recorded = home.ctl(record);
        QVERIFY2(recorded.exitCode == 0, recorded.out + recorded.err);
    }
    const QJsonArray shown = home.ctl({"preview", product, "--json"}).json()["requests"].toArray();
    const Ran dry = runSender(home, {"drain", product, "--dry-run", "--json", "--show-secrets"});
    QCOMPARE(dry.exitCode, 0);
    const QJsonArray would = first(dry)["would_send"].toArray();
    QVERIFY(!runSender(home, {"drain", product, "--dry-run", "--json"}).out.contains("not-to-be-shown"));
    QVERIFY(server.requests().empty());

    const Ran drained = runSender(home, {"drain", product, "--once", "--json"});
    QVERIFY2(drained.exitCode == 0, drained.out + drained.err);
    QCOMPARE(first(drained)["sent"].toInt(), 3);
    const auto arrived = server.requests();
    QCOMPARE(static_cast<int>(arrived.size()), shown.size());
    QCOMPARE(would.size(), shown.size());
    QByteArray journal;
    QDirIterator days(home.path(".local/state/vitrine/" + product + "/journal"), QDir::Files);
    while (days.hasNext())
        journal += home.read(QDir(home.path()).relativeFilePath(days.next()));
    for (int i = 0; i < shown.size(); ++i) {
        const QByteArray body = QByteArray::fromStdString(arrived[static_cast<std::size_t>(i)].body);
        QCOMPARE(body, shown[i]["body"].toString().toUtf8());
        QCOMPARE(body, would[i]["body"].toString().toUtf8());
        QVERIFY(
            would[i]["url"].toString().endsWith(QString::fromStdString(arrived[static_cast<std::size_t>(i)].target)));
        const QByteArray quoted = QJsonDocument(QJsonArray{QString::fromUtf8(body)}).toJson(QJsonDocument::Compact);
        QVERIFY2(journal.contains(quoted.mid(1, quoted.size() - 2)), journal);
    }
    QVERIFY(!journal.contains("not-to-be-shown"));
    QCOMPARE(first(runSender(home, {"drain", product, "--json"}))["standing"].toString(), "nothing");
}

void TestSender::offIsSilent_data()
{
    QTest::addColumn<bool>("recorded"); // while it was on
    QTest::newRow("nothing was ever recorded") << false;
    QTest::newRow("something waits") << true;
}

void TestSender::offIsSilent()
{
    QFETCH(bool, recorded);
    StubServer server;
    CtlHome home;
    allow(home, "dr", server);
    if (recorded)
        QCOMPARE(home.ctl({"record", "dr", "command_started", "command=init"}).exitCode, 0);
    home.set("DR_TELEMETRY_ENABLED", "false");
    home.set("CODEGEN_TELEMETRY_DISABLED", "1");
    const QStringList before = filesIn(home.path());
    const QTemporaryDir elsewhere;
    QProcess process;
    process.setProcessEnvironment(home.environment());
    process.start("strace", {"-f", "-qq", "-e", "trace=socket,connect", "-o", elsewhere.filePath("calls"),
                             builtProgram("vitrine-sender"), "drain"});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QFile calls(elsewhere.filePath("calls"));
    QVERIFY(calls.open(QIODevice::ReadOnly));
    const QString log = QString::fromUtf8(calls.readAll());
    QVERIFY2(!log.contains("AF_INET"), qPrintable(log));
    QCOMPARE(filesIn(home.path()), before);
    QCOMPARE(server.connections(), 0u);
}

void TestSender::aKeyIsNotGuessed()
{
    StubServer server;
    CtlHome home;
    allow(home, "dr", server);
    QVERIFY(QFile::remove(home.path(".config/vitrine/credentials/dr.json")));
    QCOMPARE(home.ctl({"record", "dr", "command_started", "command=init"}).exitCode, 0);
    const Ran drained = runSender(home, {"drain", "dr"});
    QCOMPARE(drained.exitCode, 1);
    QVERIFY2(drained.out.contains("No key is known on this computer"), drained.out);
    QCOMPARE(server.connections(), 0u);
}

void TestSender::oneEndCatchesWhatTheOtherDelivers()
{
    StubServer unused;
    CtlHome home;
    allow(home, "dr", unused);
    QCOMPARE(home.ctl({"record", "dr", "command_started", "command=init"}).exitCode, 0);
    QProcess sink;
    sink.setProcessEnvironment(home.environment());
    sink.start(builtProgram("vitrine-sender"), {"capture", "--dir", home.path("caught"), "--json"});
    QVERIFY(sink.waitForReadyRead(60'000));
    const QString origin = QJsonDocument::fromJson(sink.readLine()).object()["listening"].toString();
    QVERIFY2(origin.startsWith("http://127.0.0.1:"), qPrintable(origin));
    home.set("DR_TELEMETRY_ENDPOINT", origin + "/2/httpapi");
    // What was recorded for the other address is not for this one; what is recorded now is.
    QCOMPARE(home.ctl({"record", "dr", "command_started", "command=update"}).exitCode, 0);
    const Ran drained = runSender(home, {"drain", "dr", "--once"});
    QVERIFY2(drained.out.contains("(not the vendor)"), drained.out);
    sink.terminate();
    QVERIFY(sink.waitForFinished(60'000));
    QByteArray caught;
    for (const QString& file : QDir(home.path("caught")).entryList(QDir::Files))
        caught += home.read("caught/" + file);
    QVERIFY2(caught.contains("update") && !caught.contains("\"init"), caught);
}

void TestSender::theCommandLine_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("") << 2 << QByteArray("A verb is missing");
    QTest::newRow("send") << 2 << QByteArray("no verb 'send'");
    QTest::newRow("drain nobody") << 2 << QByteArray("no product 'nobody'");
    QTest::newRow("drain --port 1") << 2 << QByteArray("does not belong");
    QTest::newRow("drain --show-secrets") << 2 << QByteArray("needs --dry-run");
    QTest::newRow("capture") << 2 << QByteArray("needs --dir");
    QTest::newRow("capture --dir x --port 65536") << 2 << QByteArray("needs a number");
    QTest::newRow("capture --dir x --answer 500") << 2 << QByteArray("--answer knows");
    QTest::newRow("--help") << 0 << QByteArray("drain");
    QTest::newRow("--version") << 0 << QByteArray("vitrine-sender");
    QTest::newRow("drain") << 0 << QByteArray("Nothing waits.");
}

void TestSender::theCommandLine()
{
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const CtlHome home;
    const Ran ran = runSender(home, QString::fromLatin1(QTest::currentDataTag()).split(' ', Qt::SkipEmptyParts));
    QCOMPARE(ran.exitCode, exitCode);
    QVERIFY2((exitCode == 0 ? ran.out : ran.err).contains(says), ran.out + ran.err);
}

QTEST_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"
