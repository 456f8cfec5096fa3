// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/relaxed.h"

#include <QtTest>

using namespace vitrine;

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatStoodThere_data();
    void keepsWhatStoodThere();
    void refuses_data();
    void refuses();
    void spansOfMarkedValues();
    void literalsBecomeJson_data();
    void literalsBecomeJson();
    void blankingKeepsOffsets();
};

void TestJson::keepsWhatStoodThere_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"null", "true", "1e400", "0.10", "123456789012345678901234567890", "\"a\"", "[]", "{}",
                             R"({"b":1,"a":2,"b":3})", R"([1.0,-0.0,{"x":[[]]}])", "\"na\u00efve \u2615 \u2028\""})
        QTest::newRow(text) << QByteArray(text);
}

void TestJson::keepsWhatStoodThere()
{
    QFETCH(QByteArray, text);
    const auto value = Json::parse(text.toStdString());
    QVERIFY(value.has_value());
    QCOMPARE(QByteArray::fromStdString(value->dump()), text);
}

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(Code::Malformed);
    QTest::newRow("cut off") << QByteArray("{\"a\":") << int(Code::Malformed);
    QTest::newRow("two values") << QByteArray("1 2") << int(Code::Malformed);
    QTest::newRow("invalid UTF-8") << QByteArray("\"\xff\"") << int(Code::Malformed);
    QTest::newRow("comment") << QByteArray("// x\n1") << int(Code::Malformed);
    QTest::newRow("deep") << QByteArray(100000, '[') << int(Code::TooDeep);
    QTest::newRow("large") << QByteArray((16 << 20) + 1, ' ') << int(Code::TooLarge);
}

void TestJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    const auto value = Json::parse(text.toStdString());
    QVERIFY(!value.has_value());
    QCOMPARE(int(value.error().code), code);
}

void TestJson::spansOfMarkedValues()
{
    Json inner = Json::object();
    inner.set("x", Json("y").marked(7));
    Json outer = Json::object();
    outer.set("a", 1).set("b", inner);
    std::string out;
    std::vector<JsonSpan> spans;
    outer.dump(out, &spans);
    QCOMPARE(spans.size(), std::size_t(1));
    QCOMPARE(spans[0].mark, 7);
    QCOMPARE(out.substr(spans[0].offset, spans[0].length), std::string("\"y\""));
}

void TestJson::literalsBecomeJson_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("seed 002") << QByteArray("{\n  event: 'a', // why\n  flags: ['watch'],\n  ok: true,\n}")
                              << QByteArray(R"({"event":"a","flags":["watch"],"ok":true})");
    QTest::newRow("quotes") << QByteArray(R"(['it\'s "x"', "b"])") << QByteArray(R"(["it's \"x\"","b"])");
    QTest::newRow("comment in string") << QByteArray(R"({"u":"https://x"})") << QByteArray(R"({"u":"https://x"})");
    QTest::newRow("undefined") << QByteArray("{a: undefined}") << QByteArray(R"({"a":null})");
}

void TestJson::literalsBecomeJson()
{
    QFETCH(QByteArray, literal);
    QFETCH(QByteArray, json);
    const auto strict = jsonFromLiteral(literal.toStdString());
    QVERIFY(strict.has_value());
    QCOMPARE(QByteArray::fromStdString(*strict), json);
}

void TestJson::blankingKeepsOffsets()
{
    const std::string source = "\xef\xbb\xbf{ // c\n \"a\": 1, /* x */ }";
    const std::string strict = blankComments(source);
    QCOMPARE(strict.size(), source.size());
    QCOMPARE(strict.find("\"a\""), source.find("\"a\""));
    QVERIFY(Json::parse(strict).has_value());
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
