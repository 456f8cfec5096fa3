// SPDX-License-Identifier: GPL-3.0-or-later
// What is named for redaction is gone from every text, under names that still join, and nothing else changes.
#include "evidence/masking.h"
#include "evidence/redactor.h"

#include <QTest>

using namespace vitrine;
using namespace vitrine::evidence;

namespace {

Known someone()
{
    return {{"550e8400-e29b-41d4-a716-446655440000", "machine-77"}, "ada", "lovelace", {"api2.amplitude.com"}};
}

Redactor redactorFor(const char* words) { return {parseRedaction(words).value(), someone()}; }

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT
private slots:
    void wordsAreReadAndWritten_data();
    void wordsAreReadAndWritten();
    void unknownWordsAreRefused_data();
    void unknownWordsAreRefused();
    void textsLoseWhatIsNamed_data();
    void textsLoseWhatIsNamed();
    void sameOriginalSameName();
    void withoutRedactionNothingChanges();
    void keysAndNestedValuesToo();
    void fieldsAreTakenBySpelling();
    void undeclaredFieldsAreFreeText();
    void leavesGoButTheShapeStays();
    void secretsAreMasked_data();
    void secretsAreMasked();
};

void TestRedaction::wordsAreReadAndWritten_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("again");
    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("all") << "paths, ids ,hosts"
                         << "ids,hosts,paths";
    QTest::newRow("class") << "class:free-text,class:free-text"
                           << "class:free-text";
    QTest::newRow("field") << "field:error_message,class:usage"
                           << "class:usage,field:error_message";
}

void TestRedaction::wordsAreReadAndWritten()
{
    QFETCH(QString, words);
    QFETCH(QString, again);
    const auto redaction = parseRedaction(words.toStdString());
    QVERIFY(redaction.has_value());
    QCOMPARE(QString::fromStdString(wordsOf(*redaction)), again);
    QCOMPARE(redaction->any(), !again.isEmpty());
    QVERIFY(parseRedaction(wordsOf(*redaction)).value() == *redaction);
}

void TestRedaction::unknownWordsAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("culprit");
    QTest::newRow("word") << "ids,id"
                          << "id";
    QTest::newRow("class") << "class:secret"
                           << "class:secret";
    QTest::newRow("no field") << "field:"
                              << "field:";
    QTest::newRow("nothing between commas") << "ids,,paths"
                                            << "";
}

void TestRedaction::unknownWordsAreRefused()
{
    QFETCH(QString, words);
    QFETCH(QString, culprit);
    const auto redaction = parseRedaction(words.toStdString());
    QVERIFY(!redaction.has_value());
    QCOMPARE(redaction.error().code, Code::Malformed);
    QCOMPARE(QString::fromStdString(redaction.error().detail), culprit);
}

void TestRedaction::textsLoseWhatIsNamed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("known id") << "ids"
                              << "device machine-77 failed"
                              << "device id-1 failed";
    QTest::newRow("uuid") << "ids"
                          << "x=6ba7b810-9dad-11d1-80b4-00c04fd430c8;"
                          << "x=id-1;";
    QTest::newRow("hash") << "ids"
                          << "34e70bc37bdee96c7247d7a0537ec312a04ce26eb15cdfcfc322f61afab91b89"
                          << "id-1";
    QTest::newRow("mac") << "ids"
                         << "at 00:1b:44:11:3a:b7"
                         << "at id-1";
    QTest::newRow("mail") << "ids"
                          << "by ada@example.org"
                          << "by person-1";
    QTest::newRow("no id: version, words") << "ids"
                                           << "dr 0.2.71 on linux-x86_64"
                                           << "dr 0.2.71 on linux-x86_64";
    QTest::newRow("home") << "paths"
                          << "cannot read /home/ada/x/y.yaml"
                          << "cannot read path-1";
    QTest::newRow("user") << "paths"
                          << "ada and adamant"
                          << "person-1 and adamant";
    QTest::newRow("windows") << "paths"
                             << "open C:\\Users\\ada\\a.txt"
                             << "open path-1";
    QTest::newRow("file name") << "paths"
                               << "secret-plan.docx is open"
                               << "path-1 is open";
    QTest::newRow("no path: url") << "paths"
                                  << "https://example.org/a/b"
                                  << "https://example.org/a/b";
    QTest::newRow("host in url") << "hosts"
                                 << "https://u:p@git.corp.example:8443/a"
                                 << "https://u:p@host-1.invalid:8443/a";
    QTest::newRow("single label") << "hosts"
                                  << "http://localhost:4318/v1/logs"
                                  << "http://host-1.invalid:4318/v1/logs";
    QTest::newRow("v6") << "hosts"
                        << "http://[::1]:80/"
                        << "http://host-1.invalid:80/";
    QTest::newRow("this machine") << "hosts"
                                  << "on LOVELACE now"
                                  << "on host-1.invalid now";
    QTest::newRow("address") << "hosts"
                             << "from 192.168.7.9"
                             << "from host-1.invalid";
    QTest::newRow("public") << "hosts"
                            << "https://api2.amplitude.com/2"
                            << "https://api2.amplitude.com/2";
    QTest::newRow("nothing asked") << ""
                                   << "ada@example.org /home/ada"
                                   << "ada@example.org /home/ada";
}

