// SPDX-License-Identifier: GPL-3.0-or-later
// The audit report: complete, the same bytes for the same files, bare when redacted, and plain text whatever is in it.
#include "evidence/reportjson.h"
#include "evidence/reportoutline.h"
#include "evidence/reporttime.h"
#include "store/loader.h"
#include "support/home.h"

#include <QCryptographicHash>
#include <QTest>

using namespace vitrine;
using namespace vitrine::evidence;

namespace {

constexpr std::string_view device = "550e8400-e29b-41d4-a716-446655440000";

// Words that name themselves, so that a test sees which was asked for.
class BareWords final : public ReportWords
{
public:
    [[nodiscard]] std::string language() const override { return "en"; }
    [[nodiscard]] std::string phrase(Phrase phrase, const std::vector<std::string>& values) const override
    {
        std::string text = "p" + std::to_string(static_cast<int>(phrase));
        for (const std::string& value : values)
            text += " " + value;
        return text;
    }
    [[nodiscard]] std::string state(const consent::Decision& decision) const override { return name(decision.state); }
    [[nodiscard]] std::vector<std::string> sentences(const product::Profile&, const consent::Decision&) const override
    {
        return {"sentence"};
    }
    [[nodiscard]] std::string source(const consent::Rung& rung) const override { return rung.source; }
    [[nodiscard]] std::string says(const product::Profile&, const consent::Rung& rung) const override
    {
        return rung.value;
    }
    [[nodiscard]] std::string status(event::Status status) const override { return name(status); }
    [[nodiscard]] std::string type(product::FieldType type) const override { return name(type); }
    [[nodiscard]] std::string fieldClass(product::FieldClass fieldClass) const override { return name(fieldClass); }
    [[nodiscard]] std::string severity(audit::Severity severity) const override { return name(severity); }
    [[nodiscard]] std::string finding(const audit::Finding& finding) const override { return name(finding.rule); }
    [[nodiscard]] std::string error(const Error& error) const override { return name(error.code); }
};

std::string drEvent(const std::string& properties)
{
    return R"({"api_key":"topsecretkey","events":[{"event_type":"command_started","device_id":")" +
           std::string(device) + R"(","time":1795132800000,"insert_id":"i","event_properties":)" + properties + "}]}\n";
}

// A machine with dr's config and a log of it.
class Machine
{
public:
    explicit Machine(const std::string& log = drEvent(R"({"command":"dr run","surprise":"see /home/ada/x"})"))
        : m_config(m_home.write(".config/datarobot/drconfig.yaml", "telemetry:\n  enabled: true\n")),
          m_log(m_home.write("dr.log", log))
    {
    }

    [[nodiscard]] AuditReport report(const std::string& redaction = {}, std::optional<Millis> at = {}) const
    {
        const Environment environment = m_home.environment();
        const auto snapshot = store::load(m_catalogue, {{m_log, "dr", event::Status::Recorded}});
        return auditReport({m_catalogue,
                            environment,
                            {},
                            snapshot,
                            {m_catalogue.find("dr")},
                            at,
                            parseRedaction(redaction).value(),
                            {}});
    }
    [[nodiscard]] std::string html(const std::string& redaction = {}, std::optional<Millis> at = {}) const
    {
        return evidence::html(outlineOf(report(redaction, at), BareWords()));
    }
    [[nodiscard]] const std::string& log() const { return m_log; }
    [[nodiscard]] const std::string& config() const { return m_config; }

private:
    test::Home m_home;
    product::Catalogue m_catalogue = product::bundledCatalogue();
    std::string m_config;
    std::string m_log;
};

const FieldUse* fieldNamed(const AuditReport& report, const std::string& field)
{
    for (const FieldUse& use : report.tools.front().fields)
        if (use.name == field && (use.count > 0 || !use.field))
            return &use;
    return nullptr;
}

std::string sha256Of(const std::string& path)
{
    const auto bytes = readFile(path).value();
    return QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256).toHex().toStdString();
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

class TestReport : public QObject
{
    Q_OBJECT
private slots:
    void countsEveryField();
    void listsEveryDeclaredField();
    void hashesTheFilesRead();
    void hashesOnlyWhatWasRead();
    void saysWhatCannotBeHashed();
    void theSameFilesTheSameBytes();
    void redactedMeansGone();
    void loadsNothingAndRunsNothing();
    void headingsLeaveNoLevelOut();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void timesComeFromOutside_data();
    void timesComeFromOutside();
    void jsonHasTheSame();
};

