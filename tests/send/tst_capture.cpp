// SPDX-License-Identifier: GPL-3.0-or-later
// What any tool sends to the loopback sink stands in its journal, and what must not get in leaves no trace.
#include "send/capture.h"

#include "base/base64.h"
#include "base/file.h"
#include "base/json.h"
#include "outbox/spool.h"
#include "send/capturedline.h"
#include "support/certificate.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace vitrine;
using send::Capture;
using send::CaptureAnswer;
using send::Visit;

class TestCapture : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whatCurlSends_data();
    void whatCurlSends();
    void encodedBodiesAreReadAndKept();
    void aBombIsCut();
    void secretsInTargets_data();
    void secretsInTargets();
    void answers_data();
    void answers();
    void whoIsRefusedLeavesNoTrace();
    void aFullDiskIsSaid();
    void aDirectoryThatCannotBeMadeIsAnError();
    void onlyTheOwnerMayRead();
    void overTls();

private:
    QTemporaryDir m_directory;
};

namespace {

struct Curled
{
    int status = 0;
    int exitCode = -1;
    QByteArray out;
};

// In this thread's event loop the server answers meanwhile.
Curled curl(QStringList arguments, const QByteArray& input = {})
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert("PATH", qEnvironmentVariable("PATH"));
    process.setProcessEnvironment(environment);
    arguments = QStringList{"-q", "-s", "-m", "20", "-w", "\n%{http_code}"} + arguments;
    process.start("curl", arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
        return {};
    const QByteArray out = process.readAllStandardOutput();
    return {out.mid(out.lastIndexOf('\n') + 1).toInt(), process.exitCode(), out.left(out.lastIndexOf('\n'))};
}

// The lines of all files in the directory: every one framed.
std::vector<Json> linesIn(const QString& directory)
{
    std::vector<Json> lines;
    for (const std::string& name : listDirectory(directory.toStdString())) {
        const auto bytes = readFile(directory.toStdString() + "/" + name, 200u << 20);
        for (const QByteArray& line : QByteArray::fromStdString(bytes.value_or("")).split('\n'))
            if (!line.isEmpty()) {
                const std::string text = line.toStdString();
                if (outbox::frameOf(text) != outbox::Frame::Fits)
                    qFatal("a line without its checksum");
                lines.push_back(*Json::parse(text, {200u << 20, 64}));
            }
    }
    return lines;
}

class Sink
{
public:
    explicit Sink(CaptureAnswer answer = CaptureAnswer::Accept, std::uint64_t mostBytes = 1u << 30,
                  std::optional<QSslConfiguration> tls = std::nullopt)
        : m_capture({0, path().toStdString(), answer, std::move(tls), mostBytes},
                    [this](const Visit& visit) { visits.push_back(visit); })
    {
        if (!m_capture.start())
            qFatal("no sink");
    }

    [[nodiscard]] QString path() const { return m_directory.filePath("captured"); }
    [[nodiscard]] QString url(const QString& target) const
    {
        return QString::fromStdString(m_capture.origin()) + target;
    }
    [[nodiscard]] std::uint16_t port() const { return m_capture.port(); }
    [[nodiscard]] std::vector<Json> lines() const { return linesIn(path()); }

    std::vector<Visit> visits;

private:
    QTemporaryDir m_directory;
    Capture m_capture;
};

bool hasHeader(const Json& headers, std::string_view name, std::string_view value)
{
    for (const Json& header : headers.items())
        if (header["name"].text() == name && header["value"].text() == value)
            return true;
    return false;
}

const QString amplitude = "/2/httpapi";
const QByteArray events = R"({"api_key":"k","events":[{"event_type":"ran","device_id":"d"}]})";

} // namespace

void TestCapture::initTestCase()
{
    if (QStandardPaths::findExecutable("curl").isEmpty())
        QSKIP("curl is not here");
}

