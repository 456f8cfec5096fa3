// SPDX-License-Identifier: GPL-3.0-or-later
// Journal and capture entries as HAR 1.2: every member the specification asks for, of the type it asks for, -1 where a
// journal does not know, secrets nowhere; valid by the schema that HAR validators use.
#include "evidence/har.h"
#include "product/load.h"
#include "support/journallines.h"
#include "support/schema.h"

#include <QTest>

using namespace vitrine;
using namespace vitrine::evidence;
using Kind = Json::Kind;

namespace {

constexpr std::string_view device = "550e8400-e29b-41d4-a716-446655440000";

outbox::JournalEntry entryWith(const std::string& body)
{
    outbox::JournalEntry entry;
    entry.attempt = test::attemptOf("a-1", {test::spooled("e-1", "command_started")}, test::journalDay);
    entry.attempt.url = "https://example.org/mp/collect?measurement_id=G-1&api_secret={api_secret}&q=a%20b";
    entry.attempt.headers.emplace_back("Authorization", "{Authorization}");
    if (!body.empty())
        entry.attempt.body = body;
    outbox::Answer answer;
    answer.id = "a-1";
    answer.time = test::journalDay + 180;
    answer.status = 200;
    answer.headers = {{"Content-Type", "application/json"}, {"Set-Cookie", "sid=abcdef"}};
    answer.body = R"({"code":200})";
    answer.outcomes = {{"e-1", event::Status::Sent, ""}};
    entry.answer = answer;
    entry.file = "/home/ada/journal.ndjson";
    entry.line = 3;
    return entry;
}

Json har(const std::vector<outbox::JournalEntry>& entries, const std::string& redaction = {})
{
    std::string bytes;
    exportHar(entries, product::bundledCatalogue(), parseRedaction(redaction).value(), {}, [&](std::string_view piece) {
        bytes += piece;
        return true;
    });
    const auto document = Json::parse(bytes);
    return document ? *document : Json();
}

Json variantOf(int variant)
{
    outbox::JournalEntry entry = entryWith(variant == 4 ? std::string("\x08\xff\x00\x01", 4) : std::string());
    if (variant == 1)
        entry.answer.reset();
    if (variant == 2)
        entry.answer = outbox::Answer{"a-1", test::journalDay + 9, 0, {}, {}, false, "timeout", {}, {}};
    return har({entry, entry}, variant == 3 ? "ids,hosts,paths,class:usage" : "");
}

const Json& first(const Json& document) { return document["log"]["entries"].items().front(); }

// What HAR 1.2 asks for: the path of each member and its kind.
struct Asked
{
    std::vector<std::string_view> path;
    Kind kind;
};
const std::vector<Asked> asked = {{{"startedDateTime"}, Kind::String},
                                  {{"time"}, Kind::Number},
                                  {{"cache"}, Kind::Object},
                                  {{"request", "method"}, Kind::String},
                                  {{"request", "url"}, Kind::String},
                                  {{"request", "httpVersion"}, Kind::String},
                                  {{"request", "cookies"}, Kind::Array},
                                  {{"request", "headers"}, Kind::Array},
                                  {{"request", "queryString"}, Kind::Array},
                                  {{"request", "headersSize"}, Kind::Number},
                                  {{"request", "bodySize"}, Kind::Number},
                                  {{"request", "postData", "mimeType"}, Kind::String},
                                  {{"response", "status"}, Kind::Number},
                                  {{"response", "statusText"}, Kind::String},
                                  {{"response", "httpVersion"}, Kind::String},
                                  {{"response", "cookies"}, Kind::Array},
                                  {{"response", "headers"}, Kind::Array},
                                  {{"response", "content", "size"}, Kind::Number},
                                  {{"response", "content", "mimeType"}, Kind::String},
                                  {{"response", "redirectURL"}, Kind::String},
                                  {{"response", "headersSize"}, Kind::Number},
                                  {{"response", "bodySize"}, Kind::Number},
                                  {{"timings", "send"}, Kind::Number},
                                  {{"timings", "wait"}, Kind::Number},
                                  {{"timings", "receive"}, Kind::Number}};

} // namespace

