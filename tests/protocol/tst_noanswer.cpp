// SPDX-License-Identifier: GPL-3.0-or-later
// No answer, a redirect, and when to come back: the same for every back end, whatever the other side writes.
#include "answers.h"

using namespace vitrine;
using namespace vitrine::test;
using product::Protocol;
using Failure = protocol::Response::Failure;

class TestNoAnswer : public QObject
{
    Q_OBJECT
private slots:
    void failures_data();
    void failures();
    void cutOff_data();
    void cutOff();
    void redirects_data();
    void redirects();
    void redirectsOfGa4AreNotRepeatedElsewhere();
    void retryAfter_data();
    void retryAfter();
    void hostileAnswers_data();
    void hostileAnswers();
};

void TestNoAnswer::failures_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("failure");
    QTest::addColumn<bool>("left");
    QTest::addColumn<QString>("fate");
    for (const Protocol protocol : allProtocols)
        for (const Failure failure : {Failure::None, Failure::NotConnected, Failure::Tls, Failure::Timeout,
                                      Failure::Lost, Failure::TooLarge, Failure::Malformed})
            for (const bool left : {false, true}) {
                const bool again = !left || protocol == Protocol::Amplitude;
                QTest::addRow("%s '%s' %s", product::name(protocol), protocol::name(failure), left ? "left" : "stayed")
                    << static_cast<int>(protocol) << static_cast<int>(failure) << left << (again ? "retry" : "unknown");
            }
}

void TestNoAnswer::failures()
{
    QFETCH(int, protocol);
    QFETCH(int, failure);
    QFETCH(bool, left);
    QFETCH(QString, fate);
    protocol::Response none;
    none.failure = static_cast<Failure>(failure);
    none.requestLeft = left;
    const auto kind = static_cast<Protocol>(protocol);
    const auto request = sentRequest(kind, 2);
    const auto reading = protocol::read(kind, request, none, answerTime);
    QCOMPARE(fatesIn(reading), QStringList(static_cast<qsizetype>(request.events.size()), fate));
    QCOMPARE(orderOf(reading), QString());
}

void TestNoAnswer::cutOff_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("fate");
    const auto row = [](const char* name, Protocol protocol, int status, const char* fate) {
        QTest::newRow(name) << static_cast<int>(protocol) << status << fate;
    };
    row("amplitude 200", Protocol::Amplitude, 200, "retry");
    row("ga4 200", Protocol::Ga4, 200, "accepted");
    row("app insights 200", Protocol::AppInsights, 200, "accepted");
    row("app insights 206", Protocol::AppInsights, 206, "unknown");
    row("otlp 200", Protocol::Otlp, 200, "unknown");
    row("kamaji 200", Protocol::Kamaji, 200, "accepted");
    row("otlp 503", Protocol::Otlp, 503, "retry");
}

// The status came, its body broke off: what the status alone says counts, and no more.
void TestNoAnswer::cutOff()
{
    QFETCH(int, protocol);
    QFETCH(int, status);
    QFETCH(QString, fate);
    auto half = answer(status, "{}");
    half.failure = Failure::Lost;
    const auto kind = static_cast<Protocol>(protocol);
    const auto reading = protocol::read(kind, sentRequest(kind, 1), half, answerTime);
    QCOMPARE(fatesIn(reading), QStringList{fate});
}

