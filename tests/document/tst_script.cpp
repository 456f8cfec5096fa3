// SPDX-License-Identifier: GPL-3.0-or-later
// A script config is read, never run: a literal is an answer, everything else is "cannot tell".
#include "document/script.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace vitrine;
using namespace vitrine::document;

class TestScript : public QObject
{
    Q_OBJECT
private slots:
    void findsLiterals_data();
    void findsLiterals();
    void findsNothing_data();
    void findsNothing();
    void cannotTell_data();
    void cannotTell();
    void saysWhere();
    void readsOtherValues();
    void hostileInputEnds_data();
    void hostileInputEnds();
};

namespace {

const KeyPath enabled = {"telemetry", "enabled"};

QByteArray answer(const QByteArray& source)
{
    const auto found = findInScript(source.toStdString(), enabled);
    if (!found)
        return name(found.error().code);
    return *found ? QByteArray::fromStdString((**found).value.dump()) : QByteArray("nothing");
}

} // namespace

void TestScript::findsLiterals_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("value");
    const auto off = [](const char* title, const QByteArray& source) {
        QTest::newRow(title) << source << QByteArray("false");
    };
    off("seed 002",
        "export default {\n  inputType: 'asyncapi',\n  inputPath: './asyncapi.yaml',\n  generators: [/* ... */],\n  \n"
        "  // Disable telemetry for this project\n  telemetry: {\n    enabled: false\n  }\n}\n");
    off("common js", "module.exports = { telemetry: { enabled: false } };");
    off("common js after require", "const a = require('a')\nmodule.exports = { telemetry: { enabled: false } }");
    off("defineConfig",
        "import { defineConfig } from 'x';\nexport default defineConfig({ telemetry: { enabled: false } });");
    off("typescript export", "export = { telemetry: { enabled: false } };");
    off("as const", "export default { telemetry: { enabled: false } as const } as const;");
    off("satisfies", "export default { telemetry: { enabled: false as boolean } } satisfies Config<A, B>[];");
    off("parentheses", "export default ({ telemetry: { enabled: false }, });");
    off("variable", "const config: Config = { telemetry: { enabled: false } };\nexport default config;");
    off("variable, common js", "var config = { telemetry: { enabled: false } };\nmodule.exports = config;");
    off("quoted keys", "export default { \"telemetry\": { 'enabled': false, }, };");
    off("comments everywhere",
        "export default { telemetry: /* on: true */ { // enabled: true\n enabled /*:*/ : false } }");
    off("decoys in text", "export default { a: 'telemetry: { enabled: true }', b: `telemetry: { enabled: true }`,\n"
                          " c: \"}\", d: /telemetry: { enabled: true }['\"`]/g, telemetry: { enabled: false } }");
    off("decoy in a nested object",
        "export default { plugin: { telemetry: { enabled: true } }, telemetry: { enabled: false } }");
    off("templates in templates",
        "export default { a: `x ${ `}` + f({ b: `${'`'}` }) } telemetry: {`, telemetry: { enabled: false } }");
    off("methods and accessors beside it",
        "export default { get a() { return { telemetry: 1 } }, async *b() {}, c, telemetry: { enabled: false } }");
    off("division is no regex",
        "export default { a: b / 2, c: (1) / 3, d: x[0] / '/'.length, telemetry: { enabled: false } }");
    off("a spread before it", "export default { ...base, telemetry: { ...more, enabled: false } }");
    off("windows", "\xef\xbb\xbf"
                   "export default {\r\n  telemetry: {\r\n    enabled: false\r\n  }\r\n};\r\n");
    off("hashbang", "#!/usr/bin/env node\nmodule.exports = { telemetry: { enabled: false } }");
    off("old Mac line ends", "// c\rexport default { // d\r telemetry: { enabled: false } }\r");
    off("comment ends at U+2028", "// c \u2028 export default { telemetry: { enabled: false } }");
    off("no-break space", "export default { telemetry\u00a0: { enabled\u3000: false } }");
    QTest::newRow("on") << QByteArray("export default { telemetry: { enabled: true } }") << QByteArray("true");
    QTest::newRow("text") << QByteArray("export default { telemetry: { enabled: 'no' } }") << QByteArray("\"no\"");
    QTest::newRow("template") << QByteArray("export default { telemetry: { enabled: `no` } }") << QByteArray("\"no\"");
    QTest::newRow("number") << QByteArray("export default { telemetry: { enabled: 0 } }") << QByteArray("0");
    QTest::newRow("undefined") << QByteArray("export default { telemetry: { enabled: undefined } }")
                               << QByteArray("null");
}

