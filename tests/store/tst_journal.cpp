// SPDX-License-Identifier: GPL-3.0-or-later
// Spools and journals read together: every event is one row with the status that the latest answer gives it.
#include "sample.h"
#include "support/journallines.h"

#include <QtTest>

using namespace vitrine;
using event::Status;

namespace {

const event::Event first = test::spooled("id-1", "command_started");
const event::Event second = test::spooled("id-2", "command_failed", test::journalDay + 5000);

// "name status tries why" of each row.
QStringList told(const store::Snapshot& snapshot)
{
    QStringList all;
    for (std::size_t i = 0; i < snapshot.size(); ++i) {
        const store::Row& row = snapshot.row(i);
        const auto fate = snapshot.fate(i).value_or(store::Fate());
        all << QString("%1 %2 %3 %4")
                   .arg(QString::fromStdString(std::string(snapshot.text(row.name))), event::name(row.status))
                   .arg(fate.tries)
                   .arg(QString::fromStdString(fate.why))
                   .trimmed();
    }
    return all;
}

// One product's outbox in a home of its own.
class Outbox
{
public:
    void journal(const std::string& bytes, const std::string& file = "2026-11-20.ndjson") const
    {
        m_home.write(".local/state/vitrine/dr/journal/" + file, bytes);
    }
    void spool(const std::string& bytes, const std::string& file = "open-1.ndjson") const
    {
        m_home.write(".local/state/vitrine/dr/spool/" + file, bytes);
    }
    [[nodiscard]] std::vector<store::Source> sources() const
    {
        return store::knownSources(*test::bundled(), m_home.environment());
    }
    [[nodiscard]] store::SnapshotPtr read() const { return store::load(test::bundled(), sources()); }
    [[nodiscard]] std::string path(const std::string& relative) const
    {
        return m_home.path(".local/state/vitrine/dr/" + relative);
    }

private:
    test::Home m_home;
};

outbox::Attempt attemptAt(int number, const std::vector<event::Event>& events)
{
    return test::attemptOf("attempt-" + std::to_string(number), events, test::journalDay + number * 60'000);
}

std::string spoolLines(const std::vector<event::Event>& events)
{
    std::string lines;
    for (const event::Event& event : events)
        lines += "\n" + outbox::spoolLine(event) + "\n";
    return lines;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private slots:
    void theLatestAnswerDecides_data();
    void theLatestAnswerDecides();
    void anEventTriedThreeTimesIsOneRow();
    void whatStillWaitsIsWaiting();
    void whatWaitsNoMoreDoesNotWait();
    void linesOfAnotherGenerationAreNotSent();
    void aDropIsCountedByItsRule();
    void aRowHasTheBodysBytes();
    void whereTheBodyIsStrangeOnlyTheListIsKnown_data();
    void whereTheBodyIsStrangeOnlyTheListIsKnown();
    void everyBackEndsBodyIsRead_data();
    void everyBackEndsBodyIsRead();
    void tornAndForgedLinesAreErrors();
    void aCaptureOpensAsWell();
    void anAnswerThatComesLaterIsSeen();
    void readingChangesNothing();
    void textIsFoundInTheBody();
};

void TestJournal::theLatestAnswerDecides_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<int>("outcome"); // -1: no answer at all
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("row");
    const auto number = [](Status status) { return static_cast<int>(status); };
    QTest::newRow("taken") << 200 << number(Status::Sent) << ""
                           << "command_started sent 1";
    QTest::newRow("refused") << 400 << number(Status::Refused) << "invalid-field time"
                             << "command_started refused 1 invalid-field time";
    QTest::newRow("left, no answer") << 0 << -1 << ""
                                     << "command_started unknown 1";
    QTest::newRow("answer lost") << 0 << number(Status::Unknown) << "lost"
                                 << "command_started unknown 1 lost";
    QTest::newRow("dropped by a rule") << 0 << number(Status::Dropped) << "too-old"
                                       << "command_started dropped 1 too-old";
}

void TestJournal::theLatestAnswerDecides()
{
    QFETCH(int, httpStatus);
    QFETCH(int, outcome);
    QFETCH(QString, why);
    const auto attempt = attemptAt(1, {first});
    const Outbox outbox;
    outbox.journal(test::attemptLine(attempt));
    if (outcome >= 0)
        outbox.journal(test::answerTo(attempt, httpStatus, static_cast<Status>(outcome), why.toStdString()));
    const auto snapshot = outbox.read();
    QTEST(told(*snapshot).join(", "), "row");
    const auto fate = snapshot->fate(0);
    QVERIFY(fate.has_value());
    QCOMPARE(fate->server, std::string("api2.amplitude.com"));
    QCOMPARE(fate->attempt, std::string("attempt-1"));
    QCOMPARE(fate->tried, test::journalDay + 60'000);
}

void TestJournal::anEventTriedThreeTimesIsOneRow()
{
    const Outbox outbox;
    for (int number = 1; number <= 3; ++number) {
        const auto attempt = attemptAt(number, {first, second});
        // The day changes in between: the last attempt is in another file.
        const std::string file = number < 3 ? "2026-11-20.ndjson" : "2026-11-21.ndjson";
        outbox.journal(test::attemptLine(attempt), file);
        outbox.journal(test::answerTo(attempt, number < 3 ? 503 : 200, number < 3 ? Status::Queued : Status::Sent,
                                      number < 3 ? "503" : ""),
                       file);
    }
    const auto snapshot = outbox.read();
    QCOMPARE(told(*snapshot), QStringList({"command_started sent 3", "command_failed sent 3"}));
    QVERIFY(snapshot->event(0)->origin.file.ends_with("2026-11-21.ndjson"));
}

void TestJournal::whatStillWaitsIsWaiting()
{
    const Outbox outbox;
    const auto attempt = attemptAt(1, {first});
    outbox.journal(test::attemptLine(attempt) + test::answerTo(attempt, 429, Status::Queued, "throttled"));
    outbox.spool(spoolLines({first, second}), "retry-1.ndjson");
    const auto snapshot = outbox.read();
    QCOMPARE(told(*snapshot), QStringList({"command_started queued 1 throttled", "command_failed queued 0"}));
    QCOMPARE(snapshot->event(0)->shape, event::Shape::Spool);
}

// It was to be tried again, but the queue was emptied since.
void TestJournal::whatWaitsNoMoreDoesNotWait()
{
    const Outbox outbox;
    const auto attempt = attemptAt(1, {first});
    outbox.journal(test::attemptLine(attempt) + test::answerTo(attempt, 503, Status::Queued, "503"));
    QCOMPARE(told(*outbox.read()), QStringList("command_started dropped 1 deleted"));
    // A file that is opened by itself does not show what waits: there it is as the journal says.
    const auto alone = test::opened(outbox.path("journal/2026-11-20.ndjson"));
    QCOMPARE(told(*alone), QStringList("command_started queued 1 503"));
}

void TestJournal::linesOfAnotherGenerationAreNotSent()
{
    const Outbox outbox;
    outbox.spool(spoolLines({first}));
    auto sources = outbox.sources();
    QCOMPARE(sources.size(), std::size_t{1});
    sources[0].generation = first.generation;
    QCOMPARE(told(*store::load(test::bundled(), sources)), QStringList("command_started queued 0"));
    sources[0].generation = "another";
    QCOMPARE(told(*store::load(test::bundled(), sources)), QStringList("command_started dropped 0 generation"));
}

void TestJournal::aDropIsCountedByItsRule()
{
    const Outbox outbox;
    const auto attempt = attemptAt(1, {first});
    outbox.journal(test::attemptLine(attempt) + test::answerTo(attempt, 503, Status::Queued, "503"));
    auto sources = outbox.sources();
    sources[0].dropped = {{"id-1", "retries-used-up"}, {"id-2", "quota"}};
    // Of the second nothing is left but its ID: no row is made up.
    QCOMPARE(told(*store::load(test::bundled(), sources)), QStringList("command_started dropped 1 retries-used-up"));
}

void TestJournal::aRowHasTheBodysBytes()
{
    event::Event cut = first;
    cut.cut = {{"error_message", "path-home"}};
    const auto attempt = attemptAt(1, {cut, second});
    const Outbox outbox;
    outbox.journal(test::attemptLine(attempt) + test::answerTo(attempt, 200, Status::Sent));
    const auto snapshot = outbox.read();
    QCOMPARE(snapshot->size(), std::size_t{2});
    const auto event = snapshot->event(0);
    QVERIFY(event.has_value());
    QCOMPARE(event->raw, attempt.body);
    QCOMPARE(event->id, std::string("id-1"));
    QCOMPARE(event->shape, event::Shape::Amplitude);
    QCOMPARE(event->product, std::string("dr"));
    QCOMPARE(event->status, Status::Sent);
    QCOMPARE(event->cut.size(), std::size_t{1});
    QCOMPARE(event->cut[0].rule, std::string("path-home"));
    QCOMPARE(event->frame["api_key"].text(), std::string_view("AMPLITUDE_API_KEY"));
    QCOMPARE(std::string(snapshot->text(snapshot->row(0).command)), std::string("dr run"));
    QCOMPARE(*snapshot->raw(0) + "\n", test::attemptLine(attempt));
    QCOMPARE(snapshot->files()[0].attempts, std::uint64_t{1});
}

void TestJournal::whereTheBodyIsStrangeOnlyTheListIsKnown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("half") << QByteArray::fromStdString(test::amplitudeBody({first}).substr(0, 30));
    QTest::newRow("another number of events") << QByteArray::fromStdString(test::amplitudeBody({first, second}));
    QTest::newRow("a journal in a journal") << QByteArray::fromStdString(test::attemptLine(attemptAt(7, {first})));
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("many") << QByteArray("{}\n").repeated(20'000);
}

void TestJournal::whereTheBodyIsStrangeOnlyTheListIsKnown()
{
    QFETCH(QByteArray, body);
    auto attempt = attemptAt(1, {first});
    attempt.body = body.toStdString();
    const Outbox outbox;
    outbox.journal(test::attemptLine(attempt) + test::answerTo(attempt, 200, Status::Sent));
    const auto snapshot = outbox.read();
    QCOMPARE(told(*snapshot), QStringList("command_started sent 1"));
    const auto event = snapshot->event(0);
    QVERIFY(event.has_value());
    QCOMPARE(event->id, std::string("id-1"));
    QCOMPARE(event->time, first.time);
    QCOMPARE(event->raw, attempt.body);
    QVERIFY(event->fields.members().empty());
}

void TestJournal::everyBackEndsBodyIsRead_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("GA4") << "codegen"
                         << QByteArray(R"({"client_id":"c","events":[{"name":"command_executed","params":{}}]})")
                         << QStringList("command_executed");
    const QByteArray envelope =
        R"({"name":"x","time":"2026-11-20T00:00:00Z","iKey":"k","data":{"baseType":"EventData",)"
        R"("baseData":{"ver":2,"name":"%1","properties":{}}}})";
    const QByteArray one = QByteArray(envelope).replace("%1", "one");
    const QByteArray two = QByteArray(envelope).replace("%1", "two");
    QTest::newRow("envelopes, a line each") << "kiota" << one + "\n" + two << QStringList({"one", "two"});
    QTest::newRow("envelopes, an array") << "kiota"
                                         << "[" + one + "," + two + "]" << QStringList({"one", "two"});
}

void TestJournal::everyBackEndsBodyIsRead()
{
    QFETCH(QString, product);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, names);
    outbox::Attempt attempt = attemptAt(1, {});
    attempt.product = product.toStdString();
    attempt.body = body.toStdString();
    for (int i = 0; i < names.size(); ++i)
        attempt.events.push_back({"id-" + std::to_string(i), names[i].toStdString(), 1, {}});
    const test::Home home;
    const auto snapshot = test::opened(home.write("journal.ndjson", test::attemptLine(attempt)));
    QCOMPARE(snapshot->size(), static_cast<std::size_t>(names.size()));
    for (int i = 0; i < names.size(); ++i) {
        const auto event = snapshot->event(static_cast<std::size_t>(i));
        QVERIFY(event.has_value());
        QCOMPARE(QString::fromStdString(event->name), names[i]);
        QCOMPARE(QString::fromStdString(event->product), product);
        QVERIFY(!event->wire.isNull());
        QCOMPARE(event->frame["form"].text() == "array", body.startsWith('['));
    }
}

