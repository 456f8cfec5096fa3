// SPDX-License-Identifier: GPL-3.0-or-later
// Models behave as views expect, speak to screen readers, and say what core says.
#include "support/samplewindow.h"
#include "ui/models/fieldsmodel.h"
#include "ui/models/historymodel.h"
#include "ui/models/idsmodel.h"
#include "ui/models/laddermodel.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/toolsmodel.h"

#include <QAbstractItemModelTester>

using namespace vitrine;
using namespace vitrine::ui;

namespace {

consent::Rung rung(const char* source, product::Verdict verdict, consent::Reason reason, bool wins = false)
{
    consent::Rung rung;
    rung.kind = product::RungKind::Env;
    rung.source = source;
    rung.verdict = verdict;
    rung.reason = reason;
    rung.wins = wins;
    return rung;
}

// A table as text: what a person would read, row by row.
QStringList rowsOf(const QAbstractItemModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        rows << cells.join(QLatin1Char('|'));
    }
    return rows;
}

} // namespace

class tst_models : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_window.start()); }

    void everyModelIsSoundAndSpeaks_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"sidebar", "tools", "ladder", "ids", "fields", "history"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyModelIsSoundAndSpeaks()
    {
        QFETCH(QString, name);
        const std::unique_ptr<QAbstractItemModel> model = make(name);
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model->rowCount() > 0);
        for (int column = 0; column < model->columnCount(); ++column) {
            const QVariant spoken = model->index(0, column).data(Qt::AccessibleTextRole);
            QVERIFY2(spoken.isValid(), qPrintable(QString::number(column)));
        }
        m_window.workspace().refresh(); // what follows the workspace must stay sound
    }

    void theLadderMarksTheWinnerAndFoldsSilentAliases()
    {
        consent::Decision decision;
        decision.rungs = {rung("A", product::Verdict::Silent, consent::Reason::NotSet),
                          rung("B", product::Verdict::Off, consent::Reason::Says, true),
                          rung("C", product::Verdict::On, consent::Reason::Says)};
        decision.rungs[0].alias = true;
        decision.rungs[1].value = "false";
        decision.rungs[2].value = "1";
        LadderModel model;
        model.show(decision, false);
        QCOMPARE(model.silentAliases(), 1);
        QCOMPARE(rowsOf(model),
                 (QStringList{QStringLiteral("▶ 1|B|“false”: off|decides|"), QStringLiteral("2|C|“1”: on||")}));
        model.show(decision, true);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("2, decides"));
    }

    void idsComeInUseFirstThenRetiredNewestFirst()
    {
        identity::Id id;
        id.name = "device_id";
        id.value = "new";
        id.retired = {{"oldest", 1000, 1795000000000}, {"older", std::nullopt, 1795176000000}};
        IdsModel model;
        model.show({id});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, IdsModel::Value).data().toString(), QStringLiteral("new"));
        QCOMPARE(model.index(0, IdsModel::Retired).data().toString(), QStringLiteral("in use"));
        QCOMPARE(model.index(1, IdsModel::Value).data().toString(), QStringLiteral("older"));
        QCOMPARE(model.index(1, IdsModel::FirstSeen).data().toString(), QStringLiteral("not known"));
        QCOMPARE(model.index(2, IdsModel::Value).data().toString(), QStringLiteral("oldest"));
    }

    void aFieldThatStandsInSeveralEventsCountsOnce()
    {
        product::Profile profile;
        product::Field field;
        field.name = "os";
        field.fieldClass = product::FieldClass::System;
        profile.commonFields = {field};
        profile.events.resize(2);
        profile.events[0].fields = {field};
        field.name = "command";
        field.fieldClass = product::FieldClass::Usage;
        profile.events[1].fields = {field};
        const FieldCounts counts = countFields(profile);
        QCOMPARE(counts.events, 2);
        QCOMPARE(counts.fields, 2);
        QCOMPARE(counts.ofClass[static_cast<std::size_t>(product::FieldClass::System)], 1);
        QCOMPARE(counts.ofClass[static_cast<std::size_t>(product::FieldClass::Usage)], 1);
    }

    void ordinaryCallsShowTheirHeaders()
    {
        const FieldsModel model(*m_window.workspace().tool("dr")->profile);
        QMap<QString, QString> values;
        for (int row = 0; row < model.rowCount(); ++row)
            values[model.index(row, FieldsModel::Name).data().toString()] =
                model.index(row, FieldsModel::Type).data().toString();
        QCOMPARE(values["X-DataRobot-Api-Consumer"], QString("cli"));
        QCOMPARE(values["X-DataRobot-CLI-Session"], QString("SESSION"));
        QVERIFY(values["User-Agent"].startsWith("DataRobot CLI version: VERSION ("));
    }

    void theSidebarHoldsThisComputerTheToolsFoundAndAFold()
    {
        SampleWindow empty(SampleWindow::Home::Empty);
        const SidebarModel model(empty.workspace());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.fold().isValid());
        QCOMPARE(model.rowCount(model.fold()), static_cast<int>(empty.workspace().tools().size()));
        const QModelIndex dr = model.indexOf(QStringLiteral("dr"));
        QCOMPARE(dr.parent(), model.fold());
        QCOMPARE(dr.data(SidebarModel::ProductRole).toString(), QStringLiteral("dr"));
    }

private:
    std::unique_ptr<QAbstractItemModel> make(const QString& name)
    {
        Workspace& workspace = m_window.workspace();
        const Tool* dr = workspace.tool("dr");
        if (name == QLatin1String("sidebar"))
            return std::make_unique<SidebarModel>(workspace);
        if (name == QLatin1String("tools"))
            return std::make_unique<ToolsModel>(workspace);
        if (name == QLatin1String("fields"))
            return std::make_unique<FieldsModel>(*dr->profile);
        if (name == QLatin1String("ladder")) {
            auto model = std::make_unique<LadderModel>();
            model->show(dr->decision, true);
            return model;
        }
        if (name == QLatin1String("ids")) {
            auto model = std::make_unique<IdsModel>();
            model->show(dr->ids);
            return model;
        }
        auto model = std::make_unique<HistoryModel>(workspace.catalogue());
        model->show({{"1", test::sampleDay, change::Intent::Disable, {"dr"}, {"/x"}, false, 3}});
        return model;
    }

    using SampleWindow = test::SampleWindow;
    SampleWindow m_window;
};

QTEST_MAIN(tst_models)
#include "tst_models.moc"
