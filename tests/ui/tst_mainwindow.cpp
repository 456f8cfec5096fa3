// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a person meets it: the list, the tabs, files opened and dropped, samples, what is kept.
#include "support/samplewindow.h"
#include "ui/productview.h"
#include "ui/sidebar.h"
#include "ui/topbar.h"
#include "ui/widgets/notebar.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>

using namespace vitrine;
using test::SampleWindow;

class tst_mainwindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickingAToolShowsIt()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        auto* sidebar = sample.window().findChild<ui::Sidebar*>();
        const auto* model = static_cast<const ui::SidebarModel*>(sidebar->model());
        const QModelIndex dr = model->indexOf(QStringLiteral("dr"));
        QVERIFY(dr.isValid());
        QTest::mouseClick(sidebar->viewport(), Qt::LeftButton, {}, sidebar->visualRect(dr).center());
        QCOMPARE(sample.workspace().product(), QStringLiteral("dr"));
        QVERIFY(sample.window().windowTitle().contains(dr.data().toString()));
    }

    void theDemoHomeHasEveryToolAndItsEvents()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        for (const ui::Tool& tool : sample.workspace().tools())
            QVERIFY2(tool.presence.found, tool.profile->id.c_str());
        QVERIFY(sample.workspace().tally().all.events > 100);
        QVERIFY(sample.workspace().tally().of("dr").waiting > 0);
    }

    void anEmptyHomeOffersSamplesAndLeadsBack()
    {
        SampleWindow sample(SampleWindow::Home::Empty);
        QVERIFY(sample.start());
        QVERIFY(!sample.workspace().anyToolFound());
        auto* offer = sample.withText<QPushButton>(QStringLiteral("Look at Sample Data"));
        QVERIFY(offer);
        QTest::mouseClick(offer, Qt::LeftButton);
        QVERIFY(sample.workspace().isSample());
        QVERIFY(sample.workspace().anyToolFound());
        auto* back = sample.withText<QPushButton>(QStringLiteral("Look at This Computer"));
        QVERIFY(back);
        QVERIFY(sample.window().windowTitle().contains(QStringLiteral("sample data")));
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(!sample.workspace().isSample());
        QVERIFY(!back->isVisible());
    }

    void openedFilesJoinWhatIsKnown_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("menu") << QStringLiteral("menu");
        QTest::newRow("drop") << QStringLiteral("drop");
        QTest::newRow("command line") << QStringLiteral("call");
    }

    void openedFilesJoinWhatIsKnown()
    {
        QFETCH(QString, how);
        SampleWindow sample(SampleWindow::Home::Empty);
        QVERIFY(sample.start());
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("export.json"));
        write(file, R"({"api_key":"k","events":[{"event_type":"dr templates list","time":1795176000000,)"
                    R"("device_id":"550e8400-e29b-41d4-a716-446655440000"}]})");
        if (how == QLatin1String("menu")) {
            sample.desktop.files = {file};
            sample.window().menus().open->trigger();
        } else if (how == QLatin1String("drop")) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(file)});
            drop(sample.window(), data);
        } else {
            sample.window().openFiles({file});
        }
        QCOMPARE(sample.workspace().openedFiles(), QStringList{file});
        QTRY_COMPARE(sample.workspace().tally().all.events, 1u);
        QVERIFY(sample.window().menus().closeFiles->isEnabled());
        sample.window().menus().closeFiles->trigger();
        QTRY_COMPARE(sample.workspace().tally().all.events, 0u);
    }

    void aDroppedLinkIsNotOpened()
    {
        SampleWindow sample(SampleWindow::Home::Empty);
        QVERIFY(sample.start());
        QMimeData data;
        data.setUrls({QUrl(QStringLiteral("https://example.org/events.json"))});
        drop(sample.window(), data);
        QVERIFY(sample.workspace().openedFiles().isEmpty());
    }

    void theStateFileHoldsTheWindowAndNothingElse()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        sample.window().close();
        const QSettings settings(sample.stateFile(), QSettings::IniFormat);
        for (const QString& key : settings.allKeys())
            QVERIFY2(key.startsWith(QLatin1String("window/")), qPrintable(key));
        QVERIFY(settings.contains(QStringLiteral("window/geometry")));
    }

    void theStatusBarSaysThatNothingWasSent()
    {
        SampleWindow sample(SampleWindow::Home::Empty);
        QVERIFY(sample.start());
        QVERIFY(sample.withText<QLabel>(QStringLiteral("This program sent nothing"), sample.window().statusBar()));
    }

    void theCommandForTheSameAnswerCanBeCopied()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("azsdk"));
        sample.window().menus().copyCommand->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("vitrinectl explain azsdk"));
    }

    void aNamedFileIsRead()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        sample.workspace().setProduct(QStringLiteral("kamaji"));
        QVERIFY(sample.window().menus().nameFile->isEnabled());
        const QString file = sample.home() + QStringLiteral("/named-values.yaml");
        write(file, "telemetry:\n  disabled: true\n");
        sample.desktop.files = {file};
        sample.window().menus().nameFile->trigger();
        QVERIFY(!sample.workspace().tool("kamaji")->decision.allowed);
        QCOMPARE(sample.workspace().tool("kamaji")->decision.winner().file, file.toStdString());
    }

private:
    static void drop(QWidget& window, const QMimeData& data)
    {
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

QTEST_MAIN(tst_mainwindow)
#include "tst_mainwindow.moc"
