// SPDX-License-Identifier: GPL-3.0-or-later
// Values are found where they stand, typed as their format types them.
#include "document/document.h"

#include <QtTest>

using namespace vitrine;
using document::Document;
using document::Format;

namespace {

document::KeyPath pathOf(const char* dotted)
{
    document::KeyPath path;
    for (const QByteArray& step : QByteArray(dotted).split('.'))
        if (!step.isEmpty())
            path.push_back(step.toStdString());
    return path;
}

} // namespace

class TestFind : public QObject
{
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void findsNothing_data();
    void findsNothing();
    void refuses_data();
    void refuses();
};

void TestFind::finds_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value"); // as JSON
    QTest::addColumn<QByteArray>("bytes"); // as it stands there
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char* name, const char* format, const char* source, const char* path, const char* value,
                        const char* bytes, int line, int column) {
        QTest::newRow(name) << QByteArray(format) << QByteArray(source) << QByteArray(path) << QByteArray(value)
                            << QByteArray(bytes) << line << column;
    };
    row("json", "json", "{\n  \"telemetry\": {\"enabled\": false}\n}\n", "telemetry.enabled", "false", "false", 2, 28);
    row("json mark", "json", "\xef\xbb\xbf{\"a\":1e400}", "a", "1e400", "1e400", 1, 9);
    row("json escaped key", "json", R"({"\u0061": "x"})", "a", R"("x")", R"("x")", 1, 12);
    row("json item", "json", R"({"a":[1, {"b": null}]})", "a.1.b", "null", "null", 1, 16);
    row("json root", "json", " 12 ", "", "12", "12", 1, 2);
    row("jsonc", "jsonc", "{ // \"a\": 1\n /* \"a\" */ \"a\": \"//x\", /* c */\n}", "a", R"("//x")", R"("//x")", 2, 17);
    row("yaml", "yaml", "# c\ntelemetry:\n  enabled: true # yes\n", "telemetry.enabled", "true", "true", 3, 12);
    row("yaml yes", "yaml", "a: yes", "a", R"("yes")", "yes", 1, 4);
    row("yaml quoted", "yaml", "'a': \"false\"", "a", R"("false")", R"("false")", 1, 6);
    row("yaml unicode before", "yaml", "k\xc3\xa9y: \xe2\x98\x83\nb: \xf0\x9f\x98\x80 # \xc3\xa4\nc: x", "c", R"("x")",
        "x", 3, 4);
    row("yaml mark and CRLF", "yaml",
        "\xef\xbb\xbf"
        "a: 1\r\nb: 2\r\n",
        "b", "2", "2", 2, 4);
    row("yaml anchor and tag", "yaml", "a: &x !!str  12 # c", "a", R"("12")", "12", 1, 14);
    row("yaml tag then anchor, own line", "yaml", "a: !!bool # c\n  &x\n  true\n", "a", "true", "true", 3, 3);
    row("yaml alias", "yaml", "a: &x off\nb: *x\n", "b", R"("off")", "*x", 2, 4);
    row("yaml through alias", "yaml", "a: &x {t: 1}\nb: *x\n", "b.t", "1", "1", 1, 11);
    row("yaml merge", "yaml", "a: &x {t: 1}\nb:\n  <<: *x\n  u: 2\n", "b.t", "1", "1", 1, 11);
    row("yaml merge overruled", "yaml", "a: &x {t: 1}\nb:\n  <<: *x\n  t: 2\n", "b.t", "2", "2", 4, 6);
    row("yaml flow", "yaml", "{a: {b: [x, 'y']}}", "a.b.1", R"("y")", "'y'", 1, 13);
    row("yaml literal", "yaml", "a: |\n  one\n  two\n\nb: 1\n", "a", "\"one\\ntwo\\n\"", "|\n  one\n  two", 1, 4);
    row("yaml second document", "yaml", "---\nkind: x\n---\ntelemetry: off\n", "telemetry", R"("off")", "off", 4, 12);
    row("yaml number", "yaml", "a: 0x1F", "a", "31", "0x1F", 1, 4);
    row("yaml date stays text", "yaml", "a: 2025-12-31", "a", R"("2025-12-31")", "2025-12-31", 1, 4);
    row("yaml empty value", "yaml", "a:\nb: 1\n", "a", "null", "", 1, 3);
    row("yaml list at the key's column", "yaml", "args:\n- --x\n- y\n", "args.0", R"("--x")", "--x", 2, 3);
    row("yaml mapping", "yaml", "a: {b: 1, c: [2]}", "a", R"({"b":1,"c":[2]})", "{b: 1, c: [2]}", 1, 4);
    row("toml", "toml", "# c\na = 1\n[t]\nu = { v = 'x' }\n", "t.u.v", R"("x")", "'x'", 4, 11);
    row("toml date", "toml", "a = 1979-05-27\r\n", "a", R"("1979-05-27")", "1979-05-27", 1, 5);
    row("toml dotted", "toml",
        "\xef\xbb\xbf"
        "a.b = [true, 2]",
        "a.b.1", "2", "2", 1, 17);
    row("text", "text", "\n 1234-5678 \n", "", R"("1234-5678")", "1234-5678", 2, 2);
}