void TestCapture::whatCurlSends_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("small") << QStringList() << events;
    QTest::newRow("chunked") << QStringList{"-H", "Transfer-Encoding: chunked"} << events;
    QTest::newRow("asks for leave") << QStringList{"-H", "Expect: 100-continue"} << QByteArray(3 << 20, 'x');
    QTest::newRow("asks for leave, chunked")
        << QStringList{"-H", "Expect: 100-continue", "-H", "Transfer-Encoding: chunked"} << QByteArray(3 << 20, 'x');
    QTest::newRow("old HTTP") << QStringList{"--http1.0"} << events;
    QTest::newRow("empty") << QStringList() << QByteArray();
    QTest::newRow("no text") << QStringList() << QByteArray("\0\xff\n\r\n", 5);
}

void TestCapture::whatCurlSends()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, body);
    Sink sink;
    const Curled curled =
        curl(options + QStringList{"-H", "X-Tool: a", "--data-binary", "@-", sink.url(amplitude)}, body);
    QCOMPARE(curled.status, 200);
    const auto lines = sink.lines();
    QCOMPARE(lines.size(), std::size_t{2});
    const Json& attempt = lines[0]["attempt"];
    QCOMPARE(QByteArray::fromStdString(attempt.find("body") ? std::string(attempt["body"].text())
                                                            : fromBase64(attempt["body64"].text()).value_or("?")),
             body);
    QCOMPARE(attempt["method"].text(), "POST");
    QCOMPARE(attempt["protocol"].text(), "amplitude");
    QCOMPARE(QString::fromStdString(attempt["url"].plain()), sink.url(amplitude));
    QVERIFY(hasHeader(attempt["headers"], "X-Tool", "a"));
    QCOMPARE(lines[1]["answer"]["id"], attempt["id"]);
    QCOMPARE(QByteArray::fromStdString(lines[1]["answer"]["body"].plain()), curled.out);
    QCOMPARE(sink.visits.size(), std::size_t{1});
    QCOMPARE(sink.visits[0].bytes, static_cast<std::size_t>(body.size()));
}

void TestCapture::encodedBodiesAreReadAndKept()
{
    Sink sink;
    QProcess gzip;
    gzip.start("gzip", {"-c"});
    gzip.write(events);
    gzip.closeWriteChannel();
    QVERIFY(gzip.waitForFinished());
    const QByteArray packed = gzip.readAllStandardOutput();
    for (const char* coding : {"gzip", "br"})
        QCOMPARE(
            curl({"-H", QString("Content-Encoding: ") + coding, "--data-binary", "@-", sink.url("/x")}, packed).status,
            200);
    const auto lines = sink.lines();
    QCOMPARE(QByteArray::fromStdString(lines[0]["attempt"]["body"].plain()), events);
    QCOMPARE(fromBase64(lines[0]["attempt"]["encoded64"].text()), std::optional(packed.toStdString()));
    QCOMPARE(fromBase64(lines[2]["attempt"]["body64"].text()), std::optional(packed.toStdString()));
    QVERIFY(!lines[2]["attempt"].find("encoded64"));
}

void TestCapture::aBombIsCut()
{
    QProcess gzip;
    gzip.start("gzip", {"-9c"});
    gzip.write(QByteArray(8 << 20, ' '));
    gzip.closeWriteChannel();
    QVERIFY(gzip.waitForFinished());
    send::ServedRequest request{
        "POST", "/x", {{"Content-Encoding", "gzip"}}, gzip.readAllStandardOutput().toStdString()};
    const std::string lines = send::capturedLines(request, {200}, {"id", 1, "http://localhost"}, 1000);
    const auto attempt = Json::parse(lines.substr(1, lines.find('\n', 1) - 1));
    QVERIFY(attempt);
    QCOMPARE((*attempt)["attempt"]["body"].text(), std::string(1000, ' '));
    QCOMPARE((*attempt)["attempt"]["truncated"], Json(true));
}

void TestCapture::secretsInTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char* target, const char* shown) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(shown);
    };
    row("/a", "/a");
    row("/a?", "/a?");
    row("/mp/collect?measurement_id=G-1&api_secret=abc", "/mp/collect?measurement_id=G-1&api_secret={api_secret}");
    row("/a?api_secret=abc&b=c", "/a?api_secret={api_secret}&b=c");
    row("/a?access_token", "/a?access_token");
    row("/a?access_token=", "/a?access_token={access_token}");
    row("/a?key=1;token=2=3", "/a?key={key};token={token}");
    row("/a?x=1&&y=2", "/a?x=1&&y=2");
}

