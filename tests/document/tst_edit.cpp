// SPDX-License-Identifier: GPL-3.0-or-later
// An edit changes the value it was asked to and nothing else, in the style of what stands around it.
#include "document/document.h"

#include <QtTest>

using namespace vitrine;
using document::Document;

namespace {

document::KeyPath pathOf(const QByteArray& dotted)
{
    document::KeyPath path;
    for (const QByteArray& step : dotted.split('.'))
        if (!step.isEmpty())
            path.push_back(step.toStdString());
    return path;
}

} // namespace

class TestEdit : public QObject
{
    Q_OBJECT
private slots:
    void edits_data();
    void edits();
    void refuses_data();
    void refuses();

private:
    void json();
    void yamlValues();
    void yamlStructure();
    void toml();
};

namespace {

void row(const char* name, const char* format, const char* before, const char* path, const char* value,
         const char* after)
{
    QTest::newRow(name) << QByteArray(format) << QByteArray(before) << QByteArray(path) << QByteArray(value)
                        << QByteArray(after);
}

} // namespace

void TestEdit::edits_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("after");
    json();
    yamlValues();
    yamlStructure();
    toml();
    row("text", "text", " old\n", "", R"("new")", " new\n");
    row("text made", "text", "", "", R"("new")", "new\n");
}

void TestEdit::json()
{
    row("json value", "json", "{\n  \"a\": true, \"b\": 1\n}", "a", "false", "{\n  \"a\": false, \"b\": 1\n}");
    row("json equal stays", "json", "{\"a\": 1.0}", "a", "1", "{\"a\": 1.0}");
    row("json made", "json", "", "a.b", "false", "{\n  \"a\": {\n    \"b\": false\n  }\n}\n");
    row("json mark only", "json", "\xef\xbb\xbf", "a", "1", "\xef\xbb\xbf{\n  \"a\": 1\n}\n");
    row("json empty object", "json", "{}", "a.b", "1", "{\n  \"a\": {\n    \"b\": 1\n  }\n}");
    row("json added", "json", "{\n    \"x\": 1\n}\n", "a.b", "false",
        "{\n    \"x\": 1,\n    \"a\": {\n        \"b\": false\n    }\n}\n");
    row("json tabs", "json", "{\n\t\"x\": {\n\t\t\"y\": 1\n\t}\n}\n", "x.z", "\"q\"",
        "{\n\t\"x\": {\n\t\t\"y\": 1,\n\t\t\"z\": \"q\"\n\t}\n}\n");
    row("json CRLF", "json", "{\r\n  \"x\": 1\r\n}\r\n", "a", "2", "{\r\n  \"x\": 1,\r\n  \"a\": 2\r\n}\r\n");
    row("json minified", "json", R"({"x":{"y":1}})", "x.z", "true", R"({"x":{"y":1,"z":true}})");
    row("json minified mapping", "json", R"({"x":1})", "a.b", "true", R"({"x":1,"a":{"b":true}})");
    row("json one line", "json", R"({ "x": 1 })", "a", "true", R"({ "x": 1, "a": true })");
    row("json brace behind", "json", "{\n  \"x\": 1}", "a", "2", "{\n  \"x\": 1,\n  \"a\": 2}");
    row("json empty inside", "json", "{\n  \"t\": {},\n  \"x\": 1\n}", "t.e", "false",
        "{\n  \"t\": {\n    \"e\": false\n  },\n  \"x\": 1\n}");
    row("json null inside", "json", "{\"t\":null}", "t.e", "false", R"({"t":{"e":false}})");
    row("jsonc comment behind", "jsonc", "{\n  \"x\": 1 // why\n}\n", "a", "2",
        "{\n  \"x\": 1, // why\n  \"a\": 2\n}\n");
    row("jsonc trailing comma", "jsonc", "{\n  \"x\": 1, // why\n}\n", "a", "2",
        "{\n  \"x\": 1, // why\n  \"a\": 2,\n}\n");
    row("jsonc comment inside", "jsonc", "{\n  // nothing yet\n}\n", "a", "2", "{\n  // nothing yet\n  \"a\": 2\n}\n");
    row("jsonc comment only", "jsonc", "// mine\n", "a", "2", "// mine\n{\n  \"a\": 2\n}\n");
    row("jsonc comma on the next line", "jsonc", "{\n  \"x\": 1 // why\n  , // odd\n}", "a", "2",
        "{\n  \"x\": 1 // why\n  , // odd\n  \"a\": 2,\n}");
    row("json text escaped", "json", R"({"a":"x"})", "a", R"("\"\u0007\u00e9\\")",
        "{\"a\":\"\\\"\\u0007\xc3\xa9\\\\\"}");
    row("json new item", "json", "{\"a\": [\n  1,\n  2\n]}", "a.2", "3", "{\"a\": [\n  1,\n  2,\n  3\n]}");
    row("json new item in empty list", "json", "{\"a\":[]}", "a.0", "3", "{\"a\":[3]}");
    row("json other duplicates stay", "json", R"({"d":1,"d":2,"a":true})", "a", "false", R"({"d":1,"d":2,"a":false})");
}

