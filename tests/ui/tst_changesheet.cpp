// SPDX-License-Identifier: GPL-3.0-or-later
// The switch shows the exact edit, then makes it, reads it again, reports it, and takes it back to the byte.
#include "support/samplewindow.h"
#include "ui/dialogs/changesheet.h"
#include "ui/pages/overview/machineoverview.h"
#include "ui/productview.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/notebar.h"

#include <QClipboard>
#include <QTableView>

using namespace vitrine;
using test::SampleWindow;

class tst_changesheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turningOffShowsAppliesReportsAndUndoes()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("dr"));
        const QString file = sample.home() + QStringLiteral("/.config/datarobot/drconfig.yaml");
        const QByteArray before = bytesOf(file);
        QVERIFY(sample.workspace().currentTool()->decision.allowed);

        QString diff;
        sample.desktop.atDialog = [&](QDialog& dialog) {
            QCOMPARE(bytesOf(file), before); // nothing is changed by looking
            diff = dialog.findChild<ui::DiffView*>()->toPlainText();
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("apply")), Qt::LeftButton);
        };
        QTest::mouseClick(sample.withText<QPushButton>(QStringLiteral("Turn Off…")), Qt::LeftButton);
        QVERIFY2(diff.contains(QChar(0x2212)) && diff.contains(QLatin1Char('+')), qPrintable(diff));
        QVERIFY(bytesOf(file) != before);
        QVERIFY(!sample.workspace().currentTool()->decision.allowed);
        QVERIFY(sample.withText<QLabel>(QStringLiteral("○ off")));
        QVERIFY2(note(sample).contains(QStringLiteral("Read again, it is off")), qPrintable(note(sample)));

        QTest::keyClick(&sample.window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bytesOf(file), before);
        QVERIFY(sample.workspace().currentTool()->decision.allowed);
    }

    void cancelChangesNothing()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("codegen"));
        const QString file = sample.home() + QStringLiteral("/.the-codegen-project/config.json");
        const QByteArray before = bytesOf(file);
        sample.desktop.atDialog = [&](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); };
        sample.window().menus().turnOff->trigger();
        QCOMPARE(sample.desktop.dialogs.size(), 1);
        QCOMPARE(bytesOf(file), before);
        QVERIFY(note(sample).isEmpty());
    }

    void aToolWithoutAFileGivesLinesToCopy()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("kiota"));
        sample.desktop.atDialog = [&](QDialog& dialog) {
            QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("apply")));
            auto* copy = sample.withText<QPushButton>(QStringLiteral("Copy"), &dialog);
            QVERIFY(copy);
            QTest::mouseClick(copy, Qt::LeftButton);
        };
        sample.window().menus().turnOff->trigger();
        QCOMPARE(sample.desktop.dialogs.size(), 1);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("KIOTA_CLI_TELEMETRY_OPTOUT")));
    }

    void aSheetLeadsWithTheSourceThatStillWins()
    {
        SampleWindow sample(SampleWindow::Home::Demo, [](ui::Machine& machine) {
            machine.environment.variables["DR_TELEMETRY_ENABLED"] = "true";
        });
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("dr"));
        QString said;
        sample.desktop.atDialog = [&](QDialog& dialog) {
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                said += label->text();
        };
        sample.window().menus().turnOff->trigger();
        QVERIFY2(said.contains(QStringLiteral("DR_TELEMETRY_ENABLED=true")), qPrintable(said));
    }

    void severalToolsAreOneSheetAndOneUndo()
    {
        SampleWindow sample(SampleWindow::Home::Demo, [](ui::Machine& machine) {
            machine.environment.workingDirectory = machine.environment.home;
        });
        QVERIFY(sample.start());
        const QStringList files{sample.home() + QStringLiteral("/.config/datarobot/drconfig.yaml"),
                                sample.home() + QStringLiteral("/.config/azsdk/config.yaml")};
        const QList<QByteArray> before{bytesOf(files[0]), bytesOf(files[1])};
        auto* table = sample.window().findChild<ui::MachineOverview*>()->findChild<QTableView*>();
        selectTools(table, {QStringLiteral("dr"), QStringLiteral("azsdk")});
        int diffs = 0;
        sample.desktop.atDialog = [&](QDialog& dialog) {
            diffs = static_cast<int>(dialog.findChildren<ui::DiffView*>().size());
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("apply")), Qt::LeftButton);
        };
        auto* turnOff = sample.withText<QPushButton>(QStringLiteral("Turn Off 2 Tools…"));
        QVERIFY(turnOff);
        QTest::mouseClick(turnOff, Qt::LeftButton);
        QCOMPARE(sample.desktop.dialogs.size(), 1);
        QCOMPARE(diffs, 2);
        QVERIFY(bytesOf(files[0]) != before[0]);
        QVERIFY(bytesOf(files[1]) != before[1]);
        sample.window().menus().undo->trigger();
        QCOMPARE(bytesOf(files[0]), before[0]);
        QCOMPARE(bytesOf(files[1]), before[1]);
    }

    void theHistoryUndoesTheNewest()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("dr"));
        const QString file = sample.home() + QStringLiteral("/.config/datarobot/drconfig.yaml");
        const QByteArray before = bytesOf(file);
        sample.desktop.atDialog = [](QDialog& dialog) { dialog.accept(); };
        sample.window().menus().turnOff->trigger();
        QVERIFY(bytesOf(file) != before);
        sample.desktop.atDialog = [](QDialog& dialog) {
            QCOMPARE(dialog.findChild<QTableView*>()->model()->rowCount(), 1);
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("undo")), Qt::LeftButton);
        };
        sample.window().menus().history->trigger();
        QCOMPARE(bytesOf(file), before);
    }

    void aNewIdReplacesTheOldOneWhichIsRemembered()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("dr"));
        const std::string old = sample.workspace().currentTool()->ids.front().value;
        sample.desktop.atDialog = [](QDialog& dialog) { dialog.accept(); };
        auto* reset = sample.withText<QPushButton>(QStringLiteral("Reset…"));
        QVERIFY(reset && reset->isEnabled());
        QTest::mouseClick(reset, Qt::LeftButton);
        const identity::Id& now = sample.workspace().currentTool()->ids.front();
        QVERIFY(now.value != old);
        QVERIFY(!now.retired.empty());
        QTRY_VERIFY(sample.withText<QPushButton>(QStringLiteral("Show Earlier…")));
    }

    void nothingToUndoIsSaidNotShownAsAnError()
    {
        SampleWindow sample(SampleWindow::Home::Empty);
        QVERIFY(sample.start());
        sample.window().menus().undo->trigger();
        QVERIFY(sample.desktop.told.isEmpty());
        QCOMPARE(note(sample), QStringLiteral("There is nothing to undo."));
    }

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString note(SampleWindow& sample) { return sample.window().view()->note()->text(); }
    static void selectTools(QTableView* table, const QStringList& products)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (products.contains(index.data(Qt::UserRole + 1).toString()))
                QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier,
                                  table->visualRect(index).center());
        }
    }
};

QTEST_MAIN(tst_changesheet)
#include "tst_changesheet.moc"
