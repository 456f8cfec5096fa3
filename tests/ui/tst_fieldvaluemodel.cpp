// SPDX-License-Identifier: GPL-3.0-or-later
// An event's fields: each with its class and purpose, undeclared ones by name, removed ones by rule.
#include "product/load.h"
#include "support/listedsnapshot.h"
#include "ui/models/fieldvaluemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vitrine;
using namespace vitrine::ui;

namespace {

product::Profile profile()
{
    product::Profile made;
    made.id = "dr";
    made.name = "DataRobot CLI";
    product::Field device;
    device.name = "device_id";
    device.fieldClass = product::FieldClass::Identifier;
    device.purpose = "Tells installations apart.";
    product::Field command;
    command.name = "command";
    command.aliases = {"cmd"};
    command.purpose = "What was run.";
    product::Field argument;
    argument.name = "description";
    argument.fieldClass = product::FieldClass::FreeText;
    argument.valueMayGo = false;
    argument.purpose = "A description.";
    made.commonFields = {device, command, argument};
    return made;
}

event::Event eventOf(Json fields) { return test::listedEvent("dr", "command_completed", 0, std::move(fields)); }

QString cell(const FieldValueModel& model, int row, int column) { return model.index(row, column).data().toString(); }

} // namespace

class TestFieldValueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declaredFieldsSayWhatFor();
    void undeclaredFieldsStandOut();
    void removedFieldsNameTheRule();
    void fieldsOfUnknownToolsAreNotAccused();
    void addedFieldsAreMarked();
    void foreignTextStaysText();
    void secretsAreMasked();
    void hostileEventsAreBounded();
    void modelIsConsistent();
};

void TestFieldValueModel::declaredFieldsSayWhatFor()
{
    const auto known = profile();
    FieldValueModel model;
    model.setEvent(
        eventOf(Json::object({{"cmd", "dr templates list"}, {"device_id", "550e8400"}, {"description", "x"}})), &known);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, FieldValueModel::Name), QStringLiteral("cmd"));
    QCOMPARE(cell(model, 0, FieldValueModel::Value), QStringLiteral("dr templates list"));
    QCOMPARE(cell(model, 0, FieldValueModel::Class), QStringLiteral("usage"));
    QCOMPARE(model.index(0, 0).data(FieldValueModel::PurposeRole).toString(), QStringLiteral("What was run."));
    QCOMPARE(cell(model, 1, FieldValueModel::Class), QStringLiteral("◆ identifier"));
    QVERIFY(model.index(2, 0)
                .data(FieldValueModel::PurposeRole)
                .toString()
                .contains(QStringLiteral("only that it was given")));
}

void TestFieldValueModel::undeclaredFieldsStandOut()
{
    const auto known = profile();
    FieldValueModel model;
    model.setEvent(eventOf(Json::object({{"command", "x"}, {"surprise", Json::object({{"deep", 1}})}})), &known);
    QCOMPARE(model.undeclared(), 1);
    QCOMPARE(cell(model, 1, FieldValueModel::Class), QStringLiteral("▲ undeclared"));
    QCOMPARE(cell(model, 1, FieldValueModel::Value), QStringLiteral("{\"deep\":1}"));
    QCOMPARE(model.index(1, 0).data(FieldValueModel::KindRole).value<FieldValueModel::Kind>(),
             FieldValueModel::Kind::Undeclared);
}

void TestFieldValueModel::removedFieldsNameTheRule()
{
    const auto known = profile();
    auto event = eventOf(Json::object({{"command", "x"}}));
    event.cut = {{"error_message", "path-home"}};
    FieldValueModel model;
    model.setEvent(event, &known);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 1, FieldValueModel::Name), QStringLiteral("error_message"));
    QVERIFY(cell(model, 1, FieldValueModel::Value).contains(QStringLiteral("path-home")));
    QCOMPARE(model.undeclared(), 0);
}

void TestFieldValueModel::fieldsOfUnknownToolsAreNotAccused()
{
    FieldValueModel model;
    model.setEvent(eventOf(Json::object({{"command", "x"}})), nullptr);
    QCOMPARE(model.undeclared(), 0);
    QCOMPARE(cell(model, 0, FieldValueModel::Class), QStringLiteral("not known"));
}

void TestFieldValueModel::addedFieldsAreMarked()
{
    const auto known = profile();
    FieldValueModel model;
    const auto event = eventOf(Json::object({{"command", "x"}}));
    model.setEvent(event, &known);
    model.setAdded({{"command", "x"}, {"device_id", "550e8400"}, {"event_type", "command_completed"}}, event.name,
                   &known);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 1, FieldValueModel::Class), QStringLiteral("◆ identifier"));
    QCOMPARE(cell(model, 2, FieldValueModel::Class), QStringLiteral("added"));
    for (int row = 1; row < 3; ++row)
        QVERIFY(model.index(row, 0)
                    .data(FieldValueModel::PurposeRole)
                    .toString()
                    .startsWith(QStringLiteral("Added when it is sent")));
    QCOMPARE(model.undeclared(), 0);
}

void TestFieldValueModel::foreignTextStaysText()
{
    const auto known = profile();
    FieldValueModel model;
    model.setEvent(eventOf(Json::object({{"command", "<img src=x>\u202e\x1b[2J\nnext"}})), &known);
    QCOMPARE(cell(model, 0, FieldValueModel::Value), QStringLiteral("<img src=x>\\u202e\\x1b[2J⏎next"));
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
}

void TestFieldValueModel::secretsAreMasked()
{
    FieldValueModel model;
    model.setEvent(eventOf(Json::object({{"api_token", "abcdefgh"}})), nullptr);
    QVERIFY(!cell(model, 0, FieldValueModel::Value).contains(QStringLiteral("abcdefgh")));
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("abcdefgh")));
}

void TestFieldValueModel::hostileEventsAreBounded()
{
    Json fields = Json::object();
    for (int i = 0; i < 6000; ++i)
        fields.members().push_back({"f" + std::to_string(i), Json(std::string(i == 0 ? 2'000'000 : 1, 'x'))});
    FieldValueModel model;
    model.setEvent(eventOf(std::move(fields)), nullptr);
    QCOMPARE(model.rowCount(), 5000);
    QVERIFY(cell(model, 0, FieldValueModel::Value).size() <= 1001);
}

void TestFieldValueModel::modelIsConsistent()
{
    const auto known = profile();
    FieldValueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto event = eventOf(Json::object({{"command", "x"}, {"y", 2}}));
    model.setEvent(event, &known);
    model.setAdded({{"event_type", "z"}}, event.name, &known);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestFieldValueModel)
#include "tst_fieldvaluemodel.moc"
