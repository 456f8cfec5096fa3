// SPDX-License-Identifier: GPL-3.0-or-later
// Raw, cleaned, on the wire: every change is told with its rule, and nothing that changed looks as if it had not.
#include "base/text.h"
#include "report/passage.h"
#include "report/pasted.h"
#include "sanitize/told.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;
using report::Cleaning;
using report::Encoding;
using report::Ends;
using report::Passage;
using report::PassageRow;

namespace {

constexpr Millis noon = 1'795'176'000'000; // 20 November 2026, 12:00 UTC

report::Passing passing(const std::string& product, protocol::Identity identity = {})
{
    const product::Profile& profile = bundled(product);
    protocol::Endpoint endpoint;
    endpoint.url = profile.endpoint.url.fixed;
    endpoint.key = "some-key-of-nobody";
    return {profile, endpoint, std::move(identity), sanitize::Sanitizer(profile, someMachine()), noon};
}

event::Event fact(const std::string& name, const std::string& fields)
{
    event::Event made;
    made.name = name;
    made.time = noon;
    made.id = "7c1d1f9e-0000-4000-8000-000000000001";
    made.session = "1795176000000";
    made.fields = Json::parse(fields).value_or(Json());
    return made;
}

const PassageRow& row(const Passage& passage, const std::string& field)
{
    static const PassageRow none;
    for (const PassageRow& each : passage.rows)
        if (each.field == field)
            return each;
    return none;
}

// "flags: ["a"] > [] > - | cut flag-value | absent"
QString told(const PassageRow& row)
{
    const auto text = [](const std::optional<std::string>& value) {
        return QString::fromStdString(value.value_or("-"));
    };
    const auto rules = [](const char* what, const std::vector<std::string>& all) {
        QString line = QLatin1String(what);
        for (const std::string& rule : all)
            line += QLatin1Char(' ') + QString::fromStdString(rule);
        return line;
    };
    const std::string wire = row.wire.empty() ? "-" : row.wire.front().value + " @ " + row.wire.front().path;
    return QStringLiteral("%1 > %2 > %3 | %4 | %5")
        .arg(row.rawLost ? QStringLiteral("?") : text(row.raw), text(row.cleaned), QString::fromStdString(wire),
             rules(name(row.cleaning), row.cleaningRules), rules(name(row.encoding), row.encodingRules));
}

} // namespace

class TestPassage : public QObject
{
    Q_OBJECT
private slots:
    void everyChangeHasItsRule_data();
    void everyChangeHasItsRule();
    void theEventItselfIsPartOfIt();
    void aSpoolNamesWhatItDoesNotKeep();
    void aLogShowsWhatWentAllTheSame();
    void whatTheFormAddsIsTold();
    void theKeyIsMasked();
    void whatABackEndCannotTake();
    void textsOfATableAreTheirTypes();
    void theRequestIsTheOneThatIsPlanned_data();
    void theRequestIsTheOneThatIsPlanned();
    void equalKeysStayApart();
};

void TestPassage::everyChangeHasItsRule_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* what, const char* product, const char* name, const char* fields, const char* field,
                        const char* expected) {
        QTest::newRow(what) << product << name << fields << field << expected;
    };
    add("kept", "dr", "command_started", R"({"command":"dr run"})", "command",
        "dr run > dr run > dr run @ events[0].event_properties.command | kept | as-is");
    add("undeclared", "dr", "command_started", R"({"nope":1})", "nope", "1 > - > - | dropped undeclared | absent");
    add("promised", "dr", "error", R"({"error_message":"boom"})", "error_message",
        "boom > - > - | dropped promise:error-messages | absent");
    add("a value of a flag", "dr", "command_started", R"({"flags":["--all","--out=/home/ada/x"]})", "flags",
        R"(["--all","--out=/home/ada/x"] > ["--all","--out"] > ["--all","--out"] @ events[0].event_properties.flags | )"
        "cut flag-value | as-is");
    add("a wrong type", "dr", "command_completed", R"({"success":"maybe"})", "success",
        "maybe > - > - | dropped type | absent");
    add("only that it was given", "kiota", "generate", R"({"parameters":["output=/x"]})", "parameters",
        R"(["output=/x"] > ["output"] > ["output"] @ data.baseData.properties.parameters | cut flag-value | rewritten)");
    add("a secret's name", "dr", "command_started", R"({"api_token":"abc"})", "api_token",
        "abc > - > - | dropped secret-name | absent");
    add("beside the properties", "dr", "command_started", R"({"app_version":"0.5.0"})", "app_version",
        "0.5.0 > 0.5.0 > 0.5.0 @ events[0].app_version | kept | moved");
    add("a name GA4 reserves", "codegen", "command_executed", R"({"command":"generate"})", "command",
        "generate > generate > generate @ events[0].params.command | kept | as-is");
    add("a number as text", "azsdk", "ToolExecuted", R"({"isOptedIn":true})", "isOptedIn",
        "true > true > true @ data.baseData.properties.isOptedIn | kept | rewritten");
    add("a tag", "azsdk", "ToolExecuted", R"({"version":"0.5.6"})", "version",
        "0.5.6 > 0.5.6 > 0.5.6 @ tags.ai.application.ver | kept | renamed");
    add("in the payload itself", "kamaji", "create", R"({"tcp_version":"v1.26.0"})", "tcp_version",
        "v1.26.0 > v1.26.0 > v1.26.0 @ tcp_version | kept | as-is");
}

