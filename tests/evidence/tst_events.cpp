// SPDX-License-Identifier: GPL-3.0-or-later
// Events as files for others: every event, the same bytes each time, nothing that a spreadsheet would run.
#include "evidence/csv.h"
#include "evidence/eventexport.h"
#include "product/load.h"
#include "store/loader.h"
#include "support/home.h"

#include <QTest>
#include <numeric>

using namespace vitrine;
using namespace vitrine::evidence;

namespace {

constexpr std::string_view uuid = "550e8400-e29b-41d4-a716-446655440000";

// Two events of one device, as dr's log has them.
std::string drLine(const std::string& name, const std::string& more)
{
    return R"({"api_key":"topsecretkey","events":[{"event_type":")" + name + R"(","device_id":")" + std::string(uuid) +
           R"(","time":1795132800000,"insert_id":"i-)" + name + R"(","event_properties":{"command":"dr run")" + more +
           "}}]}\n";
}

struct Written
{
    Exported exported;
    std::string bytes;
};

class Log
{
public:
    Log()
        : m_catalogue(product::bundledCatalogue()),
          m_file(m_home.write("dr.log", drLine("command_started", R"(,"args_count":1,"note":"see /home/ada/x")") +
                                            drLine("command_completed", R"(,"duration_ms":5,"success":true)")))
    {
    }

    [[nodiscard]] EventSelection all() const
    {
        EventSelection events{store::load(m_catalogue, {{m_file, "dr", event::Status::Recorded}}), {}};
        events.rows.resize(events.snapshot->size());
        std::iota(events.rows.begin(), events.rows.end(), 0u);
        return events;
    }
    [[nodiscard]] Written write(Format format, const std::string& redaction = {}) const
    {
        return write(all(), format, redaction);
    }
    [[nodiscard]] Written write(const EventSelection& events, Format format, const std::string& redaction = {}) const
    {
        Written written;
        written.exported = exportEvents(events, format, m_catalogue, parseRedaction(redaction).value(), {},
                                        [&](std::string_view piece) {
                                            written.bytes += piece;
                                            return true;
                                        });
        return written;
    }
    [[nodiscard]] const std::string& file() const { return m_file; }

private:
    test::Home m_home;
    product::Catalogue m_catalogue;
    std::string m_file;
};

} // namespace

class TestEvents : public QObject
{
    Q_OBJECT
private slots:
    void csvCells_data();
    void csvCells();
    void ndjsonIsOneRecordALine();
    void jsonIsOneDocument();
    void theSameInputTheSameBytes_data();
    void theSameInputTheSameBytes();
    void onlyWhatWasSelected();
    void redactedEventsStillJoin();
    void redactedColumnsGoWithTheirFields();
    void aChangedFileIsSaid();
    void enoughIsEnough();
};

void TestEvents::csvCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << "dr run"
                           << "dr run";
    QTest::newRow("equals") << "=1+1"
                            << "'=1+1";
    QTest::newRow("plus") << "+1"
                          << "'+1";
    QTest::newRow("minus") << "-cmd|' /C calc'!A0"
                           << "'-cmd|' /C calc'!A0";
    QTest::newRow("at") << "@SUM(A1)"
                        << "'@SUM(A1)";
    QTest::newRow("tab") << "\t=1"
                         << "'\t=1";
    QTest::newRow("cr") << "\r=1"
                        << "\"'\r=1\"";
    QTest::newRow("formula with quotes") << "=HYPERLINK(\"http://x\",\"y\")"
                                         << "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"";
    QTest::newRow("formula inside") << "a=1"
                                    << "a=1";
    QTest::newRow("comma") << "a,b"
                           << "\"a,b\"";
    QTest::newRow("line break") << "a\nb"
                                << "\"a\nb\"";
    QTest::newRow("quote") << "a\"b"
                           << "\"a\"\"b\"";
    QTest::newRow("empty") << ""
                           << "";
}

void TestEvents::csvCells()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QCOMPARE(QString::fromStdString(csvRow({"x", cell.toStdString()})), "x," + written + "\r\n");
}

