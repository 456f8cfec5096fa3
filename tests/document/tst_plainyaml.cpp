// SPDX-License-Identifier: GPL-3.0-or-later
// The quick reader of plain YAML sees what libyaml sees, byte for byte, or leaves the text to it.
#include "samefound.h"

#include <QTest>

using namespace vitrine;

class PlainYaml : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsLibyamlReadsIt_data();
    void isReadAsLibyamlReadsIt();
    void isLeftToLibyaml_data();
    void isLeftToLibyaml();
    void mixedLinesAgree();
};

void PlainYaml::isReadAsLibyamlReadsIt_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("one key") << QByteArray("enabled: true");
    QTest::newRow("nested") << QByteArray("a:\n  b:\n    c: 1\n  d: two\ne: 3\n");
    QTest::newRow("comments") << QByteArray("# head\na: 1 # one\n  # in between\nb:   # below\n   c: x#y\n\n");
    QTest::newRow("quoted") << QByteArray("v: \"1.0\" # text\nw: 'it is'\nx: \"\"\n");
    QTest::newRow("nothing behind a key") << QByteArray("a:\nb:\n  c:\n  d: ~\ne:");
    QTest::newRow("a config of dr") << QByteArray(
        "# DataRobot CLI\nendpoint: https://app.datarobot.com/api/v2\ntoken: NOT-A-TOKEN\ntelemetry:\n"
        "  enabled: true\n  opt_in_timestamp: 1760000000\n  last_prompt_version: \"1.0\"\n");
    QTest::newRow("numbers and words") << QByteArray(
        "a: 0x1F\nb: -7\nc: 1e400\nd: .5\ne: +1\nf: null\ng: False\nh: no\n");
    QTest::newRow("spaces behind") << QByteArray("a: b  \nc:  d e   # f\ng:   \n");
    QTest::newRow("a key twice") << QByteArray("a: 1\na: 2\n");
    QTest::newRow("colons inside") << QByteArray("a: b:c\nd: http://x/y?z=1\n");
}

void PlainYaml::isReadAsLibyamlReadsIt()
{
    QFETCH(QByteArray, source);
    const auto quick = document::PlainYaml::read(source.toStdString());
    QVERIFY(quick);
    const auto slow = document::readYaml(source.toStdString());
    QVERIFY(slow);
    QCOMPARE(differences(*quick, *slow, source.toStdString()), std::string());
}

void PlainYaml::isLeftToLibyaml_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a key that is no text") << QByteArray("true: 1\n");
    QTest::newRow("a key that is a number") << QByteArray("3: 4\n");
    QTest::newRow("comments alone") << QByteArray("# nothing\n");
    QTest::newRow("a list") << QByteArray("a:\n- 1\n");
    QTest::newRow("flow") << QByteArray("a: {b: 1}\n");
    QTest::newRow("an anchor") << QByteArray("a: &b 1\n");
    QTest::newRow("an alias") << QByteArray("a: 1\nb: *a\n");
    QTest::newRow("a tag") << QByteArray("a: !!str 1\n");
    QTest::newRow("a merge") << QByteArray("<<: 1\n");
    QTest::newRow("a block") << QByteArray("a: |\n  text\n");
    QTest::newRow("a second line") << QByteArray("a: b\n  c\n");
    QTest::newRow("a second line that looks like a key") << QByteArray("a: b\n  c: d\n");
    QTest::newRow("a colon in a value") << QByteArray("a: b: c\n");
    QTest::newRow("a colon at the end") << QByteArray("a: b:\n");
    QTest::newRow("a document") << QByteArray("---\na: 1\n");
    QTest::newRow("its end") << QByteArray("a: 1\n...\n");
    QTest::newRow("a directive") << QByteArray("%YAML 1.2\n---\na: 1\n");
    QTest::newRow("an escape") << QByteArray("a: \"\\x41\"\n");
    QTest::newRow("a doubled quote") << QByteArray("a: 'it''s'\n");
    QTest::newRow("a quote left open") << QByteArray("a: \"b\n");
    QTest::newRow("text behind a quote") << QByteArray("a: \"b\" c\n");
    QTest::newRow("a tab") << QByteArray("a:\t1\n");
    QTest::newRow("carriage returns") << QByteArray("a: 1\r\nb: 2\r\n");
    QTest::newRow("a letter beyond ASCII") << QByteArray("a: \xc3\xbc\n");
    QTest::newRow("a mark") << QByteArray("\xef\xbb\xbf"
                                          "a: 1\n");
    QTest::newRow("less indented than any") << QByteArray("  a: 1\n b: 2\n");
    QTest::newRow("between two indents") << QByteArray("a:\n  b: 1\n c: 2\n");
    QTest::newRow("a key that is asked") << QByteArray("? a\n: b\n");
    QTest::newRow("deeper than any config") << [] {
        QByteArray deep;
        for (int i = 0; i < 70; ++i)
            deep += QByteArray(i, ' ') + "a:\n";
        return deep;
    }();
    QTest::newRow("a long line") << "a: " + QByteArray(2000, 'x') + "\n";
}

void PlainYaml::isLeftToLibyaml()
{
    QFETCH(QByteArray, source);
    QVERIFY(!document::PlainYaml::read(source.toStdString()));
}

// Lines drawn from a bag in all orders of three: whatever is read quickly is read right.
void PlainYaml::mixedLinesAgree()
{
    const QByteArrayList bag = {"a:",       "b: 1",   "  c: x",      "  d:",     "    e: 'y'", "# f",   "",
                                " g: z",    "h: # i", "  # j",       "    k: l", "m: n # o",   "- p",   "  q",
                                "r: \"s\"", "t: u:v", "w: \"x\" #y", "z: -1",    "  a: ~",     "b : c", "d:  e  "};
    int quickly = 0;
    for (const QByteArray& one : bag)
        for (const QByteArray& two : bag)
            for (const QByteArray& three : bag) {
                const std::string source = QByteArrayList{one, two, three}.join('\n').toStdString();
                const auto quick = document::PlainYaml::read(source);
                if (!quick)
                    continue;
                ++quickly;
                const auto slow = document::readYaml(source);
                QVERIFY2(slow && differences(*quick, *slow, source).empty(), source.c_str());
            }
    QVERIFY(quickly > 1000);
}

QTEST_APPLESS_MAIN(PlainYaml)
#include "tst_plainyaml.moc"
