// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever else lies in a spool: torn tails, rubbish and foreign names cost themselves and nothing beside them.
#include "outbox/spoolhome.h"

#include <QtTest>
#include <sys/stat.h>

using namespace vitrine;
using test::ConsentedHome;
using test::firstLine;
using test::header;
using test::Ids;
using test::idsOf;
using test::lineOf;

class TestHostile : public QObject
{
    Q_OBJECT
private slots:
    void aTornTailCostsItself();
    void whatCannotBeReadIsSetAside_data();
    void whatCannotBeReadIsSetAside();
    void otherNamesAreLeftAlone();
};

void TestHostile::aTornTailCostsItself()
{
    const ConsentedHome spool;
    const std::string torn = spool.line("torn");
    for (std::size_t length = 0; length <= torn.size(); ++length) {
        spool.put("ready-1-0123456789abcdef.ndjson",
                  firstLine() + spool.line("before") + torn.substr(0, length) + spool.line("after"));
        const auto claims = spool.claimed();
        const bool whole = length + 1 >= torn.size(); // the next line brings the newline
        QCOMPARE(idsOf(claims), whole ? Ids({"before", "torn", "after"}) : Ids({"before", "after"}));
        QCOMPARE(claims[0].torn, std::uint64_t(whole || length <= 1 ? 0 : 1));
        QVERIFY(outbox::settle(claims[0]));
    }
    QCOMPARE(spool.dropped("torn"), std::uint64_t(torn.size() - 3));
}

void TestHostile::whatCannotBeReadIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const std::string event = lineOf("1");
    const auto row = [](const char* name, const std::string& bytes, const char* why) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << why;
    };
    row("empty", "", "no-first-line");
    row("zeros", std::string(100'000, '\0'), "no-first-line");
    row("no first line", event, "no-first-line");
    row("a torn first line", firstLine().substr(0, 40), "no-first-line");
    row("a changed first line", "x" + firstLine() + event, "no-first-line");
    row("another product's", outbox::segmentLine(header("azsdk")) + "\n" + event, "other-product");
    row("brackets", std::string(200'000, '['), "no-first-line");
    row("one long line", "{" + std::string(5'000'000, 'a'), "no-first-line");
}

void TestHostile::whatCannotBeReadIsSetAside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const ConsentedHome spool;
    spool.record({"good"});
    spool.put("ready-1000-0123456789abcdef.ndjson", bytes.toStdString());
    QCOMPARE(idsOf(spool.claimed()), Ids({"good"}));
    const auto aside = outbox::quarantined(spool.environment, "dr");
    QCOMPARE(aside.size(), 1U);
    QCOMPARE(aside[0].why, why.toStdString());
    QCOMPARE(aside[0].since, Millis{1000});
    QCOMPARE(readFile(aside[0].path).value(), bytes.toStdString());
    QCOMPARE(idsOf(spool.claimed()), Ids({"good"}));
    QCOMPARE(outbox::quarantined(spool.environment, "dr").size(), 1U);
    QVERIFY(outbox::purge(spool.environment, "dr"));
    QVERIFY(spool.names().empty());
}

void TestHostile::otherNamesAreLeftAlone()
{
    const ConsentedHome spool;
    const std::string bytes = firstLine() + spool.line("foreign");
    const Ids foreign{"1.ndjson",
                      "ready-.ndjson",
                      "ready-1-zz.ndjson",
                      "ready--1-0123456789abcdef.ndjson",
                      "open-0123.ndjson",
                      "open-ABCDEF01.ndjson",
                      "ready-1-0123456789abcdef.ndjson.bak",
                      "ready-99999999999999999999-0123456789abcdef.ndjson",
                      "quarantine-1-0123456789abcdef-A b.ndjson",
                      "ready-1-0123456789abcdef-why.ndjson",
                      "\xff\xfe.ndjson",
                      "new\nline.ndjson",
                      "..ndjson"};
    for (const std::string& name : foreign)
        spool.put(name, bytes);
    spool.home.makeDirectory(".local/state/vitrine/dr/spool/ready-1-0123456789abcdee.ndjson");
    const std::string link = joinPath(spool.directory, "ready-1-0123456789abcdea.ndjson");
    QCOMPARE(::symlink(joinPath(spool.directory, "1.ndjson").c_str(), link.c_str()), 0);
    const std::string pipe = joinPath(spool.directory, "ready-1-0123456789abcdec.ndjson");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    const Ids before = spool.names();
    spool.record({"mine"});
    const auto claims = spool.claimed();
    QCOMPARE(idsOf(claims), Ids({"mine"}));
    QVERIFY(outbox::settle(claims[0]));
    QCOMPARE(spool.names(), before);
}

QTEST_APPLESS_MAIN(TestHostile)
#include "tst_hostile.moc"
