// SPDX-License-Identifier: GPL-3.0-or-later
// Searching raw bytes: the same rows as a plain comparison would find, in blocks, and stoppable.
#include "sample.h"
#include "support/azsdkrows.h"

#include "base/text.h"

#include <QtTest>

using namespace vitrine;

class TestSearch : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatAPlainSearchFinds_data();
    void findsWhatAPlainSearchFinds();
    void findsAllEventsOfABody();
    void looksOnlyIntoEvents();
    void canBeCancelled();

private:
    test::Home m_home;
    std::string m_path;
    store::SnapshotPtr rows();
};

store::SnapshotPtr TestSearch::rows()
{
    if (m_path.empty()) {
        std::string text;
        for (std::uint64_t i = 0; i < 12'000; ++i) // more than one block
            text += test::AzsdkRows().row(i) + "\n";
        m_path = m_home.write("rows", text);
    }
    return test::opened(m_path);
}

void TestSearch::findsWhatAPlainSearchFinds_data()
{
    QTest::addColumn<QString>("needle");
    for (const char* needle : {"azsdk_run_tests", "AZSDK_RUN_TESTS", "NetworkError", "\"errorType\"", "2025-10-1", "e",
                               "{", "0.5.0.0", "not there at all", "11f7", "}}"})
        QTest::newRow(needle) << QString(needle);
    QTest::newRow("longer than a row") << QString(5000, 'x');
    QTest::newRow("nothing") << QString();
}

void TestSearch::findsWhatAPlainSearchFinds()
{
    QFETCH(QString, needle);
    const auto snapshot = rows();
    const auto file = readFile(m_path, 64u << 20);
    QVERIFY(file.has_value());
    const std::string text = lowerAscii(*file);
    std::vector<std::uint32_t> expected;
    for (std::size_t i = 0; i < snapshot->size(); ++i) {
        const store::Row& row = snapshot->row(i);
        if (std::string_view(text).substr(row.offset, row.length).find(lowerAscii(needle.toStdString())) !=
            std::string::npos)
            expected.push_back(static_cast<std::uint32_t>(i));
    }
    QCOMPARE(store::search(*snapshot, needle.toStdString(), {}), expected);
}

void TestSearch::findsAllEventsOfABody()
{
    const std::string one = R"({"event_type":"error","device_id":"d"})";
    const auto snapshot =
        test::opened(m_home.write("body", R"({"api_key":"needle","events":[)" + one + "," + one + "]}\n" + one));
    QCOMPARE(store::search(*snapshot, "NEEDLE", {}), (std::vector<std::uint32_t>{0, 1}));
}

void TestSearch::looksOnlyIntoEvents()
{
    const std::string one = R"({"event_type":"error","device_id":"d"})";
    const auto snapshot = test::opened(m_home.write("text", "needle " + one + " needle\nneedle\n" + one + "\n"));
    QVERIFY(store::search(*snapshot, "needle", {}).empty());
    QVERIFY(store::search(*snapshot, R"("d"} needle)", {}).empty()); // not across an event's end
}

void TestSearch::canBeCancelled()
{
    QVERIFY(store::search(*rows(), "azsdk", [] { return true; }).empty());
}

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
