// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered between two looks, and what a difference is called. A torn file is no memory, and no news either.
#include "watch/memory.h"

#include <QtTest>

using namespace vitrine;
using watch::Memory;
using watch::News;
using watch::Standing;

namespace {

const Standing off{"dr", "off", false, "user.file", "drconfig.yaml", {}};
const Standing on{"dr", "allowed", true, "user.file", "drconfig.yaml", {}};

QStringList kinds(const std::vector<News>& news)
{
    QStringList words;
    for (const News& each : news)
        words << QString::fromLatin1(watch::name(each.kind)) + (each.name.empty() ? "" : " ") +
                     QString::fromStdString(each.name);
    return words;
}

Standing with(Standing standing, std::vector<std::string> hazards)
{
    standing.hazards = std::move(hazards);
    return standing;
}

Standing by(Standing standing, const std::string& rung)
{
    standing.rung = rung;
    return standing;
}

Standing locked(bool allowed) { return {"dr", "locked", allowed, "policy", "/etc/vitrine/policy.json", {}}; }

Memory after(const Standing& standing)
{
    Memory memory;
    (void)memory.meet(standing);
    return memory;
}

} // namespace

Q_DECLARE_METATYPE(vitrine::watch::Standing)

class TestMemory : public QObject
{
    Q_OBJECT
private slots:
    void differencesHaveNames_data();
    void differencesHaveNames();
    void eachChangeIsToldOnce();
    void survivesTheDisk();
    void tornFilesAreNoMemory_data();
    void tornFilesAreNoMemory();
    void everyShorterFileIsToldFromAWholeOne();
};

void TestMemory::differencesHaveNames_data()
{
    QTest::addColumn<Standing>("before");
    QTest::addColumn<Standing>("now");
    QTest::addColumn<QStringList>("news");
    QTest::newRow("the same") << on << on << QStringList();
    QTest::newRow("turned on") << off << on << QStringList{"state"};
    QTest::newRow("by another rung") << on << by(on, "default") << QStringList{"decider"};
    QTest::newRow("another state says the rung as well") << off << by(on, "default") << QStringList{"state"};
    QTest::newRow("locked the other way") << locked(true) << locked(false) << QStringList{"state"};
    QTest::newRow("a hazard came") << on << with(on, {"a"}) << QStringList{"hazard-came a"};
    QTest::newRow("one came, one went") << with(on, {"a", "b"}) << with(on, {"b", "c"})
                                        << QStringList{"hazard-came c", "hazard-went a"};
}

void TestMemory::differencesHaveNames()
{
    QFETCH(Standing, before);
    QFETCH(Standing, now);
    QTEST(kinds(after(before).meet(now)), "news");
}

void TestMemory::eachChangeIsToldOnce()
{
    Memory memory = after(off);
    QCOMPARE(kinds(memory.meet(on)), QStringList{"state"});
    QCOMPARE(kinds(memory.meet(on)), QStringList());
    QCOMPARE(kinds(memory.meet({"kiota", "allowed", true, "default", "built-in default", {}})), QStringList());
}

void TestMemory::survivesTheDisk()
{
    QTemporaryDir directory;
    const std::string path = directory.filePath("vitrine/watch.json").toStdString();
    Memory memory = after(with(on, {"a", "b"}));
    product::Profile profile;
    profile.id = "dr";
    const audit::SeenFields seen{{"command_completed", {{"command", {}}}}};
    QVERIFY(memory.meetFields(profile, "1.0", seen, 0).empty());
    memory.setFiles("sum");
    QVERIFY(memory.write(path));

    auto again = Memory::read(path);
    QVERIFY(again);
    QVERIFY(!again->changed());
    QCOMPARE(again->text(), memory.text());
    QCOMPARE(again->files(), std::string("sum"));
    QVERIFY(again->meet(with(on, {"a", "b"})).empty());
    const audit::SeenFields more{{"command_completed", {{"command", {}}, {"colour", {}}}}};
    const auto news = again->meetFields(profile, "1.0", more, 0);
    QCOMPARE(kinds(news), QStringList{"new-field colour"});
    QCOMPARE(news.front().event, std::string("command_completed"));
    QVERIFY(again->changed());
}

void TestMemory::tornFilesAreNoMemory_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("nul bytes") << QByteArray(64, '\0');
    QTest::newRow("another version") << QByteArray(R"({"v":2,"products":{}})");
    QTest::newRow("no products") << QByteArray(R"({"v":1})");
    QTest::newRow("a product without a state")
        << QByteArray(R"({"v":1,"products":{"dr":{"may_send":true,"decided_by":"x","hazards":[]}}})");
    QTest::newRow("too deep") << QByteArray(100, '[');
}

void TestMemory::tornFilesAreNoMemory()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Memory::parse(text.toStdString()));
}

void TestMemory::everyShorterFileIsToldFromAWholeOne()
{
    const std::string whole = after(on).text();
    QVERIFY(Memory::parse(whole));
    for (std::size_t length = 0; length + 1 < whole.size(); ++length) // the last byte is a line break
        QVERIFY2(!Memory::parse(whole.substr(0, length)), qPrintable(QString::number(length)));
}

QTEST_APPLESS_MAIN(TestMemory)
#include "tst_memory.moc"
