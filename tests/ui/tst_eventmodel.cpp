// SPDX-License-Identifier: GPL-3.0-or-later
// The event list's model: rows come without disturbing those that are there, and only the newest search counts.
#include "product/load.h"
#include "store/loader.h"
#include "support/home.h"
#include "support/listedsnapshot.h"
#include "support/toolrows.h"
#include "ui/models/eventmodel.h"
#include "ui/shown.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using namespace vitrine::ui;
using test::listedEvent;
using test::ListedSnapshot;

namespace {

std::vector<event::Event> events(int count, int first = 0)
{
    std::vector<event::Event> list;
    for (int i = first; i < first + count; ++i) {
        auto event =
            listedEvent(i % 2 ? "dr" : "kiota", i % 3 ? "command_completed" : "command_failed",
                        1'700'000'000'000 + (i * 7919) % 1000, Json::object({{"command", "run " + std::to_string(i)}}));
        event.success = i % 3 != 0;
        event.durationMs = i * 10.0;
        list.push_back(std::move(event));
    }
    return list;
}

store::SnapshotPtr snapshotOf(std::vector<event::Event> list, std::uint64_t generation = 0)
{
    return std::make_shared<ListedSnapshot>(std::move(list), generation);
}

// Searching reads the files again: these rows are in one.
class RowsInAFile
{
public:
    // What a loader gives once the file has grown to that many rows.
    [[nodiscard]] store::SnapshotPtr grownTo(int rows)
    {
        (void)m_home.write("rows.ndjson", test::toolRows(rows - m_rows, m_rows));
        m_rows = rows;
        return store::load(m_catalogue, {{m_home.path("rows.ndjson"), {}, event::Status::Recorded}});
    }

private:
    test::Home m_home;
    product::Catalogue m_catalogue = product::bundledCatalogue();
    int m_rows = 0;
};

// Rows whose event ID ends in this number.
QString needle(int number) { return QStringLiteral("%1\"").arg(number, 4, 10, QLatin1Char('0')); }

filter::Expression text(const QString& needle)
{
    return filter::termOf(filter::isTerm(filter::Field::Text, needle.toStdString()));
}

} // namespace

class TestEventModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsColumns();
    void appendedEventsAreInserted();
    void aReplacedFileResets();
    void searchFindsRawBytes();
    void onlyTheNewestSearchCounts();
    void searchSeesAppendedEvents();
    void showsOneProduct();
    void sortsByTimeOnly();
    void foreignTextCannotReorder();
    void modelIsConsistent();
};

void TestEventModel::showsColumns()
{
    EventModel model;
    auto list = events(1);
    list[0].status = event::Status::Queued;
    model.setSnapshot(snapshotOf(list));
    model.setProductNames({{"kiota", "Kiota"}});
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(EventModel::Tool), QStringLiteral("Kiota"));
    QCOMPARE(text(EventModel::Name), QStringLiteral("command_failed · run 0"));
    QCOMPARE(text(EventModel::Result), QStringLiteral("✕ failed"));
    QCOMPARE(text(EventModel::Duration), QStringLiteral("0 ms"));
    QCOMPARE(text(EventModel::Status), QStringLiteral("… waiting"));
    QVERIFY(text(EventModel::Time).contains(localTime(*list[0].time).time().toString(QStringLiteral("HH:mm:ss"))));
    QVERIFY(model.index(0, EventModel::Time)
                .data(Qt::ToolTipRole)
                .toString()
                .endsWith(QString::fromStdString(isoTime(*list[0].time))));
}

void TestEventModel::appendedEventsAreInserted()
{
    EventModel model;
    model.setSnapshot(snapshotOf(events(10)));
    const QPersistentModelIndex kept(model.index(7, 0));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSnapshot(snapshotOf(events(25)));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted[0][1].toInt(), 10);
    QCOMPARE(inserted[0][2].toInt(), 24);
    QCOMPARE(kept.row(), 7);
    model.setSnapshot(snapshotOf(events(25)));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestEventModel::aReplacedFileResets()
{
    EventModel model;
    model.setSnapshot(snapshotOf(events(10)));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSnapshot(snapshotOf(events(12), 1));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 12);
    model.setSnapshot(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestEventModel::searchFindsRawBytes()
{
    RowsInAFile file;
    EventModel model;
    model.setSnapshot(file.grownTo(30));
    model.setFilter(text(QStringLiteral("AZSDK_RUN_tests"))); // every third, from the second
    QTRY_VERIFY(!model.searching());
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.snapshotIndex(1), std::size_t{4});
    QCOMPARE(model.rowOf(4), 1);
    QCOMPARE(model.rowOf(3), -1);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 30);
}