void TestEdit::yamlValues()
{
    row("yaml value", "yaml", "t:\n  e: true   # why\n  f: 1\n", "t.e", "false", "t:\n  e: false   # why\n  f: 1\n");
    row("yaml yes", "yaml", "e: yes\n", "e", "false", "e: false\n");
    row("yaml quotes become a boolean", "yaml", "e: 'true'\n", "e", "false", "e: false\n");
    row("yaml single quotes stay", "yaml", "e: 'it''s'\n", "e", "\"that's\"", "e: 'that''s'\n");
    row("yaml double quotes stay", "yaml", "e: \"x\"\n", "e", "\"y\"", "e: \"y\"\n");
    row("yaml plain word", "yaml", "e: x\n", "e", "\"word\"", "e: word\n");
    row("yaml text that looks like a boolean", "yaml", "e: x\n", "e", "\"no\"", "e: \"no\"\n");
    row("yaml text that looks like a number", "yaml", "e: x\n", "e", "\"12\"", "e: \"12\"\n");
    row("yaml text that looks like a date", "yaml", "e: x\n", "e", "\"2026-01-02\"", "e: \"2026-01-02\"\n");
    row("yaml text that is a UUID", "yaml", "e: x\n", "e", "\"550e8400-e29b-41d4-a716-446655440000\"",
        "e: 550e8400-e29b-41d4-a716-446655440000\n");
    row("yaml text with a line break", "yaml", "e: x\n", "e", "\"a\\nb: #\"", "e: \"a\\nb: #\"\n");
}

