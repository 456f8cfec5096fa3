// SPDX-License-Identifier: GPL-3.0-or-later
// "This profile is wrong": the text names the profile and what was seen, and nothing personal gets into it, however
// events, their names and fields are made.
#include "dispute/discreet.h"
#include "dispute/form.h"
#include "store/loader.h"
#include "support/home.h"

#include <QtTest>

using namespace vitrine;
using dispute::Subject;
using test::Home;

namespace {

// Of the machine and of the events; none may be found in a text.
const QStringList planted{
    "ada.lovelace@example.com",
    "adalovelace",
    "engine-room-7",
    "/home/adalovelace/secret-project/main.go",
    "ghp_16C7e42F292c6912E7710c838347Ae178B4a",
    "AKIAIOSFODNN7EXAMPLE",
    "correct-horse-battery",
    "550e8400-e29b-41d4-a716-446655440000",
    "192.168.17.23",
    "52:54:00:ab:cd:ef",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    "value-that-nobody-knows"};

QByteArray amplitude(const QByteArray& name, const QByteArray& properties)
{
    return R"({"api_key":"k","events":[{"event_type":")" + name +
           R"(","device_id":"550e8400-e29b-41d4-a716-446655440000","time":1704067201500,"event_properties":)" +
           properties + "}]}\n";
}

QByteArray quoted(const QString& text) { return '"' + text.toUtf8() + '"'; }

} // namespace

class TestDispute : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void namesTheProfileAndWhatWasSeen();
    void shapesStandForValues();
    void aRungIsToldWithoutItsValue();
    void nothingPlantedGetsOut_data();
    void nothingPlantedGetsOut();
    void aHarmlessNameStays();
    void aPickedFieldIsCalledAsTheProfileCallsIt();
    void ownWordsAreLookedThrough();
    void thePlantedAreSeenByTheProof_data();
    void thePlantedAreSeenByTheProof();

private:
    [[nodiscard]] std::string form(const Subject& subject) const
    {
        return dispute::formOf(dispute::disputeOf({*m_profile, m_decision, *m_snapshot, m_around, Os::Linux}, subject));
    }
    Home m_home;
    const product::Catalogue m_catalogue = product::bundledCatalogue();
    const product::Profile* m_profile = nullptr;
    Environment m_environment;
    consent::Decision m_decision;
    sanitize::Surroundings m_around;
    store::SnapshotPtr m_snapshot;
};

void TestDispute::initTestCase()
{
    m_profile = m_catalogue.find("dr");
    QVERIFY(m_profile);
    m_environment = m_home.environment();
    m_environment.hostName = "engine-room-7";
    m_environment.variables = {{"USER", "adalovelace"},
                               {"API_PASSWORD", "correct-horse-battery"},
                               {"DR_TELEMETRY_ENABLED", "value-that-nobody-knows"}};
    m_around = sanitize::Surroundings::of(m_environment);
    m_decision = consent::decide(*m_profile, {}, m_environment);
    QByteArray lines;
    for (const QString& secret : planted) {
        lines += amplitude("command_completed", "{\"command\":" + quoted(secret) + ",\"duration_ms\":\"12\"}");
        lines += amplitude("command_completed", "{" + quoted(secret) + ":1,\"options\":{" + quoted(secret) + ":2}}");
        lines += amplitude(secret.toUtf8(), "{\"command\":[" + quoted(secret) + "]}");
    }
    lines += amplitude("command_completed", R"({"command":"dr run","duration_ms":12,"colour":true})");
    const std::string file = m_home.write("debug.ndjson", lines.toStdString());
    m_snapshot = store::load(m_catalogue, {{file, "dr", event::Status::Recorded}});
    QVERIFY(m_snapshot->size() >= 25);
}

void TestDispute::namesTheProfileAndWhatWasSeen()
{
    const std::string text = form({{}, "command_completed", "duration_ms"});
    for (const char* part : {"Tool:         DataRobot CLI (dr)\n", "Profile:      format 1, checked 20", ", sha256 ",
                             "Read from:    Technical Specification", "on Linux\n",
                             "About:        field duration_ms of command_completed\n", "Value is:     integer: 1\n",
                             "## In my own words\n"})
        QVERIFY2(text.find(part) != std::string::npos, text.c_str());
}

void TestDispute::shapesStandForValues()
{
    const auto found = dispute::disputeOf({*m_profile, m_decision, *m_snapshot, m_around, Os::Linux},
                                          {{}, "command_completed", "command"});
    std::uint64_t all = 0;
    for (const auto& [shape, count] : found.seen.shapes)
        all += count;
    QCOMPARE(all, found.seen.with);
    QCOMPARE(found.seen.with, std::uint64_t(planted.size()) + 1);
    QCOMPARE(found.seen.shapes.at("text (uuid)"), std::uint64_t{1});
    QVERIFY(found.seen.shapes.count("text (looks like email), up to 64 bytes") == 1);
}