void TestFind::finds()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto document = Document::parse(*document::formatNamed(format.toStdString()), source.toStdString());
    QVERIFY2(document, document ? "" : document.error().detail.c_str());
    const auto found = document->find(pathOf(path));
    QVERIFY2(found, found ? "" : found.error().detail.c_str());
    QVERIFY(found->has_value());
    QCOMPARE(QByteArray::fromStdString((*found)->value.dump()), value);
    QCOMPARE(source.mid(int((*found)->offset), int((*found)->length)), bytes);
    QCOMPARE(int((*found)->position.line), line);
    QCOMPARE(int((*found)->position.column), column);
}

void TestFind::findsNothing_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("source");
    for (const char* format : {"json", "jsonc", "yaml", "toml"}) {
        QTest::addRow("%s empty", format) << QByteArray(format) << QByteArray();
        QTest::addRow("%s mark only", format) << QByteArray(format) << QByteArray("\xef\xbb\xbf");
        QTest::addRow("%s blanks", format) << QByteArray(format) << QByteArray(" \n\n");
    }
    QTest::newRow("json other key") << QByteArray("json") << QByteArray(R"({"b":{"a":{"b":1}}})");
    QTest::newRow("json null on the way") << QByteArray("json") << QByteArray(R"({"a":null})");
    QTest::newRow("jsonc comment only") << QByteArray("jsonc") << QByteArray("// {\"a\":{\"b\":1}}\n");
    QTest::newRow("yaml comment only") << QByteArray("yaml") << QByteArray("# a: {b: 1}\n");
    QTest::newRow("yaml nothing on the way") << QByteArray("yaml") << QByteArray("a:\nb: 1\n");
    QTest::newRow("yaml list on the way") << QByteArray("yaml") << QByteArray("a: [b]\n");
}

void TestFind::findsNothing()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, source);
    const auto document = Document::parse(*document::formatNamed(format.toStdString()), source.toStdString());
    QVERIFY2(document, document ? "" : document.error().detail.c_str());
    const auto found = document->find({"a", "b"});
    QVERIFY2(found, found ? "" : found.error().detail.c_str());
    QVERIFY(!found->has_value());
}