void TestJournal::tornAndForgedLinesAreErrors()
{
    const auto attempt = attemptAt(1, {first});
    const std::string line = test::attemptLine(attempt);
    std::string forged = test::answerTo(attempt, 200, Status::Sent);
    forged.replace(forged.find("\"sent\""), 6, "\"gone\"");
    const Outbox outbox;
    outbox.journal("\n" + line.substr(0, line.size() / 2) + "\n" + line + forged + R"({"v":1,"attempt":{}})" + "\n" +
                   R"({"v":1,"answer":7})" + "\n");
    const auto snapshot = outbox.read();
    QCOMPARE(told(*snapshot), QStringList("command_started unknown 1"));
    QStringList errors;
    for (const store::LineError& error : snapshot->files()[0].errors)
        errors << QString("%1 %2").arg(error.line).arg(error.why.c_str());
    QCOMPARE(errors, QStringList({"2 truncated", "4 checksum", "5 checksum"}));
}

// What a tool of another maker sent to Vitrine's sink: no IDs, no outcomes, an answer.
void TestJournal::aCaptureOpensAsWell()
{
    outbox::Attempt attempt = attemptAt(1, {first, second});
    attempt.events.clear();
    attempt.product.clear();
    outbox::Answer answer;
    answer.id = attempt.id;
    answer.status = 503;
    const test::Home home;
    const auto snapshot =
        test::opened(home.write("captured.ndjson", test::attemptLine(attempt) + test::answerLine(answer)));
    QCOMPARE(told(*snapshot), QStringList({"command_started refused 1 503", "command_failed refused 1 503"}));
    QCOMPARE(std::string(snapshot->productOf(snapshot->row(0))), std::string("dr"));
}

