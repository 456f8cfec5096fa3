// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is started with: --filter, addresses and files lead to the page of events, filtered; a filter that is
// none says so and where.
#include "app/vitrine/address.h"
#include "support/samplewindow.h"
#include "support/toolrows.h"
#include "ui/pages/eventfiltering.h"
#include "ui/pages/eventspage.h"
#include "ui/productview.h"

#include <QLineEdit>

#include <fstream>

using namespace vitrine;
using test::SampleWindow;

class tst_address : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheEvents_data();
    void leadsToTheEvents();
    void filesAreOpenedAndFiltered();
    void whatIsNoFilterSaysSo();
    void withoutOneNothingIsTurned();

private:
    static ui::EventsPage& eventsOf(SampleWindow& sample) { return *sample.window().view()->pages().events; }
    // The rows that are shown, all of which the filter is to let through.
    static void everyRowIs(ui::EventsPage& page, int column, const QString& text);
};

void tst_address::leadsToTheEvents_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("filter");
    const QString failed = QStringLiteral("success:false");
    QTest::newRow("--filter") << QStringList() << failed << QString() << failed;
    QTest::newRow("address") << QStringList{"vitrine:events?filter=success:false"} << QString() << QString() << failed;
    QTest::newRow("of a product") << QStringList{"vitrine:events?product=dr&filter=success:false"} << QString() << "dr"
                                  << failed;
    QTest::newRow("escaped") << QStringList{"vitrine:events?filter=success%3Afalse%20time%3E2020-01-01"} << QString()
                             << QString() << "success:false time>2020-01-01";
    QTest::newRow("the address wins") << QStringList{"vitrine:events?filter=success:false"} << "duration>2s"
                                      << QString() << failed;
    QTest::newRow("a product nobody knows")
        << QStringList{"vitrine:events?product=nobody&filter=success:false"} << QString() << QString() << failed;
}

void tst_address::leadsToTheEvents()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, option);
    QFETCH(QString, product);
    QFETCH(QString, filter);
    SampleWindow sample;
    app::fulfil(app::wantedOf(arguments, option), sample.window());
    QVERIFY(sample.start());
    ui::EventsPage& page = eventsOf(sample);
    QCOMPARE(sample.window().view()->page(), &page);
    QCOMPARE(sample.workspace().product(), product);
    QCOMPARE(page.filterField()->text(), filter);
    QTRY_VERIFY_WITH_TIMEOUT(!page.model().searching() && page.model().rowCount() > 0, 10'000);
    QVERIFY(quint64(page.model().rowCount()) < sample.workspace().tally().all.events);
    everyRowIs(page, ui::EventModel::Result, QStringLiteral("✕ failed"));
}

void tst_address::filesAreOpenedAndFiltered()
{
    SampleWindow sample(SampleWindow::Home::Empty);
    const QString file = sample.home() + QStringLiteral("/rows.ndjson");
    std::ofstream(file.toStdString()) << test::toolRows(21);
    app::fulfil(app::wantedOf({QUrl::fromLocalFile(file).toString()}, QStringLiteral("error:BuildError")),
                sample.window());
    QVERIFY(sample.start());
    QCOMPARE(sample.workspace().openedFiles(), QStringList{file});
    QTRY_COMPARE_WITH_TIMEOUT(eventsOf(sample).model().rowCount(), 2, 10'000);
}

void tst_address::whatIsNoFilterSaysSo()
{
    SampleWindow sample;
    app::fulfil(app::wantedOf({QStringLiteral("vitrine:events?filter=success:maybe")}, {}), sample.window());
    QVERIFY(sample.start());
    ui::FilterLine& line = eventsOf(sample).filtering().line();
    QCOMPARE(line.edit().text(), QStringLiteral("success:maybe"));
    QVERIFY(!line.valid());
    QVERIFY2(line.reason().contains(QStringLiteral("All events are shown.")), qPrintable(line.reason()));
}

void tst_address::withoutOneNothingIsTurned()
{
    SampleWindow sample;
    app::fulfil(app::wantedOf({}, {}), sample.window());
    QVERIFY(sample.start());
    QCOMPARE(sample.window().view()->page(), sample.window().view()->pages().all.front());
}

void tst_address::everyRowIs(ui::EventsPage& page, int column, const QString& text)
{
    for (int row = 0; row < page.model().rowCount(); ++row)
        QCOMPARE(page.model().index(row, column).data().toString(), text);
}

QTEST_MAIN(tst_address)
#include "tst_address.moc"
