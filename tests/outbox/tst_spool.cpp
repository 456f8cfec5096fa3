// SPDX-License-Identifier: GPL-3.0-or-later
// Spool lines come back as they were written or not at all, and a purge leaves nothing that could be sent.
#include "outbox/spool.h"
#include "support/home.h"

#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace vitrine;

namespace {

event::Event sample()
{
    event::Event event;
    event.product = "dr";
    event.name = "command_completed";
    event.id = "11111111-1111-4111-8111-111111111111";
    event.session = "s";
    event.generation = "g";
    event.sequence = 3;
    event.time = 1704067201500;
    event.fields.set("command", "dr templates list")
        .set("ratio", Json::number("1.50"))
        .set("flags", Json::array({"--verbose"}));
    event.cut.push_back({"path", "allow-list"});
    return event;
}

std::string spoolOf(const test::Home& home, const std::string& file)
{
    return home.path(".local/state/vitrine/dr/spool/" + file);
}

} // namespace

class TestSpool : public QObject
{
    Q_OBJECT
private slots:
    void checksumIsCrc32c_data();
    void checksumIsCrc32c();
    void aLineIsWhatTheDesignSays();
    void linesComeBack();
    void everyChangedByteIsNoticed();
    void isNoSpoolLine_data();
    void isNoSpoolLine();
    void segmentsStateWhatTheyWereRecordedUnder();
    void aPurgeEndsTheGeneration();
    void aPurgeOfNothingIsDone();
    void aPurgeThatSeesNothingSaysSo();
};

void TestSpool::checksumIsCrc32c_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint32>("checksum");
    QTest::newRow("empty") << QByteArray() << 0U;
    QTest::newRow("check value") << QByteArray("123456789") << 0xe3069283U;
    QTest::newRow("RFC 3720, zeros") << QByteArray(32, '\0') << 0x8a9136aaU;
    QTest::newRow("RFC 3720, ones") << QByteArray(32, '\xff') << 0x62a8ab43U;
}

void TestSpool::checksumIsCrc32c()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint32, checksum);
    QCOMPARE(outbox::crc32c(bytes.toStdString()), checksum);
}

void TestSpool::aLineIsWhatTheDesignSays()
{
    const std::string line = outbox::spoolLine(sample());
    const std::string expected =
        R"({"v":1,"id":"11111111-1111-4111-8111-111111111111","seq":3,"time":1704067201500,"gen":"g","product":"dr",)"
        R"("name":"command_completed","session":"s","props":{"command":"dr templates list","ratio":1.50,)"
        R"("flags":["--verbose"]},"cut":[{"field":"path","rule":"allow-list"}])";
    QCOMPARE(line.substr(0, expected.size()), expected);
    const std::string hex = QString("%1").arg(outbox::crc32c(expected), 8, 16, QChar('0')).toStdString();
    QCOMPARE(line.substr(expected.size()), ",\"c\":\"" + hex + "\"}");
}

void TestSpool::linesComeBack()
{
    const std::string line = outbox::spoolLine(sample());
    const auto event = outbox::parseSpoolLine(line + "\r\n");
    QVERIFY(event.has_value());
    QCOMPARE(event->raw, line);
    QCOMPARE(event->status, event::Status::Queued);
    QCOMPARE(outbox::spoolLine(*event), line);
    event::Event timeless;
    QVERIFY(!outbox::parseSpoolLine(outbox::spoolLine(timeless))->time.has_value());
}

void TestSpool::everyChangedByteIsNoticed()
{
    const std::string line = outbox::spoolLine(sample());
    for (std::size_t i = 0; i < line.size(); ++i) {
        std::string changed = line;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY2(!outbox::parseSpoolLine(changed).has_value(), changed.c_str());
        QVERIFY(!outbox::parseSpoolLine(line.substr(0, i)).has_value());
    }
}

void TestSpool::isNoSpoolLine_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {"", "{}", "text", R"({"v":1})", R"({"v":1,"product":"dr","name":"x","props":{}})"})
        QTest::newRow(line) << QByteArray(line);
    QTest::newRow("framed, but something else") << QByteArray::fromStdString(outbox::framed(Json::object({{"v", 1}})));
    QTest::newRow("another version") << QByteArray::fromStdString(
        outbox::framed(Json::object({{"v", 2}, {"product", "dr"}, {"name", "x"}, {"props", Json::object()}})));
    QTest::newRow("segment") << QByteArray::fromStdString(outbox::segmentLine({}));
}

