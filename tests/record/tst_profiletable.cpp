// SPDX-License-Identifier: GPL-3.0-or-later
// The profiles that are built into the recorder are those of resources/products, and what is left out of the lean ones
// changes no decision.
#include "consent/decision.h"
#include "product/load.h"
#include "protocol/protocol.h"
#include "record/bundled.h"
#include "record/profilecodec.h"

#include "support/home.h"

#include <QtTest>

using namespace vitrine;

class TestProfileTable : public QObject
{
    Q_OBJECT
private slots:
    void holdsEveryProfile();
    void equalsTheFile_data() { rows(); }
    void equalsTheFile();
    void leanDecidesAlike_data() { rows(); }
    void leanDecidesAlike();
    void findsEveryField_data() { rows(); }
    void findsEveryField();
    void unknownNamesAreNotFound();

private:
    static void rows()
    {
        QTest::addColumn<QString>("product");
        for (const product::Profile& profile : product::bundledCatalogue().profiles)
            QTest::newRow(profile.id.c_str()) << QString::fromStdString(profile.id);
    }
    const product::Profile& known() const
    {
        QFETCH(QString, product);
        return *m_catalogue.find(product.toStdString());
    }
    product::Catalogue m_catalogue = product::bundledCatalogue();
};

void TestProfileTable::holdsEveryProfile()
{
    QStringList ids, files;
    for (const std::string_view id : record::bundledIds())
        ids += QString::fromUtf8(id.data(), static_cast<int>(id.size()));
    for (const product::Profile& profile : m_catalogue.profiles)
        files += QString::fromStdString(profile.id);
    ids.sort();
    files.sort();
    QCOMPARE(ids, files);
    QVERIFY(!record::bundled("nobody"));
}

void TestProfileTable::equalsTheFile()
{
    const auto table = *record::bundled(known().id);
    QVERIFY(record::encoded(known()) == table.whole);
    QVERIFY(record::encoded(record::decoded(table.whole)) == table.whole);
    QVERIFY(record::encoded(record::lean(known())) == table.lean);
    QCOMPARE(record::decoded(table.whole).event(known().events.front().name)->purpose, known().events.front().purpose);
}

void TestProfileTable::leanDecidesAlike()
{
    const product::Profile lean = record::decoded(record::bundled(known().id)->lean);
    const test::Home home;
    home.write(".config/datarobot/drconfig.yaml", "telemetry:\n  enabled: true\n  last_prompt_version: \"0.1\"\n");
    home.write(".config/azsdk/config.yaml", "telemetry:\n  enabled: maybe\n");
    for (const char* variable :
         {"NOTHING", "CI", "DO_NOT_TRACK", "DR_TELEMETRY_ENABLED", "KIOTA_CLI_TELEMETRY_OPTOUT"}) {
        Environment environment = home.environment();
        environment.variables[variable] = "true";
        const auto whole = consent::decide(known(), {}, environment);
        const auto little = consent::decide(lean, {}, environment);
        QCOMPARE(little.allowed, whole.allowed);
        QCOMPARE(little.state, whole.state);
        QCOMPARE(little.noticeDue, whole.noticeDue);
        QCOMPARE(little.winner().id, whole.winner().id);
        QCOMPARE(little.rungs.size(), whole.rungs.size());
        QCOMPARE(protocol::endpointFor(lean, environment).url, protocol::endpointFor(known(), environment).url);
    }
}

void TestProfileTable::findsEveryField()
{
    const record::TableView table = record::bundled(known().id)->table;
    for (const product::EventKind& event : known().events) {
        const record::EventRow* row = table.event(event.name);
        QVERIFY(row);
        QCOMPARE(table.quotedName(*row), '"' + event.name + '"');
        for (const auto* list : {&event.fields, &known().commonFields})
            for (const product::Field& field : *list) {
                const record::FieldRow* found = table.field(*row, field.name);
                QVERIFY(found);
                QCOMPARE(table.keyOf(*found), '"' + field.name + "\":");
                QCOMPARE(int(found->type), int(known().field(event.name, field.name)->type));
                if (!field.valueMayGo)
                    QVERIFY(!found->plain || known().field(event.name, field.name) != &field);
            }
    }
}

void TestProfileTable::unknownNamesAreNotFound()
{
    for (const std::string_view id : record::bundledIds()) {
        const record::TableView table = record::bundled(id)->table;
        QVERIFY(!table.event("no such event"));
        for (const record::EventRow& row : table.events)
            for (const char* name : {"", "x", "no such field", "\"", "password"})
                QVERIFY(!table.field(row, name));
    }
}

QTEST_APPLESS_MAIN(TestProfileTable)
#include "tst_profiletable.moc"