void TestPassage::everyChangeHasItsRule()
{
    QFETCH(QString, product);
    QFETCH(QString, name);
    QFETCH(QString, fields);
    QFETCH(QString, field);
    auto way = passing(product.toStdString());
    const Passage passage = way.of(fact(name.toStdString(), fields.toStdString()), Ends::Trial);
    QTEST(told(row(passage, field.toStdString())), "expected");
}

void TestPassage::theEventItselfIsPartOfIt()
{
    auto way = passing("dr");
    const Passage passage = way.of(fact("command_started", "{}"), Ends::Trial);
    QCOMPARE(told(row(passage, "name")),
             QString("command_started > command_started > command_started @ events[0].event_type | none | renamed"));
    QCOMPARE(told(row(passage, "id")),
             QString("7c1d1f9e-0000-4000-8000-000000000001 > 7c1d1f9e-0000-4000-8000-000000000001 > "
                     "7c1d1f9e-0000-4000-8000-000000000001 @ events[0].insert_id | none | renamed"));
    QVERIFY(row(passage, "session").head);
    // Nothing stands in two rows: each place of the request is told once.
    QSet<QString> places;
    for (const PassageRow& each : passage.rows)
        for (const report::OnWire& place : each.wire) {
            const QString path = QString::fromStdString(place.path);
            QVERIFY2(!places.contains(path), qPrintable(path));
            places.insert(path);
        }
}

void TestPassage::aSpoolNamesWhatItDoesNotKeep()
{
    event::Event kept = fact("command_started", R"({"command":"dr run","flags":["--out"]})");
    kept.shape = event::Shape::Spool;
    kept.cut = {{"flags.0", "flag-value"}, {"error_message", "promise:error-messages"}, {"*", "undeclared"}};
    QCOMPARE(report::endsOf(kept), Ends::Kept);
    auto way = passing("dr");
    const Passage passage = way.of(kept, Ends::Kept);
    QCOMPARE(told(row(passage, "command")),
             QString("dr run > dr run > dr run @ events[0].event_properties.command | kept | as-is"));
    QVERIFY(told(row(passage, "flags")).startsWith("? > [\"--out\"] > [\"--out\"]"));
    QCOMPARE(told(row(passage, "error_message")), QString("? > - > - | dropped promise:error-messages | absent"));
    QCOMPARE(told(row(passage, "*")), QString("? > - > - | dropped undeclared | absent"));
    QCOMPARE(passage.changed, std::size_t{3});
    QCOMPARE(passage.againstRules, std::size_t{0});
}

void TestPassage::aLogShowsWhatWentAllTheSame()
{
    const auto found = report::pastedEvents(
        R"({"api_key":"k","events":[{"event_type":"error","device_id":"550e8400-e29b-41d4-a716-446655440000",)"
        R"("time":1,"event_properties":{"error_type":"E","error_message":"in /home/ada"}}]})",
        product::bundledCatalogue(), "dr", {});
    QVERIFY(found.has_value());
    QCOMPARE(report::endsOf(found->front().event), Ends::Log);
    auto way = passing("dr");
    const Passage logged = way.of(found->front().event, Ends::Log);
    QCOMPARE(told(row(logged, "error_message")),
             QString("in /home/ada > - > in /home/ada @ events[0].event_properties.error_message | "
                     "dropped promise:error-messages | as-is"));
    QVERIFY(row(logged, "error_message").againstRules);
    QVERIFY(!row(logged, "error_type").againstRules);
    QCOMPARE(logged.againstRules, std::size_t{1});
    const Passage tried = way.of(found->front().event, Ends::Trial);
    QVERIFY(row(tried, "error_message").wire.empty());
    QCOMPARE(tried.againstRules, std::size_t{0});
}

