// SPDX-License-Identifier: GPL-3.0-or-later
// The page of events stays live over a big file: how much of the thread's CPU time the longest turn of the event loop
// takes while it is read, filtered, given up, and grows. The goal is 16 ms with optimisation; the limit leaves room for
// builds without. VITRINE_LIVE_ROWS sets how big the file is; a million takes a while.
#include "support/azsdkrows.h"
#include "support/pagemachine.h"
#include "support/toolrows.h"
#include "support/turns.h"
#include "ui/follower.h"
#include "ui/pages/eventfiltering.h"
#include "ui/pages/eventspage.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <fstream>

using namespace vitrine;
using namespace vitrine::ui;

namespace {

#ifdef __OPTIMIZE__
constexpr double longestTurn = 50; // ms of CPU
#else
constexpr double longestTurn = 200;
#endif

int wantedRows()
{
    const int wanted = qEnvironmentVariableIntValue("VITRINE_LIVE_ROWS");
    return wanted > 0 ? wanted : 4'000;
}

void append(const std::string& file, int first, int count)
{
    std::ofstream out(file, std::ios::app | std::ios::binary);
    const test::AzsdkRows source;
    for (int i = first; i < first + count; ++i)
        out << source.row(static_cast<std::uint64_t>(i)) << '\n';
}

} // namespace

class TestLiveness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTurnIsLong();

private:
    bool stays(const char* what, const std::function<void()>& begin, const std::function<bool()>& finished)
    {
        m_turns.begin();
        bool begun = false;
        QTimer::singleShot(0, this, [&] {
            begin();
            begun = true;
        });
        const bool ended = test::waitFor([&] { return begun && finished(); });
        const double longest = m_turns.longest();
        qInfo("%-28s longest of %d turns: %.1f ms", what, m_turns.count(), longest);
        return ended && longest <= longestTurn;
    }

    test::Turns m_turns;
};

void TestLiveness::noTurnIsLong()
{
    const int rows = wantedRows();
    test::PageMachine machine;
    const std::string file = machine.home().path("rows.ndjson");
    append(file, 0, rows);
    EventsPage page(machine.workspace(), machine.desktop());
    const Follower follower(machine.workspace());
    page.resize(1200, 800);
    page.show();
    page.filtering().bar().facets()->trigger();
    QVERIFY(test::waitFor([&] { return !machine.workspace().isReading(); }));
    FilterLine& line = page.filtering().line();
    // Fonts and styles are loaded once, with the first rows.
    QVERIFY(machine.open("first.ndjson", test::toolRows(300)));
    const auto settled = [&] { return !page.model().searching() && !page.filtering().facets().busy(); };

    line.setText(QStringLiteral("success:false"));
    QVERIFY(test::waitFor(settled));
    line.setText({});
    QVERIFY(test::waitFor(settled));
    QVERIFY(stays(
        "read", [&] { machine.workspace().openFiles({QString::fromStdString(file)}); },
        [&] { return !machine.workspace().isReading() && page.model().rowCount() == rows + 300 && settled(); }));
    QVERIFY(stays(
        "free text", [&] { line.setText(QStringLiteral("azsdk_run_tests")); }, settled));
    QVERIFY(page.model().rowCount() > rows / 8);
    QVERIFY(stays(
        "a field of the events", [&] { line.setText(QStringLiteral("prop.language:Go")); }, settled));
    QVERIFY(page.model().rowCount() > rows / 8);
    QVERIFY(stays(
        "given up at once",
        [&] {
            line.setText(QStringLiteral("prop.language:Java*"));
            QTest::keyClick(&line.edit(), Qt::Key_Escape);
        },
        settled));
    QCOMPARE(page.model().rowCount(), rows + 300);
    QVERIFY(stays(
        "appended while filtered",
        [&] {
            line.setText(QStringLiteral("success:false"));
            append(file, rows, 500);
        },
        [&] { return machine.workspace().snapshot()->size() == static_cast<std::size_t>(rows + 800) && settled(); }));
    QVERIFY(stays(
        "to the end", [&] { page.list().scrollToBottom(); }, [] { return true; }));
}

int main(int argc, char** argv)
{
    qputenv("QT_NO_GLIB", "1");
    QApplication application(argc, argv);
    TestLiveness test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_liveness.moc"