void TestNoAnswer::redirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("target"); // empty: it must not be followed
    const QString host = "https://centralus-2.in.applicationinsights.azure.com";
    const auto follows = [&](const char* name, int status, const QString& location, const QString& path) {
        QTest::newRow(name) << status << location << (path.isEmpty() ? QString() : host + path);
    };
    follows("308 same origin", 308, host + "/v3/track", "/v3/track");
    follows("307 same origin", 307, host + "/v3/track", "/v3/track");
    follows("port as implied", 308, host + ":443/v3/track", ":443/v3/track");
    follows("path", 308, "/v3/track?x=1", "/v3/track?x=1");
    follows("relative", 308, "other", "/v2.1/other");
    follows("query", 308, "?a=http://b", "/v2.1/track?a=http://b");
    follows("fragment is not sent", 308, "/x#y", "/x");
    const auto refused = [&](const char* name, int status, const QString& location) {
        follows(name, status, location, {});
    };
    refused("301 would become GET", 301, host + "/v3/track");
    refused("302 would become GET", 302, host + "/v3/track");
    refused("303 would become GET", 303, host + "/v3/track");
    refused("another host", 308, "https://collector.example.com/v2.1/track");
    refused("another host of the same cloud", 308, "https://westeurope-1.in.applicationinsights.azure.com/v2.1/track");
    refused("another port", 308, host + ":8443/v2.1/track");
    refused("http", 308, "http://centralus-2.in.applicationinsights.azure.com/v2.1/track");
    refused("user info", 308, "https://a:b@centralus-2.in.applicationinsights.azure.com/");
    refused("host in user info", 308, host + "@collector.example.com/");
    refused("host as a prefix", 308, host + ".example.com/");
    refused("without scheme", 308, "//collector.example.com/");
    refused("backslashes", 308, "https:\\\\collector.example.com");
    refused("backslash path", 308, "/\\collector.example.com");
    refused("line break", 308, "/x\r\nHost: y");
    refused("another scheme", 308, "file:///etc/passwd");
    refused("scheme without slashes", 308, "javascript:alert(1)//");
    refused("nowhere", 308, "");
    refused("too long", 308, "/" + QString(10'000, 'x'));
    refused("304", 304, "/x");
}

void TestNoAnswer::redirects()
{
    QFETCH(int, status);
    QFETCH(QString, location);
    QFETCH(QString, target);
    const auto reading = protocol::read(Protocol::AppInsights, sentRequest(Protocol::AppInsights, 1),
                                        answer(status, "<html>", {{"Location", location.toStdString()}}), answerTime);
    QCOMPARE(QString::fromStdString(reading.redirect), target);
    QCOMPARE(fatesIn(reading), QStringList{"retry"});
    QCOMPARE(reading.stop, target.isEmpty());
}

void TestNoAnswer::redirectsOfGa4AreNotRepeatedElsewhere()
{
    const auto request = sentRequest(Protocol::Ga4, 1);
    QCOMPARE(fatesIn(protocol::read(Protocol::Ga4, request, answer(302, "", {{"Location", "https://x.org"}}), 1)),
             QStringList{"unknown"});
}

void TestNoAnswer::retryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds"); // -1: not understood
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("none at all") << QByteArray("0") << 0;
    QTest::newRow("a day at most") << QByteArray("86401") << 86400;
    QTest::newRow("beyond every number") << QByteArray("99999999999999999999999999") << 86400;
    QTest::newRow("date") << QByteArray("Wed, 14 Oct 2026 17:47:40 GMT") << 60;
    QTest::newRow("date, old form") << QByteArray("Wednesday, 14-Oct-26 17:47:40 GMT") << 60;
    QTest::newRow("date of asctime") << QByteArray("Wed Oct 14 17:47:40 2026") << 60;
    QTest::newRow("date of asctime, one digit") << QByteArray("Thu Oct  1 17:47:40 2026") << 0;
    QTest::newRow("date past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 0;
    QTest::newRow("date far off") << QByteArray("Fri, 14 Oct 2095 17:47:40 GMT") << 86400;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("decimals") << QByteArray("1.5") << -1;
    QTest::newRow("no such day") << QByteArray("Wed, 31 Feb 2026 17:47:40 GMT") << -1;
    QTest::newRow("words") << QByteArray("soon") << -1;
    QTest::newRow("empty") << QByteArray("") << -1;
    QTest::newRow("date and more") << QByteArray("Wed, 14 Oct 2026 17:47:40 GMT, 5") << -1;
    QTest::newRow("huge") << QByteArray(1'000'000, '9') << -1;
}

void TestNoAnswer::retryAfter()
{
    QFETCH(QByteArray, text);
    QFETCH(int, seconds);
    const auto reading = protocol::read(Protocol::Otlp, sentRequest(Protocol::Otlp, 1),
                                        answer(503, "", {{"Retry-After", text.toStdString()}}), answerTime);
    QCOMPARE(reading.notBefore ? (reading.notBefore - answerTime) / 1000 : -1, Millis{seconds});
}

void TestNoAnswer::hostileAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("deep") << QByteArray(1'000'000, '[');
    QTest::newRow("deep lists") << R"({"events_with_invalid_fields":)" + QByteArray(5000, '[') + QByteArray(5000, ']') +
                                       "}";
    QTest::newRow("huge") << "\"" + QByteArray(6 << 20, 'x') + "\"";
    QTest::newRow("not UTF-8") << QByteArray("{\"error\":\"\xff\xfe\"}");
    QTest::newRow("NUL bytes") << QByteArray(1000, '\0');
    for (const char* value :
         {"null", "true", "1e400", "-1", "\"x\"", "{}", "[]", "[[1]]", "[-1,9999999999999999999,1e9,0.5,\"0\"]"}) {
        QByteArray body = "{\"code\":400";
        for (const char* key : {"events_with_invalid_fields", "events_with_missing_fields", "silenced_events", "error",
                                "silenced_devices", "throttled_events", "throttled_devices", "missing_field", "message",
                                "exceeded_daily_quota_devices", "errors", "itemsAccepted", "partialSuccess"})
            body += ",\"" + QByteArray(key) + "\":" + value;
        QTest::addRow("every value %s", value) << body + "}";
    }
}

// No answer makes an accepted event of one that its status does not accept, and every event has a fate.
void TestNoAnswer::hostileAnswers()
{
    QFETCH(QByteArray, body);
    for (const Protocol protocol : allProtocols) {
        const auto request = sentRequest(protocol, 3);
        for (const int status : {-1, 0, 99, 100, 199, 206, 299, 300, 400, 402, 413, 429, 439, 500, 599, 600, 99999}) {
            const auto reading = protocol::read(protocol, request, answer(status, body.toStdString()), answerTime);
            QCOMPARE(reading.events.size(), request.events.size());
            for (const auto& fate : reading.events) {
                QVERIFY(fate.why.size() < 1000);
                QVERIFY(fate.fate != protocol::Fate::Accepted || (status >= 200 && status < 300));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestNoAnswer)
#include "tst_noanswer.moc"
