// SPDX-License-Identifier: GPL-3.0-or-later
// Undo restores every byte, also from another process, and never overwrites what somebody else wrote since.
#include "machine.h"

#include <QtTest>
#include <sys/wait.h>

using namespace vitrine;
using namespace vitrine::test;

class TestUndo : public QObject
{
    Q_OBJECT
private slots:
    void restoresEveryByte_data();
    void restoresEveryByte();
    void linksStayLinks();
    void keepsWhatOthersPutBeside();
    void refusesWhatChangedUnderneath();
    void goesBackStepByStep();
    void takesAKilledChangeForUndone();
    void nothingToUndo();
    void keepsFiftyEntries();
    void keepsNoSecrets();
    void keepsRangesThatCutACharacter();
    void survivesABrokenHistory();
    void wholeLinesBeforeATornOneCount();
    void historyIsPrivate();
};

namespace {

// In a process of its own.
int disableElsewhere(const Machine& machine, const std::string& product)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const auto plan = change::planConsent(machine.context(), product, false, "because", someTime);
        ::_exit(plan && change::apply(machine.context(), *plan, someTime) ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

Result<change::Applied> undo(const Machine& machine, const std::string& entry = {})
{
    const auto plan = change::planUndo(machine.context(), entry);
    return plan ? change::apply(machine.context(), *plan, someTime) : Result<change::Applied>(fail(plan.error()));
}

change::Applied disabled(const Machine& machine, const std::string& product, const std::string& reason = {})
{
    const auto plan = change::planConsent(machine.context(), product, false, reason, someTime);
    const auto applied = plan ? change::apply(machine.context(), *plan, someTime) : fail(plan.error());
    if (!applied)
        qFatal("%s", applied.error().detail.c_str());
    return *applied;
}

constexpr const char* drFile = ".config/datarobot/drconfig.yaml";

} // namespace

void TestUndo::restoresEveryByte_data()
{
    QTest::addColumn<QByteArray>("product");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("bytes"); // empty: the file is not there
    QTest::addColumn<unsigned>("mode");
    const auto row = [](const char* name, const char* product, const char* file, const char* bytes, unsigned mode) {
        QTest::newRow(name) << QByteArray(product) << QByteArray(file) << QByteArray(bytes) << mode;
    };
    row("azsdk", "azsdk", ".config/azsdk/config.yaml", "telemetry:\n  enabled: true\n", 0644);
    row("azsdk made", "azsdk", "", "", 0);
    row("codegen", "codegen", ".the-codegen-project/config.json",
        "\xef\xbb\xbf{\r\n  \"telemetry\": {\"enabled\": true},\r\n  \"lastUpdated\": "
        "\"2025-01-01T00:00:00.000Z\"\r\n}",
        0600);
    row("codegen made", "codegen", "", "", 0);
    row("dr", "dr", drFile, "# mine\ntelemetry: {enabled: true} # \xc3\xa4", 0640);
    row("dr made", "dr", "", "", 0);
    row("kamaji values", "kamaji", "named:values.yaml", "telemetry:\n  disabled: false\nother: &a [x]\nb: *a\n", 0664);
    row("kamaji manifest", "kamaji", "named:deploy.yaml",
        "apiVersion: v1\nkind: Service\n---\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n"
        "      - name: manager\n        args:\n        - --leader-elect # c\n",
        0644);
}

void TestUndo::restoresEveryByte()
{
    QFETCH(QByteArray, product);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, bytes);
    QFETCH(unsigned, mode);
    Machine machine;
    if (!file.isEmpty()) {
        const bool named = file.startsWith("named:");
        const std::string path = machine.home().write(file.mid(named ? 6 : 0).toStdString(), bytes.toStdString());
        QCOMPARE(::chmod(path.c_str(), mode), 0);
        if (named)
            machine.namedFiles["kamaji"] = path;
    }
    const auto before = machine.everythingElse();
    QCOMPARE(disableElsewhere(machine, product.toStdString()), 0);
    QVERIFY(machine.everythingElse() != before);
    const auto undone = undo(machine);
    QVERIFY2(undone, undone ? "" : undone.error().detail.c_str());
    QVERIFY(undone->changed);
    QCOMPARE(machine.everythingElse(), before);
    const auto history = change::history(machine.context());
    QVERIFY(history && history->entries.size() == 1 && history->entries.front().undone);
    QCOMPARE(int(undo(machine).error().code), int(Code::NotFound));
}

