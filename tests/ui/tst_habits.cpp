// SPDX-License-Identifier: GPL-3.0-or-later
// What people are used to from other tools: copying by one click, stepping without the list, columns, the clock, what
// was looked at comes back, things dropped on the window.
#include "support/process.h"
#include "support/samplewindow.h"
#include "ui/pages/eventdetail.h"
#include "ui/pages/eventspage.h"
#include "ui/productview.h"
#include "ui/sidebar.h"
#include "ui/topbar.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/copysign.h"

#include <QClipboard>
#include <QDropEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace vitrine;
using test::SampleWindow;

namespace {

constexpr int overview = 0;
constexpr int events = 1;

QString clipboard() { return QGuiApplication::clipboard()->text(); }

// A second window over the home and the state file of a first one.
struct Reopened
{
    explicit Reopened(SampleWindow& first)
        : workspace(std::make_shared<const product::Catalogue>(product::bundledCatalogue()),
                    test::machineAt(first.home())),
          window(workspace, first.desktop, ui::UiState(first.stateFile()), {})
    {
    }
    [[nodiscard]] bool start()
    {
        window.show();
        return QTest::qWaitForWindowExposed(&window) &&
               QTest::qWaitFor([this] { return !workspace.isReading(); }, 60000);
    }

    ui::Workspace workspace;
    ui::MainWindow window;
};

ui::EventsPage& eventsPage(ui::MainWindow& window)
{
    return *qobject_cast<ui::EventsPage*>(window.view()->pages().events);
}

void drop(QWidget& window, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

} // namespace

class tst_habits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsCopiedByOneClick()
    {
        SampleWindow sample;
        QTableView& list = startAtEvents(sample);
        const QModelIndex name = list.model()->index(2, ui::EventModel::Name);
        QTest::mouseMove(list.viewport(), list.visualRect(name).center() - QPoint(3, 0));
        QTest::mouseMove(list.viewport(), list.visualRect(name).center());
        auto* sign = list.viewport()->findChild<QToolButton*>(QStringLiteral("copySign"));
        QTRY_VERIFY(sign->isVisible());
        QTest::mouseClick(sign, Qt::LeftButton);
        QCOMPARE(clipboard(), name.data().toString());
        QVERIFY(sample.window().statusBar()->currentMessage().contains(name.data().toString()));
    }

