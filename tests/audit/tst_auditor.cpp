// SPDX-License-Identifier: GPL-3.0-or-later
// An auditor that looks at no event twice tells exactly what an audit from scratch tells, whatever happened to the
// files in between: appended to, rotated, cut short, removed, read anew; and whatever a person decided meanwhile.
#include "audit/auditor.h"
#include "audit/examine.h"
#include "dicedlines.h"

#include <QtTest>
#include <filesystem>
#include <fstream>

using namespace vitrine;
using namespace vitrine::audit;
using namespace vitrine::test;

namespace {

QByteArray told(const std::string& text) { return QByteArray::fromStdString(text); }

QByteArray told(const Place& place)
{
    return told(place.file) + ':' + QByteArray::number(qulonglong(place.line)) + '#' +
           QByteArray::number(place.row ? int(*place.row) : -1);
}

QByteArray told(const Finding& finding)
{
    QByteArray text = told(finding.id) + ' ' + name(finding.severity) + ' ' + name(finding.rule);
    for (const std::string* part : {&finding.product, &finding.event, &finding.field, &finding.what, &finding.detail,
                                    &finding.value, &finding.promise})
        text += " |" + told(*part);
    for (const Quote& quote : finding.quotes)
        text += " q:" + told(quote.text + quote.where);
    text += " n" + QByteArray::number(qulonglong(finding.count)) + (finding.dismissed ? " dismissed" : "");
    for (const Place& place : finding.places)
        text += ' ' + told(place);
    return text;
}

// All of an audit, a line each.
QList<QByteArray> told(const Audit& audit)
{
    QList<QByteArray> all;
    for (const Finding& finding : audit.findings)
        all << told(finding);
    for (const RowVerdict& row : audit.rows)
        all << QByteArray(name(row.verdict)) + (row.found ? "!" : "");
    for (const Kept& kept : audit.kept)
        all << told(kept.product + ' ' + kept.promise) + ' ' + QByteArray::number(qulonglong(kept.events)) + ' ' +
                   QByteArray::number(qulonglong(kept.broken));
    for (const auto& [product, events] : audit.fields)
        for (const auto& [event, fields] : events)
            for (const auto& [field, place] : fields)
                all << told(product + ' ' + event + ' ' + field) + ' ' + told(place);
    all << (audit.complete ? "complete" : "not complete");
    return all;
}

// Files that things happen to, read by a loader that follows them.
class Machine
{
public:
    explicit Machine(unsigned seed)
        : m_dice(seed), m_loader(bundled(), [this](auto snapshot, const auto&) { m_last = snapshot; })
    {
        for (const char* file : {"a.ndjson", "b.ndjson", "c.ndjson"})
            append(file, 30);
        start();
    }

    void somethingHappens()
    {
        const std::string file = m_dice.one({"a.ndjson", "b.ndjson", "c.ndjson"});
        switch (m_dice.below(11)) {
        case 0:
            std::filesystem::remove(m_home.path(file));
            break;
        case 1: // rotated
            std::filesystem::remove(m_home.path(file));
            append(file, 10);
            break;
        case 2: // cut short, and written on
            std::ofstream(m_home.path(file), std::ios::trunc).close();
            append(file, 20);
            break;
        case 3: // a torn line, completed later
            m_home.write(file, R"({"api_key":"k","events":[)");
            break;
        case 4:
            m_spare = !m_spare;
            append("spare.ndjson", 10);
            return start(); // other files, read anew
        case 5:
            m_home.write("spool/dr.ndjson", m_dice.spooled(m_number++, "dr"));
            m_home.write("spool/azsdk.ndjson", m_dice.spooled(m_number++, "azsdk"));
            break;
        case 6:
            journal();
            break;
        case 7: // another file, whose lines lie where the old ones lay
            rewrite(file);
            break;
        default:
            append(file, 1 + m_dice.below(30));
        }
        m_loader.refresh();
        m_loader.wait();
    }

    // What a person and the clock do.
    Options options()
    {
        m_options.now = 1'704'067'200'000 + static_cast<Millis>(m_dice.below(20)) * 86'400'000;
        Situation dr;
        dr.product = "dr";
        if (m_dice.below(3) == 0)
            dr.refused = 1'704'067'200'000 + static_cast<Millis>(m_dice.below(10)) * 86'400'000;
        if (m_dice.below(3) == 0)
            dr.agreed = 1'704'067'200'000 + static_cast<Millis>(m_dice.below(10)) * 86'400'000;
        dr.ids.push_back(
            {"dr", "device_id", m_dice.uuid(), {}, {}, 0, {}, m_dice.below(2) == 0, "why", {}, false, {}, {}});
        dr.ids.back().retired.push_back(
            {m_dice.uuid(), {}, 1'704'067'200'000 + static_cast<Millis>(m_dice.below(5)) * 86'400'000});
        m_options.situations = {dr};
        if (m_dice.below(4) == 0)
            m_options.dismissals.add({"dr", "undeclared-field", "colour", {}, {}});
        if (m_dice.below(10) == 0)
            m_options.surroundings.user = m_dice.one({"", "ada", "login"});
        m_options.profiles = m_dice.below(2) == 0;
        m_options.product = m_dice.below(12) == 0 ? "dr" : "";
        return m_options;
    }