void TestUndo::linksStayLinks()
{
    const Machine machine;
    const std::string link = machine.home().path(drFile);
    QVERIFY(makeDirectories(parentPath(link)));
    QCOMPARE(::symlink("../../dotfiles/dr.yaml", link.c_str()), 0);
    disabled(machine, "dr");
    QVERIFY(QFileInfo(QString::fromStdString(link)).isSymLink());
    QCOMPARE(machine.read("dotfiles/dr.yaml"),
             std::string("telemetry:\n  enabled: false\n  last_updated: 1765000000\n"));
    QVERIFY(undo(machine));
    QVERIFY(QFileInfo(QString::fromStdString(link)).isSymLink());
    QVERIFY(!exists(machine.home().path("dotfiles")));
}

void TestUndo::keepsWhatOthersPutBeside()
{
    const Machine machine;
    disabled(machine, "codegen");
    machine.home().write(".the-codegen-project/notes.txt", "mine");
    QVERIFY(undo(machine));
    QVERIFY(!exists(machine.home().path(".the-codegen-project/config.json")));
    QCOMPARE(machine.read(".the-codegen-project/notes.txt"), std::string("mine"));
}

void TestUndo::refusesWhatChangedUnderneath()
{
    const Machine machine;
    const std::string path = machine.home().write(drFile, "telemetry:\n  enabled: true\n");
    disabled(machine, "dr");
    QVERIFY(appendToFile(path, "# a word of mine\n"));
    const std::string now = machine.read(drFile);
    const auto refused = undo(machine);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), int(Code::Changed));
    QCOMPARE(refused.error().path, path);
    QCOMPARE(machine.read(drFile), now);
    QVERIFY(!change::history(machine.context())->entries.front().undone);
}

void TestUndo::goesBackStepByStep()
{
    const Machine machine;
    const std::string first = "telemetry: {enabled: true}\n";
    machine.home().write(drFile, first);
    const auto one = disabled(machine, "dr");
    const std::string second = machine.read(drFile);
    disabled(machine, "dr", "a reason");
    QCOMPARE(int(undo(machine, one.entry).error().code), int(Code::Changed)); // the later one lies on top
    QVERIFY(undo(machine));
    QCOMPARE(machine.read(drFile), second);
    QVERIFY(undo(machine));
    QCOMPARE(machine.read(drFile), first);
    QCOMPARE(int(undo(machine, one.entry).error().code), int(Code::NotFound));
}

// Killed between the history and the file: the file never changed, so the change before it is the one to undo.
void TestUndo::takesAKilledChangeForUndone()
{
    const Machine machine;
    const std::string path = machine.home().write(drFile, "telemetry: {enabled: true}\n");
    disabled(machine, "dr");
    const std::string off = machine.read(drFile);
    disabled(machine, "dr", "lost");
    QVERIFY(replaceFile(path, off));
    QVERIFY(undo(machine));
    QCOMPARE(machine.read(drFile), std::string("telemetry: {enabled: true}\n"));
}

void TestUndo::nothingToUndo()
{
    const Machine machine;
    const auto plan = change::planUndo(machine.context());
    QVERIFY(!plan);
    QCOMPARE(int(plan.error().code), int(Code::NotFound));
    QVERIFY(change::history(machine.context())->entries.empty());
    QVERIFY(!exists(machine.home().path(".local")));
}

void TestUndo::keepsFiftyEntries()
{
    const Machine machine;
    machine.home().write(drFile, "telemetry: {enabled: true}\n");
    for (int i = 0; i < 53; ++i)
        disabled(machine, "dr", "reason " + std::to_string(i));
    QCOMPARE(change::history(machine.context())->entries.size(), std::size_t(50));
    for (int i = 0; i < 50; ++i)
        QVERIFY(undo(machine));
    QVERIFY(!undo(machine));
    QVERIFY(machine.read(drFile).find("reason 2") != std::string::npos);
}