    void keysCopyTheCellButNotOutOfTheSearchField()
    {
        SampleWindow sample;
        QTableView& list = startAtEvents(sample);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(1, ui::EventModel::Name));
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), list.currentIndex().data().toString());
        sample.window().view()->showPage(overview);
        auto* search = sample.window().findChild<ui::TopBar*>()->search();
        search->setFocus();
        search->setText(QStringLiteral("mine"));
        search->selectAll();
        QTest::keyClick(search, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), QStringLiteral("mine"));
    }

    void aRowIsCopiedAsJson()
    {
        SampleWindow sample;
        QTableView& list = startAtEvents(sample);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, ui::EventModel::Name));
        sample.window().menus().copyRow->trigger();
        const QJsonObject row = QJsonDocument::fromJson(clipboard().toUtf8()).object();
        QVERIFY(list.currentIndex().data().toString().startsWith(row.value(QStringLiteral("name")).toString()));
        QVERIFY(row.contains(QStringLiteral("origin")));
        sample.workspace().setProduct(QStringLiteral("dr"));
        sample.window().view()->showPage(overview); // its tables are no lists of events
        sample.window().menus().copyRow->trigger();
        QVERIFY(!QJsonDocument::fromJson(clipboard().toUtf8()).object().isEmpty());
    }

    // By running it: exactly that event comes back.
    void theCopiedCommandPrintsThatEvent()
    {
        SampleWindow sample;
        QTableView& list = startAtEvents(sample);
        const auto& snapshot = sample.workspace().snapshot();
        QSet<std::uint32_t> files;
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const std::size_t at = eventsPage(sample.window()).model().snapshotIndex(row);
            if (files.contains(snapshot->row(at).file))
                continue;
            files << snapshot->row(at).file;
            list.setCurrentIndex(list.model()->index(row, ui::EventModel::Name));
            sample.window().menus().copyCommand->trigger();
            const QJsonArray printed = run(clipboard(), sample.home()).value(QStringLiteral("events")).toArray();
            QVERIFY2(printed.size() == 1, qPrintable(clipboard()));
            const auto event = snapshot->event(at);
            QVERIFY(event);
            QCOMPARE(printed.first().toObject().value(QStringLiteral("name")).toString().toStdString(), event->name);
            QCOMPARE(printed.first().toObject().value(QStringLiteral("id")).toString().toStdString(), event->id);
        }
        QVERIFY(files.size() >= 4);
    }

    void linesAreSteppedThroughFromAnywhere()
    {
        SampleWindow sample;
        QTableView& list = startAtEvents(sample);
        list.setCurrentIndex(list.model()->index(0, 0));
        auto* sidebar = sample.window().findChild<ui::Sidebar*>();
        sidebar->setFocus();
        QTest::keyClick(sidebar, Qt::Key_F8);
        QTest::keyClick(sidebar, Qt::Key_F8);
        QCOMPARE(list.currentIndex().row(), 2);
        QTest::keyClick(sidebar, Qt::Key_F7);
        QCOMPARE(list.currentIndex().row(), 1);
        QVERIFY(sidebar->hasFocus());
    }

    void columnsAreChosenMovedAndKept()
    {
        SampleWindow sample;
        QTableView& list = startAtEvents(sample);
        QHeaderView* header = list.horizontalHeader();
        Q_EMIT header->customContextMenuRequested(QPoint(4, 4));
        auto* menu = list.findChild<QMenu*>(QStringLiteral("columns"));
        QVERIFY(menu);
        menu->actions().at(ui::EventModel::Duration)->trigger();
        menu->close();
        QVERIFY(header->isSectionHidden(ui::EventModel::Duration));
        QCOMPARE(sample.window().menus().columns->actions(), ui::Columns::of(list)->actions());
        sample.window().menus().columns->actions().at(ui::EventModel::Tool)->trigger();
        header->moveSection(header->visualIndex(ui::EventModel::Status), 0);
        sample.workspace().setProduct(QStringLiteral("dr"));
        sample.workspace().setProduct({}); // the page would show the tools again
        QVERIFY(header->isSectionHidden(ui::EventModel::Tool));
        sample.window().close();

        Reopened again(sample);
        QVERIFY(again.start());
        const QHeaderView* kept = eventsPage(again.window).list().horizontalHeader();
        QVERIFY(kept->isSectionHidden(ui::EventModel::Duration));
        QVERIFY(kept->isSectionHidden(ui::EventModel::Tool));
        QCOMPARE(kept->visualIndex(ui::EventModel::Status), 0);
        again.window.menus().resetLayout->trigger();
        QVERIFY(!kept->isSectionHidden(ui::EventModel::Duration));
        QCOMPARE(kept->visualIndex(ui::EventModel::Status), int(ui::EventModel::Status));
    }

    void theLastColumnStays()
    {
        SampleWindow sample;
        QTableView& list = startAtEvents(sample);
        for (QAction* action : ui::Columns::of(list)->actions()) {
            if (action->isChecked() && action->isEnabled())
                action->trigger();
        }
        QCOMPARE(list.horizontalHeader()->count() - list.horizontalHeader()->hiddenSectionCount(), 1);
    }

    void whatWasLookedAtComesBack()
    {
        SampleWindow sample;
        QTableView& list = startAtEvents(sample);
        sample.workspace().setProduct(QStringLiteral("dr"));
        sample.window().view()->showEvents(QStringLiteral("command"));
        ui::EventModel& model = eventsPage(sample.window()).model();
        QTRY_VERIFY(!model.searching() && model.rowCount() > 3);
        list.setCurrentIndex(model.index(3, 0));
        const std::uint64_t line = model.snapshot()->row(model.snapshotIndex(3)).line;
        sample.window().close();

        Reopened again(sample);
        QVERIFY(again.start());
        QCOMPARE(again.workspace.product(), QStringLiteral("dr"));
        QCOMPARE(again.window.view()->page()->title(), QStringLiteral("&Events"));
        ui::EventsPage& page = eventsPage(again.window);
        QTRY_COMPARE(page.model().rowCount(), model.rowCount());
        QTRY_VERIFY(page.list().currentIndex().isValid() && page.chosen());
        QCOMPARE(page.model().snapshot()->row(*page.chosen()).line, line);
        QTRY_COMPARE(page.list().currentIndex().row(), 3);
        QCOMPARE(QFile::permissions(sample.stateFile()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    // Also of a page that is not the one in front when the window opens again.
    void howPagesAreDividedComesBack()
    {
        SampleWindow sample;
        startAtEvents(sample);
        QSplitter* split = splitOf(sample.window());
        const int before = split->sizes().first();
        QSplitterHandle* handle = split->handle(1);
        const QPoint step = split->orientation() == Qt::Horizontal ? QPoint(-120, 0) : QPoint(0, -90);
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
        QTest::mouseMove(handle, handle->rect().center() + step);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
        const QList<int> sizes = split->sizes();
        QVERIFY(sizes.first() < before - 40);
        sample.window().view()->showPage(overview);
        sample.window().close();

        Reopened again(sample);
        QVERIFY(again.start());
        QCOMPARE(again.window.view()->page()->title(), QStringLiteral("&Overview"));
        again.window.view()->showPage(events);
        QTRY_COMPARE(splitOf(again.window)->sizes(), sizes);
        again.window.menus().resetLayout->trigger();
        QTRY_COMPARE(splitOf(again.window)->sizes().first(), before);
    }

    // The test runs in Tokyo, nine hours ahead.
    void timesAreShownByTheClockThatWasChosen()
    {
        SampleWindow sample;
        QTableView& list = startAtEvents(sample);
        const QModelIndex time = list.model()->index(0, ui::EventModel::Time);
        const auto moment =
            sample.workspace().snapshot()->row(eventsPage(sample.window()).model().snapshotIndex(0)).time;
        const auto clock = [&](Qt::TimeSpec spec) {
            return QDateTime::fromMSecsSinceEpoch(moment, spec).toString(QStringLiteral("HH:mm:ss"));
        };
        QVERIFY(time.data().toString().contains(clock(Qt::LocalTime)));
        sample.window().menus().utcTimes->trigger();
        QVERIFY(list.model()->index(0, ui::EventModel::Time).data().toString().contains(clock(Qt::UTC)));
        QVERIFY(clock(Qt::UTC) != clock(Qt::LocalTime));
        QVERIFY(list.model()->headerData(0, Qt::Horizontal).toString().contains(QLatin1String("UTC")));
        sample.window().close();
        Reopened again(sample);
        QVERIFY(again.start());
        QVERIFY(again.window.menus().utcTimes->isChecked());
    }

    void aFolderIsOpenedWithTheFilesThatMayHoldEvents()
    {
        SampleWindow sample(SampleWindow::Home::Empty);
        QVERIFY(sample.start());
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(QStringLiteral("deep/a.ndjson")), "{}\n"));
        QVERIFY(write(folder.filePath(QStringLiteral("debug.log.1")), "text\n"));
        QVERIFY(write(folder.filePath(QStringLiteral("picture.png")), "no events\n"));
        drop(sample.window(), folder.path());
        QCOMPARE(sample.workspace().openedFiles().size(), 2);
    }

    void aConfigGoesToTheToolThatTakesOne()
    {
        SampleWindow sample;
        QVERIFY(sample.start());
        const QString file = sample.home() + QStringLiteral("/dropped-values.yaml");
        QVERIFY(write(file, "telemetry:\n  disabled: true\n"));
        drop(sample.window(), file);
        QCOMPARE(sample.workspace().product(), QStringLiteral("kamaji"));
        QCOMPARE(sample.workspace().tool("kamaji")->decision.winner().file, file.toStdString());
        QVERIFY(sample.workspace().openedFiles().isEmpty());
    }

private:
    // A reference, and so nothing to verify with: a window that did not start fails at the first look into it.
    static QTableView& startAtEvents(SampleWindow& sample)
    {
        if (!sample.start())
            qFatal("the window did not start");
        sample.window().activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&sample.window()));
        sample.window().view()->showPage(events);
        return eventsPage(sample.window()).list();
    }

    // Between the list and what tells of one event.
    static QSplitter* splitOf(ui::MainWindow& window)
    {
        return qobject_cast<QSplitter*>(eventsPage(window).detail().parentWidget());
    }

    static QJsonObject run(const QString& command, const QString& home)
    {
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home);
        environment.insert(QStringLiteral("PATH"),
                           QFileInfo(QStringLiteral(VITRINE_CTL)).path() + QStringLiteral(":/usr/bin:/bin"));
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
        if (!shell.waitForFinished(60000))
            return {};
        return QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
    }
};

int main(int argc, char** argv)
{
    qputenv("TZ", "Asia/Tokyo");
    QApplication application(argc, argv);
    tst_habits test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_habits.moc"
