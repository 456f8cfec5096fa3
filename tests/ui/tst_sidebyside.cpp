// SPDX-License-Identifier: GPL-3.0-or-later
// Raw, cleaned and wire of an event, pasted events, comparisons and the timeline, by clicks and keys in the window.
#include "support/samplewindow.h"
#include "ui/charts/timelineview.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/passagedialog.h"
#include "ui/dialogs/pastedialog.h"
#include "ui/models/comparisonmodel.h"
#include "ui/models/momentmodel.h"
#include "ui/models/passagemodel.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/timelinepage.h"
#include "ui/productview.h"
#include "ui/widgets/passageview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace vitrine;
using test::SampleWindow;

namespace {

QString cell(const QAbstractItemModel& model, const QString& field, int column)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data().toString() == field)
            return model.index(row, column).data().toString();
    return QStringLiteral("no such field");
}

bool settled(const ui::PasteDialog& dialog)
{
    return QTest::qWaitFor([&] { return !dialog.busy(); }, 20'000);
}

void type(ui::PasteDialog& dialog, const QString& text)
{
    dialog.text().setFocus();
    dialog.text().selectAll();
    QTest::keyClicks(&dialog.text(), text);
}

// Everything a screen reader or a keyboard needs.
QStringList nameless(QWidget& dialog)
{
    QStringList found;
    for (QWidget* widget : dialog.findChildren<QWidget*>()) {
        const bool control = widget->focusPolicy() & Qt::TabFocus;
        if (!control || !widget->isVisible())
            continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && interface->text(QAccessible::Name).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className());
    }
    return found;
}

} // namespace

