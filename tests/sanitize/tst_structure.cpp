// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at before the words of a text: declarations, names, types, and what lies inside a value.
#include "sanitize/cases.h"
#include "sanitize/told.h"

#include <QtTest>

using namespace vitrine;

class StructureTest : public QObject
{
    Q_OBJECT
private slots:
    void cleans_data()
    {
        QTest::addColumn<QString>("event"); // "product event"
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<QByteArray>("out");
        QTest::addColumn<QString>("cut");
        for (const test::StructureCase& one : test::structureCases())
            QTest::newRow(one.name) << one.event << QByteArray(one.in) << QByteArray(one.out) << one.cut;
    }
    void cleans()
    {
        QFETCH(QString, event);
        QFETCH(QByteArray, in);
        QFETCH(QByteArray, out);
        QFETCH(QString, cut);
        const auto given = Json::parse(in.toStdString());
        QVERIFY(given);
        sanitize::Sanitizer sanitizer(test::bundled(event.section(' ', 0, 0).toStdString()), test::someMachine());
        const auto cleaned = sanitizer.clean(event.section(' ', 1).toStdString(), *given);
        QCOMPARE(test::told(cleaned.cut), cut);
        QCOMPARE(test::told(cleaned.fields), QString(out));
    }

    void hashes()
    {
        sanitize::Sanitizer sanitizer(test::bundled("azsdk"), test::someMachine());
        const auto cleaned = sanitizer.clean(
            "ToolExecuted",
            Json::object({{"toolArgs", Json::object({{"workItemId", 4711}, {"mode", "live"}}).dump()}}));
        QCOMPARE(test::told(cleaned.cut), QString("toolArgs.workItemId hashed"));
        const std::string text(cleaned.fields["toolArgs"].text());
        const auto inside = Json::parse(text);
        QVERIFY(inside && inside->find("workItemId"));
        QCOMPARE((*inside)["workItemId"].text().size(), std::size_t{32});
        QVERIFY(text.find("4711") == std::string::npos);
    }

    void noUtf8()
    {
        sanitize::Sanitizer sanitizer(test::bundled("dr"), test::someMachine());
        const auto cleaned = sanitizer.clean("error", Json::object({{"context", "\xff\xfe"}, {"\xff", 1}}));
        QCOMPARE(test::told(cleaned.cut), QString("context not-text, * undeclared"));
        QCOMPARE(test::told(cleaned.fields), QString("{}"));
    }
};

QTEST_APPLESS_MAIN(StructureTest)
#include "tst_structure.moc"
