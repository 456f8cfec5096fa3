// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile input: bounded, linear, and what is not looked at does not go.
#include "sanitize/look.h"
#include "sanitize/told.h"

#include <QtTest>

#include <ctime>

using namespace vitrine;

namespace {

constexpr std::size_t little = 4u << 10;
constexpr std::size_t much = 8 * little;
constexpr int minutes = 2 * 60 * 1000; // a quadratic scanner would take hours

std::string repeated(std::string_view piece, std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes)
        text += piece;
    return text;
}

// Of the processor's time: others on the machine do not count.
double milliseconds(product::Detects detects, const std::string& text)
{
    const sanitize::KnownWords words(test::someMachine());
    const std::clock_t start = std::clock();
    for (const sanitize::Range& range : sanitize::Look(text, words).find(detects, {}))
        if (range.start >= range.end || range.end > text.size())
            QTest::qFail("a range outside of the text", __FILE__, __LINE__);
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

Json nested(int depth, const Json& innermost)
{
    Json json = innermost;
    for (int i = 0; i < depth; ++i)
        json = Json::array({std::move(json)});
    return json;
}

sanitize::Cleaned cleaned(const Json& fields)
{
    sanitize::Sanitizer sanitizer(test::bundled("azsdk"), test::someMachine());
    return sanitizer.clean("ToolExecuted", fields);
}

} // namespace

class HostileTest : public QObject
{
    Q_OBJECT
private slots:
    void detectorsAreLinear_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char* piece : {"a",
                                  "A",
                                  "0",
                                  " ",
                                  ".",
                                  "/",
                                  "\\",
                                  "@",
                                  ":",
                                  "=",
                                  "-",
                                  "_",
                                  "%",
                                  "a.",
                                  "a@",
                                  "a/",
                                  "a:",
                                  "a=",
                                  "A=",
                                  "-a=",
                                  "--",
                                  "://",
                                  "a://",
                                  "www.",
                                  "eyJ",
                                  "ghp_",
                                  "sk-",
                                  "a-",
                                  "1.",
                                  "1.1.1.1",
                                  "::",
                                  "f:",
                                  "ff:",
                                  "%25",
                                  "%2",
                                  "a'",
                                  "\"",
                                  "'",
                                  "{",
                                  "[{",
                                  "class a",
                                  "select from ",
                                  "bearer ",
                                  "token:",
                                  "token=",
                                  "server=",
                                  "refs/",
                                  "git@",
                                  ".git",
                                  "~/",
                                  "C:\\",
                                  "jd",
                                  "jdoe77",
                                  "Environ-Value-91",
                                  "\n",
                                  "a\n",
                                  "token:\n",
                                  "550e8400-e29b-41d4-a716-44665544000",
                                  "\xc3\xa9",
                                  "type\\\"",
                                  "from a ",
                                  "-----BEGIN",
                                  "type:",
                                  "\"type\" ",
                                  "type    ",
                                  "from \"",
                                  "def a    ",
                                  "= server",
                                  " -a",
                                  " --token",
                                  "x.com ",
                                  "a.b.com.",
                                  "a::b",
                                  "1:2:",
                                  "token:{",
                                  "token: \"",
                                  "dapi",
                                  "xoxb-1",
                                  "goroutine ",
                                  "%41",
                                  "YWJjZGVmZ2hpamts"})
            QTest::newRow(piece) << QByteArray(piece);
    }
    void detectorsAreLinear()
    {
        QFETCH(QByteArray, piece);
        const std::string small = repeated(piece.toStdString(), little);
        const std::string large = repeated(piece.toStdString(), much);
        for (int i = 0; i <= static_cast<int>(sanitize::lastDetector); ++i) {
            const auto detects = static_cast<product::Detects>(i);
            const double before = milliseconds(detects, small);
            const double after = milliseconds(detects, large);
            // Eight times as much text: quadratic would be 64 times the work.
            QVERIFY2(after < 24 * before + 60,
                     qPrintable(QString("%1: %2 ms, then %3 ms").arg(name(detects)).arg(before).arg(after)));
        }
    }

    void largeEventsAreBounded()
    {
        Json fields = Json::object();
        for (int i = 0; i < 100000; ++i)
            fields.members().push_back({"field" + std::to_string(i), repeated("/home/x ", 100)});
        for (int i = 0; i < 1000; ++i)
            fields.members().push_back({"toolName", "x"});
        QElapsedTimer timer;
        timer.start();
        const auto result = cleaned(fields);
        QVERIFY2(timer.elapsed() < minutes, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(result.cut.size() <= 65);
        QCOMPARE(QString::fromStdString(result.cut.back().field + " " + result.cut.back().rule), QString("* too-many"));
    }

    void aLongTextGoesNowhere()
    {
        QCOMPARE(test::told(cleaned(Json::object({{"toolResponse", repeated("word ", 17000)}})).cut),
                 QString("toolResponse too-long"));
        QCOMPARE(test::told(cleaned(Json::object({{"toolResponse", repeated("word ", 16000)}})).cut), QString());
    }

    void manyTextsAreOneBudget()
    {
        Json args = Json::array();
        for (int i = 0; i < 10; ++i)
            args.push(repeated("word ", 16000));
        const auto result = cleaned(Json::object({{"toolArgs", std::move(args)}, {"toolName", "azsdk_generate_sdk"}}));
        QVERIFY(test::told(result.cut).contains("toolArgs.4 too-long"));
        QVERIFY2(test::told(result.cut).contains("toolName too-long"),
                 "what comes after is not looked at, so it does not go");
    }

    void manyItems()
    {
        Json args = Json::array();
        for (int i = 0; i < 1000; ++i)
            args.push(i);
        const auto result = cleaned(Json::object({{"toolArgs", std::move(args)}}));
        QCOMPARE(test::told(result.cut), QString("toolArgs too-many"));
        QVERIFY(result.fields["toolArgs"].text().size() < 1100);
    }

    void deepOnes()
    {
        QCOMPARE(test::told(cleaned(Json::object({{"toolArgs", nested(7, "x")}})).cut), QString());
        QVERIFY(test::told(cleaned(Json::object({{"toolArgs", nested(9, "x")}})).cut).endsWith("too-deep"));
        QVERIFY(test::told(cleaned(Json::object({{"toolArgs", nested(60, "/home/x")}})).cut).endsWith("too-deep"));
    }

    void deepInText()
    {
        std::string text = "\"/home/alice\"";
        for (int i = 0; i < 5; ++i) // each doubles the backslashes twice
            text = Json(Json::array({text}).dump()).dump();
        const auto result = cleaned(Json::object({{"toolArgs", text}}));
        QVERIFY(!result.cut.empty());
        QVERIFY(result.fields.dump().find("alice") == std::string::npos);
        const std::string brackets(8000, '[');
        QVERIFY(cleaned(Json::object({{"toolArgs", brackets + std::string(8000, ']')}})).fields.members().empty());
    }
};

QTEST_APPLESS_MAIN(HostileTest)
#include "tst_hostile.moc"