void TestScript::findsLiterals()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, value);
    QCOMPARE(answer(source), value);
}

void TestScript::findsNothing_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("only comments") << QByteArray("// telemetry: { enabled: false }\n/* export default {} */");
    QTest::newRow("no such key") << QByteArray("export default { inputType: 'asyncapi' }");
    QTest::newRow("no inner key") << QByteArray("export default { telemetry: { endpoint: 'https://x' } }");
    QTest::newRow("only in a comment") << QByteArray("export default { /* telemetry: { enabled: false } */ }");
    QTest::newRow("only deeper") << QByteArray("export default { a: { telemetry: { enabled: false } } }");
}

void TestScript::findsNothing()
{
    QFETCH(QByteArray, source);
    QCOMPARE(answer(source), QByteArray("nothing"));
}

void TestScript::cannotTell_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* title, const QByteArray& source, const char* code = "unsupported") {
        QTest::newRow(title) << source << QByteArray(code);
    };
    row("condition", "export default { telemetry: { enabled: process.env.CI ? false : true } }");
    row("negation", "export default { telemetry: { enabled: !1 } }");
    row("variable value", "export default { telemetry: { enabled: off } }");
    row("call", "export default { telemetry: { enabled: isOn() } }");
    row("variable object", "export default { telemetry: settings }");
    row("shorthand", "export default { telemetry }");
    row("shorthand inside", "export default { telemetry: { enabled } }");
    row("accessor", "export default { get telemetry() { return { enabled: false } } }");
    row("method", "export default { telemetry() { return { enabled: false } } }");
    row("computed key", "export default { [key]: { enabled: false } }");
    row("computed literal key", "export default { ['telemetry']: { enabled: false } }");
    row("escaped key", "export default { telemetr\\u0079: { enabled: true } }");
    row("escaped quoted key", "export default { 'telemetr\\x79': { enabled: true } }");
    row("spread that may hold it", "export default { ...base }");
    row("spread behind it", "export default { telemetry: { enabled: false }, ...base }");
    row("spread behind the value", "export default { telemetry: { enabled: false, ...base } }");
    row("prototype", "export default { __proto__: { telemetry: { enabled: false } } }");
    row("frozen", "export default { telemetry: Object.freeze({ enabled: false }) }");
    row("template with code", "export default { telemetry: { enabled: `${x}` } }");
    row("exports a call", "export default merge({ telemetry: { enabled: false } })");
    row("own defineConfig", "const defineConfig = (c) => ({ ...c, telemetry: { enabled: true } })\n"
                            "export default defineConfig({ telemetry: { enabled: false } })");
    row("exports a function", "export default () => ({ telemetry: { enabled: false } })");
    row("exports a member", "export default { telemetry: { enabled: false } }.telemetry");
    row("exports an import", "import config from './base.js';\nexport default config;");
    row("exports nothing", "const config = { telemetry: { enabled: false } };");
    row("changed variable",
        "const config = { telemetry: { enabled: false } };\nconfig.telemetry.enabled = true;\nexport default config;");
    row("changed afterwards",
        "module.exports = { telemetry: { enabled: false } };\nmodule.exports.telemetry.enabled = true;");
    row("changed through exports", "module.exports = { telemetry: { enabled: false } };\nObject.assign(exports, x);");
    row("two exports",
        "export default { telemetry: { enabled: false } };\nmodule.exports = { telemetry: { enabled: true } };");
    row("conditional export", "if (process.env.CI)\nmodule.exports = { telemetry: { enabled: false } };");
    row("export in a block", "{ module.exports = { telemetry: { enabled: false } }; }");
    row("a slash that may be either", "function f() {} /'/; export default { telemetry: { enabled: false } }");
    row("open comment", "export default { telemetry: { enabled: false } } /*");
    row("open text", "export default { a: 'x\n', telemetry: { enabled: false } }");
    row("open template", "export default { telemetry: { enabled: false } }; `");
    row("open brace", "export default { telemetry: { enabled: false }");
    row("stray brace", "export default { telemetry: { enabled: false } } }");
    row("HTML comment", "<!-- c\nexport default { telemetry: { enabled: false } }");
    row("NUL", QByteArray("export default { \0 telemetry: { enabled: false } }", 49));
    row("key twice", "export default { telemetry: { enabled: false, enabled: true } }", "duplicate");
    row("object twice", "export default { telemetry: { enabled: false }, telemetry: {} }", "duplicate");
    row("not an object", "export default { telemetry: false }", "wrong-type");
    row("invalid UTF-8", "export default { a: '\xff', telemetry: { enabled: false } }", "malformed");
    row("too large", QByteArray(int(maxConfigBytes) + 1, ' '), "too-large");
}