void TestEventModel::onlyTheNewestSearchCounts()
{
    RowsInAFile file;
    EventModel model;
    model.setSnapshot(file.grownTo(2000));
    QSignalSpy shown(&model, &EventModel::shownChanged);
    for (int i = 0; i < 50; ++i)
        model.setFilter(text(needle(i)));
    model.setFilter(text(needle(1999)));
    QTRY_VERIFY(!model.searching());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.snapshotIndex(0), std::size_t{1999});
    const auto before = shown.count();
    QCoreApplication::processEvents();
    QCOMPARE(shown.count(), before);
}

void TestEventModel::searchSeesAppendedEvents()
{
    RowsInAFile file;
    EventModel model;
    model.setSnapshot(file.grownTo(30));
    model.setFilter(text(QStringLiteral("azsdk_run_tests")));
    QTRY_COMPARE(model.rowCount(), 10);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSnapshot(file.grownTo(300));
    QTRY_COMPARE(model.rowCount(), 100);
    QCOMPARE(reset.count(), 0); // appended matches are inserted
}

void TestEventModel::showsOneProduct()
{
    EventModel model;
    model.setSnapshot(snapshotOf(events(10)));
    model.setProduct(QStringLiteral("dr"));
    QTRY_COMPARE(model.rowCount(), 5);
    QCOMPARE(model.snapshotIndex(0), std::size_t{1});
    model.setProduct(QString());
    QTRY_COMPARE(model.rowCount(), 10);
}

void TestEventModel::sortsByTimeOnly()
{
    EventModel model;
    auto list = events(50);
    list[20].time.reset();
    model.setSnapshot(snapshotOf(list));
    const auto times = [&] {
        std::vector<Millis> shown;
        for (int row = 0; row < model.rowCount() - 1; ++row)
            shown.push_back(model.snapshot()->row(model.snapshotIndex(row)).time);
        return shown;
    };
    model.sort(EventModel::Time, Qt::AscendingOrder);
    QTRY_VERIFY(!model.searching());
    QVERIFY(std::ranges::is_sorted(times()));
    QCOMPARE(model.snapshotIndex(49), std::size_t{20}); // without a time: last
    model.sort(EventModel::Time, Qt::DescendingOrder);
    QTRY_VERIFY(!model.searching());
    QVERIFY(std::ranges::is_sorted(times(), std::greater{}));
    QCOMPARE(model.snapshotIndex(49), std::size_t{20});
    model.sort(EventModel::Name, Qt::AscendingOrder);
    QTRY_COMPARE(model.snapshotIndex(0), std::size_t{0});
    QCOMPARE(model.snapshotIndex(49), std::size_t{49});
}

void TestEventModel::foreignTextCannotReorder()
{
    EventModel model;
    auto event = listedEvent("x\n", "a\u202eb\x1b[31m<b>c</b>", 0);
    model.setSnapshot(snapshotOf({event}));
    QCOMPARE(model.index(0, EventModel::Name).data().toString(), QStringLiteral("a\\u202eb\\x1b[31m<b>c</b>"));
    QVERIFY(!model.index(0, EventModel::Name).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    QVERIFY(!model.index(0, EventModel::Tool).data().toString().contains(QLatin1Char('\n')));
}

void TestEventModel::modelIsConsistent()
{
    RowsInAFile file;
    EventModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSnapshot(file.grownTo(3));
    model.setSnapshot(file.grownTo(9));
    model.setFilter(text(QStringLiteral("azsdk_validate")));
    QTRY_COMPARE(model.rowCount(), 3);
    model.setSnapshot(file.grownTo(60));
    QTRY_COMPARE(model.rowCount(), 20);
    model.sort(EventModel::Time, Qt::DescendingOrder);
    QTRY_COMPARE(model.snapshotIndex(0), std::size_t{59});
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 60);
    model.setSnapshot(nullptr);
}

QTEST_GUILESS_MAIN(TestEventModel)
#include "tst_eventmodel.moc"