class TestHar : public QObject
{
    Q_OBJECT
private slots:
    void hasWhatTheSpecificationAsksFor_data();
    void hasWhatTheSpecificationAsksFor();
    void isValidByItsSchema_data();
    void isValidByItsSchema();
    void theSchemaRefuses();
    void saysWhatIsNotKnown();
    void addressesAreValidUris();
    void secretsAreReferencesOrMasked();
    void bodiesKeepTheirBytes();
    void bytesThatAreNoText();
    void redactionReachesEveryPart();
    void fieldsOfEveryBackEnd_data();
    void fieldsOfEveryBackEnd();
    void whatCannotBeReadIsWithheld();
};

void TestHar::hasWhatTheSpecificationAsksFor_data()
{
    QTest::addColumn<int>("variant");
    QTest::newRow("answered") << 0;
    QTest::newRow("no answer known") << 1;
    QTest::newRow("failed") << 2;
    QTest::newRow("redacted") << 3;
    QTest::newRow("bytes that are no text") << 4;
}

void TestHar::hasWhatTheSpecificationAsksFor()
{
    QFETCH(int, variant);
    const Json document = variantOf(variant);
    QCOMPARE(document["log"]["version"].text(), std::string_view("1.2"));
    QVERIFY(document["log"]["creator"]["name"].isString() && document["log"]["creator"]["version"].isString());
    QCOMPARE(document["log"]["entries"].items().size(), std::size_t{2});
    for (const Asked& one : asked) {
        const Json* at = &first(document);
        for (const std::string_view key : one.path)
            at = at ? at->find(key) : nullptr;
        QVERIFY2(at, one.path.back().data());
        QVERIFY2(at->kind() == one.kind, one.path.back().data());
    }
    for (const Json& header : first(document)["request"]["headers"].items())
        QVERIFY(header["name"].isString() && header["value"].isString());
}

void TestHar::isValidByItsSchema_data() { hasWhatTheSpecificationAsksFor_data(); }

void TestHar::isValidByItsSchema()
{
    QFETCH(int, variant);
    VITRINE_VALID_BY("har/har.json", QByteArray::fromStdString(variantOf(variant).dump()));
}

void TestHar::theSchemaRefuses()
{
    Json document = variantOf(0);
    document.members()[0].value.remove("creator");
    const auto wrong = test::wrongBySchema("har/har.json", QByteArray::fromStdString(document.dump()));
    if (!wrong)
        QSKIP("python3-jsonschema is not installed");
    QVERIFY2(wrong->contains("creator"), wrong->constData());
}

void TestHar::saysWhatIsNotKnown()
{
    const Json answered = har({entryWith({})});
    QCOMPARE(first(answered)["time"].integer(), std::optional<std::int64_t>(180));
    QCOMPARE(first(answered)["timings"]["wait"].integer(), std::optional<std::int64_t>(180));
    for (const std::string_view part : {"blocked", "dns", "connect", "ssl", "send", "receive"})
        QCOMPARE(first(answered)["timings"][part].integer(), std::optional<std::int64_t>(-1));
    QCOMPARE(first(answered)["request"]["headersSize"].integer(), std::optional<std::int64_t>(-1));
    outbox::JournalEntry unknown = entryWith({});
    unknown.answer.reset();
    const Json open = har({unknown});
    QCOMPARE(first(open)["timings"]["wait"].integer(), std::optional<std::int64_t>(-1));
    QCOMPARE(first(open)["response"]["status"].integer(), std::optional<std::int64_t>(0));
    QCOMPARE(first(open)["response"]["bodySize"].integer(), std::optional<std::int64_t>(-1));
}

void TestHar::addressesAreValidUris()
{
    const Json document = har({entryWith({})});
    QCOMPARE(first(document)["request"]["url"].text(),
             std::string_view("https://example.org/mp/collect?measurement_id=G-1&api_secret=%7Bapi_secret%7D&q=a%20b"));
    const auto& query = first(document)["request"]["queryString"].items();
    QCOMPARE(query.size(), std::size_t{3});
    QCOMPARE(query[1]["value"].text(), std::string_view("{api_secret}"));
    QCOMPARE(query[2]["value"].text(), std::string_view("a b"));
}