    [[nodiscard]] const store::Snapshot& snapshot() const { return *m_last; }
    unsigned below(unsigned limit) { return m_dice.below(limit); }

private:
    void append(const std::string& file, unsigned lines)
    {
        std::string text;
        for (unsigned i = 0; i < lines; ++i)
            text += m_dice.line();
        m_home.write(file, text);
    }

    void rewrite(const std::string& file) const
    {
        std::string text = readFile(m_home.path(file), 16u << 20).value_or(std::string());
        for (std::size_t at = text.find("\"co"); at != std::string::npos; at = text.find("\"co", at + 1))
            text.replace(at + 1, 2, "ko"); // "command" and "colour"
        static_cast<void>(replaceFile(m_home.path(file), text));
    }

    void journal()
    {
        const std::string id = "a" + std::to_string(m_number++);
        const auto attempt =
            attemptOf(id, {spooled("e" + std::to_string(m_dice.below(m_number)), "command_completed")}, journalDay);
        m_home.write("journal/dr.ndjson",
                     attemptLine(attempt) + (m_dice.below(2) == 0 ? answerTo(attempt, 200, event::Status::Sent) : ""));
    }

    void start()
    {
        std::vector<store::Source> sources = {{m_home.path("spool/dr.ndjson"), "dr", event::Status::Queued},
                                              {m_home.path("spool/azsdk.ndjson"), "azsdk", event::Status::Queued},
                                              {m_home.path("journal/dr.ndjson"), "dr", event::Status::Sent}};
        if (m_spare)
            sources.push_back({m_home.path("spare.ndjson"), {}, event::Status::Recorded});
        for (const char* file : {"a.ndjson", "b.ndjson", "c.ndjson"})
            sources.push_back({m_home.path(file), {}, event::Status::Recorded});
        m_loader.start(sources);
        m_loader.wait();
    }

    Home m_home;
    DicedLines m_dice;
    unsigned m_number = 1;
    bool m_spare = false;
    Options m_options;
    store::SnapshotPtr m_last;
    store::Loader m_loader; // last: its thread ends before what it writes to
};

} // namespace

class AuditorTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatAnAuditFromScratchTells_data();
    void tellsWhatAnAuditFromScratchTells();
    void looksAtNoEventTwice();
    void goesOnWhereItWasCancelled();
    void eventsThatSayTooMuchAreNotForgottenSilently();
    void fieldsOneByOneTellWhatTheyTellTogether_data();
    void fieldsOneByOneTellWhatTheyTellTogether();
};

void AuditorTest::tellsWhatAnAuditFromScratchTells_data()
{
    QTest::addColumn<unsigned>("seed");
    const unsigned seeds = qEnvironmentVariableIntValue("VITRINE_AUDIT_SEEDS");
    for (unsigned seed = 1; seed <= std::max(6U, seeds); ++seed)
        QTest::addRow("%u", seed) << seed;
}

void AuditorTest::tellsWhatAnAuditFromScratchTells()
{
    QFETCH(unsigned, seed);
    Machine machine(seed);
    Auditor auditor(bundled());
    for (int step = 0; step < 25; ++step) {
        const Options options = machine.options();
        if (machine.below(5) == 0) { // cancelled first
            const unsigned most = machine.below(2);
            unsigned asked = 0;
            QVERIFY(
                !auditor.audit(machine.snapshot(), options, [&](std::size_t) { return ++asked <= most; }).complete ||
                machine.snapshot().size() <= 1000U * most);
        }
        const auto kept = told(auditor.audit(machine.snapshot(), options));
        const auto fresh = told(audit::audit(*bundled(), machine.snapshot(), options));
        for (int i = 0; i < std::min(kept.size(), fresh.size()); ++i)
            QCOMPARE(kept[i], fresh[i]);
        QCOMPARE(kept.size(), fresh.size());
        machine.somethingHappens();
    }
}