void TestScript::cannotTell()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, code);
    QCOMPARE(answer(source), code);
}

void TestScript::saysWhere()
{
    const std::string source = "// c\r\nexport default {\r\n  telemetry: { enabled: false },\r\n};\r\n";
    const auto found = findInScript(source, enabled);
    QVERIFY(found && *found);
    QCOMPARE((**found).position.line, std::uint64_t(3));
    QCOMPARE((**found).position.column, std::uint64_t(25));
    QCOMPARE(source.substr((**found).offset, (**found).length), std::string("false"));

    const auto computed = findInScript("export default {\n  telemetry: {\n    enabled: !x,\n  },\n}\n", enabled);
    QVERIFY(!computed);
    QCOMPARE(computed.error().line, std::uint64_t(3));
    QCOMPARE(computed.error().column, std::uint64_t(14));
}

void TestScript::readsOtherValues()
{
    const std::string source = "export default { telemetry: { endpoint: 'https://x.example', list: [1, 2] } }";
    const auto endpoint = findInScript(source, {"telemetry", "endpoint"});
    QVERIFY(endpoint && *endpoint);
    QCOMPARE((**endpoint).value.text(), std::string_view("https://x.example"));
    const auto list = findInScript(source, {"telemetry", "list"});
    QVERIFY(list && *list);
    QCOMPARE((**list).value.dump(), std::string("[1,2]"));
}

void TestScript::hostileInputEnds_data()
{
    QTest::addColumn<QByteArray>("source");
    const auto repeated = [](const char* part, int bytes) {
        return QByteArray(part).repeated(bytes / int(qstrlen(part)));
    };
    QTest::newRow("deep") << "export default " + QByteArray(100000, '{') + QByteArray(100000, '}');
    QTest::newRow("deep templates") << "export default {a:" + QByteArray("`${").repeated(100000) +
                                           QByteArray("}`").repeated(100000) + "}";
    QTest::newRow("brackets") << repeated("[", 4 << 20);
    QTest::newRow("slashes") << repeated("a/", 4 << 20);
    QTest::newRow("exports") << repeated("module.exports={}\n", 4 << 20);
    QTest::newRow("defaults") << repeated("export default a\n", 4 << 20);
    QTest::newRow("wraps") << "export default " + repeated("defineConfig(", 2 << 20);
    QTest::newRow("keys") << "export default {" + repeated("a:1,", 3 << 20) + "}";
    QTest::newRow("names") << "export default " + repeated("a ", 3 << 20);
    QTest::newRow("assertions") << "export default {}" + repeated(" as a", 3 << 20);
    QTest::newRow("text") << "export default {a:'" + QByteArray(4000000, '\\') + "'}";
}

void TestScript::hostileInputEnds()
{
    QFETCH(QByteArray, source);
    QElapsedTimer timer;
    timer.start();
    (void)findInScript(source.toStdString(), enabled);
    QVERIFY2(timer.elapsed() < 60000, "not linear: a quadratic reader would take hours");
}

QTEST_APPLESS_MAIN(TestScript)
#include "tst_script.moc"