void TestFind::refuses_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line"); // 0: any
    const auto row = [](const char* name, const char* format, const QByteArray& source, Code code, int line) {
        QTest::newRow(name) << QByteArray(format) << source << int(code) << line;
    };
    row("json duplicate", "json", "{\"a\":{\"b\":1},\n\"a\":2}", Code::Duplicate, 2);
    row("json duplicate in another spelling", "json", "{\"a\":{\"b\":1,\n\"\\u0062\":2}}", Code::Duplicate, 2);
    row("yaml duplicate", "yaml", "a:\n  b: 1\n  'b': 2\n", Code::Duplicate, 3);
    row("json scalar on the way", "json", "{\n\"a\": true}", Code::WrongType, 2);
    row("yaml scalar on the way", "yaml", "\na: x", Code::WrongType, 2);
    row("json comment", "json", "{}\n// x", Code::Malformed, 2);
    row("jsonc comment without an end", "jsonc", "{}\n/* x", Code::Malformed, 2);
    row("json cut off", "json", "{\"a\":", Code::Malformed, 1);
    row("json behind the end", "jsonc", "{\"a\":{\"b\":1}}\n}", Code::Malformed, 2);
    row("json not UTF-8", "json", "{\"a\":\"\xff\"}", Code::Malformed, 1);
    row("json deep", "json", QByteArray(100000, '['), Code::TooDeep, 0);
    row("yaml deep", "yaml", QByteArray(100000, '['), Code::TooDeep, 0);
    row("yaml deep lists", "yaml", QByteArray("- ").repeated(50000), Code::TooDeep, 0);
    row("yaml broken behind the value", "yaml", "a:\n  b: 1\nc: ]\n", Code::Malformed, 3);
    row("yaml not UTF-8", "yaml", "a: \xff\n", Code::Malformed, 1);
    row("yaml UTF-16", "yaml",
        QByteArray("\xff\xfe"
                   "a\0:\0 \0b\0",
                   10),
        Code::Malformed, 1);
    row("yaml unknown alias", "yaml", "a: *x\n", Code::Malformed, 1);
    row("yaml tab", "yaml", "a:\n\tb: 1\n", Code::Malformed, 2);
    row("toml duplicate", "toml", "a = 1\na = 2\n", Code::Malformed, 2);
    row("toml scalar on the way", "toml", "b = 1\na = 2\n", Code::WrongType, 2);
    row("toml deep", "toml", "a = " + QByteArray(100000, '['), Code::Malformed, 1);
    row("toml deep key", "toml", QByteArray("a.").repeated(100000) + "a = 1", Code::TooDeep, 1);
    row("toml not UTF-8", "toml", "a = '\xff'", Code::Malformed, 1);
    row("too large", "yaml", QByteArray(int(document::maxConfigBytes) + 1, ' '), Code::TooLarge, 0);
    row("yaml aliases that multiply", "yaml",
        "x0: &x0 [1,1,1,1,1,1,1,1,1]\nx1: &x1 [*x0,*x0,*x0,*x0,*x0,*x0,*x0,*x0,*x0]\n"
        "x2: &x2 [*x1,*x1,*x1,*x1,*x1,*x1,*x1,*x1,*x1]\nx3: &x3 [*x2,*x2,*x2,*x2,*x2,*x2,*x2,*x2,*x2]\n"
        "x4: &x4 [*x3,*x3,*x3,*x3,*x3,*x3,*x3,*x3,*x3]\nx5: &x5 [*x4,*x4,*x4,*x4,*x4,*x4,*x4,*x4,*x4]\n"
        "a: {b: *x5}\n",
        Code::TooLarge, 0);
    row("yaml alias within itself", "yaml", "a: {b: &x [*x]}\n", Code::TooDeep, 0);
}

void TestFind::refuses()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, source);
    QFETCH(int, code);
    QFETCH(int, line);
    const auto document = Document::parse(*document::formatNamed(format.toStdString()), source.toStdString());
    Error error;
    if (document) {
        const auto found = document->find({"a", "b"});
        QVERIFY(!found.has_value());
        error = found.error();
    } else {
        error = document.error();
    }
    QCOMPARE(int(error.code), code);
    QVERIFY(!error.detail.empty());
    if (line)
        QCOMPARE(int(error.line), line);
}

QTEST_APPLESS_MAIN(TestFind)
#include "tst_find.moc"
