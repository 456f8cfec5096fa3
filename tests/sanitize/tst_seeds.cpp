// SPDX-License-Identifier: GPL-3.0-or-later
// The examples that the five documents give, as a tool would hand them over, and what is cut from each.
#include "sanitize/cases.h"
#include "sanitize/told.h"

#include <QtTest>

using namespace vitrine;

namespace {

const Json& partOf(const Json& fields, std::string_view name) { return fields[name]; }

QStringList namesIn(const Json& fields)
{
    QStringList names;
    for (const Json::Member& member : fields.members())
        names << QString::fromStdString(member.key);
    return names;
}

} // namespace

class SeedsTest : public QObject
{
    Q_OBJECT
private slots:
    void cleans_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QStringList>("cut");
        QTest::addColumn<QByteArray>("changed"); // the fields that are there, but say less
        for (const test::SeedCase& one : test::seedCases()) {
            const QString cut = one.cut;
            QTest::newRow(one.name) << one.event << QByteArray(one.fields)
                                    << (cut.isEmpty() ? QStringList() : cut.split(", ")) << QByteArray(one.changed);
        }
    }
    void cleans()
    {
        QFETCH(QString, event);
        QFETCH(QByteArray, fields);
        QFETCH(QStringList, cut);
        QFETCH(QByteArray, changed);
        const auto given = Json::parse(fields.toStdString());
        const auto different = Json::parse(changed.toStdString());
        QVERIFY(given && different);
        sanitize::Sanitizer sanitizer(test::bundled(event.section(' ', 0, 0).toStdString()), test::someMachine());
        const auto cleaned = sanitizer.clean(event.section(' ', 1).toStdString(), *given);
        QCOMPARE(test::told(cleaned.cut).split(", ", Qt::SkipEmptyParts), cut);

        Json expected = Json::object();
        for (const Json::Member& member : given->members())
            if (const Json* now = different->find(member.key))
                expected.set(member.key, *now);
            else if (!cut.filter(QString::fromStdString(member.key) + " ").size())
                expected.set(member.key, member.value);
        QCOMPARE(test::told(cleaned.fields), test::told(expected));
    }

    void theDocumentsOwnExampleOfCleaning() // azsdk, "Argument Sanitization": before and after
    {
        sanitize::Sanitizer sanitizer(test::bundled("azsdk"), test::someMachine());
        const Json before = Json::object({{"apiKey", "abc123-secret"},
                                          {"connectionString", "Server=..."},
                                          {"serviceName", "storage"},
                                          {"language", "Python"}});
        const auto cleaned = sanitizer.clean("ToolExecuted", Json::object({{"toolArgs", before.dump()}}));
        const auto after = Json::parse(partOf(cleaned.fields, "toolArgs").text());
        QVERIFY(after);
        QCOMPARE(namesIn(*after), QStringList({"serviceName", "language"}));
        QCOMPARE(test::told(cleaned.cut),
                 QString("toolArgs.apiKey secret-name, toolArgs.connectionString secret-name"));
    }
};

QTEST_APPLESS_MAIN(SeedsTest)
#include "tst_seeds.moc"