void AuditorTest::looksAtNoEventTwice()
{
    const Home home;
    DicedLines dice(1);
    std::string line = amplitude("command_completed", R"({"command":"dr run","colour":"red"})");
    std::string lines;
    for (int i = 0; i < 100; ++i)
        lines += line;
    const std::string file = home.write("a.ndjson", lines);
    const std::string spool = home.write("spool.ndjson", dice.spooled(1, "dr") + dice.spooled(2, "dr"));
    store::SnapshotPtr snapshot;
    store::Loader loader(bundled(),
                         [&](store::SnapshotPtr news, const store::Progress&) { snapshot = std::move(news); });
    const std::vector<store::Source> sources = {{spool, "dr", event::Status::Queued},
                                                {file, {}, event::Status::Recorded}};
    const auto next = [&] {
        loader.wait();
        return snapshot;
    };
    Auditor auditor(bundled());
    const auto examinedBy = [&](const Options& options) {
        const std::uint64_t before = auditor.examined();
        static_cast<void>(auditor.audit(*next(), options));
        return auditor.examined() - before;
    };
    loader.start(sources);
    QCOMPARE(examinedBy({}), std::uint64_t{102});
    QCOMPARE(examinedBy({}), std::uint64_t{0});
    home.write("a.ndjson", line + line);
    loader.refresh();
    QCOMPARE(examinedBy({}), std::uint64_t{2});
    home.write("spool.ndjson", dice.spooled(3, "dr")); // the outbox is read anew as a whole
    loader.refresh();
    QCOMPARE(examinedBy({}), std::uint64_t{1});
    loader.start(sources); // and so is everything when a person opens another file
    QCOMPARE(examinedBy({}), std::uint64_t{0});
    Options refused;
    refused.situations.push_back({"dr", {}, {}, {}, 1, {}, {}});
    QCOMPARE(examinedBy(refused), std::uint64_t{0});
    Options elsewhere;
    elsewhere.surroundings.user = "ada";
    QCOMPARE(examinedBy(elsewhere), std::uint64_t{105});
    QVERIFY(replaceFile(file, lines.replace(lines.find("red"), 3, "tan")));
    loader.refresh();
    QCOMPARE(examinedBy(elsewhere), std::uint64_t{100});
}

void AuditorTest::goesOnWhereItWasCancelled()
{
    const Home home;
    std::string lines;
    for (int i = 0; i < 2500; ++i)
        lines += amplitude("error", R"({"colour":"red"})");
    const auto snapshot = store::load(bundled(), {{home.write("a", lines), {}, event::Status::Recorded}});
    Auditor auditor(bundled());
    const Audit stopped = auditor.audit(*snapshot, {}, [](std::size_t row) { return row < 2000; });
    QVERIFY(!stopped.complete);
    QCOMPARE(auditor.examined(), std::uint64_t{2000});
    const Audit whole = auditor.audit(*snapshot, {});
    QVERIFY(whole.complete);
    QCOMPARE(told(whole), told(audit::audit(*bundled(), *snapshot, {})));
}

// Every event names a field of its own: memory is bounded, and the audit says that something is missing.
void AuditorTest::eventsThatSayTooMuchAreNotForgottenSilently()
{
    const Home home;
    std::string lines;
    for (int i = 0; i < 12'000; ++i)
        lines += amplitude("error", "{\"odd" + std::to_string(i) + "\":1}");
    const std::string file = home.write("a.ndjson", lines);
    store::SnapshotPtr snapshot;
    store::Loader loader(bundled(),
                         [&](store::SnapshotPtr news, const store::Progress&) { snapshot = std::move(news); });
    loader.start({{file, {}, event::Status::Recorded}});
    loader.wait();
    Options options;
    options.profiles = false;
    Auditor auditor(bundled());
    const Audit audit = auditor.audit(*snapshot, options);
    QVERIFY(!audit.complete);
    QCOMPARE(audit.rows.size(), std::size_t{12'000});
    QVERIFY(audit.findings.size() <= 10'000);
    QVERIFY(replaceFile(file, amplitude("error", R"({"other":1})"))); // room again
    loader.refresh();
    loader.wait();
    const Audit after = auditor.audit(*snapshot, options);
    QVERIFY(after.complete);
    QCOMPARE(told(after), told(audit::audit(*bundled(), *snapshot, options)));
}

void AuditorTest::fieldsOneByOneTellWhatTheyTellTogether_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("nobody known") << "";
    QTest::newRow("a user's name") << "ada";
}

void AuditorTest::fieldsOneByOneTellWhatTheyTellTogether()
{
    QFETCH(QString, user);
    const Home home;
    DicedLines dice(7);
    std::string lines;
    for (int i = 0; i < 4000; ++i)
        lines += dice.line();
    const auto snapshot = store::load(bundled(), {{home.write("a", lines), {}, event::Status::Recorded}});
    sanitize::Surroundings surroundings;
    surroundings.user = user.toStdString();
    surroundings.home = user.isEmpty() ? "" : "/home/ada";
    std::map<std::string, std::unique_ptr<Examiner>> examiners;
    std::vector<const Told*> byFields;
    for (std::size_t i = 0; i < snapshot->size(); ++i) {
        const auto event = snapshot->event(i);
        const product::Profile* profile = event ? bundled()->find(event->product) : nullptr;
        if (!profile)
            continue;
        auto& examiner = examiners[profile->id];
        if (!examiner)
            examiner = std::make_unique<Examiner>(*profile, surroundings);
        static_cast<void>(examiner->look(*event, byFields));
        QList<QByteArray> one, all;
        for (const Told* each : byFields)
            one << told(each->finding);
        for (const Told& each : examiner->together(*event))
            all << told(each.finding);
        if (one != all)
            QFAIL((told(event->fields.dump()) + '\n' + one.join('\n') + "\n---\n" + all.join('\n')).constData());
    }
}

QTEST_APPLESS_MAIN(AuditorTest)
#include "tst_auditor.moc"
