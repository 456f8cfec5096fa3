// SPDX-License-Identifier: GPL-3.0-or-later
// vitrinectl replay: what the sender makes of each answer, while nothing of the person's changes.
#include "ctlhome.h"

#include <QJsonArray>

using namespace vitrine::test;

namespace {

// An attempt of the demo home with several events.
QJsonObject someAttempt(const CtlHome& home)
{
    for (const QJsonValue attempt : home.ctl({"sent", "dr", "--json"}).json()["attempts"].toArray())
        if (attempt["events"].toArray().size() > 1)
            return attempt.toObject();
    return {};
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT
private slots:
    void reactions_data();
    void reactions();
    void theLastTry();
    void ofASinksFile();
    void whatIsNotThere();
    void usage_data();
    void usage();

private:
    const CtlHome m_home{CtlHome::Kind::Demo}; // for all of them: nothing in it changes
};

void TestReplay::reactions_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("why");
    QTest::addColumn<bool>("again");
    QTest::addColumn<bool>("split");
    QTest::newRow("200") << "200"
                         << "sent"
                         << "200" << false << false;
    QTest::newRow("400") << "400"
                         << "refused"
                         << "400 Bad Request" << false << true;
    QTest::newRow("413") << "413"
                         << "refused"
                         << "413 too-large" << false << true;
    QTest::newRow("429") << "429"
                         << "queued"
                         << "429 throttled" << true << false;
    QTest::newRow("503") << "503"
                         << "queued"
                         << "503" << true << false;
    QTest::newRow("redirect") << "redirect"
                              << "queued"
                              << "redirect-refused" << true << false;
    QTest::newRow("drop") << "drop"
                          << "queued"
                          << "lost" << true << false;
}

void TestReplay::reactions()
{
    QFETCH(QString, answer);
    QFETCH(QString, outcome);
    QFETCH(QString, why);
    QFETCH(bool, again);
    QFETCH(bool, split);
    const QJsonObject attempt = someAttempt(m_home);
    const auto before = m_home.snapshot();
    const Ran ran = m_home.ctl({"replay", "dr", attempt["id"].toString(), "--answer", answer, "--json"});
    QVERIFY2(ran.exitCode == 0, ran.err);
    const QJsonObject reaction = ran.json();
    QVERIFY(reaction["exact"].toBool());
    const QJsonArray events = reaction["events"].toArray();
    QCOMPARE(events.size(), attempt["events"].toArray().size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        QCOMPARE(events[i]["id"], attempt["events"][i]["id"]);
        QCOMPARE(events[i]["outcome"].toString(), outcome);
        QCOMPARE(events[i]["why"].toString(), why);
        QCOMPARE(!events[i]["again_ms"].isNull(), again);
    }
    QCOMPARE(reaction["requests"].toArray().size() > 1, split);
    QCOMPARE(reaction["requests"][0]["bytes"], attempt["bytes"]);
    if (answer == "429") // as its Retry-After says
        QVERIFY(events[0]["again_ms"].toInt() > 25'000 && reaction["left_alone_ms"].toInt() > 25'000);
    QCOMPARE(m_home.snapshot(), before);
}

// dr gives up after three more tries (seed 003).
void TestReplay::theLastTry()
{
    const QString id = someAttempt(m_home)["id"].toString();
    const QJsonObject event =
        m_home.ctl({"replay", "dr", id, "--answer", "drop", "--rounds", "3", "--json"}).json()["events"][0].toObject();
    QCOMPARE(event["outcome"].toString(), "dropped");
    QVERIFY(event["why"].toString().contains("retries-used-up"));
    QVERIFY(event["again_ms"].isNull());
}

void TestReplay::ofASinksFile()
{
    const QJsonObject attempt = someAttempt(m_home);
    m_home.write("caught.ndjson", m_home.read(QDir(m_home.path()).relativeFilePath(attempt["file"].toString())));
    const Ran ran = m_home.ctl({"replay", "dr", attempt["id"].toString(), "--from", "caught.ndjson", "--json"});
    QVERIFY2(ran.exitCode == 0, ran.err);
    QVERIFY(ran.json()["exact"].toBool());
}

void TestReplay::whatIsNotThere()
{
    const Ran ran = m_home.ctl({"replay", "dr", "--answer", "200", "--", "--help"});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.err.contains("There is no attempt '--help'"), ran.err);
}

void TestReplay::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no attempt") << QStringList{"replay", "dr"};
    QTest::newRow("no such answer") << QStringList{"replay", "dr", "x", "--answer", "teapot"};
    QTest::newRow("no number") << QStringList{"replay", "dr", "x", "--rounds", "-1"};
}

void TestReplay::usage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(m_home.ctl(arguments).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
