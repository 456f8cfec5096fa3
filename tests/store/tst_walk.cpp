// SPDX-License-Identifier: GPL-3.0-or-later
// Reading many events one after another tells what reading each on its own does; values made from the tape are those of
// the lossless parser.
#include "sample.h"
#include "store/decode.h"
#include "store/lossless.h"
#include "store/walk.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::store;

class TestWalk : public QObject
{
    Q_OBJECT
private slots:
    void sameEvents_data();
    void sameEvents();
    void losesNothing_data();
    void losesNothing();
    void goesOnWhereTheFileGrew();
};

void TestWalk::sameEvents_data()
{
    QTest::addColumn<bool>("backwards");
    QTest::newRow("forwards") << false;
    QTest::newRow("backwards") << true;
}

void TestWalk::sameEvents()
{
    QFETCH(bool, backwards);
    const test::Home home;
    std::vector<Source> sources;
    for (const QFileInfo& file : QDir(VITRINE_SOURCE_DIR "/tests/data/events").entryInfoList(QDir::Files))
        sources.push_back({file.filePath().toStdString(), {}, event::Status::Recorded});
    const auto snapshot = load(product::bundledCatalogue(), sources);
    QVERIFY(snapshot->size() > 30);
    const auto walk = snapshot->walk();
    for (std::size_t i = 0; i < snapshot->size(); ++i) {
        const std::size_t row = backwards ? snapshot->size() - 1 - i : i;
        const auto a = walk->event(row);
        const auto b = snapshot->event(row);
        QVERIFY(a && b);
        QCOMPARE(a->name, b->name);
        QCOMPARE(a->product, b->product);
        QCOMPARE(a->id + a->session + a->generation, b->id + b->session + b->generation);
        QCOMPARE(a->time, b->time);
        QCOMPARE(a->fields.dump(), b->fields.dump());
        QCOMPARE(a->wire.dump() + a->frame.dump(), b->wire.dump() + b->frame.dump());
        QCOMPARE(a->raw, b->raw);
        QCOMPARE(a->origin.line, b->origin.line);
        QCOMPARE(a->warnings, b->warnings);
        if (const Draft* draft = walk->glimpse(row)) {
            QCOMPARE(draft->fields.size(), b->fields.members().size());
            for (std::size_t f = 0; f < draft->fields.size(); ++f) {
                QCOMPARE(draft->fields[f].name, std::string_view(b->fields.members()[f].key));
                if (!draft->fields[f].value.inexact())
                    QCOMPARE(draft->fields[f].value.plain(), b->fields.members()[f].value.plain());
            }
        }
    }
}

void TestWalk::losesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"{}", R"({"a":1,"a":2})", R"({"a":[1.50,-0,0,-0.0,1e3,1E+3,{"b":0.1}],"c":12})", R"({"a":1e400})",
          R"({"a":18446744073709551615,"b":-9223372036854775808})", R"({"a":99999999999999999999999})",
          R"({"1.5":"2.5 \" 3.5","x":[-0.5,"-0"],"y":"\\","z":-1.25})", R"({"a":"\ud800"})", R"({"a":"\udc00"})",
          R"({"a":"\ud83d\ude00\u0000"})", R"({"a": 1 , "b" :[ 2.0 ] })", R"({a:1, 'b':2.50,})", R"({"a":01})",
          "{\"a\":\"\x01\"}", "{\"a\":\"\xff\"}", R"({"a":1} {"b":2})", R"([1,2)"})
        QTest::addRow("%s", text) << QByteArray(text);
    for (const int depth : {62, 63, 64, 65})
        QTest::addRow("depth %d", depth) << QByteArray(R"({"a":)").repeated(depth) + "1.0" +
                                                QByteArray("}").repeated(depth);
    for (const int depth : {62, 63, 64, 65})
        QTest::addRow("empty at depth %d", depth)
            << QByteArray(R"({"a":)").repeated(depth - 1) + "{}" + QByteArray("}").repeated(depth - 1);
}

void TestWalk::losesNothing()
{
    QFETCH(QByteArray, text);
    LosslessParser parser;
    const std::string_view bytes(text.constData(), static_cast<std::size_t>(text.size()));
    for (int twice = 0; twice < 2; ++twice) {
        const auto quick = parser.parse(bytes);
        const auto slow = parseValue(bytes);
        QCOMPARE(quick.has_value(), slow.has_value());
        if (quick) {
            QCOMPARE(quick->dump().c_str(), slow->dump().c_str());
            QCOMPARE(parser.repeats(), slow->hasDuplicateKeys());
        } else
            QCOMPARE(quick.error().code, slow.error().code);
    }
}

void TestWalk::goesOnWhereTheFileGrew()
{
    const test::Home home;
    const std::string line = R"({"event":"generate_code","language":"Go","success":true})"
                             "\n";
    std::string lines;
    for (int i = 0; i < 5000; ++i)
        lines += line;
    const std::string file = home.write("log.ndjson", lines);
    const auto snapshot = load(product::bundledCatalogue(), {{file, "codegen", event::Status::Recorded}});
    const auto walk = snapshot->walk();
    QCOMPARE(snapshot->size(), std::size_t{5000});
    for (std::size_t i = 0; i < snapshot->size(); ++i) {
        if (i % 1000 == 0)
            home.write("log.ndjson", line);
        QVERIFY(walk->event(i).has_value());
    }
}

QTEST_APPLESS_MAIN(TestWalk)
#include "tst_walk.moc"