void TestDispute::aRungIsToldWithoutItsValue()
{
    const auto rung = std::find_if(m_profile->ladder.begin(), m_profile->ladder.end(),
                                   [](const product::Rung& each) { return each.name == "DR_TELEMETRY_ENABLED"; });
    QVERIFY(rung != m_profile->ladder.end());
    const std::string text = form({rung->id, {}, {}});
    QVERIFY2(text.find("Name:         DR_TELEMETRY_ENABLED\n") != std::string::npos, text.c_str());
    QVERIFY2(text.find("Answer:       ") != std::string::npos, text.c_str());
    QVERIFY2(text.find("value-that-nobody-knows") == std::string::npos, text.c_str());
}

void TestDispute::nothingPlantedGetsOut_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("field");
    QTest::newRow("the whole profile") << ""
                                       << "";
    QTest::newRow("an event") << "command_completed"
                              << "";
    QTest::newRow("a field") << "command_completed"
                             << "command";
    QTest::newRow("a field of all events") << ""
                                           << "command";
    for (const QString& secret : planted) {
        if (secret == "value-that-nobody-knows")
            continue; // a plain name where it is picked as one
        QTest::addRow("field %s", qPrintable(secret)) << "command_completed" << secret;
        QTest::addRow("event %s", qPrintable(secret)) << secret << "";
    }
}

void TestDispute::nothingPlantedGetsOut()
{
    QFETCH(QString, event);
    QFETCH(QString, field);
    const QString text = QString::fromStdString(form({{}, event.toStdString(), field.toStdString()}));
    for (const QString& secret : planted) {
        if (secret == "value-that-nobody-knows" && event != "command_completed")
            continue; // it is also a field's name, which is harmless as such
        if (secret == "value-that-nobody-knows" && field.isEmpty())
            continue;
        QVERIFY2(!text.contains(secret), qPrintable(text));
    }
    QVERIFY2(!text.contains(QString::fromStdString(m_environment.home)), qPrintable(text));
}

void TestDispute::aHarmlessNameStays()
{
    const std::string whole = form({});
    QVERIFY2(whole.find("Not declared: colour: 1\n") != std::string::npos, whole.c_str());
    QVERIFY2(whole.find("Not declared: (left out: email): 1\n") != std::string::npos, whole.c_str());
    const std::string one = form({{}, "command_completed", "colour"});
    QVERIFY2(one.find("About:        field colour of command_completed\n") != std::string::npos, one.c_str());
    QVERIFY2(one.find("Nothing: the profile does not know it.\n") != std::string::npos, one.c_str());
    QVERIFY2(one.find("Value is:     boolean: 1\n") != std::string::npos, one.c_str());
}

void TestDispute::aPickedFieldIsCalledAsTheProfileCallsIt()
{
    const auto picked = [&](const char* event, const char* field) {
        return dispute::subjectOf(*m_profile, event, field);
    };
    QVERIFY((picked("command_completed", "duration_ms") == Subject{{}, "command_completed", "duration_ms"}));
    QVERIFY((picked("command_completed", "shoe_size") == Subject{{}, "command_completed", "shoe_size"}));
    QVERIFY((picked("unheard_of", "shoe_size") == Subject{{}, "unheard_of", "shoe_size"}));
    const std::string common = m_profile->commonFields.front().name;
    QVERIFY((picked("command_completed", common.c_str()) == Subject{{}, {}, common}));
}

void TestDispute::ownWordsAreLookedThrough()
{
    const dispute::Discreet discreet(m_around);
    QVERIFY(discreet.personalIn("The unit is seconds, see the specification, section 4.2\n").empty());
    const auto found = discreet.personalIn("ask\nada.lovelace@example.com\n");
    QVERIFY(std::find(found.begin(), found.end(), "email") != found.end());
}

void TestDispute::thePlantedAreSeenByTheProof_data()
{
    QTest::addColumn<QString>("secret");
    for (const QString& secret : planted)
        if (secret != "value-that-nobody-knows")
            QTest::newRow(qPrintable(secret)) << secret;
}

// The detectors that keep names out find every one of them; a proof that finds nothing would prove nothing.
void TestDispute::thePlantedAreSeenByTheProof()
{
    QFETCH(QString, secret);
    const dispute::Discreet discreet(m_around);
    QVERIFY(QString::fromStdString(discreet.name(secret.toStdString())).startsWith("(left out"));
}

QTEST_APPLESS_MAIN(TestDispute)
#include "tst_dispute.moc"
