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
    void findsWhatIsEscaped_data();
    void findsWhatIsEscaped();
    void looksAmongRowsOnly();
    void severalThreadsFindTheSame();
    void canBeCancelled();

private:
    test::Home m_home;
    std::string m_path;
    store::SnapshotPtr m_rows;
    store::SnapshotPtr rows();
};

store::SnapshotPtr TestSearch::rows()
{
    if (m_path.empty()) {
        std::string text;
        for (std::uint64_t i = 0; i < 12'000; ++i) // more than one block
            text += test::AzsdkRows().row(i) + "\n";
        m_path = m_home.write("rows", text);
        m_rows = test::opened(m_path);
    }
    return m_rows;
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

void TestSearch::findsWhatIsEscaped_data()
{
    QTest::addColumn<QString>("stands");
    QTest::newRow("as it is") << R"(Größe <a> 日本 𝄞)";
    QTest::newRow("as python writes it") << R"(Gr\u00f6\u00dfe <a> \u65e5\u672c \ud834\udd1e)";
    QTest::newRow("as .NET writes it") << R"(Gr\u00F6\u00DFe \u003Ca\u003E \u65E5\u672C \uD834\uDD1E)";
}

void TestSearch::findsWhatIsEscaped()
{
    QFETCH(QString, stands);
    stands.replace(QStringLiteral("\\\\u"), QStringLiteral("\\u"));
    const std::string one = R"({"event_type":"error","device_id":")" + stands.toStdString() + "\"}\n";
    const auto snapshot = test::opened(m_home.write(QTest::currentDataTag(), one));
    QCOMPARE(snapshot->size(), std::size_t{1});
    QCOMPARE(store::search(*snapshot, "Größe <a> 日本 𝄞", {}).size(), std::size_t{1});
    QVERIFY(store::search(*snapshot, "Größe <b> 日本 𝄞", {}).empty());
}

void TestSearch::looksAmongRowsOnly()
{
    const auto snapshot = rows();
    const auto all = store::search(*snapshot, "azsdk_run_tests", {});
    std::vector<std::uint32_t> some, expected;
    for (std::uint32_t row = 0; row < snapshot->size(); row += 7)
        some.push_back(row);
    std::set_intersection(all.begin(), all.end(), some.begin(), some.end(), std::back_inserter(expected));
    QVERIFY(!expected.empty());
    QCOMPARE(store::search(*snapshot, "azsdk_run_tests", some, {}), expected);
}

void TestSearch::severalThreadsFindTheSame()
{
    std::string text; // bodies of three events, so many that the search is shared out
    for (int i = 0; i < 20'000; ++i) {
        const std::string one = R"({"event_type":"e","device_id":"d)" + std::to_string(i % 10) + R"("})";
        text += R"({"api_key":"k","events":[)" + one + "," + one + "," + one + "]}\n";
    }
    const auto snapshot = test::opened(m_home.write("many", text));
    QCOMPARE(snapshot->size(), std::size_t{60'000});
    const auto found = store::search(*snapshot, "\"D7\"", {});
    QCOMPARE(found.size(), std::size_t{6'000});
    for (std::size_t i = 0; i < found.size(); ++i)
        QCOMPARE(found[i], static_cast<std::uint32_t>(i / 3 * 30 + 21 + i % 3));
}

void TestSearch::canBeCancelled()
{
    QVERIFY(store::search(*rows(), "azsdk", [] { return true; }).empty());
}

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
