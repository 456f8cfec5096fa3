// SPDX-License-Identifier: GPL-3.0-or-later
// resources/products/schema.json and the reader agree on what a profile is.
#include "base/file.h"
#include "product/jsonschema.h"
#include "product/load.h"
#include "product/minimal.h"
#include "product/mutations.h"

#include <QtTest>

using namespace vitrine;

namespace {

Json fileJson(const std::string& name)
{
    const auto text = readFile(VITRINE_SOURCE_DIR "/resources/products/" + name);
    return text ? Json::parse(*text).value_or(Json()) : Json();
}

// What only the reader knows, for a schema cannot say it.
const QStringList readersOwn = {
    "a file has candidates, unless it is one that the user names",
    "there is no file of this name under \"files\"",
    "another rung has the same id",
    "another field here has the same name",
    "another event has the same name",
    "a rung of this kind names its file",
    "a rung of this kind lists its \"ci_variables\"",
    "a rule has exactly one of \"in\", \"any\" and \"type\"",
    "a companion key has exactly one of \"write\" and \"literal\"",
    "only a file can be written",
    "an identifier of this source names its file",
    "an identifier of this source names its key",
    "only an identifier that is kept in a file can be reset",
    "expected exactly one of \"fixed\" and \"missing\", the reason why there is none",
    "the key \"text\" is missing",
    "\"inactivity_ms\" and the kind \"inactivity\" belong together",
    "the event has no such field",
    "no event has such a field",
    "there is no event of this name under \"events\"",
    "a signal has exactly one of \"given\", \"system\", \"variable\", \"executable\", \"server\" and \"otherwise\"",
    "what it says itself does not go: give the \"value\" that it stands for",
    "expected what is sent \"always\", what with telemetry \"on\", or both",
    "there is no promise of this id under \"never_sends\"",
    "this field was named before",
    "a secret is never kept",
};

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT
private slots:
    void theSchemaIsThere() { QVERIFY(fileJson("schema.json").isObject()); }

    void bundledAreValid_data()
    {
        QTest::addColumn<QString>("file");
        const QDir directory(VITRINE_SOURCE_DIR "/resources/products");
        for (const QString& file : directory.entryList({"*.json"}))
            if (file != "schema.json")
                QTest::newRow(qPrintable(file)) << file;
    }
    void bundledAreValid()
    {
        QFETCH(QString, file);
        const Json profile = fileJson(file.toStdString());
        QVERIFY(profile.isObject());
        QCOMPARE(QString::fromStdString(test::violation(profile, fileJson("schema.json"))), QString());
    }

    void agree()
    {
        const Json schema = fileJson("schema.json");
        const Json minimal = *Json::parse(test::minimalProfile().toStdString());
        QCOMPARE(QString::fromStdString(test::violation(minimal, schema)), QString());
        int refused = 0;
        int accepted = 0;
        test::forEachMutation(minimal, [&](const std::string& name, const Json& mutated) {
            const bool valid = test::violation(mutated, schema).empty();
            const auto profile = product::parseProfile(mutated.dump(), "x.json");
            const QString reason = profile ? QString() : QString::fromStdString(profile.error().detail);
            ++(profile ? accepted : refused);
            if (valid != profile.has_value() && !(valid && readersOwn.contains(reason)))
                QFAIL(qPrintable(QString("%1: schema %2, reader says \"%3\"")
                                     .arg(QString::fromStdString(name), valid ? "accepts" : "refuses", reason)));
        });
        QVERIFY2(refused > 1000, qPrintable(QString::number(refused)));
        QVERIFY2(accepted > 100, qPrintable(QString::number(accepted)));
    }
};

QTEST_APPLESS_MAIN(SchemaTest)
#include "tst_schema.moc"