void TestEdit::yamlStructure()
{
    row("yaml made", "yaml", "", "t.e", "false", "t:\n  e: false\n");
    row("yaml comment only", "yaml", "# mine", "t.e", "false", "# mine\nt:\n  e: false\n");
    row("yaml marker only", "yaml", "---\n", "t.e", "false", "---\nt:\n  e: false\n");
    row("yaml added", "yaml", "x:\n    y: 1\n# end\n", "t.e", "false", "x:\n    y: 1\nt:\n    e: false\n# end\n");
    row("yaml no final newline", "yaml", "x: 1 # c", "t", "false", "x: 1 # c\nt: false");
    row("yaml CRLF", "yaml", "t:\r\n  x: 1\r\nu: 2\r\n", "t.e", "false", "t:\r\n  x: 1\r\n  e: false\r\nu: 2\r\n");
    row("yaml end marker", "yaml", "x: 1\n...\n", "t", "1", "x: 1\nt: 1\n...\n");
    row("yaml value missing", "yaml", "e: # c\nf: 1\n", "e", "false", "e: false # c\nf: 1\n");
    row("yaml mapping missing", "yaml", "t: # c\nf: 1\n", "t.e", "false", "t: # c\n  e: false\nf: 1\n");
    row("yaml explicit null", "yaml", "t: ~ # c\n", "t.e", "false", "t: {e: false} # c\n");
    row("yaml flow", "yaml", "t: {x: 1}\n", "t.e", "false", "t: {x: 1, e: false}\n");
    row("yaml empty flow", "yaml", "t: {}\n", "t.e", "false", "t: {e: false}\n");
    row("yaml flow over lines", "yaml", "t: {\n  x: 1, # c\n  y: 2 # d\n}\n", "t.e", "false",
        "t: {\n  x: 1, # c\n  y: 2, # d\n  e: false\n}\n");
    row("yaml as JSON", "yaml", "{\"t\": {\"x\": 1}}\n", "t.e", "\"w\"", "{\"t\": {\"x\": 1, \"e\": \"w\"}}\n");
    row("yaml in a list", "yaml", "- n: 1\n  m: 2\n- n: 3\n", "1.e", "false", "- n: 1\n  m: 2\n- n: 3\n  e: false\n");
    row("yaml list item", "yaml", "a: [x, y]\n", "a.1", "\"z\"", "a: [x, z]\n");
    row("yaml new item", "yaml", "args: # c\n  - --x=1 # d\n  - \"y\"\n", "args.2", "\"--z=true\"",
        "args: # c\n  - --x=1 # d\n  - \"y\"\n  - \"--z=true\"\n");
    row("yaml new item, plain", "yaml", "args:\n- --x=1\nb: 1\n", "args.1", "\"--z=true\"",
        "args:\n- --x=1\n- --z=true\nb: 1\n");
    row("yaml new item in brackets", "yaml", "args: [\"--x\"]\n", "args.1", "\"--z=true\"",
        "args: [\"--x\", \"--z=true\"]\n");
    row("yaml new item in empty brackets", "yaml", "args: []\n", "args.0", "\"--z\"", "args: [--z]\n");
    row("yaml behind a list", "yaml", "a:\n- x\n- y\nb: 1\n", "c", "1", "a:\n- x\n- y\nb: 1\nc: 1\n");
    row("yaml behind a literal", "yaml", "a: |\n  one\n\nb: |+\n  two\n\n", "c", "1",
        "c: 1\na: |\n  one\n\nb: |+\n  two\n\n");
    row("yaml literal replaced", "yaml", "a: | # c\n  one\n  two\n\nb: 1\n", "a", "false", "a: false # c\n\nb: 1\n");
    row("yaml anchor and tag stay", "yaml", "a: &x !!bool  true # c\n", "a", "false", "a: &x !!bool  false # c\n");
    row("yaml alias becomes a value", "yaml", "a: &x true\nb: *x # c\n", "b", "false", "a: &x true\nb: false # c\n");
    row("yaml merge overruled", "yaml", "a: &x {e: true}\nt:\n  <<: *x\n", "t.e", "false",
        "a: &x {e: true}\nt:\n  <<: *x\n  e: false\n");
    row("yaml second document", "yaml", "a: 1\n---\nt: true\n", "t", "false", "a: 1\n---\nt: false\n");
    row("yaml mark", "yaml",
        "\xef\xbb\xbf"
        "a: 1\n",
        "b", "2",
        "\xef\xbb\xbf"
        "a: 1\nb: 2\n");
    row("yaml unicode", "yaml", "\xc3\xa9: {\xe2\x98\x83: 1, t: true} # \xf0\x9f\x98\x80\n", "\xc3\xa9.t", "false",
        "\xc3\xa9: {\xe2\x98\x83: 1, t: false} # \xf0\x9f\x98\x80\n");
    row("yaml plain text over lines", "yaml", "a: one\n  two\nb: 1\n", "a", "\"x\"", "a: x\nb: 1\n");
    row("yaml key that needs quotes", "yaml", "a: 1\n", "yes", "true", "a: 1\n\"yes\": true\n");
    row("yaml quoted neighbours", "yaml", "'a': 1\n", "b", "true", "'a': 1\n'b': true\n");
    row("yaml other duplicates stay", "yaml", "d: 1\nd: 2\na: true\n", "a", "false", "d: 1\nd: 2\na: false\n");
}