void TestPassage::whatTheFormAddsIsTold()
{
    auto way = passing("dr", {{"device_id", "550e8400-e29b-41d4-a716-446655440000"}});
    event::Event bare = fact("command_started", "{}");
    bare.time.reset();
    const Passage passage = way.of(bare, Ends::Trial);
    QCOMPARE(told(row(passage, "device_id")),
             QString("- > - > 550e8400-e29b-41d4-a716-446655440000 @ events[0].device_id | none | added"));
    QCOMPARE(told(row(passage, "time")), QString("- > 1795176000000 > 1795176000000 @ events[0].time | none | as-is"));
}

void TestPassage::theKeyIsMasked()
{
    auto way = passing("dr");
    const Passage passage = way.of(fact("command_started", "{}"), Ends::Trial);
    QCOMPARE(row(passage, "api_key").wire.front().value, std::string(secretMask()));
}

void TestPassage::whatABackEndCannotTake()
{
    auto way = passing("codegen");
    const std::string longText(300, 'a');
    const Passage cut =
        way.of(fact("command_executed", R"({"command":")" + longText + R"(","nothing":null})"), Ends::Log);
    QCOMPARE(row(cut, "command").encoding, Encoding::Cut);
    QCOMPARE(row(cut, "command").encodingRules, std::vector<std::string>{"value-cut"});
    QCOMPARE(row(cut, "command").wire.front().value, std::string(100, 'a'));
    QCOMPARE(row(cut, "nothing").encoding, Encoding::LeftOut);
    QCOMPARE(row(cut, "nothing").encodingRules, std::vector<std::string>{"no-value"});
    const Passage nameless = way.of(fact("", R"({"command":"x"})"), Ends::Log);
    QVERIFY(nameless.leftOut);
}

void TestPassage::textsOfATableAreTheirTypes()
{
    event::Event exported = fact("ToolExecuted", R"({"isOptedIn":"True","errorType":"E"})");
    exported.shape = event::Shape::AzsdkRow;
    auto way = passing("azsdk");
    const Passage passage = way.of(exported, Ends::Log);
    QCOMPARE(row(passage, "isOptedIn").cleaning, Cleaning::Kept);
    QCOMPARE(passage.againstRules, std::size_t{0});
}

void TestPassage::theRequestIsTheOneThatIsPlanned_data()
{
    QTest::addColumn<QString>("product");
    for (const std::string& product : products())
        QTest::newRow(product.c_str()) << QString::fromStdString(product);
}

// The seeds' own examples: what the rows say stands on the wire is every value of the body, and no other.
void TestPassage::theRequestIsTheOneThatIsPlanned()
{
    QFETCH(QString, product);
    auto way = passing(product.toStdString());
    for (const product::EventKind& kind : bundled(product.toStdString()).events) {
        event::Event example = fact(kind.name, "{}");
        for (const product::Field& field : kind.fields)
            if (!field.example.isNull())
                example.fields.set(field.name, field.example);
        const Passage passage = way.of(example, Ends::Trial);
        std::size_t places = 0;
        for (const PassageRow& each : passage.rows) {
            places += each.wire.size();
            const bool gone = each.encoding == Encoding::Absent || each.encoding == Encoding::LeftOut;
            QVERIFY2(gone == each.wire.empty(), each.field.c_str());
            QVERIFY2(each.cleaning != Cleaning::Dropped || each.wire.empty(), each.field.c_str());
        }
        for (const protocol::Request& request : passage.plan.requests)
            for (const protocol::FieldSpan& span : request.fields)
                QVERIFY2(places > 0 && !span.field.empty(), kind.name.c_str());
    }
}

void TestPassage::equalKeysStayApart()
{
    auto way = passing("dr");
    const Passage passage =
        way.of(fact("command_completed", R"({"success":"no","success":true,"name":"x"})"), Ends::Trial);
    QStringList both;
    for (const PassageRow& each : passage.rows)
        if (each.field == "success")
            both << QString::fromStdString(each.raw.value_or("-") + " " + name(each.cleaning));
    QCOMPARE(both, QStringList({"no dropped", "true kept"}));
}

QTEST_APPLESS_MAIN(TestPassage)
#include "tst_passage.moc"