void TestHar::secretsAreReferencesOrMasked()
{
    const std::string bytes = har({entryWith({})}).dump();
    QVERIFY(bytes.find("AMPLITUDE_API_KEY") == std::string::npos);
    QVERIFY(bytes.find("sid=abcdef") == std::string::npos);
    QVERIFY(bytes.find("{Authorization}") != std::string::npos);
}

void TestHar::bodiesKeepTheirBytes()
{
    const std::string body = "{ \"n\" : 1.50,\n \"n\":\"\\u00e9\" }";
    const Json document = har({entryWith(body)});
    QCOMPARE(first(document)["request"]["postData"]["text"].text(), std::string_view(body));
    QCOMPARE(first(document)["request"]["bodySize"].integer(), std::optional(static_cast<std::int64_t>(body.size())));
    QCOMPARE(first(document)["response"]["content"]["text"].text(), std::string_view(R"({"code":200})"));
}

void TestHar::bytesThatAreNoText()
{
    const Json document = har({entryWith(std::string("\x08\xff\x00\x01", 4))});
    const Json& data = first(document)["request"]["postData"];
    QVERIFY(!data.find("text"));
    QCOMPARE(data["_text_base64"].text(), std::string_view("CP8AAQ=="));
}

void TestHar::redactionReachesEveryPart()
{
    outbox::JournalEntry entry = entryWith({});
    entry.attempt.url = "https://collector.corp.example/x?device=" + std::string(device) + "&command=run";
    entry.attempt.headers.emplace_back("X-Request", std::string(device));
    entry.attempt.headers.emplace_back("Host", "collector:8080");
    entry.attempt.proxy = "http://proxy.corp.example:3128";
    entry.answer->body = R"({"seen":")" + std::string(device) + R"(","host":"edge.corp.example"})";
    const std::string bytes = har({entry}, "ids,hosts,paths,field:command").dump();
    for (const std::string_view gone :
         {device, std::string_view("corp.example"), std::string_view("/home/ada"), std::string_view("collector"),
          std::string_view("dr run"), std::string_view("command=run")})
        QVERIFY2(bytes.find(gone) == std::string::npos, gone.data());
    QVERIFY(bytes.find("id-1") != std::string::npos);
    QVERIFY(bytes.find("command_started") != std::string::npos);
}

void TestHar::fieldsOfEveryBackEnd_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("body");
    QTest::newRow("amplitude") << "amplitude"
                               << R"({"events":[{"event_properties":{"planted":"WORD"}}]})";
    QTest::newRow("ga4") << "ga4"
                         << R"({"client_id":"c","events":[{"params":{"planted":"WORD"}}]})";
    QTest::newRow("appinsights, lines") << "appinsights"
                                        << "{\"data\":{\"baseData\":{\"properties\":{\"planted\":\"WORD\"}}}}\n{}";
    QTest::newRow("otlp") << "otlp"
                          << R"({"attributes":[{"key":"planted","value":{"stringValue":"WORD"}}]})";
    QTest::newRow("json inside") << "ga4"
                                 << R"({"events":[{"params":{"planted":"{\"a\":\"WORD\"}"}}]})";
}

void TestHar::fieldsOfEveryBackEnd()
{
    QFETCH(QString, protocol);
    QFETCH(QString, body);
    outbox::JournalEntry entry = entryWith(body.toStdString());
    entry.attempt.product.clear(); // a capture
    entry.attempt.protocol = protocol.toStdString();
    for (const char* redaction : {"class:free-text", "field:planted"}) {
        const std::string bytes = har({entry}, redaction).dump();
        QVERIFY2(bytes.find("WORD") == std::string::npos, redaction);
        QVERIFY(bytes.find("planted") != std::string::npos);
    }
    QVERIFY(har({entry}).dump().find("WORD") != std::string::npos);
}

void TestHar::whatCannotBeReadIsWithheld()
{
    const Json document = har({entryWith("a=1&device=x")}, "ids");
    const Json& data = first(document)["request"]["postData"];
    QVERIFY(!data.find("text"));
    QCOMPARE(data["_withheld"].text(), std::string_view("not-json"));
    QCOMPARE(first(document)["request"]["bodySize"].integer(), std::optional<std::int64_t>(12));
}

QTEST_APPLESS_MAIN(TestHar)
#include "tst_har.moc"
