// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a person pastes becomes events, or an error that says where it breaks.
#include "product/load.h"
#include "report/pasted.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace vitrine;

namespace {

const product::Catalogue& catalogue()
{
    static const product::Catalogue all = product::bundledCatalogue();
    return all;
}

auto pasted(const QString& text, const std::string& event = {})
{
    return report::pastedEvents(text.toStdString(), catalogue(), "dr", event);
}

} // namespace

class TestPasted : public QObject
{
    Q_OBJECT
private slots:
    void formsThatAreUnderstood_data();
    void formsThatAreUnderstood();
    void errorsNameThePlace_data();
    void errorsNameThePlace();
    void hostileTextIsBounded_data();
    void hostileTextIsBounded();
};

void TestPasted::formsThatAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");  // of the events
    QTest::addColumn<QString>("fields"); // of the first
    QTest::addColumn<bool>("bare");
    QTest::newRow("fields with a name") << R"({"name":"command_started","fields":{"command":"dr run"}})"
                                        << "command_started"
                                        << R"({"command":"dr run"})" << true;
    QTest::newRow("plain fields") << R"({"command":"dr run"})"
                                  << "error"
                                  << R"({"command":"dr run"})" << true;
    QTest::newRow("an Amplitude event") << R"({"event_type":"x","device_id":"d","event_properties":{"command":"c"}})"
                                        << "x"
                                        << R"({"device_id":"d","command":"c"})" << false;
    QTest::newRow("a body of two")
        << R"({"api_key":"k","events":[{"event_type":"x","event_properties":{}},{"event_type":"y"}]})"
        << "x y"
        << "{}" << false;
    QTest::newRow("one a line") << "{\"name\":\"a\",\"fields\":{}}\n\n{\"name\":\"b\",\"fields\":{}}\n"
                                << "a b"
                                << "{}" << true;
    QTest::newRow("a list") << R"([{"name":"a","fields":{}},{"name":"b","fields":{}}])"
                            << "a b"
                            << "{}" << true;
    QTest::newRow("as a person writes it") << "{name: 'a', fields: {n: 1,} /* so */}"
                                           << "a"
                                           << R"({"n":1})" << true;
    QTest::newRow("behind the words of a log") << "12:03 sending {\"event_type\":\"x\",\"device_id\":\"d\"} now\nand "
                                                  "{\"event_type\":\"y\",\"device_id\":\"d\"}"
                                               << "x y"
                                               << R"({"device_id":"d"})" << false;
    QTest::newRow("over many lines") << "{\n  \"name\": \"a\",\n  \"fields\": {\n  }\n}\n"
                                     << "a"
                                     << "{}" << true;
}

void TestPasted::formsThatAreUnderstood()
{
    QFETCH(QString, text);
    QFETCH(bool, bare);
    const auto found = pasted(text, "error");
    QVERIFY2(found.has_value(), found ? "" : found.error().detail.c_str());
    QStringList names;
    for (const report::PastedEvent& each : *found)
        names << QString::fromStdString(each.event.name);
    QTEST(names.join(' '), "names");
    QTEST(QString::fromStdString(found->front().event.fields.dump()), "fields");
    QCOMPARE(found->front().bare, bare);
}

void TestPasted::errorsNameThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // code line column
    QTest::newRow("nothing") << " \n\t"
                             << "not-found 0 0";
    QTest::newRow("not JSON") << "hello"
                              << "malformed 1 1";
    QTest::newRow("cut off") << "{\"a\":"
                             << "malformed 1 6";
    QTest::newRow("a comma too many") << "{\n \"a\": 1,,\n}"
                                      << "malformed 2 9";
    QTest::newRow("the second line") << "{\"a\":1}\n{\"b\":}\n"
                                     << "malformed 2 6";
    QTest::newRow("a key in single quotes, then a fault") << "{'a': 1,\n 'b' 2}"
                                                          << "malformed 2 6";
    QTest::newRow("a number") << "12"
                              << "wrong-type 1 0";
    QTest::newRow("a list of numbers") << "[1]"
                                       << "wrong-type 1 0";
    QTest::newRow("an empty list") << "[]"
                                   << "wrong-type 1 0";
    QTest::newRow("not UTF-8") << QString::fromLatin1("{\"a\":\"") + QChar(0xd800) + "\"}"
                               << "malformed 1 7";
}

void TestPasted::errorsNameThePlace()
{
    QFETCH(QString, text);
    std::string bytes = text.toStdString();
    if (QTest::currentDataTag() == QByteArray("not UTF-8"))
        bytes = "{\"a\":\"\xff\"}";
    const auto found = report::pastedEvents(bytes, catalogue(), "dr", {});
    QVERIFY(!found.has_value());
    const Error& error = found.error();
    QTEST(QStringLiteral("%1 %2 %3").arg(name(error.code)).arg(error.line).arg(error.column), "expected");
}

void TestPasted::hostileTextIsBounded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("too large") << QByteArray(report::mostPastedBytes + 1, ' ').replace(0, 1, "{");
    QTest::newRow("braces") << QByteArray(200'000, '{');
    QTest::newRow("brackets") << QByteArray(200'000, '[');
    QTest::newRow("open strings") << QByteArray("{\"a\":\"x\n").repeated(20'000);
    QTest::newRow("thousands of events") << QByteArray("{\"name\":\"a\",\"fields\":{}}\n").repeated(30'000);
    QTest::newRow("quotes") << QByteArray(500'000, '"');
}

void TestPasted::hostileTextIsBounded()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const auto found = report::pastedEvents(text.toStdString(), catalogue(), "dr", {});
    if (found)
        QVERIFY(found->size() <= report::mostPastedEvents);
    QVERIFY2(timer.elapsed() < 10'000, "it hangs");
}

QTEST_APPLESS_MAIN(TestPasted)
#include "tst_pasted.moc"
