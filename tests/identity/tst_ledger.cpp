// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger keeps every ID a product ever had here, and is never overwritten when it cannot be read.
#include "identity/ledger.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::identity;

namespace {

QString told(const LedgerEntry& entry)
{
    const auto time = [](std::optional<Millis> t) { return t ? QString::number(*t) : QString("?"); };
    QString text = QString::fromStdString(entry.value) + " since " + time(entry.firstSeen);
    for (const Retired& old : entry.retired)
        text += "; " + QString::fromStdString(old.value) + " " + time(old.firstSeen) + ".." + time(old.retiredAt);
    return text;
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT
private slots:
    void reset_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("old");
        QTest::addColumn<qint64>("firstSeen"); // negative: not known
        QTest::addColumn<QString>("after");

        QTest::newRow("the first reset") << ""
                                         << "a" << qint64(-1) << "new since 900; a ?..900";
        QTest::newRow("first seen is told") << ""
                                            << "a" << qint64(5) << "new since 900; a 5..900";
        QTest::newRow("there was no ID before") << ""
                                                << "" << qint64(-1) << "new since 900";
        QTest::newRow("first seen is in the ledger")
            << R"({"v":1,"ids":{"id":{"value":"a","first_seen":7,"retired":[]}}})"
            << "a" << qint64(-1) << "new since 900; a 7..900";
        QTest::newRow("earlier ones stay")
            << R"({"v":1,"ids":{"id":{"value":"b","first_seen":7,"retired":[{"value":"a","first_seen":null,"retired_at":7}]}}})"
            << "b" << qint64(-1) << "new since 900; a ?..7; b 7..900";
        QTest::newRow("another program has replaced it meanwhile")
            << R"({"v":1,"ids":{"id":{"value":"a","first_seen":7}}})"
            << "b" << qint64(-1) << "new since 900; a 7..900; b ?..900";
        QTest::newRow("it was gone meanwhile") << R"({"v":1,"ids":{"id":{"value":"a","first_seen":7}}})"
                                               << "" << qint64(-1) << "new since 900; a 7..900";
        QTest::newRow("other IDs stand beside it") << R"({"v":1,"ids":{"other":{"value":"x","first_seen":7}}})"
                                                   << "a" << qint64(-1) << "new since 900; a ?..900";
    }
    void reset()
    {
        QFETCH(QString, before);
        QFETCH(QString, old);
        QFETCH(qint64, firstSeen);
        const std::optional<Millis> seen = firstSeen < 0 ? std::nullopt : std::optional<Millis>(firstSeen);
        const auto text = ledgerAfterReset(before.toStdString(), "id", old.toStdString(), seen, "new", 900);
        QVERIFY(text);
        const auto after = Ledger::parse(*text);
        QVERIFY(after);
        QTEST(told(after->entry("id")), "after");
    }

    void keepsWhatItDoesNotKnow()
    {
        const std::string before = R"({"v":1,"note":"mine","ids":{"id":{"value":"a","first_seen":7,"tag":"x"},)"
                                   R"("other":{"value":"o","first_seen":3,"retired":[]}}})";
        const auto text = ledgerAfterReset(before, "id", "a", std::nullopt, "b", 9);
        QVERIFY(text);
        const auto after = Json::parse(*text);
        QVERIFY(after);
        QCOMPARE((*after)["note"].plain(), std::string("mine"));
        QCOMPARE((*after)["ids"]["id"]["tag"].plain(), std::string("x"));
        QCOMPARE((*after)["ids"]["other"].dump(), std::string(R"({"value":"o","first_seen":3,"retired":[]})"));
    }

    void unreadable_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        const int malformed = static_cast<int>(Code::Malformed);
        QTest::newRow("torn") << R"({"v":1,"ids":{"id":{"value":"a")" << malformed;
        QTest::newRow("no object") << "[]" << malformed;
        QTest::newRow("no ids") << R"({"v":1})" << malformed;
        QTest::newRow("ids is a list") << R"({"v":1,"ids":[]})" << malformed;
        QTest::newRow("entry without a value") << R"({"v":1,"ids":{"id":{"first_seen":1}}})" << malformed;
        QTest::newRow("time is a text") << R"({"v":1,"ids":{"id":{"value":"a","first_seen":"1"}}})" << malformed;
        QTest::newRow("retired without a time")
            << R"({"v":1,"ids":{"id":{"value":"a","first_seen":1,"retired":[{"value":"b"}]}}})" << malformed;
        QTest::newRow("a key twice") << R"({"v":1,"ids":{"id":{"value":"a","first_seen":1,"value":"b"}}})" << malformed;
        QTest::newRow("a later version") << R"({"v":2,"ids":{}})" << static_cast<int>(Code::Unsupported);
        QTest::newRow("too deep") << "[[[[[[[[[[[[[[[[[[[[" << static_cast<int>(Code::TooDeep);
    }
    void unreadable()
    {
        QFETCH(QString, text);
        const auto after = ledgerAfterReset(text.toStdString(), "id", "a", std::nullopt, "b", 9);
        QVERIFY(!after);
        QTEST(static_cast<int>(after.error().code), "code");
    }
};

QTEST_APPLESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