void TestSpool::isNoSpoolLine()
{
    QFETCH(QByteArray, line);
    QVERIFY(!outbox::parseSpoolLine(line.toStdString()).has_value());
}

void TestSpool::segmentsStateWhatTheyWereRecordedUnder()
{
    const outbox::SegmentHeader header{
        "codegen", "https://example.org/mp", {{"env.own", "1"}, {"env.dnt", ""}}, "API_SECRET"};
    const std::string line = outbox::segmentLine(header);
    const std::string expected =
        R"({"v":1,"segment":{"product":"codegen","endpoint":"https://example.org/mp","environment":[)"
        R"({"rung":"env.own","value":"1"},{"rung":"env.dnt","value":""}],"secret":"API_SECRET"},"c":")";
    QCOMPARE(line.substr(0, expected.size()), expected);
    QVERIFY(outbox::looksLikeSegmentLine(line));
    QVERIFY(!outbox::looksLikeSegmentLine(outbox::spoolLine(sample())));
    const auto read = outbox::parseSegmentLine(line);
    QVERIFY(read.has_value());
    QVERIFY(*read == header);
    std::string changed = line;
    changed.replace(changed.find("example"), 7, "elsewhe");
    QCOMPARE(outbox::parseSegmentLine(changed).error().code, Code::Changed);
    QVERIFY(!outbox::parseSegmentLine(outbox::spoolLine(sample())).has_value());
}

void TestSpool::aPurgeEndsTheGeneration()
{
    const test::Home home;
    const std::string line = outbox::spoolLine(sample());
    home.write(".local/state/vitrine/dr/spool/1.ndjson",
               outbox::segmentLine({}) + "\n\n" + line + "\n\n" + line + "\n");
    home.write(".local/state/vitrine/dr/spool/2.ndjson", "\n" + line);
    home.write(".local/state/vitrine/dr/spool/keep.txt", "x");
    home.write(".local/state/vitrine/dr/consent.json", "{}");
    home.write(".local/state/vitrine/dr/identity.json", "{}");
    home.write(".local/state/vitrine/azsdk/spool/1.ndjson", line);

    const auto waiting = outbox::segments(home.environment(), "dr");
    QCOMPARE(waiting.size(), 2U);
    QCOMPARE(waiting[0].path, spoolOf(home, "1.ndjson"));
    QCOMPARE(waiting[0].events, std::uint64_t{2});
    QCOMPARE(waiting[1].bytes, std::uint64_t{line.size() + 1});

    QCOMPARE(outbox::purge(home.environment(), "dr").value_or(0), std::uint64_t{3});
    QVERIFY(outbox::segments(home.environment(), "dr").empty());
    QVERIFY(!exists(home.path(".local/state/vitrine/dr/consent.json")));
    QVERIFY(exists(spoolOf(home, "keep.txt")));
    QVERIFY(exists(home.path(".local/state/vitrine/dr/identity.json")));
    QCOMPARE(outbox::segments(home.environment(), "azsdk").size(), 1U);
}

void TestSpool::aPurgeOfNothingIsDone()
{
    const test::Home home;
    QCOMPARE(outbox::purge(home.environment(), "dr").value_or(99), std::uint64_t{0});
}

// Permissions do not bind root, so another user looks.
void TestSpool::aPurgeThatSeesNothingSaysSo()
{
    constexpr uid_t somebody = 65534;
    const test::Home home;
    home.write(".local/state/vitrine/dr/spool/1.ndjson", "{}\n");
    for (const char* place : {"", ".local", ".local/state", ".local/state/vitrine", ".local/state/vitrine/dr"})
        QCOMPARE(::chmod(home.path(place).c_str(), 0755), 0);
    QCOMPARE(::chmod(home.path(".local/state/vitrine/dr/spool").c_str(), 0), 0);
    const bool root = ::geteuid() == 0;
    QVERIFY(!root || ::seteuid(somebody) == 0);
    const auto purged = outbox::purge(home.environment(), "dr");
    QVERIFY(!root || ::seteuid(0) == 0);
    QCOMPARE(::chmod(home.path(".local/state/vitrine/dr/spool").c_str(), 0700), 0);
    QVERIFY(!purged);
    QCOMPARE(int(purged.error().code), int(Code::NoPermission));
}

QTEST_APPLESS_MAIN(TestSpool)
#include "tst_spool.moc"
