// SPDX-License-Identifier: GPL-3.0-or-later
// The promise "a million rows do not make the window wait", measured: time to the first painted rows, and the most CPU
// time that one turn of the window's event loop took while reading, scrolling, searching, sorting and cancelling.
//   bench_window [ROWS] [--check]     --check: exit code 1 when a goal is missed
#include "support/azsdkrows.h"
#include "support/scripteddesktop.h"
#include "support/turns.h"
#include "ui/pages/eventdetail.h"
#include "ui/pages/eventspage.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <fstream>
#include <functional>

using namespace vitrine;

namespace {

constexpr double firstRowsGoal = 100; // milliseconds of the clock on the wall
constexpr double turnGoal = 16;       // milliseconds of CPU time of the window's thread

// The moment the list was painted with rows in it.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    explicit FirstPaint(QTableView& list) : m_list(list) { list.viewport()->installEventFilter(this); }
    void begin() { m_timer.start(); }
    [[nodiscard]] double milliseconds() const { return m_milliseconds; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_timer.isValid() && m_milliseconds < 0 && m_list.model()->rowCount() > 0)
            m_milliseconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
        return false;
    }

private:
    QTableView& m_list;
    QElapsedTimer m_timer;
    double m_milliseconds = -1;
};

class Bench
{
public:
    Bench(ui::Workspace& workspace, ui::EventsPage& page) : m_workspace(workspace), m_page(page), m_paint(page.list())
    {
    }

    void run(const QString& file, std::size_t rows)
    {
        std::printf("%-34s %12s %9s %7s %16s\n", "", "took ms", "rows", "turns", "longest turn ms");
        m_paint.begin();
        phase(
            "read", [&] { m_workspace.openFiles({file}); },
            [&] { return !m_workspace.isReading() && m_workspace.snapshot()->size() == rows; });
        QScrollBar* bar = m_page.list().verticalScrollBar();
        phase(
            "jump to the end", [&] { bar->setValue(bar->maximum()); }, [] { return true; });
        phase(
            "search", [&] { m_page.setFilter(QStringLiteral("azsdk_run_tests")); }, [&] { return settled(); });
        phase(
            "search, stopped at once",
            [&] {
                m_page.setFilter(QStringLiteral("azsdk"));
                m_page.setFilter(QString());
            },
            [&] { return settled(); });
        phase(
            "search that finds nothing", [&] { m_page.setFilter(QStringLiteral("qqq")); }, [&] { return settled(); });
        phase(
            "show all again", [&] { m_page.setFilter(QString()); }, [&] { return settled(); });
        phase(
            "newest first", [&] { m_page.model().sort(ui::EventModel::Time, Qt::DescendingOrder); },
            [&] { return settled(); });
        phase(
            "select all", [&] { m_page.list().selectAll(); }, [] { return true; });
        phase(
            "one product", [&] { m_workspace.setProduct(QStringLiteral("azsdk")); }, [&] { return settled(); });
        phase(
            "all products", [&] { m_workspace.setProduct(QString()); }, [&] { return settled(); });
        cancel();
        goal("first rows painted", m_paint.milliseconds(), firstRowsGoal);
        goal("longest turn, CPU", m_longest, turnGoal);
    }
    [[nodiscard]] bool met() const { return m_met; }

private:
    void phase(const char* name, const std::function<void()>& begin, const std::function<bool()>& finished)
    {
        QElapsedTimer timer;
        timer.start();
        m_turns.begin();
        bool begun = false;
        QTimer::singleShot(0, &m_page, [&] {
            begin();
            begun = true;
        });
        if (!test::waitFor([&] { return begun && finished(); }))
            std::printf("%s: did not finish\n", name);
        m_longest = std::max(m_longest, m_turns.longest());
        std::printf("%-34s %12lld %9d %7d %16.1f\n", name, static_cast<long long>(timer.elapsed()),
                    m_page.model().rowCount(), m_turns.count(), m_turns.longest());
    }
    void cancel()
    {
        phase(
            "read again, cancelled",
            [&] {
                m_workspace.readAgain();
                m_workspace.cancelReading();
            },
            [&] { return !m_workspace.isReading(); });
        m_met = m_met && m_workspace.progress().cancelled;
        std::printf("%-34s %12s\n", "cancelled", m_workspace.progress().cancelled ? "yes" : "NO");
    }
    [[nodiscard]] bool settled() const { return !m_page.model().searching(); }
    void goal(const char* name, double value, double most)
    {
        const bool met = value >= 0 && value <= most;
        m_met = m_met && met;
        std::printf("%-34s %12.1f   goal %.0f: %s\n", name, value, most, met ? "met" : "MISSED");
    }

    ui::Workspace& m_workspace;
    ui::EventsPage& m_page;
    test::Turns m_turns;
    FirstPaint m_paint;
    double m_longest = 0;
    bool m_met = true;
};

QString writeRows(const QTemporaryDir& directory, std::size_t rows)
{
    const QString path = directory.filePath(QStringLiteral("rows.ndjson"));
    std::ofstream file(path.toStdString(), std::ios::binary);
    const test::AzsdkRows source;
    for (std::size_t i = 0; i < rows; ++i)
        file << source.row(i) << '\n';
    return path;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_NO_GLIB", "1"); // the plain dispatcher says exactly when it waits
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const std::size_t rows = arguments.value(1).toULongLong() ? arguments.value(1).toULongLong() : 1'000'000;
    const QTemporaryDir directory;
    const QString file = writeRows(directory, rows);
    std::printf("%zu rows, %.0f MB\n", rows, static_cast<double>(QFileInfo(file).size()) / 1e6);

    ui::Machine machine;
    machine.environment.home = directory.filePath(QStringLiteral("home")).toStdString();
    machine.policySource.directory = machine.environment.home;
    test::ScriptedDesktop desktop;
    ui::Workspace workspace(std::make_shared<const product::Catalogue>(product::bundledCatalogue()), machine);
    ui::EventsPage page(workspace, desktop);
    page.resize(1600, 1000);
    page.show();
    if (!test::waitFor([&] { return !workspace.isReading(); }))
        return 2;
    Bench bench(workspace, page);
    bench.run(file, rows);
    return bench.met() || !arguments.contains(QStringLiteral("--check")) ? 0 : 1;
}

#include "bench_window.moc"
