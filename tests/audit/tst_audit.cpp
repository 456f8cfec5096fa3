// SPDX-License-Identifier: GPL-3.0-or-later
// Events looked through as a whole: verdicts, counting, places, dismissals, stopping.
#include "audited.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::audit;
using namespace vitrine::test;

namespace {

Options eventsOnly()
{
    Options options;
    options.profiles = false;
    return options;
}

QString verdicts(const Audit& audit)
{
    QStringList all;
    for (const RowVerdict& row : audit.rows)
        all << QString(name(row.verdict)) + (row.found ? "!" : "");
    return all.join(' ');
}

} // namespace

class AuditTest : public QObject
{
    Q_OBJECT
private slots:
    void verdictsAreThree()
    {
        const Audit audit = audited(amplitude("command_completed", R"({"command":"dr run"})") +
                                        amplitude("command_completed", R"({"colour":"red"})") +
                                        amplitude("nobody_knows", R"({"colour":"red"})"),
                                    eventsOnly());
        QCOMPARE(verdicts(audit), "valid invalid! unrecognised");
        QVERIFY(audit.complete);
    }

    void aFindingStandsForAllOfItsKind()
    {
        std::string lines;
        for (int i = 0; i < 25; ++i)
            lines += amplitude("command_completed", R"({"colour":"red"})");
        const Audit audit = audited(lines + amplitude("command_started", R"({"colour":"red"})"), eventsOnly());
        QCOMPARE(audit.findings.size(), std::size_t{2});
        const Finding& first = audit.findings.front();
        QCOMPARE(first.event, "command_completed");
        QCOMPARE(first.count, std::uint64_t{25});
        QCOMPARE(first.places.size(), mostPlaces);
        QCOMPARE(first.places.front().line, std::uint64_t{1});
        QCOMPARE(first.places.back().row, std::optional<std::uint32_t>(9));
        QVERIFY(first.id != audit.findings.back().id);
        QVERIFY(first.id.starts_with("dr-"));
    }

    void idsStayTheSame()
    {
        const std::string line = amplitude("command_completed", R"({"colour":"red"})");
        QCOMPARE(audited(line).findings.front().id, audited(line + line).findings.front().id);
    }

    void dismissedFindingsAreMarked()
    {
        Options options = eventsOnly();
        options.dismissals.add({"dr", "undeclared-field", "colour", {}, {}});
        const Audit audit = audited(amplitude("command_completed", R"({"colour":"red"})"), options);
        QVERIFY(audit.findings.front().dismissed);
        QCOMPARE(audit.count(Severity::Warning), std::uint64_t{0});
        QCOMPARE(verdicts(audit), "invalid");
    }

    void stopsWhenTold()
    {
        const Home home;
        const auto snapshot = store::load(
            bundled(), {{home.write("a", amplitude("error", R"({"colour":"red"})")), {}, event::Status::Recorded}});
        const Audit stopped = audit::audit(*bundled(), *snapshot, eventsOnly(), [](std::size_t) { return false; });
        QVERIFY(!stopped.complete);
        QVERIFY(stopped.findings.empty());
    }
};

QTEST_APPLESS_MAIN(AuditTest)
#include "tst_audit.moc"