void TestReport::countsEveryField()
{
    const Machine machine(drEvent(R"({"command":"dr run"})") + drEvent(R"({"command":"dr x","flags":null})"));
    const AuditReport report = machine.report();
    const FieldUse* command = fieldNamed(report, "command");
    QVERIFY(command && command->field);
    QCOMPARE(command->count, std::uint64_t{2});
    QCOMPARE(command->example, std::string("dr run"));
    QVERIFY(!fieldNamed(report, "flags"));
    const Machine surprising;
    const AuditReport other = surprising.report();
    QVERIFY(fieldNamed(other, "surprise") && !fieldNamed(other, "surprise")->field);
    QCOMPARE(other.tools.front().events.at(static_cast<std::size_t>(event::Status::Recorded)), std::uint64_t{1});
    QCOMPARE(other.tools.front().first, std::optional<Millis>(1795132800000));
}

void TestReport::listsEveryDeclaredField()
{
    const Machine machine("");
    const AuditReport report = machine.report();
    const product::Profile& profile = *report.tools.front().profile;
    std::size_t declared = 0;
    const auto count = [&](const std::vector<product::Field>& fields) {
        for (const product::Field& field : fields)
            declared += field.alias ? 0 : 1;
    };
    count(profile.commonFields);
    for (const product::EventKind& event : profile.events)
        count(event.fields);
    QVERIFY(declared > 10);
    QCOMPARE(report.tools.front().fields.size(), declared);
    const std::string page = evidence::html(outlineOf(report, BareWords()));
    for (const FieldUse& use : report.tools.front().fields)
        QVERIFY2(has(page, ">" + use.name + "<"), use.name.c_str());
}

void TestReport::hashesTheFilesRead()
{
    const Machine machine;
    const AuditReport report = machine.report();
    std::map<std::string, std::string> sums;
    for (const FileRead& file : report.files)
        sums[file.path] = file.sha256;
    QCOMPARE(sums[machine.log()], sha256Of(machine.log()));
    QCOMPARE(sums[machine.config()], sha256Of(machine.config()));
}

void TestReport::hashesOnlyWhatWasRead()
{
    const Machine machine;
    const std::string before = sha256Of(machine.log());
    const auto size = factsOf(machine.log())->size;
    QVERIFY(appendToFile(machine.log(), "more\n").has_value());
    QCOMPARE(fileRead(machine.log(), size).sha256, before);
    QVERIFY(fileRead(machine.log()).sha256 != before);
}

void TestReport::saysWhatCannotBeHashed()
{
    const Machine machine;
    QCOMPARE(fileRead(machine.log() + ".gone").fault->code, Code::NotFound);
    QCOMPARE(fileRead(parentPath(machine.log())).fault->code, Code::Unsupported);
    QCOMPARE(fileRead(machine.log(), 1u << 20).fault->code, Code::Changed);
    QVERIFY(fileRead(machine.log(), 1u << 20).sha256.empty());
}

void TestReport::theSameFilesTheSameBytes()
{
    const Machine machine;
    QCOMPARE(machine.html(), machine.html());
    QCOMPARE(machine.html("ids,paths"), machine.html("ids,paths"));
    const Millis at = 1795132800000;
    QVERIFY(has(machine.html({}, at), isoTime(at)));
    QVERIFY(has(machine.html({}, at), "p" + std::to_string(static_cast<int>(Phrase::MadeAt))));
}

void TestReport::redactedMeansGone()
{
    const Machine machine;
    const std::vector<std::string_view> secrets{device, "/home/ada", machine.log(), machine.config(), "dr run"};
    for (const std::string_view one : secrets)
        QVERIFY2(has(machine.html(), one), one.data());
    const std::string bare = machine.html("ids,paths,class:usage,class:free-text");
    const std::string json = reportJson(machine.report("ids,paths,class:usage,class:free-text")).dump();
    for (const std::string_view one : secrets) {
        QVERIFY2(!has(bare, one), one.data());
        QVERIFY2(!has(json, one), one.data());
    }
    QVERIFY(!has(machine.html(), "topsecretkey"));
}

