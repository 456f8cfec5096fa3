// SPDX-License-Identifier: GPL-3.0-or-later
// Headers on a product's own API calls (seed 003), and that nothing of session and device is in them when off.
#include "product/load.h"
#include "record/headers.h"

#include "support/home.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::record;

namespace {

product::Profile profile(const char* id) { return *product::bundledCatalogue().find(id); }

CallFacts facts(bool allowed)
{
    CallFacts facts;
    facts.allowed = allowed;
    facts.version = "0.3.0";
    facts.session = "1704067200000";
    facts.device = "550e8400-e29b-41d4-a716-446655440000";
    facts.system = {"darwin", "14.2", "macOS 14.2", "arm64"};
    return facts;
}

QStringList lines(const std::vector<CallHeader>& headers)
{
    QStringList lines;
    for (const CallHeader& header : headers)
        lines += QString::fromStdString(header.name + ": " + header.value);
    return lines;
}

const QStringList off = {"User-Agent: DataRobot CLI version: 0.3.0 (darwin/arm64)", "X-DataRobot-Api-Consumer: cli",
                         "X-DataRobot-CLI-Version: 0.3.0", "X-DataRobot-CLI-Platform: darwin"};

} // namespace

class HeadersTest : public QObject
{
    Q_OBJECT
private slots:
    void on()
    {
        const QStringList expected = {"User-Agent: DataRobot CLI version: 0.3.0 (darwin/arm64; session=1704067200000)",
                                      off[1],
                                      off[2],
                                      off[3],
                                      "X-DataRobot-CLI-Session: 1704067200000",
                                      "X-DataRobot-CLI-Device: 550e8400-e29b-41d4-a716-446655440000"};
        QCOMPARE(lines(callHeaders(profile("dr"), facts(true))), expected);
    }
    void offHasNeitherSessionNorDevice() { QCOMPARE(lines(callHeaders(profile("dr"), facts(false))), off); }
    void whatIsNotKnownIsNotSent()
    {
        CallFacts none = facts(true);
        none.session.clear();
        none.device.clear();
        QCOMPARE(lines(callHeaders(profile("dr"), none)), off);
    }
    void noHeaderIsSmuggledIn()
    {
        CallFacts evil = facts(false);
        evil.version = "1\r\nX-Evil: 1";
        QCOMPARE(lines(callHeaders(profile("dr"), evil)), QStringList({off[1], off[3]}));
    }
    void othersHaveNone()
    {
        for (const char* id : {"kiota", "azsdk", "codegen", "kamaji"})
            QVERIFY(callHeaders(profile(id), facts(true)).empty());
    }
    void theDeviceIsThatOfTheEvents()
    {
        const test::Home home;
        QCOMPARE(deviceId(profile("dr"), home.environment()), std::string());
        home.write(".config/datarobot/drconfig.yaml", "telemetry:\n  device_id: abc-1\n");
        QCOMPARE(deviceId(profile("dr"), home.environment()), std::string("abc-1"));
        QCOMPARE(deviceId(profile("kiota"), home.environment()), std::string());
    }
};

QTEST_APPLESS_MAIN(HeadersTest)
#include "tst_headers.moc"