void TestUndo::keepsNoSecrets()
{
    const Machine machine;
    machine.home().write(
        drFile, "token: before\ntelemetry:\n  enabled: true\n  api_key: between\n  last_updated: 1\nkey: behind\n");
    disabled(machine, "dr");
    const std::string log = machine.read(".local/state/vitrine/undo.ndjson");
    for (const char* secret : {"before\"", "between", "behind"})
        QVERIFY2(log.find(secret) == std::string::npos || std::string(secret) == "before\"", secret);
    QVERIFY(log.find("token") == std::string::npos);
    QVERIFY(undo(machine));
}

void TestUndo::keepsRangesThatCutACharacter()
{
    const Machine machine;
    const std::string before = "telemetry: {enabled: true, opt_out_reason: \"\xc3\xa4\"}\n";
    machine.home().write(drFile, before);
    disabled(machine, "dr", "\xc3\xa9"); // same first byte
    QVERIFY(machine.read(drFile).find("\xc3\xa9") != std::string::npos);
    QVERIFY(undo(machine));
    QCOMPARE(machine.read(drFile), before);
}

void TestUndo::survivesABrokenHistory()
{
    const Machine machine;
    machine.home().write(drFile, "telemetry: {enabled: true}\n");
    machine.home().write(".local/state/vitrine/undo.ndjson",
                         "{\"v\":1,\"id\":\n\xff\xfe\n{\"v\":1,\"id\":\"x\",\"intent\":\"disable\",\"files\":[{"
                         "\"path\":\"/etc/passwd\"}]}\n[]\n");
    QVERIFY(change::history(machine.context())->entries.empty());
    QCOMPARE(change::history(machine.context())->unreadable, std::uint64_t(4));
    disabled(machine, "dr");
    QCOMPARE(change::history(machine.context())->entries.size(), std::size_t(1));
    QVERIFY(machine.read(".local/state/vitrine/undo.ndjson").starts_with("{\"v\":1,\"id\":\n\xff\xfe\n"));
    QVERIFY(undo(machine));
}

// The end of the file is lost in the middle of a line: what stands before it is known, and can be undone.
void TestUndo::wholeLinesBeforeATornOneCount()
{
    const Machine machine;
    machine.home().write(drFile, "telemetry: {enabled: true}\n");
    disabled(machine, "dr");
    const std::string whole = machine.read(".local/state/vitrine/undo.ndjson");
    disabled(machine, "dr", "torn");
    const std::string both = machine.read(".local/state/vitrine/undo.ndjson");
    const std::string once = machine.read(drFile);
    QVERIFY(replaceFile(machine.home().path(".local/state/vitrine/undo.ndjson"),
                        both.substr(0, (whole.size() + both.size()) / 2)));
    const auto history = change::history(machine.context());
    QVERIFY(history);
    QCOMPARE(history->entries.size(), std::size_t(1));
    QCOMPARE(history->unreadable, std::uint64_t(1));
    const auto plan = change::planUndo(machine.context()); // the file was changed since, by the torn one
    QVERIFY(!plan);
    QCOMPARE(int(plan.error().code), int(Code::Changed));
    QCOMPARE(machine.read(drFile), once);
}

void TestUndo::historyIsPrivate()
{
    const Machine machine;
    disabled(machine, "dr");
    QCOMPARE(factsOf(machine.home().path(".local/state/vitrine/undo.ndjson"))->mode, 0600u);
    QCOMPARE(factsOf(machine.home().path(".local/state/vitrine"))->mode, 0700u);
    QCOMPARE(factsOf(machine.home().path(drFile))->mode, 0600u);
    QCOMPARE(factsOf(parentPath(machine.home().path(drFile)))->mode, 0700u);
}

QTEST_APPLESS_MAIN(TestUndo)
#include "tst_undo.moc"