void TestReport::loadsNothingAndRunsNothing()
{
    const std::string page = Machine().html();
    for (const char* outside :
         {"<script", "<link", "<img", "<iframe", "src=", "href=", "url(", "@import", "http-equiv=\"refresh"})
        QVERIFY2(!has(page, outside), outside);
    QVERIFY(has(page, "default-src 'none'"));
    QVERIFY(has(page, "@media print"));
    QVERIFY(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
}

void TestReport::headingsLeaveNoLevelOut()
{
    int last = 0, tops = 0;
    const Machine machine;
    for (const Block& block : outlineOf(machine.report(), BareWords()).blocks)
        if (const auto* heading = std::get_if<Heading>(&block)) {
            QVERIFY(heading->level <= last + 1);
            last = heading->level;
            tops += heading->level == 1 ? 1 : 0;
        } else if (const auto* table = std::get_if<Table>(&block)) {
            QVERIFY(!table->caption.empty());
            for (const auto& row : table->rows)
                QCOMPARE(row.size(), table->columns.size());
        }
    QCOMPARE(tops, 1);
}

void TestReport::hostileTextStaysText_data()
{
    QTest::addColumn<QByteArray>("planted"); // as JSON
    QTest::addColumn<QByteArray>("forbidden");
    QTest::newRow("script") << QByteArray("</td><script>alert(1)</script>") << QByteArray("<script");
    QTest::newRow("attribute") << QByteArray("\\\" onload=\\\"x") << QByteArray("\" onload");
    QTest::newRow("entity") << QByteArray("&lt;b&gt;") << QByteArray(">&lt;b&gt;");
    QTest::newRow("bidi") << QByteArray("a\\u202egpj.exe") << QByteArray("\u202e");
    QTest::newRow("isolate") << QByteArray("a\\u2066b") << QByteArray("\u2066");
    QTest::newRow("nul") << QByteArray("a\\u0000b") << QByteArray("\0", 1);
    QTest::newRow("escape") << QByteArray("a\\u001b[2Jb") << QByteArray("\x1b");
    QTest::newRow("comment") << QByteArray("<!--") << QByteArray("<!--");
    QTest::newRow("style") << QByteArray("</style><style>*{}") << QByteArray("</style><style>");
}

void TestReport::hostileTextStaysText()
{
    QFETCH(QByteArray, planted);
    QFETCH(QByteArray, forbidden);
    const std::string text = planted.toStdString();
    const Machine machine(drEvent("{\"command\":\"" + text + "\",\"" + text + "\":1}"));
    const std::string page = machine.html();
    QVERIFY(fieldNamed(machine.report(), "command"));
    QVERIFY(!has(page, std::string_view(forbidden.constData(), static_cast<std::size_t>(forbidden.size()))));
}

void TestReport::timesComeFromOutside_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("epoch");
    QTest::addColumn<QString>("time"); // "error", or empty for none
    QTest::newRow("none") << ""
                          << ""
                          << "";
    QTest::newRow("given") << "2026-11-20"
                           << "0"
                           << "2026-11-20T00:00:00.000Z";
    QTest::newRow("epoch") << ""
                           << "1795132800"
                           << "2026-11-20T00:00:00.000Z";
    QTest::newRow("no time") << "yesterday"
                             << ""
                             << "error";
    QTest::newRow("no epoch") << ""
                              << "12x"
                              << "error";
    QTest::newRow("too late") << ""
                              << "99999999999999"
                              << "error";
    QTest::newRow("before 1970") << ""
                                 << "-1"
                                 << "error";
}

void TestReport::timesComeFromOutside()
{
    QFETCH(QString, given);
    QFETCH(QString, epoch);
    QFETCH(QString, time);
    Environment environment;
    if (!epoch.isEmpty())
        environment.variables["SOURCE_DATE_EPOCH"] = epoch.toStdString();
    const auto read = reportTime(given.toStdString(), environment);
    const QString text = !read ? "error" : *read ? QString::fromStdString(isoTime(**read)) : "";
    QCOMPARE(text, time);
}

void TestReport::jsonHasTheSame()
{
    const Machine machine;
    const AuditReport report = machine.report();
    const Json json = reportJson(report);
    const Json& tool = json["tools"].items().front();
    QCOMPARE(tool["ladder"].items().size(), report.tools.front().decision.rungs.size());
    QCOMPARE(tool["fields"].items().size(), report.tools.front().fields.size());
    QCOMPARE(tool["findings"].items().size(), report.tools.front().findings.size());
    QCOMPARE(json["files"].items().size(), report.files.size());
    QVERIFY(Json::parse(json.pretty()).has_value());
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
