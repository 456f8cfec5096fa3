// SPDX-License-Identifier: GPL-3.0-or-later
// Every detector, on what it has to find and on what only looks so: whole sentences in a free-text field.
#include "sanitize/cases.h"
#include "sanitize/told.h"

#include <QtTest>

#include <set>

using namespace vitrine;

namespace {

std::vector<test::DetectorCase> allCases()
{
    std::vector<test::DetectorCase> all;
    for (const auto* some : {&test::secretCases(), &test::placeCases(), &test::machineCases(), &test::codeCases()})
        all.insert(all.end(), some->begin(), some->end());
    return all;
}

product::Profile withField(product::FieldClass fieldClass, std::vector<product::DetectorChoice> choices = {})
{
    product::Profile profile;
    profile.id = "tool";
    product::Field field;
    field.name = "note";
    field.fieldClass = fieldClass;
    profile.events.push_back({"ran", {}, "It ran.", {field}, "", false});
    profile.sanitizing.detectors = std::move(choices);
    return profile;
}

sanitize::Cleaned cleaned(const product::Profile& profile, const std::string& text)
{
    sanitize::Sanitizer sanitizer(profile, test::someMachine());
    return sanitizer.clean("ran", Json::object({{"note", text}}));
}

} // namespace

class DetectorsTest : public QObject
{
    Q_OBJECT
private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QByteArray>("text");
        for (const test::DetectorCase& one : allCases())
            QTest::newRow(one.text) << one.rule << QByteArray(one.text);
    }
    void finds()
    {
        QFETCH(QString, rule);
        QFETCH(QByteArray, text);
        const auto result = cleaned(withField(product::FieldClass::FreeText), text.toStdString());
        QCOMPARE(test::told(result.cut), rule.isEmpty() ? QString() : "note " + rule);
        const Json kept = Json::object({{"note", text.toStdString()}});
        QCOMPARE(test::told(result.fields), rule.isEmpty() ? test::told(kept) : QString("{}"));
    }

    void everyDetectorHasCases()
    {
        std::set<std::string> rules;
        for (const test::DetectorCase& one : allCases())
            rules.insert(one.rule);
        for (int i = 0; i <= static_cast<int>(product::Detects::HighEntropy); ++i) {
            const auto detects = static_cast<product::Detects>(i);
            if (detects != product::Detects::Project) // has a test of its own: it is off unless promised
                QVERIFY2(rules.contains(product::name(detects)), product::name(detects));
        }
    }

    void aProjectIsHiddenWherePromised()
    {
        const std::string text = "generated for zebra-payments";
        QCOMPARE(test::told(cleaned(withField(product::FieldClass::FreeText), text).cut), QString());
        const auto promised =
            withField(product::FieldClass::FreeText, {{product::Detects::Project, product::Removal::Drop, {}}});
        QCOMPARE(test::told(cleaned(promised, text).cut), QString("note project"));
    }

    void hashesBelongInIdentifiers()
    {
        const auto identifier = withField(product::FieldClass::Identifier);
        for (const char* text : {"550e8400-e29b-41d4-a716-446655440000", "kX9vQ2mZ7pL4wR8tY3nB6sD1"})
            QCOMPARE(test::told(cleaned(identifier, text).cut), QString());
        QCOMPARE(test::told(cleaned(identifier, "jane@contoso.example").cut), QString("note email"));
        QCOMPARE(test::told(cleaned(identifier, "L2hvbWUvYWxpY2Uvd29yay94").cut), QString("note home-path")); // base64
        QCOMPARE(test::told(cleaned(identifier, "id amFuZS5kb2VAY29udG9zby5leGFtcGxl").cut), QString("note email"));
    }

    void replaces()
    {
        using product::Detects;
        using product::Removal;
        const auto profile = withField(product::FieldClass::FreeText, {{Detects::Email, Removal::Replace, {}},
                                                                       {Detects::Ip, Removal::Hash, {"note"}}});
        const auto result = cleaned(profile, "a@x.org and b@x.org from 203.0.113.7");
        QCOMPARE(test::told(result.cut), QString("note email, note ip"));
        const QString text = QString::fromStdString(std::string(result.fields["note"].text()));
        QVERIFY2(QRegularExpression("^<email> and <email> from <ip:[0-9a-f]{16}>$").match(text).hasMatch(),
                 qPrintable(text));
        QCOMPARE(cleaned(profile, "x 203.0.113.7").fields["note"].text().substr(2),
                 result.fields["note"].text().substr(25));
    }

    void aSaltChangesHashes()
    {
        const auto profile =
            withField(product::FieldClass::FreeText, {{product::Detects::Ip, product::Removal::Hash, {}}});
        std::set<std::string> hashes;
        for (const char* salt : {"", "one", "two"}) {
            auto machine = test::someMachine();
            machine.salt = salt;
            sanitize::Sanitizer sanitizer(profile, machine);
            hashes.insert(sanitizer.clean("ran", Json::object({{"note", "203.0.113.7"}})).fields.dump());
        }
        QCOMPARE(hashes.size(), std::size_t{3});
    }

    void namesOfNobodyAreNoNames()
    {
        auto machine = test::someMachine();
        machine.user = "root";
        machine.host = "localhost";
        machine.projects = {"src"};
        machine.branch = "main";
        const auto profile =
            withField(product::FieldClass::FreeText, {{product::Detects::Project, product::Removal::Drop, {}}});
        sanitize::Sanitizer sanitizer(profile, machine);
        QCOMPARE(test::told(sanitizer.clean("ran", Json::object({{"note", "root on localhost in src on main"}})).cut),
                 QString());
    }
};

QTEST_APPLESS_MAIN(DetectorsTest)
#include "tst_detectors.moc"
