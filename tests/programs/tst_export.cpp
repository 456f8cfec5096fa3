// SPDX-License-Identifier: GPL-3.0-or-later
// export: the file is what standard output shows, the same each time, the owner's alone, and as bare as was asked.
#include "ctlhome.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace vitrine;
using namespace vitrine::test;

class TestExport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theFileIsWhatIsShown_data();
    void theFileIsWhatIsShown();
    void toolsAndFiles();
    void aCaptureFileIsAHarToo();
    void redactedMeansGone();
    void aReportIsTheSameEachTime_data();
    void aReportIsTheSameEachTime();
    void usage_data();
    void usage();
    void whatCannotBeReadOrWritten();

private:
    std::unique_ptr<CtlHome> m_demo;
};

void TestExport::initTestCase() { m_demo = std::make_unique<CtlHome>(CtlHome::Kind::Demo); }

void TestExport::theFileIsWhatIsShown_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"ndjson", "json", "csv", "har"})
        QTest::newRow(format) << format;
}

void TestExport::theFileIsWhatIsShown()
{
    QFETCH(QString, format);
    const QString file = m_demo->path("out." + format);
    const Ran shown = m_demo->ctl({"export", "dr", "--format", format, "--redact", "ids,paths"});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.out.size() > 1000);
    const Ran written = m_demo->ctl({"export", "dr", "--format", format, "--redact", "ids,paths", "--output", file});
    QCOMPARE(written.exitCode, 0);
    QVERIFY(written.out.isEmpty());
    QVERIFY(m_demo->read("out." + format) == shown.out);
    QVERIFY((QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
}

void TestExport::toolsAndFiles()
{
    const auto count = [this](const QStringList& operands) {
        return m_demo->ctl(QStringList{"export"} + operands).out.count('\n');
    };
    const QString codegen = m_demo->path(".the-codegen-project/telemetry-published-events.js");
    QCOMPARE(count({codegen}), 4);
    const qsizetype dr = count({"dr"});
    QVERIFY(dr > 100);
    QCOMPARE(count({"dr", codegen}), dr + 4);
    const qsizetype queued = count({"dr", "--status", "queued"});
    QVERIFY(queued > 0 && queued < dr);
    QCOMPARE(count({"dr", "--filter", "status:queued"}), queued);
    QVERIFY(count({}) > dr + 4);
}

void TestExport::aCaptureFileIsAHarToo()
{
    const QByteArray journal = m_demo->ctl({"sent", "dr", "--json"}).out;
    const QString file =
        QJsonDocument::fromJson(journal).object()["attempts"].toArray()[0].toObject()["file"].toString();
    QVERIFY(!file.isEmpty());
    const QJsonObject har = m_demo->ctl({"export", file, "--format", "har"}).json();
    QVERIFY(!har["log"].toObject()["entries"].toArray().isEmpty());
}

void TestExport::redactedMeansGone()
{
    const QByteArray id = "550e8400-e29b-41d4-a716-446655440000";
    for (const char* format : {"ndjson", "json", "csv", "har"}) {
        QVERIFY(m_demo->ctl({"export", "dr", "--format", format}).out.contains(id));
        const QByteArray bare = m_demo->ctl({"export", "dr", "--format", format, "--redact", "ids,paths"}).out;
        QVERIFY2(!bare.contains(id), format);
        QVERIFY2(!bare.contains(m_demo->path().toUtf8()), format);
        QVERIFY2(bare.contains("id-1"), format);
    }
}

void TestExport::aReportIsTheSameEachTime_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("html") << "html" << QByteArray("<h2>DataRobot CLI: ● may send</h2>");
    QTest::newRow("json") << "json" << QByteArray("\"product\": \"dr\"");
}

void TestExport::aReportIsTheSameEachTime()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, part);
    const QStringList arguments{"report", "dr", "--format", format, "--redact", "ids", "--at", "2026-11-20T12:00:00Z"};
    const Ran shown = m_demo->ctl(arguments);
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.out.contains(part));
    QVERIFY(shown.out.contains("2026-11-20T12:00:00.000Z"));
    QVERIFY(!shown.out.contains("550e8400-e29b-41d4-a716-446655440000"));
    QVERIFY(!shown.out.contains("Kiota"));
    QVERIFY(m_demo->ctl(arguments + QStringList{"--output", m_demo->path("report")}).out.isEmpty());
    QVERIFY(m_demo->read("report") == shown.out);
}

void TestExport::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("redaction") << QStringList{"export", "--redact", "ids,names"};
    QTest::newRow("status") << QStringList{"export", "--status", "lost"};
    QTest::newRow("status of a har") << QStringList{"export", "--status", "sent", "--format", "har"};
    QTest::newRow("filter") << QStringList{"export", "--filter", "nosuch:("};
    QTest::newRow("filter of a har") << QStringList{"export", "--filter", "success:false", "--format", "har"};
    QTest::newRow("format") << QStringList{"export", "--format", "xml"};
    QTest::newRow("report: tool") << QStringList{"report", "nosuch"};
    QTest::newRow("report: time") << QStringList{"report", "--at", "noon"};
    QTest::newRow("report: redaction") << QStringList{"report", "--redact", "all"};
}

void TestExport::usage()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_demo->ctl(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.err.isEmpty());
}

void TestExport::whatCannotBeReadOrWritten()
{
    QCOMPARE(m_demo->ctl({"export", "/nothing/here.log"}).exitCode, 3);
    QCOMPARE(m_demo->ctl({"export", "/nothing/here.log", "--format", "har"}).exitCode, 3);
    const Ran ran = m_demo->ctl({"export", "dr", "--output", "/nothing/here/out.ndjson"});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(ran.err.contains("/nothing/here/out.ndjson"));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
