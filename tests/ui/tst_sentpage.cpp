// SPDX-License-Identifier: GPL-3.0-or-later
// The Sent page as a person uses it: what left, where to, how it ended, byte for byte, and why there is nothing.
#include "support/journallines.h"
#include "support/pagemachine.h"
#include "ui/bytes/byteview.h"
#include "ui/emptystate.h"
#include "ui/models/outcomemodel.h"
#include "ui/pages/sent/attemptdetail.h"
#include "ui/pages/sent/exchangepane.h"
#include "ui/pages/sent/sentpage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

using namespace vitrine;
using namespace vitrine::ui;
using event::Status;
using test::PageMachine;

namespace {

const std::string journal = ".local/state/vitrine/dr/journal/2026-11-20.ndjson";
const event::Event first = test::spooled("id-1", "command_started");
const event::Event second = test::spooled("id-2", "command_failed", test::journalDay + 5000);

outbox::Attempt attemptAt(int number, const std::vector<event::Event>& events)
{
    return test::attemptOf("attempt-" + std::to_string(number), events, test::journalDay + number * 60'000);
}

// Taken, refused in part by somebody else's server, and without an answer; newest last.
std::string threeAttempts()
{
    const auto taken = attemptAt(1, {first, second});
    auto mixed = attemptAt(2, {first, second});
    mixed.url = "https://collector.example.org/2/httpapi?api_secret={api_secret}";
    mixed.vendor = false;
    mixed.endpointSource = "DR_TELEMETRY_ENDPOINT";
    mixed.proxy = "http://proxy:3128";
    outbox::Answer answer;
    answer.id = mixed.id;
    answer.time = mixed.time + 320;
    answer.status = 400;
    answer.body = R"({"error":"Invalid time"})";
    answer.problem = "Invalid time";
    answer.outcomes = {{"id-1", Status::Sent, ""}, {"id-2", Status::Refused, "invalid-field time"}};
    return test::attemptLine(taken) + test::answerTo(taken, 200, Status::Sent) + test::attemptLine(mixed) +
           test::answerLine(answer) + test::attemptLine(attemptAt(3, {first}));
}

// The page over a machine with this journal.
class Sent
{
public:
    explicit Sent(const std::string& bytes = threeAttempts())
    {
        if (!bytes.empty())
            machine.home().write(journal, bytes);
        machine.workspace().readAgain();
        page = std::make_unique<SentPage>(machine.workspace(), machine.desktop());
        page->resize(1300, 800);
        page->show();
    }
    [[nodiscard]] bool settle()
    {
        return machine.settle() && QTest::qWaitFor([this] { return !page->busy(); }, 10'000);
    }
    void click(int row)
    {
        const QModelIndex index = page->model().index(row, AttemptModel::Where);
        QTest::mouseClick(page->list().viewport(), Qt::LeftButton, {}, page->list().visualRect(index).center());
    }
    [[nodiscard]] QString cell(int row, int column) const { return page->model().index(row, column).data().toString(); }
    [[nodiscard]] QString bytes() const
    {
        return QString::fromStdString(page->detail().exchange().view().document().bytes);
    }

    PageMachine machine;
    std::unique_ptr<SentPage> page;
};

} // namespace

class TestSentPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAttemptIsARow();
    void modelsAreSound();
    void aClickShowsTheExactBytes();
    void secretsAreHiddenUntilAskedFor();
    void whatIsNotTheVendorIsSaid();
    void anUnknownFateIsCalledUnknown();
    void theOutcomeFilterHidesAndClears();
    void searchFindsServersAndReasons();
    void productsHideEachOther();
    void anEmptyPageSaysWhatWouldBeThere();
    void whatComesIsShownAndTheChoiceStays();
    void theKeyboardMovesThroughIt();
    void hostileJournalsAreShownHarmless();
};

void TestSentPage::everyAttemptIsARow()
{
    Sent sent;
    QVERIFY(sent.settle());
    QCOMPARE(sent.page->model().rowCount(), 3);
    QCOMPARE(sent.cell(2, AttemptModel::Tool), QStringLiteral("DataRobot CLI"));
    QCOMPARE(sent.cell(2, AttemptModel::Where), QStringLiteral("api2.amplitude.com"));
    QCOMPARE(sent.cell(2, AttemptModel::Events), QStringLiteral("2"));
    QCOMPARE(sent.cell(2, AttemptModel::Answer), QStringLiteral("200"));
    QCOMPARE(sent.cell(2, AttemptModel::Outcome), QStringLiteral("✓ sent"));
    QCOMPARE(sent.cell(1, AttemptModel::Outcome), QStringLiteral("◐ mixed (1 ✓, 1 ✕)"));
    QCOMPARE(sent.page->model().index(1, AttemptModel::Outcome).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("1 ✓ sent, 1 ✕ refused"));
    QCOMPARE(sent.cell(0, AttemptModel::Answer), QStringLiteral("no answer"));
    QCOMPARE(sent.cell(0, AttemptModel::Outcome), QStringLiteral("? no answer"));
    QCOMPARE(sent.page->summary(), QStringLiteral("3 request(s)"));
}

void TestSentPage::modelsAreSound()
{
    Sent sent;
    const QAbstractItemModelTester attempts(&sent.page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester outcomes(&sent.page->detail().outcomes(),
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(sent.settle());
    sent.page->setFilter(QStringLiteral("collector"));
    QCOMPARE(sent.page->model().rowCount(), 1);
    QCOMPARE(sent.page->detail().outcomes().rowCount(), 2);
    sent.page->setFilter(QStringLiteral("nothing like it"));
    QCOMPARE(sent.page->model().rowCount(), 0);
    sent.page->setFilter({});
    for (int column = 0; column < sent.page->model().columnCount(); ++column) {
        QVERIFY(!sent.page->model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!sent.page->model().index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

void TestSentPage::aClickShowsTheExactBytes()
{
    Sent sent;
    QVERIFY(sent.settle());
    sent.click(2);
    ExchangePane& exchange = sent.page->detail().exchange();
    exchange.showSecrets().setChecked(true);
    const ByteDocument& document = exchange.view().document();
    QCOMPARE(document.bytes.substr(document.body), test::amplitudeBody({first, second}));
    QVERIFY(sent.bytes().startsWith(QStringLiteral("POST https://api2.amplitude.com/2/httpapi\nContent-Type: ")));
    exchange.tabs().setCurrentIndex(ExchangePane::AsHex);
    QCOMPARE(exchange.view().form(), ByteForm::Hex);
    QCOMPARE(sent.bytes().toStdString(), test::amplitudeBody({first, second}));
    exchange.tabs().setCurrentIndex(ExchangePane::Answer);
    QVERIFY2(sent.bytes().startsWith(QStringLiteral("HTTP 200\n")), qPrintable(sent.bytes()));
    QVERIFY(sent.bytes().endsWith(QStringLiteral("{\"code\":200}")));
    QCOMPARE(sent.page->detail().outcomes().rowCount(), 2);
}

void TestSentPage::secretsAreHiddenUntilAskedFor()
{
    Sent sent;
    QVERIFY(sent.settle());
    sent.click(2);
    QVERIFY(!sent.bytes().contains(QStringLiteral("AMPLITUDE_API_KEY")));
    QCheckBox& show = sent.page->detail().exchange().showSecrets();
    QTest::mouseClick(&show, Qt::LeftButton, {}, {show.height() / 2, show.height() / 2});
    QVERIFY(sent.bytes().contains(QStringLiteral("AMPLITUDE_API_KEY")));
}

void TestSentPage::whatIsNotTheVendorIsSaid()
{
    Sent sent;
    QVERIFY(sent.settle());
    QCOMPARE(sent.cell(1, AttemptModel::Where), QStringLiteral("▲ not the vendor: collector.example.org"));
    sent.click(1);
    const QString text = sent.page->detail().text();
    QVERIFY2(text.contains(QStringLiteral("not the vendor’s server. It was named by DR_TELEMETRY_ENDPOINT")),
             qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("api_secret={api_secret}")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("through the proxy http://proxy:3128")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Answer: 400, after 320 ms (Invalid time)")), qPrintable(text));
    const OutcomeModel& outcomes = sent.page->detail().outcomes();
    QCOMPARE(outcomes.index(1, OutcomeModel::Outcome).data().toString(), QStringLiteral("✕ refused"));
    QCOMPARE(outcomes.index(1, OutcomeModel::Why).data().toString(), QStringLiteral("invalid-field time"));
}

void TestSentPage::anUnknownFateIsCalledUnknown()
{
    Sent sent;
    QVERIFY(sent.settle());
    sent.click(0);
    QVERIFY(sent.page->detail().text().contains(QStringLiteral("nobody can tell whether it arrived")));
    sent.page->detail().exchange().tabs().setCurrentIndex(ExchangePane::Answer);
    QVERIFY(sent.bytes().isEmpty());
}

void TestSentPage::theOutcomeFilterHidesAndClears()
{
    Sent sent;
    QVERIFY(sent.settle());
    QComboBox& filter = sent.page->endFilter();
    filter.setFocus();
    QTest::keyClick(&filter, Qt::Key_Down); // sent
    QCOMPARE(sent.page->model().rowCount(), 1);
    QCOMPARE(sent.page->summary(), QStringLiteral("1 of 3 request(s) shown"));
    filter.setCurrentIndex(filter.findData(static_cast<int>(report::AttemptEnd::Dropped)));
    QVERIFY(sent.page->emptyState());
    QCOMPARE(sent.page->emptyState()->kind(), EmptyState::Kind::FilterHidesAll);
    auto* button = sent.page->emptyState()->findChild<QPushButton*>();
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!sent.page->emptyState());
    QCOMPARE(sent.page->model().rowCount(), 3);
}

void TestSentPage::searchFindsServersAndReasons()
{
    Sent sent;
    QVERIFY(sent.settle());
    for (const auto& [needle, rows] : {std::pair{"COLLECTOR", 1},
                                       {"invalid-field", 1},
                                       {"command_failed", 2},
                                       {"datarobot", 3},
                                       {"no such thing", 0}}) {
        sent.page->setFilter(QString::fromLatin1(needle));
        QCOMPARE(sent.page->model().rowCount(), rows);
    }
}

void TestSentPage::productsHideEachOther()
{
    Sent sent;
    QVERIFY(sent.settle());
    sent.machine.workspace().setProduct(QStringLiteral("kiota"));
    QVERIFY(sent.page->emptyState());
    sent.machine.workspace().setProduct(QStringLiteral("dr"));
    QVERIFY(!sent.page->emptyState());
    QCOMPARE(sent.page->model().rowCount(), 3);
    QVERIFY(sent.page->list().isColumnHidden(AttemptModel::Tool));
}

void TestSentPage::anEmptyPageSaysWhatWouldBeThere()
{
    Sent sent{std::string()};
    QVERIFY(sent.settle());
    QVERIFY(sent.page->emptyState());
    QCOMPARE(sent.page->emptyState()->kind(), EmptyState::Kind::NothingSent);
    QVERIFY(sent.page->emptyState()->accessibleDescription().contains(QStringLiteral("exact bytes")));
    const QSignalSpy asked(sent.page.get(), &Page::overviewRequested);
    QTest::mouseClick(sent.page->emptyState()->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestSentPage::whatComesIsShownAndTheChoiceStays()
{
    Sent sent;
    QVERIFY(sent.settle());
    sent.click(2);
    const auto fourth = attemptAt(4, {first});
    sent.machine.home().write(journal, test::attemptLine(fourth) + test::answerTo(fourth, 200, Status::Sent));
    sent.machine.workspace().readAppended();
    QTRY_COMPARE(sent.page->model().rowCount(), 4);
    QCOMPARE(sent.page->list().currentIndex().row(), 3);
    QVERIFY(sent.page->detail().text().contains(QStringLiteral("Answer: 200")));
}

void TestSentPage::theKeyboardMovesThroughIt()
{
    Sent sent;
    QVERIFY(sent.settle());
    sent.page->list().setFocus();
    QCOMPARE(sent.page->list().currentIndex().row(), 0);
    QTest::keyClick(&sent.page->list(), Qt::Key_Down);
    QCOMPARE(sent.page->list().currentIndex().row(), 1);
    QVERIFY(sent.page->detail().text().contains(QStringLiteral("collector.example.org")));
    QTest::keyClick(&sent.page->list(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(sent.page->list().currentIndex().row(), 2);
}

void TestSentPage::hostileJournalsAreShownHarmless()
{
    auto evil = attemptAt(1, {first});
    evil.url = "https://a\u202egpj.example/\x1b[2J";
    evil.events[0].name = "<b>x</b>\nsecond line";
    Sent sent("{\"v\":1,\"attempt\":{\n" + test::attemptLine(evil) + std::string(100'000, '[') + "\n");
    QVERIFY(sent.settle());
    QCOMPARE(sent.page->model().rowCount(), 1);
    const QString where = sent.cell(0, AttemptModel::Where);
    QVERIFY2(where.contains(QStringLiteral("\\u202e")) && !where.contains(QChar(0x202e)), qPrintable(where));
    const QString name = sent.page->detail().outcomes().index(0, OutcomeModel::Name).data().toString();
    QVERIFY(name.startsWith(QStringLiteral("<b>x</b>")) && !name.contains(QLatin1Char('\n')));
}

QTEST_MAIN(TestSentPage)
#include "tst_sentpage.moc"
