// SPDX-License-Identifier: GPL-3.0-or-later
// vitrine-sender capture: any tool's requests, caught on loopback, can be opened like every other file of events.
#include "ctlhome.h"

#include <QJsonArray>
#include <QStandardPaths>
#include <QTcpServer>

using namespace vitrine::test;

class TestCapture : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whatIsCaughtCanBeOpened_data();
    void whatIsCaughtCanBeOpened();
    void saysWhatItRefuses();
    void usage_data();
    void usage();
    void aTakenPortIsSaid();
    void overTls();
    void endsWithItsInput();
};

namespace {

class Sink
{
public:
    explicit Sink(const CtlHome& home, const QStringList& more = {})
    {
        m_process.setProcessEnvironment(home.environment());
        m_process.start(builtProgram("vitrine-sender"),
                        QStringList{"capture", "--json", "--port", "0", "--dir", home.path("captured")} + more);
        const QJsonObject first = line();
        m_origin = first["listening"].toString();
        m_certificate = first["certificate"].toString();
    }
    ~Sink() { stop(); }
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;

    [[nodiscard]] QString origin() const { return m_origin; }
    [[nodiscard]] QString certificate() const { return m_certificate; }
    [[nodiscard]] bool endsWhenInputDoes()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(20'000) && m_process.exitCode() == 0;
    }
    [[nodiscard]] QJsonObject line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    void stop()
    {
        m_process.kill(); // what was caught is on disk already
        m_process.waitForFinished(20'000);
    }

private:
    QProcess m_process;
    QString m_origin;
    QString m_certificate;
};

Ran curl(const CtlHome& home, QStringList arguments, const QByteArray& body)
{
    home.write("body", body);
    arguments =
        QStringList{
            "-q", "-s", "-m", "20", "-o", "/dev/null", "-w", "%{http_code}", "--data-binary", "@" + home.path("body")} +
        arguments;
    return runProcess("curl", arguments, home.environment(), home.path());
}

QString journalIn(const CtlHome& home)
{
    const QStringList names = QDir(home.path("captured")).entryList(QDir::Files);
    return names.size() == 1 ? home.path("captured/" + names.front()) : QString();
}

} // namespace

void TestCapture::initTestCase()
{
    if (QStandardPaths::findExecutable("curl").isEmpty())
        QSKIP("curl is not here");
}

void TestCapture::whatIsCaughtCanBeOpened_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("amplitude") << "/2/httpapi"
                               << QByteArray(R"({"api_key":"k","events":[{"event_type":"ran","device_id":"device-1"},)"
                                             R"({"event_type":"ended","device_id":"device-1"}]})")
                               << QStringList{"ran", "ended"};
    QTest::newRow("ga4") << "/mp/collect?measurement_id=G-1&api_secret=abc"
                         << QByteArray(R"({"client_id":"c","events":[{"name":"generate","params":{"a":1}}]})")
                         << QStringList{"generate"};
    QTest::newRow("app insights")
        << "/v2.1/track"
        << QByteArray(
               R"({"name":"n","time":"2026-01-01T00:00:00.000Z","iKey":"i","tags":{},"data":{)"
               R"("baseType":"RemoteDependencyData","baseData":{"ver":2,"name":"one","duration":"00:00:01.000"}}})"
               "\n"
               R"({"name":"n","time":"2026-01-01T00:00:00.000Z","iKey":"i","tags":{},"data":{)"
               R"("baseType":"EventData","baseData":{"ver":2,"name":"two"}}})")
        << QStringList{"one", "two"};
    QTest::newRow("otlp") << "/v1/logs"
                          << QByteArray(R"({"resourceLogs":[{"scopeLogs":[{"logRecords":[{"timeUnixNano":"1",)"
                                        R"("eventName":"logged","attributes":[]}]}]}]})")
                          << QStringList{"logged"};
    QTest::newRow("kamaji") << "/create"
                            << QByteArray(R"({"kamaji_version":"1","kubernetes_version":"1","tcp_version":"1"})")
                            << QStringList{"create"};
}

void TestCapture::whatIsCaughtCanBeOpened()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, names);
    const CtlHome home;
    {
        Sink sink(home);
        QVERIFY(curl(home, {sink.origin() + target}, body).out.startsWith('2'));
        const QJsonObject visit = sink.line();
        QCOMPARE(visit["bytes"].toInt(), body.size());
        QVERIFY(!QJsonDocument(visit).toJson().contains("abc"));
    }
    const Ran events = home.ctl({"events", journalIn(home), "--json"});
    QCOMPARE(events.exitCode, 0);
    QStringList found;
    for (const QJsonValue event : events.json()["events"].toArray())
        found << event["name"].toString();
    QCOMPARE(found, names);
    QVERIFY(!home.read("captured/" + QFileInfo(journalIn(home)).fileName()).contains("api_secret=abc"));
}

void TestCapture::saysWhatItRefuses()
{
    const CtlHome home;
    Sink sink(home);
    QCOMPARE(curl(home, {"-H", "Origin: https://example.com", sink.origin() + "/v1/logs"}, "{}").out,
             QByteArray("403"));
    QCOMPARE(sink.line()["refused"].toString(), "cross-origin");
    QVERIFY(journalIn(home).isEmpty());
}

void TestCapture::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no directory") << QStringList{"capture"};
    QTest::newRow("no such answer") << QStringList{"capture", "--dir", "d", "--answer", "teapot"};
    QTest::newRow("no port") << QStringList{"capture", "--dir", "d", "--port", "70000"};
}

void TestCapture::usage()
{
    QFETCH(QStringList, arguments);
    const CtlHome home;
    const Ran ran = runProcess(builtProgram("vitrine-sender"), arguments, home.environment(), home.path());
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(!QFileInfo::exists(home.path("d")));
}

void TestCapture::aTakenPortIsSaid()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const CtlHome home;
    const Ran ran = runProcess(builtProgram("vitrine-sender"),
                               {"capture", "--dir", "d", "--port", QString::number(taken.serverPort())},
                               home.environment(), home.path());
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(!ran.err.isEmpty());
}

// Who trusts the certificate of this run gets through, by each of its names; nobody else does.
void TestCapture::overTls()
{
    const CtlHome home;
    Sink sink(home, {"--tls", "--answer", "413"});
    QVERIFY(sink.origin().startsWith("https://127.0.0.1:"));
    const QString byName = QString(sink.origin()).replace("127.0.0.1", "localhost");
    for (const QString& origin : {sink.origin(), byName})
        QCOMPARE(curl(home, {"--cacert", sink.certificate(), origin + "/v1/logs"}, "{}").out, QByteArray("413"));
    QCOMPARE(curl(home, {sink.origin() + "/v1/logs"}, "{}").out, QByteArray("000"));
    QVERIFY(!home.read("captured/" + QFileInfo(sink.certificate()).fileName()).contains("PRIVATE"));
}

void TestCapture::endsWithItsInput()
{
    const CtlHome home;
    Sink sink(home, {"--until-eof"});
    QVERIFY(!sink.origin().isEmpty());
    QVERIFY(sink.endsWhenInputDoes());
}

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
