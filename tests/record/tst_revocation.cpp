// SPDX-License-Identifier: GPL-3.0-or-later
// Consent that is withdrawn by another program stops the very next event; one that lasts takes with it what waits, one
// that passes takes nothing.
#include "recording.h"

#include "consent/watch.h"
#include "outbox/generation.h"

#include <fcntl.h>
#include <functional>
#include <sys/stat.h>

using namespace vitrine;
using record::Field;
using record::Outcome;

class TestRevocation : public QObject
{
    Q_OBJECT
private slots:
    void stopsTheNextEvent_data();
    void stopsTheNextEvent();
    void onlyThatLastsPurges_data();
    void onlyThatLastsPurges();
    void consentThatComesBackBeginsAnew();
    void aPurgeByAnotherProgramBeginsAnew();
    void nothingBeforeConsent_data();
    void nothingBeforeConsent();
};

namespace {

using Act = std::function<void(const test::RecordingHome&)>;
const std::vector<Field> fields = {{"command", std::string_view("login")}};

// Records until the tick in which the files were made is over, so that the decision is a cached one.
void settle(record::Recorder& recorder)
{
    const auto until = consent::fileClock() + 60'000'000;
    while (consent::fileClock() < until)
        QCOMPARE(recorder.record("ran", fields), Outcome::Recorded);
}

void keepTime(const std::string& path, const std::function<void()>& change)
{
    struct stat before
    {
    };
    QCOMPARE(::stat(path.c_str(), &before), 0);
    change();
    const timespec times[] = {before.st_atim, before.st_mtim};
    QCOMPARE(::utimensat(AT_FDCWD, path.c_str(), times, 0), 0);
}

void overwrite(const std::string& path, std::string_view bytes)
{
    const int file = ::open(path.c_str(), O_WRONLY);
    QCOMPARE(::pwrite(file, bytes.data(), bytes.size(), 0), static_cast<ssize_t>(bytes.size()));
    ::close(file);
}

constexpr const char* policyOff = R"({"version":1,"products":{"tool":"off"}})";

} // namespace

Q_DECLARE_METATYPE(std::vector<Field>)

void TestRevocation::stopsTheNextEvent_data()
{
    QTest::addColumn<bool>("withConfig");
    QTest::addColumn<Act>("act");
    const auto row = [](const char* name, bool withConfig, Act act) {
        QTest::newRow(name) << withConfig << std::move(act);
    };
    row("user file edited in place, same size and time", true, [](const test::RecordingHome& home) {
        const std::string path = home.path(test::userConfig);
        keepTime(path, [&] { overwrite(path, "telemetry: off\n"); });
    });
    row("user file replaced, same size and time", true, [](const test::RecordingHome& home) {
        const std::string path = home.path(test::userConfig);
        const std::string other = home.write("new.yaml", "telemetry: off\n");
        keepTime(path, [&] { std::filesystem::rename(other, path); });
    });
    row("user file torn", true,
        [](const test::RecordingHome& home) { overwrite(home.path(test::userConfig), "telemetry: [[\n"); });
    row("user file without permission to read", true, [](const test::RecordingHome& home) {
        std::filesystem::remove(home.path(test::userConfig)); // a directory in its place: root may read everything
        home.makeDirectory(test::userConfig);
    });
    row("user file made", false,
        [](const test::RecordingHome& home) { home.write(test::userConfig, "telemetry: off\n"); });
    row("project file made", false,
        [](const test::RecordingHome& home) { home.write("work/app/tool.json", R"({"telemetry":false})"); });
    row("project file made further up", false,
        [](const test::RecordingHome& home) { home.write("work/tool.local.json", R"({"telemetry":false})"); });
    row("policy made, with its directory", false,
        [](const test::RecordingHome& home) { home.write("policy/policy.json", policyOff); });
    row("a policy that cannot be read", false,
        [](const test::RecordingHome& home) { home.write("policy/policy.json", "{"); });
}

void TestRevocation::stopsTheNextEvent()
{
    QFETCH(bool, withConfig);
    QFETCH(Act, act);
    const test::RecordingHome home;
    if (withConfig)
        home.write(test::userConfig, "telemetry: on \n");
    record::Recorder recorder = home.open();
    settle(recorder);
    act(home);
    QCOMPARE(recorder.record("ran", fields), Outcome::Off);
    QCOMPARE(recorder.record("ran", Json::object()), Outcome::Off);
}