void TestEdit::toml()
{
    row("toml value", "toml", "[t]\ne = true # why\nf=1\n", "t.e", "false", "[t]\ne = false # why\nf=1\n");
    row("toml made", "toml", "", "t.e", "false", "[t]\ne = false\n");
    row("toml top", "toml", "a = 1\n\n[t]\n", "e", "false", "a = 1\ne = false\n\n[t]\n");
    row("toml in table", "toml", "[t]\na=1\r\n[u]\n", "t.e", "\"x\"", "[t]\na=1\r\ne=\"x\"\r\n[u]\n");
    row("toml empty table", "toml", "[t] # c\n[u]\n", "t.e", "1", "[t] # c\ne = 1\n[u]\n");
    row("toml table missing", "toml", "a = 1", "t.u.e", "true", "a = 1\n\n[t.u]\ne = true\n");
    row("toml inline", "toml", "t = { a = 1 }\n", "t.e", "true", "t = { a = 1, e = true }\n");
    row("toml dotted", "toml", "t.a = 1\nb = 2\n", "t.e", "true", "t.a = 1\nt.e = true\nb = 2\n");
    row("toml literal quotes stay", "toml", "e = 'x'\n", "e", "\"y\"", "e = 'y'\n");
    row("toml unicode", "toml", "\xef\xbb\xbf\"\xc3\xa9\" = { \"\xe2\x98\x83\" = \"\xc3\xa4\", e = true }\n",
        "\xc3\xa9.e", "false", "\xef\xbb\xbf\"\xc3\xa9\" = { \"\xe2\x98\x83\" = \"\xc3\xa4\", e = false }\n");
    row("toml list of tables", "toml", "[[t]]\na = 1\n[[t]]\na = 2\n", "t.1.a", "3", "[[t]]\na = 1\n[[t]]\na = 3\n");
    row("toml new item", "toml", "a = [1, 2] # c\n", "a.2", "3", "a = [1, 2, 3] # c\n");
    row("toml key quoted", "toml", "a = 1\n", "b c", "1", "a = 1\n\"b c\" = 1\n");
}

void TestEdit::edits()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, after);
    const auto document = Document::parse(*document::formatNamed(format.toStdString()), before.toStdString());
    QVERIFY2(document, document ? "" : document.error().detail.c_str());
    const auto edited = document->with(pathOf(path), *Json::parse(value.toStdString()));
    QVERIFY2(edited, edited ? "" : edited.error().detail.c_str());
    QCOMPARE(QByteArray::fromStdString(edited->bytes()), after);
    QCOMPARE(QByteArray::fromStdString(document->bytes()), before);
}

void TestEdit::refuses_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("code");
    const auto refused = [](const char* name, const char* format, const char* source, Code code) {
        QTest::newRow(name) << QByteArray(format) << QByteArray(source) << int(code);
    };
    refused("anchored value that others show", "yaml", "t: {e: &x true}\nb: *x\n", Code::Unsupported);
    refused("anchored mapping that others show", "yaml", "t: &x {e: true}\nb: *x\n", Code::Unsupported);
    refused("mapping that is an alias", "yaml", "a: &x {e: true}\nt: *x\n", Code::Unsupported);
    refused("tag that forces a text", "yaml", "t: {e: !!str true}\n", Code::Unsupported);
    refused("duplicate", "yaml", "t: {e: true, e: 1}\n", Code::Duplicate);
    refused("scalar on the way", "json", "{\"t\": 1}", Code::WrongType);
    refused("mapping at the end", "json", "{\"t\": {\"e\": {}}}", Code::WrongType);
    refused("list on the way", "json", "{\"t\": []}", Code::Unsupported);
    refused("script", "script", "export default {telemetry: {enabled: true}}", Code::Unsupported);
}

void TestEdit::refuses()
{
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, source);
    QFETCH(int, code);
    const auto document = Document::parse(*document::formatNamed(format.toStdString()), source.toStdString());
    QVERIFY(document.has_value());
    const auto edited = document->with({"t", "e"}, Json(false));
    QVERIFY(!edited.has_value());
    QCOMPARE(int(edited.error().code), code);
    QVERIFY(!edited.error().detail.empty());
}

QTEST_APPLESS_MAIN(TestEdit)
#include "tst_edit.moc"
