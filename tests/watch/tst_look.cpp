// SPDX-License-Identifier: GPL-3.0-or-later
// A look at a home: what a person, an administrator or a tool changed since the last one is told once.
#include "outbox/spooled.h"
#include "support/home.h"
#include "watch/look.h"
#include "watch/memory.h"

#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace vitrine;
using test::Home;
using watch::Look;

namespace {

const std::string config = ".config/datarobot/drconfig.yaml";

QStringList told(const Look& look)
{
    QStringList lines;
    for (const watch::News& each : look.news)
        lines << QString::fromStdString(std::string(watch::name(each.kind)) + " " + each.product +
                                        (each.name.empty() ? "" : " " + each.event + "." + each.name));
    return lines;
}

std::string spoolLine(const std::string& field, int seq)
{
    event::Event event = test::numbered("e" + std::to_string(seq));
    event.fields = Json::object({{field, "x"}});
    return test::between(outbox::spoolLine(event));
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theFirstLookIsNoNews();
    void aSwitchIsToldOnce();
    void theAdministratorsSwitchIsTold();
    void whatSpeaksForOneProcessIsNoNews();
    void aNewFieldIsToldOnceAndLeavesTheAuditItsOwn();
    void fieldsOfAToolThatIsOffAreNotCounted();
    void aTornMemoryCriesNoWolf();
    void whatCannotBeKeptIsNotTold();
    void nothingChangedWritesNothing();

private:
    [[nodiscard]] Look look() const
    {
        const auto looked = watch::look(m_catalogue, m_policy, m_environment, 1'795'176'000'000);
        if (!looked)
            qFatal("no look: %s", looked.error().path.c_str());
        return *looked;
    }
    void say(bool enabled) const
    {
        (void)removeFile(m_home->path(config));
        (void)m_home->write(config, std::string("telemetry:\n  enabled: ") + (enabled ? "true" : "false") +
                                        "\n  last_prompt_version: \"1.0\"\n");
    }
    void record(const std::string& field, int seq) const
    {
        (void)m_home->write(".local/state/vitrine/dr/spool/0000000000000001.ndjson", spoolLine(field, seq));
    }

    const product::Catalogue m_catalogue = product::bundledCatalogue();
    std::unique_ptr<Home> m_home;
    policy::PolicySource m_policy;
    Environment m_environment;
};

void TestLook::init()
{
    m_home = std::make_unique<Home>();
    m_environment = m_home->environment();
    m_policy.directory = m_home->path("etc");
    m_policy.requiredOwner = static_cast<std::uint32_t>(::getuid());
    say(true);
}

void TestLook::theFirstLookIsNoNews()
{
    const Look first = look();
    QVERIFY(first.first);
    QCOMPARE(told(first), QStringList());
    const Look second = look();
    QVERIFY(!second.first);
    QCOMPARE(told(second), QStringList());
}

void TestLook::aSwitchIsToldOnce()
{
    (void)look();
    say(false);
    const Look changed = look();
    QCOMPARE(told(changed), QStringList{"state dr"});
    QCOMPARE(changed.news.front().before.state, std::string("allowed"));
    QCOMPARE(changed.news.front().after.state, std::string("off"));
    QCOMPARE(told(look()), QStringList());
}

void TestLook::theAdministratorsSwitchIsTold()
{
    (void)look();
    const std::string file = m_home->write("etc/policy.json", R"({"version":1,"products":{"dr":{"decision":"off"}}})");
    QCOMPARE(::chmod(m_home->path("etc").c_str(), 0755), 0);
    QCOMPARE(::chmod(file.c_str(), 0644), 0);
    const Look changed = look();
    QVERIFY(told(changed).contains("state dr"));
    QCOMPARE(changed.news.front().after.state, std::string("locked"));
}

void TestLook::whatSpeaksForOneProcessIsNoNews()
{
    (void)look();
    for (const char* name : {"DR_TELEMETRY_ENABLED", "DO_NOT_TRACK", "CI", "GITHUB_ACTIONS"})
        m_environment.variables[name] = std::string_view(name) == "DR_TELEMETRY_ENABLED" ? "false" : "1";
    m_environment.arguments = {"--no-telemetry"};
    QCOMPARE(told(look()), QStringList());
}

void TestLook::aNewFieldIsToldOnceAndLeavesTheAuditItsOwn()
{
    record("command", 1);
    (void)look();
    record("colour", 2);
    QCOMPARE(told(look()), QStringList{"new-field dr command_completed.colour"});
    QCOMPARE(told(look()), QStringList());
    QVERIFY(!exists(audit::fieldLedgerPath(m_environment, "dr")));
}

void TestLook::fieldsOfAToolThatIsOffAreNotCounted()
{
    record("command", 1);
    say(false);
    (void)look();
    record("colour", 2);
    QCOMPARE(told(look()), QStringList());
}

void TestLook::aTornMemoryCriesNoWolf()
{
    record("command", 1);
    (void)look();
    const std::string path = watch::memoryPath(m_environment);
    const std::string whole = readFile(path).value();
    QVERIFY(replaceFile(path, whole.substr(0, whole.size() / 2)));
    say(false);
    record("colour", 2);
    const Look anew = look();
    QVERIFY(anew.lost.has_value());
    QCOMPARE(told(anew), QStringList());
    say(true);
    const Look next = look();
    QVERIFY(!next.lost);
    QCOMPARE(told(next), QStringList{"state dr"});
}

void TestLook::whatCannotBeKeptIsNotTold()
{
    (void)look();
    say(false);
    const std::string path = watch::memoryPath(m_environment);
    QVERIFY(removeFile(path));
    m_home->makeDirectory(".local/state/vitrine/watch.json"); // no file can be put there
    QVERIFY(!watch::look(m_catalogue, m_policy, m_environment, 0));
}

void TestLook::nothingChangedWritesNothing()
{
    (void)look();
    const auto before = factsOf(watch::memoryPath(m_environment));
    (void)look();
    QVERIFY(before);
    QVERIFY(factsOf(watch::memoryPath(m_environment)).value() == *before);
    QCOMPARE(before->mode, 0600u);
}

QTEST_APPLESS_MAIN(TestLook)
#include "tst_look.moc"