void TestCapture::secretsInTargets()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(send::withoutSecrets(target.toStdString())), shown);
}

void TestCapture::answers_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("status");   // curl sees; 0: none
    QTest::addColumn<int>("exitCode"); // of curl
    QTest::newRow("accepts") << "200" << 200 << 0;
    QTest::newRow("invalid") << "400" << 400 << 0;
    QTest::newRow("throttles") << "429" << 429 << 0;
    QTest::newRow("is down") << "503" << 503 << 0;
    QTest::newRow("redirects") << "redirect" << 307 << 0;
    QTest::newRow("is slow") << "slow" << 0 << 28; // too slow for one second
    QTest::newRow("hangs up") << "drop" << 0 << 52;
}

void TestCapture::answers()
{
    QFETCH(QString, word);
    QFETCH(int, status);
    QFETCH(int, exitCode);
    const auto answer = send::captureAnswerNamed(word.toStdString());
    QVERIFY(answer);
    Sink sink(*answer);
    const QStringList patience{"-m", word == "slow" ? "1" : "20"};
    const Curled curled = curl(patience + QStringList{"--data-binary", "@-", sink.url(amplitude)}, events);
    QCOMPARE(curled.status, status);
    QCOMPARE(curled.exitCode, exitCode);
    QCOMPARE(sink.lines().size(), std::size_t{2});
    QVERIFY(!send::captureAnswerNamed("teapot"));
}

void TestCapture::whoIsRefusedLeavesNoTrace()
{
    Sink sink;
    for (const char* header : {"Origin: https://example.com", "Sec-Fetch-Site: cross-site", "Host: example.com"})
        QCOMPARE(curl({"-H", header, "--data-binary", "@-", sink.url(amplitude)}, events).status, 403);
    QCOMPARE(curl({"-H", "Origin: https://example.com", "-X", "OPTIONS", sink.url(amplitude)}).status, 403);
    QVERIFY(sink.lines().empty());
    QStringList why;
    for (const Visit& visit : sink.visits)
        why << QString::fromStdString(visit.refused);
    QCOMPARE(why, (QStringList{"cross-origin", "cross-origin", "unknown-host", "cross-origin"}));
}

void TestCapture::aFullDiskIsSaid()
{
    Sink sink(CaptureAnswer::Accept, 1000);
    QCOMPARE(curl({"--data-binary", "@-", sink.url(amplitude)}, QByteArray(2000, 'x')).status, 507);
    QVERIFY(sink.lines().empty());
    QCOMPARE(QString::fromStdString(sink.visits.front().refused), "full");
}

void TestCapture::aDirectoryThatCannotBeMadeIsAnError()
{
    Capture capture({0, "/proc/nowhere"});
    QVERIFY(!capture.start());
}

void TestCapture::onlyTheOwnerMayRead()
{
    Sink sink;
    QCOMPARE(curl({"--data-binary", "@-", sink.url("/")}, events).status, 200);
    const std::string directory = sink.path().toStdString();
    QCOMPARE(factsOf(directory)->mode, 0700u);
    for (const std::string& name : listDirectory(directory))
        QCOMPARE(factsOf(directory + "/" + name)->mode, 0600u);
}

void TestCapture::overTls()
{
    const test::Certificate certificate;
    Sink sink(CaptureAnswer::Accept, 1u << 30, certificate.server());
    const QString pem = m_directory.filePath("pem");
    QVERIFY(replaceFile(pem.toStdString(), certificate.pem()));
    const QString url = QString("https://localhost:%1%2").arg(sink.port()).arg(amplitude);
    QCOMPARE(curl({"--cacert", pem, "--data-binary", "@-", url}, events).status, 200);
    QCOMPARE(QByteArray::fromStdString(sink.lines().at(0)["attempt"]["body"].plain()), events);
    QCOMPARE(curl({"--data-binary", "@-", url}, events).exitCode, 60); // a certificate nobody trusts
}

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
