// SPDX-License-Identifier: GPL-3.0-or-later
// The overview answers what it asks, and its switch tells beforehand what it cannot do.
#include "support/samplewindow.h"
#include "ui/pages/overview/identities.h"
#include "ui/pages/overview/maysend.h"
#include "ui/pages/overview/promises.h"
#include "ui/pages/overview/why.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QItemSelectionModel>
#include <QTableView>

using namespace vitrine;
using test::SampleWindow;

namespace {

QString textOf(const QWidget* section)
{
    QStringList lines;
    for (const QLabel* label : section->findChildren<QLabel*>()) {
        if (label->isVisible())
            lines << label->text();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class tst_overview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyToolGivesFourAnswers_data()
    {
        QTest::addColumn<QString>("product");
        for (const char* id : {"azsdk", "codegen", "dr", "kamaji", "kiota"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void everyToolGivesFourAnswers()
    {
        QFETCH(QString, product);
        SampleWindow sample;
        QVERIFY(sample.start());
        sample.workspace().setProduct(product);
        const QStringList questions{QStringLiteral("May it send?"), QStringLiteral("Why?"),
                                    QStringLiteral("Who are you to them?"), QStringLiteral("What do they promise?")};
        int lastY = -1;
        for (const QString& question : questions) {
            auto* label = sample.withText<QLabel>(question);
            QVERIFY2(label, qPrintable(question));
            const int y = label->mapTo(&sample.window(), QPoint()).y();
            QVERIFY(y > lastY);
            lastY = y;
        }
    }

    void theWinningRungIsMarkedAndItsFileOpens()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("dr"));
        auto* why = sample.window().findChild<ui::Why*>();
        auto* table = why->findChild<QTableView*>();
        const QModelIndex current = table->currentIndex();
        QVERIFY(current.data(ui::LadderModel::WinsRole).toBool());
        const consent::Rung& winner = sample.workspace().currentTool()->decision.winner();
        QVERIFY(!winner.file.empty());
        const QModelIndex open = current.siblingAtColumn(ui::LadderModel::Open);
        QCOMPARE(open.data().toString(), QStringLiteral("open"));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(open).center());
        QCOMPARE(sample.desktop.opened, QStringList{QString::fromStdString(winner.file)});
    }

    void aStrongerSourceIsNamedBeforeTheSwitchIsPressed()
    {
        SampleWindow sample(SampleWindow::Home::Demo, [](ui::Machine& machine) {
            machine.environment.variables["DR_TELEMETRY_ENABLED"] = "true";
        });
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("dr"));
        const QString text = textOf(sample.window().findChild<ui::MaySend*>());
        QVERIFY2(text.contains(QStringLiteral("DR_TELEMETRY_ENABLED=true")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("still wins")), qPrintable(text));
    }

    void aPolicyLocksTheSwitchAndSaysSo()
    {
        SampleWindow sample(SampleWindow::Home::Demo, [](ui::Machine& machine) {
            const QString directory = QString::fromStdString(machine.policySource.directory);
            QVERIFY(QDir().mkpath(directory));
            QVERIFY(QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
            QFile file(directory + QStringLiteral("/policy.json"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(R"({"version":1,"products":{"dr":{"decision":"off","message":"Ask Ada."}}})");
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        });
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("dr"));
        auto* maySend = sample.window().findChild<ui::MaySend*>();
        auto* turnOn = sample.withText<QPushButton>(QStringLiteral("Turn On…"), maySend);
        QVERIFY(turnOn);
        QVERIFY(!turnOn->isEnabled());
        QVERIFY(textOf(maySend).contains(QStringLiteral("policy of this computer")));
        QVERIFY(sample.withText<QLabel>(QStringLiteral("▣ locked off")));
    }

    void whatTheToolDoesAllTheSameLeads()
    {
        SampleWindow sample(SampleWindow::Home::Demo, [](ui::Machine& machine) {
            machine.environment.workingDirectory = machine.environment.home;
        });
        QFile broken(sample.home() + QStringLiteral("/.the-codegen-project/config.json"));
        QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
        broken.write("{\"telemetry\": {");
        broken.close();
        sample.workspace().refresh();
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("codegen"));
        QVERIFY(!sample.workspace().currentTool()->decision.allowed);
        auto* maySend = sample.window().findChild<ui::MaySend*>();
        const auto labels = maySend->findChildren<ui::PlainLabel*>();
        const auto sends = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("itself sends all the same"));
        });
        const auto sentence = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().startsWith(QStringLiteral("No.")) ||
                   label->text().startsWith(QStringLiteral("Cannot tell."));
        });
        QVERIFY(sends != labels.end() && (*sends)->isVisible());
        QVERIFY(sentence != labels.end());
        QVERIFY((*sends)->y() < (*sentence)->y());
    }

    void anIdIsCopiedWhole()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("dr"));
        auto* identities = sample.window().findChild<ui::Identities*>();
        auto* copy = sample.withText<QPushButton>(QStringLiteral("Copy"), identities);
        QVERIFY(copy);
        QTest::mouseClick(copy, Qt::LeftButton);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(),
                 sample.workspace().currentTool()->ids.front().value);
    }

    void aDeletionRequestNamesTheIds()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("dr"));
        const std::string id = sample.workspace().currentTool()->ids.front().value;
        sample.desktop.atDialog = [&](QDialog& dialog) {
            auto* copy = sample.withText<QPushButton>(QStringLiteral("Copy"), &dialog);
            QVERIFY(copy);
            QTest::mouseClick(copy, Qt::LeftButton);
        };
        auto* request = sample.withText<QPushButton>(QStringLiteral("Deletion Request…"));
        QVERIFY(request);
        QTest::mouseClick(request, Qt::LeftButton);
        QCOMPARE(sample.desktop.dialogs.size(), 1);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QString::fromStdString(id)));
    }

    void everyFieldCanBeSeen()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("kiota"));
        int rows = 0;
        sample.desktop.atDialog = [&](QDialog& dialog) { rows = dialog.findChild<QTableView*>()->model()->rowCount(); };
        auto* fields = sample.withText<QPushButton>(QStringLiteral("See Every Field…"));
        QVERIFY(fields);
        QTest::mouseClick(fields, Qt::LeftButton);
        QVERIFY(rows > 10);
    }
};

QTEST_MAIN(tst_overview)
#include "tst_overview.moc"
