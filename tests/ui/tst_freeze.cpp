// SPDX-License-Identifier: GPL-3.0-or-later
// Freeze stops every view while reading goes on, by its key and by its button, whichever page is in front.
#include "support/journallines.h"
#include "support/samplewindow.h"
#include "support/toolrows.h"
#include "ui/pages/sent/sentpage.h"
#include "ui/pages/usagepage.h"
#include "ui/productview.h"

#include <QToolButton>
#include <fstream>

using namespace vitrine;
using test::SampleWindow;

namespace {

constexpr int patience = 20'000; // ms

// The window on one page, and the two ways to freeze it.
class Freezing
{
public:
    explicit Freezing(bool byKey) : m_byKey(byKey) {}

    template<class Page> [[nodiscard]] Page* start()
    {
        if (!sample.start())
            return nullptr;
        auto* page = sample.window().findChild<Page*>();
        sample.window().view()->turnTo(page);
        sample.window().activateWindow();
        const bool ready =
            QTest::qWaitForWindowActive(&sample.window()) && QTest::qWaitFor([&] { return !page->busy(); }, patience);
        return ready ? page : nullptr;
    }
    void freeze()
    {
        if (m_byKey)
            QTest::keyClick(&sample.window(), Qt::Key_F9);
        else
            QTest::mouseClick(button("freeze"), Qt::LeftButton);
    }
    [[nodiscard]] bool frozen() { return sample.workspace().isFrozen(); }
    [[nodiscard]] quint64 waiting() { return sample.workspace().waiting(); }
    [[nodiscard]] QToolButton* chip() { return button("waiting"); }
    [[nodiscard]] std::string path(const std::string& name) const { return sample.home().toStdString() + "/" + name; }

    SampleWindow sample;

private:
    [[nodiscard]] QToolButton* button(const char* name)
    {
        return sample.window().findChild<QToolButton*>(QString::fromLatin1(name));
    }

    bool m_byKey;
};

void append(const std::string& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::app | std::ios::binary) << bytes;
}

std::string attempt(const std::string& id)
{
    const auto one = test::attemptOf(id, {test::spooled("event-of-" + id, "command_started")}, test::sampleDay);
    return test::attemptLine(one) + test::answerTo(one, 200, event::Status::Sent);
}

void eitherWay()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("F9") << true;
    QTest::newRow("button") << false;
}

} // namespace

class tst_freeze : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usageStays_data() { eitherWay(); }
    void usageStays();
    void sentStays_data() { eitherWay(); }
    void sentStays();
    void aFileThatAppearsThawsNothing();
};

void tst_freeze::usageStays()
{
    QFETCH(bool, byKey);
    Freezing window(byKey);
    auto* usage = window.start<ui::UsagePage>();
    QVERIFY(usage);
    const std::string file = window.path("rows.ndjson");
    append(file, test::toolRows(20));
    window.sample.workspace().openFiles({QString::fromStdString(file)});
    QTRY_VERIFY_WITH_TIMEOUT(!window.sample.workspace().isReading() && !usage->busy(), patience);
    const std::uint64_t before = usage->usage().events;

    window.freeze();
    QVERIFY(window.frozen());
    append(file, test::toolRows(3, 20));
    QTRY_COMPARE_WITH_TIMEOUT(window.waiting(), quint64{3}, patience);
    QVERIFY(!usage->busy());
    QCOMPARE(usage->usage().events, before);
    QVERIFY(window.chip()->isVisible());
    QCOMPARE(window.chip()->text(), QStringLiteral("+3 new"));

    QTest::mouseClick(window.chip(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(usage->usage().events, before + 3, patience);
    QVERIFY(window.frozen() && !window.chip()->isVisible());
    append(file, test::toolRows(1, 23));
    QTRY_COMPARE_WITH_TIMEOUT(window.waiting(), quint64{1}, patience);
    window.freeze();
    QVERIFY(!window.frozen());
    QTRY_COMPARE_WITH_TIMEOUT(usage->usage().events, before + 4, patience);
}

void tst_freeze::sentStays()
{
    QFETCH(bool, byKey);
    Freezing window(byKey);
    auto* sent = window.start<ui::SentPage>();
    QVERIFY(sent);
    const std::string directory = window.path(".local/state/vitrine/dr/journal");
    const QStringList journals = QDir(QString::fromStdString(directory)).entryList(QDir::Files);
    QVERIFY(!journals.isEmpty());
    const int before = sent->model().rowCount();
    QVERIFY(before > 0);

    window.freeze();
    QVERIFY(window.frozen());
    append(directory + "/" + journals.last().toStdString(), attempt("frozen"));
    QTRY_COMPARE_WITH_TIMEOUT(window.waiting(), quint64{1}, patience);
    QVERIFY(!sent->busy());
    QCOMPARE(sent->model().rowCount(), before);
    QCOMPARE(sent->model().rowOf("frozen"), -1);

    window.freeze();
    QVERIFY(!window.frozen());
    QTRY_VERIFY_WITH_TIMEOUT(sent->model().rowOf("frozen") >= 0, patience);
    QCOMPARE(sent->model().rowCount(), before + 1);
}

// A sender begins a journal a day, a recorder a spool whenever one is full.
void tst_freeze::aFileThatAppearsThawsNothing()
{
    Freezing window(true);
    auto* sent = window.start<ui::SentPage>();
    QVERIFY(sent);
    const int before = sent->model().rowCount();
    window.freeze();
    append(window.path(".local/state/vitrine/dr/journal/2026-12-24.ndjson"), attempt("of-another-day"));
    QTRY_COMPARE_WITH_TIMEOUT(window.waiting(), quint64{1}, patience);
    QVERIFY(window.frozen());
    QCOMPARE(sent->model().rowCount(), before);
    window.freeze();
    QTRY_VERIFY_WITH_TIMEOUT(sent->model().rowOf("of-another-day") >= 0, patience);
}

QTEST_MAIN(tst_freeze)
#include "tst_freeze.moc"