void TestEvents::ndjsonIsOneRecordALine()
{
    const Log log;
    const Written written = log.write(Format::Ndjson);
    QCOMPARE(written.exported.events, std::uint64_t{2});
    const std::size_t end = written.bytes.find('\n');
    const auto first = Json::parse(written.bytes.substr(0, end));
    QVERIFY(first.has_value());
    QCOMPARE((*first)["name"].text(), std::string_view("command_started"));
    QCOMPARE((*first)["fields"]["device_id"].text(), uuid);
    QCOMPARE((*first)["origin"]["file"].text(), std::string_view(log.file()));
    QVERIFY(Json::parse(written.bytes.substr(end + 1)).has_value());
}

void TestEvents::jsonIsOneDocument()
{
    const auto document = Json::parse(Log().write(Format::Json, "ids").bytes);
    QVERIFY(document.has_value());
    QCOMPARE((*document)["redacted"].text(), std::string_view("ids"));
    QCOMPARE((*document)["events"].items().size(), std::size_t{2});
    const Log log;
    EventSelection none = log.all();
    none.rows.clear();
    QVERIFY(Json::parse(log.write(none, Format::Json).bytes).has_value());
}

void TestEvents::theSameInputTheSameBytes_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("redaction");
    for (const Format format : {Format::Ndjson, Format::Json, Format::Csv}) {
        QTest::addRow("%s", name(format)) << static_cast<int>(format) << "";
        QTest::addRow("%s, redacted", name(format)) << static_cast<int>(format) << "ids,paths,class:usage";
    }
}

void TestEvents::theSameInputTheSameBytes()
{
    QFETCH(int, format);
    QFETCH(QString, redaction);
    const Log log;
    const Written once = log.write(static_cast<Format>(format), redaction.toStdString());
    const Written again = log.write(static_cast<Format>(format), redaction.toStdString());
    QVERIFY(!once.bytes.empty());
    QCOMPARE(once.bytes, again.bytes);
    QCOMPARE(once.bytes.find("topsecretkey"), std::string::npos);
    if (!redaction.isEmpty())
        for (const std::string_view gone :
             {uuid, std::string_view("dr run"), std::string_view("/home/ada"), std::string_view(log.file())})
            QVERIFY2(once.bytes.find(gone) == std::string::npos, gone.data());
}

void TestEvents::onlyWhatWasSelected()
{
    const Log log;
    EventSelection one = log.all();
    one.rows = {1};
    const Written written = log.write(one, Format::Csv);
    QCOMPARE(written.exported.events, std::uint64_t{1});
    QVERIFY(written.bytes.find("command_completed") != std::string::npos);
    QVERIFY(written.bytes.find("command_started") == std::string::npos);
}

void TestEvents::redactedEventsStillJoin()
{
    const auto document = Json::parse(Log().write(Format::Json, "ids,field:command").bytes);
    const auto& events = (*document)["events"].items();
    QCOMPARE(events[0]["fields"]["device_id"].text(), events[1]["fields"]["device_id"].text());
    QCOMPARE(events[0]["fields"]["command"].text(), std::string_view("value-1"));
    QCOMPARE(events[1]["fields"]["command"].text(), std::string_view("value-1"));
    QVERIFY(events[0]["id"].text() != events[1]["id"].text());
    QCOMPARE(events[0]["fields"]["insert_id"].text(), events[0]["id"].text());
}

void TestEvents::redactedColumnsGoWithTheirFields()
{
    const auto document = Json::parse(Log().write(Format::Json, "field:duration_ms").bytes);
    const Json& event = (*document)["events"].items()[1];
    QVERIFY(event["duration_ms"].isNull());
    QCOMPARE(event["fields"]["duration_ms"].text(), std::string_view("value-1"));
    QCOMPARE(event["success"].boolean(), std::optional(true));
}

void TestEvents::aChangedFileIsSaid()
{
    const Log log;
    const EventSelection events = log.all();
    QVERIFY(replaceFile(log.file(), "something else entirely\n").has_value());
    const Written written = log.write(events, Format::Ndjson);
    QCOMPARE(written.exported.events, std::uint64_t{0});
    QCOMPARE(written.exported.missing, std::uint64_t{2});
    QVERIFY(written.exported.firstMissing.has_value());
}

void TestEvents::enoughIsEnough()
{
    const Log log;
    int pieces = 0;
    const Exported exported = exportEvents(log.all(), Format::Csv, product::bundledCatalogue(), {}, {},
                                           [&](std::string_view) { return ++pieces < 2; });
    QVERIFY(exported.stopped);
    QCOMPARE(pieces, 2);
}

QTEST_APPLESS_MAIN(TestEvents)
#include "tst_events.moc"
