// SPDX-License-Identifier: GPL-3.0-or-later
// The journal holds what left, to the byte, and stays readable whatever else comes to stand in it.
#include "outbox/journal.h"

#include "outbox/spool.h"
#include "support/home.h"

#include <QtTest>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vitrine;

namespace {

constexpr Millis noon = 1'700'000'000'000; // 2023-11-14
constexpr Millis day = 86'400'000;

outbox::Attempt attempt(const std::string& id, Millis time = noon,
                        const std::vector<std::string>& events = {"e1", "e2"})
{
    outbox::Attempt one;
    one.id = id;
    one.time = time;
    one.product = "codegen";
    one.protocol = "ga4";
    one.method = "POST";
    one.url = "https://example.org/mp/collect?measurement_id=G-1&api_secret={api_secret}";
    one.endpointSource = "CODEGEN_TELEMETRY_ENDPOINT";
    one.vendor = false;
    one.proxy = "http://proxy.example:3128";
    one.headers = {{"Content-Type", "application/json"}, {"X-Twice", "1"}, {"X-Twice", "2"}};
    one.body = "{\"events\":[\"\xc3\xa4\\n\"]}";
    for (const std::string& event : events)
        one.events.push_back({event, "command_executed", noon, {{"path", "allow-list"}}});
    return one;
}

outbox::Answer answer(const std::string& id, event::Status status = event::Status::Sent, Millis time = noon + 10)
{
    outbox::Answer one;
    one.id = id;
    one.time = time;
    one.status = 204;
    one.headers = {{"Server", "test"}};
    one.body = "ok";
    one.outcomes = {{"e1", status, "204"}, {"e2", event::Status::Queued, "429 throttled"}};
    return one;
}

struct Product
{
    test::Home home;
    Environment environment = home.environment();

