// SPDX-License-Identifier: GPL-3.0-or-later
// A field that was never seen before is announced once.
#include "audited.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::audit;
using namespace vitrine::test;

namespace {

SeenFields fieldsOf(const std::string& lines) { return audited(lines).fields["dr"]; }

QStringList announced(FieldLedger& ledger, const std::string& lines, const char* consent = "1.0")
{
    QStringList all;
    for (const Finding& finding : ledger.meet(*bundled()->find("dr"), consent, fieldsOf(lines), 1'700'000'000'000))
        all << QString("%1.%2").arg(finding.event.c_str(), finding.field.c_str());
    return all;
}

} // namespace

class FieldLedgerTest : public QObject
{
    Q_OBJECT
private slots:
    void theFirstLookIsWhatWasAgreedTo()
    {
        FieldLedger ledger;
        QCOMPARE(announced(ledger, amplitude("error", R"({"command":"x"})")), QStringList());
        QVERIFY(ledger.changed());
    }

    void aNewFieldIsAnnouncedOnce()
    {
        FieldLedger ledger;
        QVERIFY(announced(ledger, amplitude("error", R"({"command":"x"})")).isEmpty());
        const std::string more = amplitude("error", R"({"command":"x","colour":"red"})");
        QCOMPARE(announced(ledger, more), QStringList{"error.colour"});
        QCOMPARE(announced(ledger, more), QStringList());
    }

    void aliasesAreTheSameField()
    {
        FieldLedger ledger;
        QVERIFY(announced(ledger, amplitude("error", "{}", R"("app_version":"1",)")).isEmpty());
        QVERIFY(!announced(ledger, amplitude("error", R"({"os_info":"x"})")).isEmpty());
        QCOMPARE(announced(ledger, amplitude("error", R"({"os_arch":"x"})")), QStringList());
    }

    void aNewConsentForgetsNothing()
    {
        FieldLedger ledger;
        QVERIFY(announced(ledger, amplitude("error", R"({"command":"x"})")).isEmpty());
        QCOMPARE(announced(ledger, amplitude("error", R"({"command":"x","size":1})"), "1.1"),
                 QStringList{"error.size"});
        QVERIFY(ledger.text().find("\"1.1\"") != std::string::npos);
    }

    void survivesItsFile()
    {
        const Home home;
        FieldLedger ledger;
        QVERIFY(announced(ledger, amplitude("error", R"({"command":"x"})")).isEmpty());
        QVERIFY(ledger.write(home.path("dr/fields.json")));
        auto read = FieldLedger::read(home.path("dr/fields.json"));
        QVERIFY(read);
        QCOMPARE(read->text(), ledger.text());
        QVERIFY(!read->changed());
        QCOMPARE(announced(*read, amplitude("error", R"({"command":"x","size":1})")), QStringList{"error.size"});
    }

    void holdsNoValues()
    {
        FieldLedger ledger;
        QVERIFY(announced(ledger, amplitude("error", R"({"command":"very-private"})")).isEmpty());
        QVERIFY(ledger.text().find("very-private") == std::string::npos);
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no json") << QByteArray("x");
        QTest::newRow("another version") << QByteArray(R"({"v":2,"consent":"","fields":{}})");
        QTest::newRow("no fields") << QByteArray(R"({"v":1,"consent":""})");
        QTest::newRow("no day") << QByteArray(R"({"v":1,"consent":"","fields":{"a":{"b":1}}})");
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!FieldLedger::parse(text.toStdString()));
    }
};

QTEST_APPLESS_MAIN(FieldLedgerTest)
#include "tst_fieldledger.moc"