void TestRevocation::onlyThatLastsPurges_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("lasts");
    QTest::newRow("variable") << "TOOL_TELEMETRY=0" << false;
    QTest::newRow("variable that is no answer") << "TOOL_TELEMETRY=maybe" << false;
    QTest::newRow("flag") << "--no-telemetry" << false;
    QTest::newRow("CI") << "CI=true" << false;
    QTest::newRow("project") << "work/app/tool.json {\"telemetry\":false}" << false;
    QTest::newRow("broken user file") << ".config/tool/config.yaml telemetry: [" << false;
    QTest::newRow("user file") << ".config/tool/config.yaml telemetry: off" << true;
    QTest::newRow("policy") << QString("policy/policy.json ") + policyOff << true;
}

void TestRevocation::onlyThatLastsPurges()
{
    QFETCH(QString, what);
    QFETCH(bool, lasts);
    const test::RecordingHome home;
    {
        record::Recorder before = home.open();
        QCOMPARE(before.record("ran", fields), Outcome::Recorded);
    }
    record::Options options = home.options();
    if (what.startsWith("--"))
        options.environment.arguments = {what.toStdString()};
    else if (what.section(' ', 0, 0).contains('/'))
        home.write(what.section(' ', 0, 0).toStdString(), what.section(' ', 1).toStdString());
    else
        options.environment.variables[what.section('=', 0, 0).toStdString()] = what.section('=', 1).toStdString();
    record::Recorder off = record::Recorder::open(test::recordedProduct(), options);
    QCOMPARE(off.record("ran", fields), Outcome::Off);
    QCOMPARE(home.spooled().size(), std::size_t(lasts ? 0 : 1));
    QCOMPARE(outbox::generation(home.environment(), "tool").has_value(), !lasts);
}

void TestRevocation::consentThatComesBackBeginsAnew()
{
    const test::RecordingHome home;
    record::Recorder recorder = home.open();
    QCOMPARE(recorder.record("ran", fields), Outcome::Recorded);
    const std::string before = home.spooled().front().generation;
    home.write(test::userConfig, "telemetry: off\n");
    QCOMPARE(recorder.record("ran", fields), Outcome::Off);
    home.replace(test::userConfig, "telemetry: on\n");
    QCOMPARE(recorder.record("ran", fields), Outcome::Recorded);
    QCOMPARE(home.spooled().size(), std::size_t(1));
    QVERIFY(home.spooled().front().generation != before);
}

// `vitrinectl purge` while a host runs: what it records afterwards is not lost in a file that is gone.
void TestRevocation::aPurgeByAnotherProgramBeginsAnew()
{
    const test::RecordingHome home;
    record::Recorder recorder = home.open();
    settle(recorder);
    const std::string before = home.spooled().front().generation;
    QVERIFY(outbox::purge(home.environment(), "tool"));
    QVERIFY(home.spooled().empty());
    QCOMPARE(recorder.record("ran", fields), Outcome::Recorded);
    QCOMPARE(home.spooled().size(), std::size_t(1));
    QVERIFY(home.spooled().front().generation != before);
}

void TestRevocation::nothingBeforeConsent_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("variable");
    QTest::newRow("a question that was not answered") << "dr"
                                                      << "X=1";
    QTest::newRow("a notice that was not shown") << "codegen"
                                                 << "X=1";
    QTest::newRow("a notice that is shown at every update") << "kiota"
                                                            << "X=1";
    QTest::newRow("CI") << "dr"
                        << "CI=true";
    QTest::newRow("a variable") << "azsdk"
                                << "AZSDK_TELEMETRY_ENABLED=false";
}

void TestRevocation::nothingBeforeConsent()
{
    QFETCH(QString, product);
    QFETCH(QString, variable);
    const test::RecordingHome home;
    const QStringList before = home.contents();
    record::Options options = home.options();
    options.environment.variables[variable.section('=', 0, 0).toStdString()] = variable.section('=', 1).toStdString();
    auto recorder = record::Recorder::open(product.toStdString(), options);
    QVERIFY(recorder);
    for (const product::EventKind& event : product::bundledCatalogue().find(product.toStdString())->events) {
        const Outcome outcome = recorder->record(event.name, std::vector<Field>{});
        QVERIFY(outcome == Outcome::Off || outcome == Outcome::NoticeDue);
    }
    QCOMPARE(home.contents(), before);
}

QTEST_APPLESS_MAIN(TestRevocation)
#include "tst_revocation.moc"