    void write(const outbox::Attempt& one) const { require(outbox::journalAttempt(environment, one)); }
    void write(const outbox::Answer& one) const { require(outbox::journalAnswer(environment, "codegen", one)); }
    [[nodiscard]] outbox::Journal read(std::uint64_t most = 64u << 20) const
    {
        return outbox::readJournal(environment, "codegen", most).value();
    }
    [[nodiscard]] std::string file(const std::string& name) const
    {
        return home.path(".local/state/vitrine/codegen/journal/" + name);
    }
    static void require(const Result<>& done)
    {
        if (!done)
            qFatal("%s", done.error().detail.c_str());
    }
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private slots:
    void allComesBack();
    void bodiesAreExact_data();
    void bodiesAreExact();
    void answersAreBounded();
    void anAttemptWithoutAnAnswerHasNone();
    void oneFileADay();
    void theClockMayJumpInBetween();
    void tornLinesCostThemselves();
    void foreignBytesAreCounted_data();
    void foreignBytesAreCounted();
    void theNewestIsRead();
    void oldDaysArePruned();
    void whatCannotBeWrittenSaysSo();
};

void TestJournal::allComesBack()
{
    const Product product;
    product.write(attempt("a"));
    product.write(answer("a"));
    const auto journal = product.read();
    QCOMPARE(journal.entries.size(), 1U);
    QCOMPARE(journal.broken, std::uint64_t{0});
    const outbox::JournalEntry& entry = journal.entries[0];
    const outbox::Attempt expected = attempt("a");
    QCOMPARE(entry.attempt.id, expected.id);
    QCOMPARE(entry.attempt.time, expected.time);
    QCOMPARE(entry.attempt.product, expected.product);
    QCOMPARE(entry.attempt.protocol, expected.protocol);
    QCOMPARE(entry.attempt.method, expected.method);
    QCOMPARE(entry.attempt.url, expected.url);
    QCOMPARE(entry.attempt.endpointSource, expected.endpointSource);
    QCOMPARE(entry.attempt.vendor, false);
    QCOMPARE(entry.attempt.proxy, expected.proxy);
    QVERIFY(entry.attempt.headers == expected.headers);
    QCOMPARE(entry.attempt.body, expected.body);
    QCOMPARE(entry.attempt.events.size(), 2U);
    QCOMPARE(entry.attempt.events[1].id, std::string("e2"));
    QCOMPARE(entry.attempt.events[1].time.value_or(0), noon);
    QCOMPARE(entry.attempt.events[1].cut.at(0).rule, std::string("allow-list"));
    QCOMPARE(entry.answer->status, 204);
    QVERIFY(entry.answer->headers == answer("a").headers);
    QCOMPARE(entry.answer->body, std::string("ok"));
    QVERIFY(!entry.answer->truncated);
    QCOMPARE(entry.answer->outcomes.at(1).why, std::string("429 throttled"));
    QCOMPARE(int(entry.answer->outcomes.at(1).status), int(event::Status::Queued));
    QCOMPARE(entry.file, product.file("2023-11-14.ndjson"));
    QCOMPARE(entry.line, std::uint64_t{2});
    QCOMPARE(entry.offset, std::uint64_t{1});
    QCOMPARE(factsOf(entry.file)->mode, 0600U);
    QCOMPARE(factsOf(parentPath(entry.file))->mode, 0700U);
}

void TestJournal::bodiesAreExact_data()
{
    QTest::addColumn<QByteArray>("body");
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("every byte") << all;
    QTest::newRow("line breaks") << QByteArray("a\r\nb\n\n{\"v\":1,\"attempt\":{}}\n");
    QTest::newRow("zero") << QByteArray("a\0b", 3);
    QTest::newRow("text that looks encoded") << QByteArray("body64 \\u0000 YWJj");
    QTest::newRow("a megabyte") << QByteArray(1 << 20, '"');
}

void TestJournal::bodiesAreExact()
{
    QFETCH(QByteArray, body);
    const Product product;
    outbox::Attempt one = attempt("a");
    one.body = body.toStdString();
    product.write(one);
    QCOMPARE(product.read().entries.at(0).attempt.body, body.toStdString());
}

void TestJournal::answersAreBounded()
{
    const Product product;
    outbox::Answer hostile = answer("a");
    hostile.body = std::string(1 << 20, '\xff');
    hostile.headers.assign(100'000, {"X\xff", std::string(20'000, '\x1b')});
    hostile.problem = "\xff\n";
    product.write(attempt("a"));
    product.write(hostile);
    const auto journal = product.read();
    QCOMPARE(journal.broken, std::uint64_t{0});
    const outbox::Answer& read = *journal.entries.at(0).answer;
    QVERIFY(read.truncated);
    QCOMPARE(read.body.size(), std::size_t{64u << 10});
    QCOMPARE(read.headers.size(), 100U);
    QCOMPARE(read.problem, std::string("\\xff\n"));
    QVERIFY(factsOf(journal.entries[0].file)->size < 8u << 20);
}

void TestJournal::anAttemptWithoutAnAnswerHasNone()
{
    const Product product;
    product.write(attempt("a"));
    QVERIFY(!product.read().entries.at(0).answer);
}

void TestJournal::oneFileADay()
{
    const Product product;
    for (int i = 2; i >= 0; --i)
        product.write(attempt(std::to_string(i), noon + i * day));
    product.write(answer("2", event::Status::Sent, noon + 2 * day));
    QCOMPARE(listDirectory(product.file("")).size(), 3U);
    const auto journal = product.read();
    QCOMPARE(journal.entries.size(), 3U);
    QCOMPARE(journal.entries[0].attempt.id, std::string("0"));
    QVERIFY(journal.entries[2].answer.has_value());
}

void TestJournal::theClockMayJumpInBetween()
{
    const Product product;
    product.write(attempt("a"));
    product.write(answer("a", event::Status::Sent, noon - 365 * day));
    product.write(attempt("b", -5));
    product.write(attempt("c", std::numeric_limits<Millis>::max()));
    const auto journal = product.read();
    QCOMPARE(journal.entries.size(), 3U);
    QVERIFY(journal.entries[1].answer.has_value());
}

void TestJournal::tornLinesCostThemselves()
{
    const Product product;
    product.write(attempt("a"));
    const std::string name = product.file("2023-11-14.ndjson");
    const std::string whole = readFile(name).value();
    for (std::size_t length = 2; length + 1 < whole.size(); length += 41) {
        QVERIFY(removeFile(name));
        QVERIFY(appendToFile(name, whole.substr(0, length)));
        product.write(attempt("b"));
        const auto journal = product.read();
        QCOMPARE(journal.entries.size(), 1U);
        QCOMPARE(journal.entries[0].attempt.id, std::string("b"));
        QCOMPARE(journal.broken, std::uint64_t{1});
    }
}

