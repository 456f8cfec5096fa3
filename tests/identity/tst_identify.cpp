// SPDX-License-Identifier: GPL-3.0-or-later
// The IDs each product uses are read or derived as that product does it, and looking creates nothing.
#include "identity/identity.h"

#include "base/sha256.h"
#include "product/load.h"
#include "support/home.h"

#include <QDirIterator>
#include <QtTest>

using namespace vitrine;
using namespace vitrine::identity;

namespace {

constexpr auto uuid = "550e8400-e29b-41d4-a716-446655440000";

Id identified(const std::string& product, const std::string& name, const Environment& environment)
{
    const product::Catalogue catalogue = product::bundledCatalogue();
    for (Id& id : identify(*catalogue.find(product), environment))
        if (id.name == name)
            return id;
    qFatal("%s has no identifier %s", product.c_str(), name.c_str());
}

QStringList filesIn(const std::string& directory)
{
    QStringList files;
    for (QDirIterator at(QString::fromStdString(directory), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
         at.hasNext();)
        files << at.next();
    files.sort();
    return files;
}

void addCard(const test::Home& home, const std::string& name, const std::string& address, const std::string& state,
             int index, const std::string& type = "1")
{
    const std::string card = "net/" + name + "/";
    home.write(card + "address", address + "\n");
    home.write(card + "operstate", state + "\n");
    home.write(card + "ifindex", std::to_string(index) + "\n");
    home.write(card + "type", type + "\n");
}

} // namespace

class IdentifyTest : public QObject
{
    Q_OBJECT
private slots:
    void fromConfig_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("line");
        QTest::addColumn<bool>("fault");

        const QString drconfig = ".config/datarobot/drconfig.yaml";
        const QString codegen = ".the-codegen-project/config.json";
        QTest::newRow("dr") << "dr"
                            << "device_id" << drconfig << "telemetry:\n  enabled: true\n  device_id: \"abc\"\n"
                            << "abc" << 3 << false;
        QTest::newRow("dr, a number") << "dr"
                                      << "device_id" << drconfig << "telemetry: {device_id: 0123}\n"
                                      << "0123" << 1 << false;
        QTest::newRow("dr, none yet") << "dr"
                                      << "device_id" << drconfig << "telemetry:\n  enabled: true\n"
                                      << "" << 0 << false;
        QTest::newRow("dr, null") << "dr"
                                  << "device_id" << drconfig << "telemetry:\n  device_id:\n"
                                  << "" << 0 << false;
        QTest::newRow("dr, a list") << "dr"
                                    << "device_id" << drconfig << "telemetry:\n  device_id: [a]\n"
                                    << "" << 0 << true;
        QTest::newRow("dr, broken") << "dr"
                                    << "device_id" << drconfig << "telemetry: [\n"
                                    << "" << 0 << true;
        QTest::newRow("dr, twice") << "dr"
                                   << "device_id" << drconfig << "telemetry:\n  device_id: a\n  device_id: b\n"
                                   << "" << 0 << true;
        QTest::newRow("codegen") << "codegen"
                                 << "anonymousId" << codegen << "{\"telemetry\":{\n\"anonymousId\":\"xyz\"}}"
                                 << "xyz" << 2 << false;
        QTest::newRow("azsdk") << "azsdk"
                               << "deviceid"
                               << ".cache/Microsoft/DeveloperTools/deviceid" << QString(" %1\r\n").arg(uuid)
                               << QString(uuid) << 1 << false;
        QTest::newRow("azsdk, empty") << "azsdk"
                                      << "deviceid"
                                      << ".cache/Microsoft/DeveloperTools/deviceid"
                                      << "\n"
                                      << "" << 0 << false;
        QTest::newRow("azsdk, too large")
            << "azsdk"
            << "deviceid"
            << ".cache/Microsoft/DeveloperTools/deviceid" << QString(5000, 'x') << "" << 0 << true;
    }
    void fromConfig()
    {
        QFETCH(QString, product);
        QFETCH(QString, name);
        QFETCH(QString, file);
        QFETCH(QString, content);
        test::Home home;
        const std::string path = home.write(file.toStdString(), content.toStdString());
        const Id id = identified(product.toStdString(), name.toStdString(), home.environment());
        QTEST(QString::fromStdString(id.value), "value");
        QTEST(int(id.line), "line");
        QTEST(id.fault.has_value(), "fault");
        QCOMPARE(id.file, path);
        QVERIFY(id.resettable);
        QVERIFY(!id.why.empty());
    }

