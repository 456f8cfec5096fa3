// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of one field: what a recorder puts into tables means what clean() does.
#include "sanitize/rules.h"
#include "sanitize/told.h"

#include <QtTest>

using namespace vitrine;
using Fate = sanitize::FieldRule::Fate;

Q_DECLARE_METATYPE(vitrine::sanitize::FieldRule::Fate)

namespace {

// What a table would do, for a harmless text.
Json expected(const sanitize::FieldRule& rule, const product::Profile& profile, const Json& value)
{
    switch (rule.fate) {
    case Fate::Given:
        return profile.sanitizing.given;
    case Fate::Replaced:
        return "<" + rule.rule + ">";
    default:
        return value;
    }
}

} // namespace

class FieldRuleTest : public QObject
{
    Q_OBJECT
private slots:
    void rules_data()
    {
        QTest::addColumn<QString>("field"); // "product event field"
        QTest::addColumn<Fate>("fate");
        QTest::addColumn<QString>("rule");
        QTest::newRow("declared") << "dr command_completed command" << Fate::Checked << "";
        QTest::newRow("common") << "dr command_completed app_version" << Fate::Checked << "";
        QTest::newRow("alias") << "azsdk CommandExecuted CommandName" << Fate::Checked << "";
        QTest::newRow("undeclared") << "dr command_completed mood" << Fate::Gone << "undeclared";
        QTest::newRow("of another event") << "dr command_completed screen" << Fate::Gone << "undeclared";
        QTest::newRow("secret") << "dr command_completed api_key" << Fate::Gone << "secret-name";
        QTest::newRow("declared secret") << "kiota login pat" << Fate::Gone << "secret-name";
        QTest::newRow("count") << "azsdk ToolExecuted total_tokens" << Fate::Checked << "";
        QTest::newRow("promised") << "azsdk ToolExecuted errorMessage" << Fate::Gone << "promise:error-messages";
        QTest::newRow("promised, by alias")
            << "azsdk ToolExecuted ErrorDetails" << Fate::Gone << "promise:error-messages";
        QTest::newRow("hash") << "dr command_completed datarobot_instance" << Fate::Hashed << "hashed";
        QTest::newRow("given") << "kiota generate output" << Fate::Given << "value";
    }
    void rules()
    {
        QFETCH(QString, field);
        QFETCH(Fate, fate);
        QFETCH(QString, rule);
        const product::Profile& profile = test::bundled(field.section(' ', 0, 0).toStdString());
        const auto found =
            sanitize::ruleFor(profile, field.section(' ', 1, 1).toStdString(), field.section(' ', 2).toStdString());
        QCOMPARE(found.fate, fate);
        QCOMPARE(QString::fromStdString(found.rule), rule);
    }

    void meansWhatCleanDoes()
    {
        int texts = 0;
        for (const std::string& id : test::products()) {
            const product::Profile& profile = test::bundled(id);
            sanitize::Sanitizer sanitizer(profile, test::someMachine());
            for (const product::EventKind& kind : profile.events)
                for (const auto* fields : {&profile.commonFields, &kind.fields})
                    for (const product::Field& field : *fields) {
                        const auto rule = sanitize::ruleFor(profile, kind.name, field.name);
                        const auto cleaned = sanitizer.clean(kind.name, Json::object({{field.name, "plain text"}}));
                        const Json* now = cleaned.fields.find(field.name);
                        const QString place = QString::fromStdString(id + " " + kind.name + " " + field.name);
                        QVERIFY2(rule.fate != Fate::Gone || !now, qPrintable(place));
                        QVERIFY2((rule.fate == Fate::Checked) == rule.rule.empty(), qPrintable(place));
                        if (rule.takesHarmlessText() || rule.fate == Fate::Given || rule.fate == Fate::Replaced)
                            QVERIFY2(now && *now == expected(rule, profile, "plain text"), qPrintable(place));
                        QVERIFY2(rule.rule.empty() == cleaned.cut.empty() || test::told(cleaned.cut).endsWith(" type"),
                                 qPrintable(place));
                        texts += rule.takesHarmlessText();
                    }
        }
        QVERIFY2(texts > 100, qPrintable(QString::number(texts)));
    }

    void listsOfHarmlessNamesAreLeftAlone()
    {
        sanitize::Sanitizer sanitizer(test::bundled("dr"), test::someMachine());
        for (const Json& list : {Json::array({"--verbose", "-o"}), Json::array({"watch", "debug"}), Json::array()}) {
            const auto cleaned = sanitizer.clean("command_completed", Json::object({{"flags", list}}));
            QVERIFY(cleaned.cut.empty());
            QCOMPARE(test::told(cleaned.fields["flags"]), test::told(list));
        }
    }

    void everyPromiseThatIsNamedIsMade() // and none that a product makes is without a detector or a field
    {
        for (const std::string& id : test::products())
            for (const product::FieldChoice& choice : test::bundled(id).sanitizing.fields)
                if (choice.does == product::Removal::Drop)
                    QVERIFY2(!choice.promise.empty(), choice.field.c_str());
    }

    void choicesAreOfDeclaredFields()
    {
        for (const std::string& id : test::products()) {
            const product::Profile& profile = test::bundled(id);
            for (const product::FieldChoice& choice : profile.sanitizing.fields) {
                const bool declared =
                    std::any_of(profile.events.begin(), profile.events.end(), [&](const product::EventKind& kind) {
                        const product::Field* field = profile.field(kind.name, choice.field);
                        return field && field->name == choice.field;
                    });
                QVERIFY2(declared, qPrintable(QString::fromStdString(id + " " + choice.field)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(FieldRuleTest)
#include "tst_fieldrule.moc"