void TestJournal::anAnswerThatComesLaterIsSeen()
{
    const Outbox outbox;
    const auto attempt = attemptAt(1, {first});
    outbox.spool(spoolLines({first, second}), "ready-1.ndjson");
    outbox.journal(test::attemptLine(attempt));
    store::SnapshotPtr last;
    store::Loader loader(test::bundled(), [&last](store::SnapshotPtr snapshot, store::Progress) { last = snapshot; });
    loader.start(outbox.sources());
    loader.wait();
    const auto before = last;
    QCOMPARE(told(*before), QStringList({"command_started queued 1", "command_failed queued 0"}));
    outbox.journal(test::answerTo(attempt, 200, Status::Sent));
    loader.refresh();
    loader.wait();
    QCOMPARE(told(*last), QStringList({"command_started sent 1", "command_failed queued 0"}));
    QCOMPARE(told(*before), QStringList({"command_started queued 1", "command_failed queued 0"}));
    // Models insert rows where only rows were appended; here they have to look at all of them again.
    QVERIFY(last->files()[0].generation > before->files()[0].generation);
    loader.refresh();
    loader.wait();
    QCOMPARE(last->files()[0].generation, std::uint64_t{1});
}

void TestJournal::readingChangesNothing()
{
    const Outbox outbox;
    const auto attempt = attemptAt(1, {first});
    outbox.journal(test::attemptLine(attempt));
    outbox.spool(spoolLines({first}));
    const auto before = *factsOf(outbox.path("spool/open-1.ndjson"));
    (void)outbox.read();
    QCOMPARE(listDirectory(outbox.path("")), std::vector<std::string>({"journal", "spool"}));
    QCOMPARE(listDirectory(outbox.path("spool")), std::vector<std::string>({"open-1.ndjson"}));
    QVERIFY(*factsOf(outbox.path("spool/open-1.ndjson")) == before);
}

void TestJournal::textIsFoundInTheBody()
{
    const auto attempt = attemptAt(1, {first});
    const Outbox outbox;
    outbox.journal(test::attemptLine(attempt));
    const auto snapshot = outbox.read();
    QCOMPARE(store::search(*snapshot, "dr run", {}).size(), std::size_t{1});
    QCOMPARE(store::search(*snapshot, R"("command":"dr run")", {}).size(), std::size_t{1});
    QCOMPARE(store::search(*snapshot, "dr dance", {}).size(), std::size_t{0});
}

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