    void devDeviceIdIsTheHashOfTheSharedFile()
    {
        test::Home home;
        home.write(".cache/Microsoft/DeveloperTools/deviceid", uuid);
        const Id id = identified("azsdk", "devDeviceId", home.environment());
        QCOMPARE(id.value, sha256Hex(uuid));
        QCOMPARE(id.source, std::string("sha256(deviceid)"));
        QVERIFY(!id.resettable);
        QCOMPARE(identified("azsdk", "deviceid", home.environment()).sharedWith.size(), std::size_t{3});
    }

    void devDeviceIdPerSystem_data()
    {
        QTest::addColumn<int>("os");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("resettable");
        QTest::newRow("Linux") << int(Os::Linux) << ".cache/Microsoft/DeveloperTools/deviceid" << true;
        QTest::newRow("macOS") << int(Os::MacOs) << "Library/Application Support/Microsoft/DeveloperTools/deviceid"
                               << true;
        QTest::newRow("Windows: in the registry") << int(Os::Windows) << "" << false;
    }
    void devDeviceIdPerSystem()
    {
        QFETCH(int, os);
        QFETCH(QString, file);
        test::Home home;
        Environment environment = home.environment();
        environment.os = static_cast<Os>(os);
        environment.variables["LOCALAPPDATA"] = home.path("AppData/Local");
        const Id id = identified("azsdk", "deviceid", environment);
        QCOMPARE(id.file, file.isEmpty() ? std::string() : home.path(file.toStdString()));
        QTEST(id.resettable, "resettable");
    }

    void macAddress_data()
    {
        QTest::addColumn<QStringList>("cards"); // name address state ifindex type
        QTest::addColumn<QString>("address");
        QTest::newRow("no card") << QStringList{} << "";
        QTest::newRow("one card") << QStringList{"eth0 00:1b:44:11:3a:b7 up 2 1"} << "001B44113AB7";
        QTest::newRow("the loopback does not count")
            << QStringList{"lo 00:00:00:00:00:00 up 1 772", "eth0 00:1b:44:11:3a:b7 up 2 1"} << "001B44113AB7";
        QTest::newRow("a card that is down does not count")
            << QStringList{"eth0 00:00:00:00:00:01 down 2 1", "wlan0 00:1b:44:11:3a:b7 up 3 1"} << "001B44113AB7";
        QTest::newRow("the system's order counts, not the alphabet")
            << QStringList{"a0 00:00:00:00:00:0a up 7 1", "z0 00:00:00:00:00:0f up 3 1"} << "00000000000F";
        QTest::newRow("only the loopback") << QStringList{"lo 00:00:00:00:00:00 unknown 1 772"} << "";
        QTest::newRow("nonsense is no address") << QStringList{"eth0 <script> up 2 1"} << "";
    }
    void macAddress()
    {
        QFETCH(QStringList, cards);
        QFETCH(QString, address);
        test::Home home;
        for (const QString& card : cards) {
            const QStringList part = card.split(' ');
            addCard(home, part[0].toStdString(), part[1].toStdString(), part[2].toStdString(), part[3].toInt(),
                    part[4].toStdString());
        }
        const Id id = identified("azsdk", "macAddressHash", home.environment());
        QCOMPARE(id.value, address.isEmpty() ? std::string() : sha256Hex(address.toStdString()));
        QVERIFY(!id.resettable);
    }