class tst_sidebyside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sample.start()); }

    void anEventFromTheListToTheWire()
    {
        chooseTool(QStringLiteral("dr"));
        m_sample.window().view()->showPage(1);
        auto* list = m_sample.window().findChild<QTableView*>(QStringLiteral("events"));
        QVERIFY(list->model()->rowCount() > 2);
        list->selectRow(1);
        QString head, what;
        QStringList columns;
        m_sample.desktop.atDialog = [&](QDialog& dialog) {
            auto& view = dynamic_cast<ui::PassageDialog&>(dialog).view();
            const QAbstractItemModelTester tester(&view.model());
            head = view.sentence();
            what = cell(view.model(), QStringLiteral("(name of the event)"), ui::PassageModel::What);
            for (int column = 0; column < view.model().columnCount(); ++column)
                columns << view.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            QCOMPARE(nameless(dialog), QStringList());
            QTest::keyClick(&dialog, Qt::Key_Escape);
        };
        press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(m_sample.desktop.dialogs.value(m_sample.desktop.dialogs.size() - 1),
                 QStringLiteral("From Raw to the Wire"));
        QVERIFY2(head.startsWith(QStringLiteral("✓")), qPrintable(head));
        QCOMPARE(what, QStringLiteral("→ renamed"));
        QCOMPARE(columns.size(), 6);
    }

    void withoutAnEventItSaysWhatToDo()
    {
        SampleWindow empty(SampleWindow::Home::Empty);
        QVERIFY(empty.start());
        QTest::keyClick(&empty.window(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(empty.desktop.dialogs.isEmpty());
        QVERIFY(empty.desktop.told.value(0).contains(QStringLiteral("Select an event first")));
        QTest::keyClick(&empty.window(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(empty.desktop.told.value(1).contains(QStringLiteral("Choose a tool")));
    }

    void aSpoolNamesWhatWasRemovedWithoutItsValue()
    {
        const product::Profile& dr = *m_sample.workspace().tool("dr")->profile;
        event::Event kept;
        kept.name = "command_started";
        kept.shape = event::Shape::Spool;
        kept.fields = Json::object({{"command", "dr run"}});
        kept.cut = {{"error_message", "promise:error-messages"}};
        report::Passing passing = report::Passing::here(dr, m_sample.workspace().environment(), 0);
        ui::PassageModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(passing.of(kept, report::Ends::Kept), dr);
        const auto at = [&](int column) { return cell(model, QStringLiteral("error_message"), column); };
        QCOMPARE(at(ui::PassageModel::Raw), QStringLiteral("not kept"));
        QCOMPARE(at(ui::PassageModel::Cleaned), QStringLiteral("–"));
        QCOMPARE(at(ui::PassageModel::What), QStringLiteral("✂ dropped (promise:error-messages)"));
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void pastingIsLiveAndSaysWhatIsWrong()
    {
        chooseTool(QStringLiteral("dr"));
        const auto before = snapshotOf(m_sample.home());
        bool done = false;
        m_sample.desktop.atDialog = [&](QDialog& opened) {
            auto& dialog = dynamic_cast<ui::PasteDialog&>(opened);
            QVERIFY(settled(dialog));
            QCOMPARE(dialog.verdict(), QStringLiteral("Paste an event, or type one."));
            QCOMPARE(dialog.tool().currentData().toString(), QStringLiteral("dr"));
            type(dialog, QStringLiteral("{\"error_type\": }"));
            QVERIFY(settled(dialog));
            QVERIFY2(dialog.verdict().startsWith(QStringLiteral("✕ Line 1, column 16: not JSON")),
                     qPrintable(dialog.verdict()));
            QCOMPARE(dialog.view().model().rowCount(), 0);
            type(dialog, QStringLiteral("{\"error_type\": \"E\", \"error_message\": \"in /home/ada\", \"nope\": 1}"));
            QVERIFY(settled(dialog));
            QVERIFY2(dialog.verdict().startsWith(QStringLiteral("▲ Understood, but it does not say which event")),
                     qPrintable(dialog.verdict()));
            dialog.kind().setFocus();
            QTest::keyClicks(&dialog.kind(), QStringLiteral("error"));
            QVERIFY(settled(dialog));
            QCOMPARE(dialog.verdict(), QStringLiteral("✓ Understood as the fields of “error”."));
            auto& model = dialog.view().model();
            QCOMPARE(cell(model, QStringLiteral("error_message"), ui::PassageModel::What),
                     QStringLiteral("✂ dropped (promise:error-messages)"));
            QCOMPARE(cell(model, QStringLiteral("nope"), ui::PassageModel::What),
                     QStringLiteral("✂ dropped (undeclared)"));
            QVERIFY(cell(model, QStringLiteral("error_type"), ui::PassageModel::Where)
                        .contains(QStringLiteral("event_properties.error_type")));
            QCOMPARE(nameless(dialog), QStringList());
            done = true;
        };
        press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(done);
        QCOMPARE(snapshotOf(m_sample.home()), before); // nothing of it was stored
    }

    void severalPastedEventsAndAnotherTool()
    {
        ui::PasteDialog dialog(m_sample.workspace(), &m_sample.window());
        dialog.show();
        dialog.text().setPlainText(
            QStringLiteral("{\"name\":\"a\",\"fields\":{}}\n{\"name\":\"error\",\"fields\":{\"x\":1}}"));
        QVERIFY(settled(dialog));
        QVERIFY(dialog.which().isVisible());
        QCOMPARE(dialog.which().count(), 2);
        dialog.which().setFocus();
        QTest::keyClick(&dialog.which(), Qt::Key_Down);
        QCOMPARE(cell(dialog.view().model(), QStringLiteral("x"), ui::PassageModel::Raw), QStringLiteral("1"));
        dialog.tool().setCurrentIndex(dialog.tool().findData(QStringLiteral("kiota")));
        QVERIFY(settled(dialog));
        QVERIFY2(dialog.verdict().contains(QStringLiteral("Kiota declares no event “error”")),
                 qPrintable(dialog.verdict()));
    }

    void pastedTextIsNeverMarkup()
    {
        ui::PasteDialog dialog(m_sample.workspace(), &m_sample.window());
        dialog.show();
        dialog.text().setPlainText(QStringLiteral("{\"name\":\"<b>x</b>\",\"fields\":{\"<i>f</i>\":\"\\u001b[31m\"}}"));
        QVERIFY(settled(dialog));
        QVERIFY(dialog.verdict().contains(QStringLiteral("<b>x</b>")));
        for (QLabel* label : dialog.findChildren<QLabel*>())
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(QLatin1Char('<')));
        QVERIFY(!cell(dialog.view().model(), QStringLiteral("<i>f</i>"), ui::PassageModel::Raw).contains(QChar(0x1b)));
    }

    void aCellIsCopiedWhole()
    {
        ui::PasteDialog dialog(m_sample.workspace(), &m_sample.window());
        dialog.show();
        const QString longText(3000, QLatin1Char('x'));
        dialog.text().setPlainText(
            QStringLiteral("{\"name\":\"error\",\"fields\":{\"context\":\"%1\"}}").arg(longText));
        QVERIFY(settled(dialog));
        auto& table = dialog.view().table();
        for (int row = 0; row < dialog.view().model().rowCount(); ++row)
            if (dialog.view().model().index(row, 0).data().toString() == QLatin1String("context"))
                table.setCurrentIndex(dialog.view().model().index(row, ui::PassageModel::Raw));
        table.setFocus();
        QTest::keySequence(&table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), longText);
    }

    void versionsDaysAndTwoEvents()
    {
        chooseTool(QStringLiteral("dr"));
        m_sample.window().view()->showPage(1);
        auto* list = m_sample.window().findChild<QTableView*>(QStringLiteral("events"));
        list->clearSelection();
        bool done = false;
        m_sample.desktop.atDialog = [&](QDialog& opened) {
            auto& dialog = dynamic_cast<ui::CompareDialog&>(opened);
            const QAbstractItemModelTester tester(&dialog.model());
            QVERIFY(counted(dialog));
            QCOMPARE(dialog.sideB().currentText(), QStringLiteral("0.5.0"));
            QCOMPARE(dialog.sideA().currentText(), QStringLiteral("0.4.1"));
            QCOMPARE(cell(dialog.model(), QStringLiteral("app_version"), ui::ComparisonModel::What),
                     QStringLiteral("≠ changed: values"));
            const int differences = dialog.model().rowCount();
            QTest::mouseClick(&dialog.differencesOnly(), Qt::LeftButton, {},
                              QPoint(8, dialog.differencesOnly().height() / 2));
            QVERIFY(dialog.model().rowCount() > differences);
            for (int row = 0; row < dialog.model().rowCount(); ++row)
                if (dialog.model().index(row, 0).data().toString() == QLatin1String("app_version"))
                    dialog.table().selectRow(row);
            QCOMPARE(dialog.values().rowCount(), 2);
            QCOMPARE(nameless(dialog), QStringList());
            dialog.by().setFocus();
            QTest::keyClick(&dialog.by(), Qt::Key_Down);
            QVERIFY(counted(dialog));
            QVERIFY(dialog.sideA().count() > 10);
            QVERIFY(dialog.sentence().contains(QStringLiteral("appeared")));
            done = true;
        };
        press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(done);
    }

    void theTwoSelectedEvents()
    {
        chooseTool(QStringLiteral("dr"));
        m_sample.window().view()->showPage(1);
        auto* list = m_sample.window().findChild<QTableView*>(QStringLiteral("events"));
        list->setFocus();
        list->selectRow(0);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(list->selectionModel()->selectedRows().size(), 2);
        bool done = false;
        m_sample.desktop.atDialog = [&](QDialog& opened) {
            auto& dialog = dynamic_cast<ui::CompareDialog&>(opened);
            QVERIFY(counted(dialog));
            QCOMPARE(static_cast<ui::CompareDialog::By>(dialog.by().currentData().toInt()),
                     ui::CompareDialog::By::Events);
            QVERIFY(dialog.model().comparison().ofTwoEvents());
            QVERIFY(dialog.table().isColumnHidden(ui::ComparisonModel::ShareA));
            QVERIFY(cell(dialog.model(), QStringLiteral("(time of the event)"), ui::ComparisonModel::What)
                        .startsWith(QStringLiteral("≠")));
            done = true;
        };
        press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(done);
    }

    void nothingToCompare()
    {
        ui::CompareDialog dialog(m_sample.workspace(), {}, *m_sample.workspace().tool("kamaji")->profile,
                                 &m_sample.window());
        dialog.show();
        dialog.by().setCurrentIndex(1); // its reports state no time
        QVERIFY(counted(dialog));
        QVERIFY(dialog.sentence().startsWith(QStringLiteral("There is nothing to compare")));
        QVERIFY(!dialog.sideA().isEnabled());
    }

    void theTimelineIsDrawnAndListed()
    {
        ui::TimelinePage& page = timelineOf(QStringLiteral("dr"));
        const QAbstractItemModelTester tester(&page.model());
        QVERIFY(page.sentence().contains(QStringLiteral("▲ ID before asked: 1 ID")));
        QVERIFY(page.model().rowCount() >= 8);
        QCOMPARE(page.model().rowCount(), static_cast<int>(page.model().moments().size()));
        ui::TimelineView& view = page.view();
        // The drawing and the list are one: what is chosen here is chosen there.
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.current(), 0);
        QCOMPARE(page.list().currentIndex().row(), 0);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(page.list().currentIndex().row(), 1);
        QCOMPARE(view.accessibleDescription(), view.sentenceFor(1));
        page.list().selectRow(3);
        QCOMPARE(view.current(), 3);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.placeOf(2));
        QCOMPARE(view.placeOf(page.list().currentIndex().row()), view.placeOf(2));
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY(view.sentenceFor(view.current()).contains(QStringLiteral("Now")));
        // Marks stand in the order of time and inside the drawing.
        int before = 0;
        for (int i = 0; i < page.model().rowCount(); ++i) {
            if (page.model().moments()[static_cast<std::size_t>(i)].precision == report::Precision::Unknown)
                continue;
            QVERIFY(view.rect().contains(view.placeOf(i)));
            QVERIFY(view.placeOf(i).x() >= before);
            before = view.placeOf(i).x();
        }
    }

    void aMomentLeadsToItsFile()
    {
        ui::TimelinePage& page = timelineOf(QStringLiteral("dr"));
        for (int row = 0; row < page.model().rowCount(); ++row)
            if (page.model().index(row, ui::MomentModel::What).data().toString().contains(QStringLiteral("allowed")))
                page.list().setCurrentIndex(page.model().index(row, ui::MomentModel::Source));
        page.list().setFocus();
        QTest::keyClick(&page.list(), Qt::Key_Return);
        QVERIFY(m_sample.desktop.opened.value(0).endsWith(QStringLiteral("datarobot/drconfig.yaml")));
    }

    void everyToolHasATimeline()
    {
        for (const ui::Tool& tool : m_sample.workspace().tools()) {
            ui::TimelinePage& page = timelineOf(QString::fromStdString(tool.profile->id));
            QVERIFY(page.model().rowCount() >= 1);
            QVERIFY(!page.sentence().isEmpty());
        }
        m_sample.workspace().setProduct({});
        QVERIFY(m_sample.withText<QLabel>(QStringLiteral("Choose a tool on the left: a timeline is one tool's.")));
    }

    void everyCommandStandsInAMenu()
    {
        for (QAction* action :
             {m_sample.window().menus().passage, m_sample.window().menus().paste, m_sample.window().menus().compare}) {
            QVERIFY(!action->shortcut().isEmpty());
            QVERIFY(!action->statusTip().isEmpty());
        }
        QCOMPARE(m_sample.window().menus().goPages.size(), m_sample.window().view()->pages().all.size());
    }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        m_sample.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_sample.window()));
        QTest::keyClick(&m_sample.window(), key, modifiers);
    }

    void chooseTool(const QString& id)
    {
        m_sample.workspace().setProduct(id);
        auto* events = m_sample.window().findChild<ui::EventsPage*>();
        QVERIFY(QTest::qWaitFor([events] { return !events->model().searching(); }, 20'000));
    }

    static bool counted(const ui::CompareDialog& dialog)
    {
        return QTest::qWaitFor([&] { return !dialog.busy(); }, 20'000);
    }

    ui::TimelinePage& timelineOf(const QString& id)
    {
        auto& view = *m_sample.window().view();
        auto* page = m_sample.window().findChild<ui::TimelinePage*>();
        chooseTool(id);
        for (int i = 0; i < static_cast<int>(view.pages().all.size()); ++i)
            if (view.pages().all[static_cast<std::size_t>(i)] == page)
                view.showPage(i);
        (void)QTest::qWaitFor([page] { return !page->busy(); }, 20'000);
        return *page;
    }

    // Every file with its size, but for the list of fields that were seen, which the window keeps on a worker.
    static QMap<QString, qint64> snapshotOf(const QString& home)
    {
        QMap<QString, qint64> files;
        QDirIterator each(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            each.next();
            if (each.fileName() != QLatin1String("fields.json"))
                files.insert(each.filePath(), each.fileInfo().size());
        }
        return files;
    }

    SampleWindow m_sample;
};

QTEST_MAIN(tst_sidebyside)
#include "tst_sidebyside.moc"