void TestJournal::foreignBytesAreCounted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("broken");
    const auto framed = [](const char* json) { return QByteArray::fromStdString(outbox::framed(*Json::parse(json))); };
    QTest::newRow("zeros") << QByteArray(1000, '\0') << 1;
    QTest::newRow("brackets") << QByteArray(100'000, '[') << 1;
    QTest::newRow("lines") << QByteArray("a\nb\r\n\n  \nc") << 3;
    QTest::newRow("framed, but neither") << framed(R"({"v":1,"other":{}})") << 1;
    QTest::newRow("both") << framed(R"({"v":1,"attempt":{},"answer":{}})") << 1;
    QTest::newRow("a later form") << framed(R"({"v":2,"attempt":{}})") << 1;
    QTest::newRow("wrong types") << framed(R"({"v":1,"attempt":{"id":[],"time":"x","events":7,"headers":[1]}})") << 0;
    QTest::newRow("an answer to nothing")
        << framed(R"({"v":1,"answer":{"id":"z","status":1e300,"outcomes":[{}]}})") << 0;
    QTest::newRow("deep") << framed(R"({"v":1,"attempt":{"a":[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}})") << 1;
}

void TestJournal::foreignBytesAreCounted()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, broken);
    const Product product;
    product.home.write(".local/state/vitrine/codegen/journal/2023-11-14.ndjson", bytes.toStdString());
    for (const char* name : {"x.ndjson", "2023-11-14.txt", "2023-13-41.ndjson", "2023-11-1.ndjson", ".ndjson"})
        product.home.write(std::string(".local/state/vitrine/codegen/journal/") + name, "rubbish");
    product.write(attempt("mine"));
    const auto journal = product.read();
    QCOMPARE(journal.broken, std::uint64_t(broken));
    QCOMPARE(journal.entries.back().attempt.id, std::string("mine"));
    QCOMPARE(journal.entries.back().attempt.events.at(0).id, std::string("e1"));
}

void TestJournal::theNewestIsRead()
{
    const Product product;
    for (int i = 0; i < 100; ++i)
        product.write(attempt(std::to_string(i), noon + i / 50 * day));
    QCOMPARE(product.read().entries.size(), 100U);
    QVERIFY(!product.read().cut);
    const auto some = product.read(10'000);
    QVERIFY(some.cut);
    QVERIFY(some.entries.size() > 5 && some.entries.size() < 50);
    QCOMPARE(some.entries.back().attempt.id, std::string("99"));
    QCOMPARE(some.broken, std::uint64_t{0});
    const outbox::JournalEntry& last = some.entries.back();
    QVERIFY(readFile(last.file)->substr(last.offset).starts_with(R"({"v":1,"attempt":{"id":"99")"));
    QVERIFY(product.read(0).entries.empty());
}

void TestJournal::oldDaysArePruned()
{
    const Product product;
    for (int i = 0; i < 4; ++i)
        product.write(attempt(std::to_string(i), noon + i * day));
    product.write(answer("0", event::Status::Sent, noon));
    QCOMPARE(outbox::pruneJournal(product.environment, "codegen", noon).value(), std::uint64_t{0});
    QCOMPARE(outbox::pruneJournal(product.environment, "codegen", noon + 2 * day).value(), std::uint64_t{2});
    QCOMPARE(product.read().entries.size(), 2U);
    QCOMPARE(outbox::pruneJournal(product.environment, "codegen", noon + 5 * day).value(), std::uint64_t{2});
    QVERIFY(product.read().entries.empty());
    QCOMPARE(outbox::pruneJournal(product.environment, "nothing", noon).value(), std::uint64_t{0});
}

void TestJournal::whatCannotBeWrittenSaysSo()
{
    const Product product;
    const pid_t child = ::fork();
    if (child == 0) {
        const struct rlimit most
        {
            300, 300
        };
        ::setrlimit(RLIMIT_FSIZE, &most);
        ::_exit(outbox::journalAttempt(product.environment, attempt("a")) ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QCOMPARE(status, 0);
    QCOMPARE(product.read().broken, std::uint64_t{1});
    product.write(attempt("b"));
    QCOMPARE(product.read().entries.size(), 1U);
}

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