void TestRedaction::textsLoseWhatIsNamed()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    QFETCH(QString, shown);
    Redactor redactor = redactorFor(qPrintable(words));
    QCOMPARE(QString::fromStdString(redactor.text(text.toStdString())), shown);
}

void TestRedaction::sameOriginalSameName()
{
    Redactor redactor = redactorFor("ids,paths");
    QCOMPARE(redactor.id("a"), std::string("id-1"));
    QCOMPARE(redactor.id("b"), std::string("id-2"));
    QCOMPARE(redactor.id("a"), std::string("id-1"));
    QCOMPARE(redactor.path("/x"), std::string("path-1"));
    const std::string known = someone().ids[0];
    QCOMPARE(redactor.text("see " + known), "see " + redactor.id(known));
    QCOMPARE(redactor.taken(Json(known), true).text(), std::string_view(redactor.id(known)));
}

void TestRedaction::withoutRedactionNothingChanges()
{
    Redactor redactor = redactorFor("");
    const Json value = Json::parse(R"({"a":["/home/ada",1e400,{"b":null}],"a":2})").value();
    QCOMPARE(redactor.value(value).dump(), value.dump());
    QCOMPARE(redactor.id("machine-77"), std::string("machine-77"));
    QCOMPARE(redactor.host("corp.example:1"), std::string("corp.example:1"));
}

void TestRedaction::keysAndNestedValuesToo()
{
    Redactor redactor = redactorFor("paths");
    const Json value = Json::parse(R"({"/home/ada/x":[{"deep":"/home/ada/x"}]})").value();
    QCOMPARE(redactor.value(value).dump(), std::string(R"({"path-1":[{"deep":"path-1"}]})"));
}

void TestRedaction::fieldsAreTakenBySpelling()
{
    Redactor redactor = redactorFor("field:Error.Message");
    product::Field field;
    field.name = "errorMessage";
    QVERIFY(redactor.takes(nullptr, "error_message"));
    QVERIFY(!redactor.takes(&field, "errorMessage"));
    QVERIFY(redactor.names("error-message"));
}

void TestRedaction::undeclaredFieldsAreFreeText()
{
    product::Field usage;
    QVERIFY(redactorFor("class:free-text").takes(nullptr, "surprise"));
    QVERIFY(!redactorFor("class:free-text").takes(&usage, "command"));
    QVERIFY(redactorFor("class:usage").takes(&usage, "command"));
    QVERIFY(!redactorFor("class:usage").takes(nullptr, "surprise"));
    usage.fieldClass = product::FieldClass::Identifier;
    QVERIFY(redactorFor("ids").takes(&usage, "device_id"));
}

void TestRedaction::leavesGoButTheShapeStays()
{
    Redactor redactor = redactorFor("class:usage");
    const Json value = Json::parse(R"({"a":[1,"1",true,null],"b":{"c":"x"}})").value();
    QCOMPARE(redactor.taken(value, false).dump(),
             std::string(R"({"a":["value-1","value-1","value-2",null],"b":{"c":"value-3"}})"));
}

void TestRedaction::secretsAreMasked_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("shown");
    QTest::newRow("json") << R"({ "api_key" : "abcdef","n":1.50 })"
                          << R"({ "api_key" : "******","n":1.50 })";
    QTest::newRow("the same text elsewhere") << R"({"token":"s3cr3t","url":"/x?t=s3cr3t"})"
                                             << R"({"token":"******","url":"/x?t=******"})";
    QTest::newRow("escaped") << R"({"password":"a\"b\\c"})"
                             << R"({"password":"******"})";
    QTest::newRow("inside") << R"({"secret":{"a":"longone","b":["second"]}})"
                            << R"({"secret":{"a":"******","b":["******"]}})";
    QTest::newRow("short") << R"({"pin":"12","n":"12"})"
                           << R"({"pin":"******","n":"12"})";
    QTest::newRow("lines") << "{\"iKey\":1}\n{\"apikey\":\"abcdef\"}\n"
                           << "{\"iKey\":1}\n{\"apikey\":\"******\"}\n";
    QTest::newRow("no json") << "token=abcdef"
                             << "token=******";
    QTest::newRow("a count") << R"({"max_tokens":4096})"
                             << R"({"max_tokens":4096})";
}

void TestRedaction::secretsAreMasked()
{
    QFETCH(QString, body);
    QFETCH(QString, shown);
    const QString mask = QStringLiteral("\u2022\u2022\u2022\u2022\u2022\u2022");
    QCOMPARE(QString::fromStdString(maskedBody(body.toStdString())), shown.replace(QStringLiteral("******"), mask));
}

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