    void machineId()
    {
        test::Home home;
        QCOMPARE(identified("dr", "machine_hash", home.environment()).value, std::string());
        home.write("machine-id", "0123456789abcdef0123456789abcdef\n");
        const Id id = identified("dr", "machine_hash", home.environment());
        QCOMPARE(id.value, hmacSha256Hex("0123456789abcdef0123456789abcdef", "dr"));
        QVERIFY(id.alias);
        QVERIFY(!id.resettable);
    }

    void kamajiLivesInTheCluster()
    {
        test::Home home;
        const Id id = identified("kamaji", "uuid", home.environment());
        QCOMPARE(id.value, std::string());
        QCOMPARE(id.source, std::string("cluster"));
        QVERIFY(!id.resettable);
    }

    void kiotaHasNone()
    {
        test::Home home;
        QVERIFY(identify(*product::bundledCatalogue().find("kiota"), home.environment()).empty());
    }

    void ledgerTellsSinceWhen()
    {
        test::Home home;
        home.write(".config/datarobot/drconfig.yaml", "telemetry: {device_id: b}\n");
        home.write(".local/state/vitrine/dr/identity.json",
                   R"({"v":1,"ids":{"device_id":{"value":"b","first_seen":70,)"
                   R"("retired":[{"value":"a","first_seen":null,"retired_at":70}]}}})");
        const Id id = identified("dr", "device_id", home.environment());
        QCOMPARE(id.firstSeen, std::optional<Millis>(70));
        QCOMPARE(id.retired.size(), std::size_t{1});
        QCOMPARE(id.retired[0].value, std::string("a"));
    }

    void anIdThatTheToolReplacedIsNotForgotten()
    {
        test::Home home;
        const std::string config = home.write(".config/datarobot/drconfig.yaml", "telemetry: {device_id: c}\n");
        home.write(".local/state/vitrine/dr/identity.json",
                   R"({"v":1,"ids":{"device_id":{"value":"b","first_seen":70}}})");
        const Id id = identified("dr", "device_id", home.environment());
        QCOMPARE(id.firstSeen, std::nullopt);
        QCOMPARE(id.retired.size(), std::size_t{1});
        QCOMPARE(id.retired[0].value, std::string("b"));
        QCOMPARE(id.retired[0].retiredAt, factsOf(config)->modifiedNanoseconds / 1'000'000);
    }

    void retiredHashesFollowTheirSource()
    {
        test::Home home;
        home.write(".cache/Microsoft/DeveloperTools/deviceid", "b");
        home.write(".local/state/vitrine/azsdk/identity.json",
                   R"({"v":1,"ids":{"deviceid":{"value":"b","first_seen":70,)"
                   R"("retired":[{"value":"a","first_seen":3,"retired_at":70}]}}})");
        const Id id = identified("azsdk", "devDeviceId", home.environment());
        QCOMPARE(id.retired.size(), std::size_t{1});
        QCOMPARE(id.retired[0].value, sha256Hex("a"));
        QCOMPARE(id.retired[0].retiredAt, Millis{70});
    }

    void brokenLedgerIsAFault()
    {
        test::Home home;
        home.write(".config/datarobot/drconfig.yaml", "telemetry: {device_id: b}\n");
        const std::string ledger = home.write(".local/state/vitrine/dr/identity.json", "{");
        const Id id = identified("dr", "device_id", home.environment());
        QCOMPARE(id.value, std::string("b"));
        QVERIFY(id.fault);
        QCOMPARE(id.fault->path, ledger);
    }

    void lookingCreatesNothing()
    {
        test::Home home;
        const product::Catalogue catalogue = product::bundledCatalogue();
        const QStringList before = filesIn(home.environment().home);
        for (const product::Profile& profile : catalogue.profiles)
            static_cast<void>(identify(profile, home.environment()));
        QCOMPARE(filesIn(home.environment().home), before);
    }
};

QTEST_APPLESS_MAIN(IdentifyTest)
#include "tst_identify.moc"
