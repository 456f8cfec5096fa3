// SPDX-License-Identifier: GPL-3.0-or-later
// Only a file that its owner alone can have written counts, and what is misspelt in it never counts as "no rule".
#include "policy/policy.h"

#include "support/home.h"

#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace vitrine;
using namespace vitrine::policy;
using Standing = Policy::Standing;

Q_DECLARE_METATYPE(Standing)

class TestPolicy : public QObject
{
    Q_OBJECT
private slots:
    void readsRules();
    void exampleForAdministratorsCounts();
    void starStandsForTheRest();
    void breaksOnUnknownWords_data();
    void breaksOnUnknownWords();
    void countsOnlyFromItsOwner_data();
    void countsOnlyFromItsOwner();
    void otherOwnerIsIgnored();
    void oddFilesAreBroken_data();
    void oddFilesAreBroken();
    void nothingThere();
    void unreadableIsBroken();
};

namespace {

const char* const offForAll = R"({"version":1,"products":{"*":"off"}})";

Policy read(const test::Home& home) { return readPolicy({home.path("vitrine"), ::getuid()}); }

Policy readText(const test::Home& home, const std::string& text)
{
    home.write("vitrine/policy.json", text);
    return read(home);
}

void setMode(const std::string& path, unsigned mode) { QCOMPARE(::chmod(path.c_str(), mode), 0); }

} // namespace

void TestPolicy::readsRules()
{
    const test::Home home;
    const Policy policy = readText(
        home, "{\n  \"version\": 1,\n  \"products\": {\n    \"dr\": {\n      \"message\": \"Ask IT.\",\n"
              "      \"decision\": \"off\"\n    },\n    \"codegen\": \"on\",\n    \"kiota\": \"user\"\n  }\n}\n");
    QCOMPARE(policy.standing, Standing::InForce);
    QCOMPARE(policy.file, home.path("vitrine/policy.json"));
    const Rule* dr = policy.ruleFor("dr");
    QVERIFY(dr);
    QCOMPARE(int(dr->decision), int(Decision::Off));
    QCOMPARE(dr->message, std::string("Ask IT."));
    QCOMPARE(dr->line, std::uint64_t(6));
    QCOMPARE(dr->column, std::uint64_t(19));
    QCOMPARE(int(policy.ruleFor("codegen")->decision), int(Decision::On));
    QCOMPARE(int(policy.ruleFor("kiota")->decision), int(Decision::User));
    QVERIFY(!policy.ruleFor("azsdk"));
}

void TestPolicy::exampleForAdministratorsCounts()
{
    const auto example = readFile(VITRINE_SOURCE_DIR "/installer/linux/policy.example.json");
    QVERIFY(example.has_value());
    const test::Home home;
    const Policy policy = readText(home, *example);
    QCOMPARE(policy.standing, Standing::InForce);
    QCOMPARE(int(policy.ruleFor("dr")->decision), int(Decision::Off));
    QVERIFY(!policy.ruleFor("dr")->message.empty());
    QCOMPARE(int(policy.ruleFor("a product of tomorrow")->decision), int(Decision::Off));
}

void TestPolicy::starStandsForTheRest()
{
    const test::Home home;
    const Policy policy = readText(home, R"({"$schema":"x","version":1,"products":{"*":"off","dr":"user"}})");
    QCOMPARE(int(policy.ruleFor("anything")->decision), int(Decision::Off));
    QCOMPARE(int(policy.ruleFor("dr")->decision), int(Decision::User));
}

void TestPolicy::breaksOnUnknownWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    const auto row = [](const char* title, const QByteArray& text, int line) { QTest::newRow(title) << text << line; };
    row("decision", "{\"version\":1,\n\"products\":{\n\"dr\":\"offf\"}}", 3);
    row("decision in other letters", "{\"version\":1,\n\"products\":{\n\"dr\":\"OFF\"}}", 3);
    row("decision of the wrong type", "{\"version\":1,\n\"products\":{\n\"dr\":false}}", 3);
    row("decision twice", "{\"version\":1,\n\"products\":{\n\"dr\":{\"decision\":\"off\",\n\"decision\":\"on\"}}}", 4);
    row("decision missing", "{\"version\":1,\n\"products\":{\n\"dr\":{\"message\":\"x\"}}}", 3);
    row("rule key", "{\"version\":1,\n\"products\":{\n\"dr\":{\"decision\":\"on\",\n\"desision\":\"off\"}}}", 4);
    row("message", "{\"version\":1,\n\"products\":{\n\"dr\":{\"decision\":\"on\",\n\"message\":7}}}", 4);
    row("product twice", "{\"version\":1,\n\"products\":{\n\"dr\":\"off\",\n\"dr\":\"on\"}}", 4);
    row("top key", "{\"version\":1,\n\"product\":{\"*\":\"off\"}}", 2);
    row("version", "{\n\"version\":2,\"products\":{}}", 2);
    row("version missing", "{\"products\":{}}", 1);
    row("products missing", "{\"version\":1}", 1);
    row("products of the wrong type", "{\"version\":1,\n\"products\":[]}", 2);
    row("not JSON", "{\"version\":1,\n\"products\":", 2);
    row("a comment", "{\n// off\n\"version\":1,\"products\":{}}", 2);
    row("an array", "[]", 1);
    row("deep", QByteArray(100000, '['), 1);
    row("NUL", QByteArray("{\0}", 3), 1);
    row("invalid UTF-8", "{\"version\":1,\n\"products\":{\"\xff\":\"off\"}}", 2);
}

void TestPolicy::breaksOnUnknownWords()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const test::Home home;
    const Policy policy = readText(home, text.toStdString());
    QCOMPARE(policy.standing, Standing::Broken);
    QCOMPARE(int(policy.error.line), line);
    QCOMPARE(policy.error.path, policy.file);
    QVERIFY(policy.rules.empty());
}

void TestPolicy::countsOnlyFromItsOwner_data()
{
    QTest::addColumn<int>("directoryMode");
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<Standing>("standing");
    QTest::newRow("as it should be") << 0755 << 0644 << Standing::InForce;
    QTest::newRow("private") << 0700 << 0600 << Standing::InForce;
    QTest::newRow("group writes the file") << 0755 << 0664 << Standing::Ignored;
    QTest::newRow("all write the file") << 0755 << 0646 << Standing::Ignored;
    QTest::newRow("group writes the directory") << 0775 << 0644 << Standing::Ignored;
    QTest::newRow("all write the directory") << 0777 << 0644 << Standing::Ignored;
    QTest::newRow("all write the sticky directory") << 01777 << 0644 << Standing::Ignored;
}

void TestPolicy::countsOnlyFromItsOwner()
{
    QFETCH(int, directoryMode);
    QFETCH(int, fileMode);
    QFETCH(Standing, standing);
    const test::Home home;
    setMode(home.write("vitrine/policy.json", offForAll), unsigned(fileMode));
    setMode(home.path("vitrine"), unsigned(directoryMode));
    const Policy policy = read(home);
    QCOMPARE(policy.standing, standing);
    QCOMPARE(policy.rules.empty(), standing != Standing::InForce);
    QCOMPARE(policy.error.code == Code::NoPermission, standing == Standing::Ignored);
}

void TestPolicy::otherOwnerIsIgnored()
{
    const test::Home home;
    home.write("vitrine/policy.json", offForAll);
    const Policy policy = readPolicy({home.path("vitrine"), ::getuid() + 1});
    QCOMPARE(policy.standing, Standing::Ignored);
    QVERIFY(!policy.error.path.empty() && !policy.error.detail.empty());
}

void TestPolicy::oddFilesAreBroken_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("link") << QByteArray("link") << int(Code::Unsupported);
    QTest::newRow("link to itself") << QByteArray("loop") << int(Code::Unsupported);
    QTest::newRow("pipe") << QByteArray("pipe") << int(Code::Unsupported);
    QTest::newRow("directory") << QByteArray("directory") << int(Code::Unsupported);
    QTest::newRow("too large") << QByteArray("large") << int(Code::TooLarge);
    QTest::newRow("empty") << QByteArray("empty") << int(Code::Malformed);
}

void TestPolicy::oddFilesAreBroken()
{
    QFETCH(QByteArray, what);
    QFETCH(int, code);
    const test::Home home;
    const std::string file = home.path("vitrine/policy.json");
    home.makeDirectory(what == "directory" ? "vitrine/policy.json" : "vitrine");
    if (what == "link")
        QCOMPARE(::symlink(home.write("elsewhere.json", offForAll).c_str(), file.c_str()), 0);
    else if (what == "loop")
        QCOMPARE(::symlink(file.c_str(), file.c_str()), 0);
    else if (what == "pipe")
        QCOMPARE(::mkfifo(file.c_str(), 0600), 0);
    else if (what == "large")
        home.write("vitrine/policy.json", std::string(2u << 20, ' ') + offForAll);
    else if (what == "empty")
        home.write("vitrine/policy.json", "");
    const Policy policy = read(home);
    QCOMPARE(policy.standing, Standing::Broken);
    QCOMPARE(int(policy.error.code), code);
}

void TestPolicy::nothingThere()
{
    const test::Home home;
    QCOMPARE(read(home).standing, Standing::None);
    home.makeDirectory("vitrine");
    setMode(home.path("vitrine"), 0777);
    QCOMPARE(read(home).standing, Standing::None);
    QCOMPARE(read(home).file, home.path("vitrine/policy.json"));
}

// As an ordinary user would meet it; root may read everything, so root steps down for the moment of reading.
void TestPolicy::unreadableIsBroken()
{
    const test::Home home;
    setMode(home.write("vitrine/policy.json", offForAll), 0);
    setMode(home.path(""), 0755);
    setMode(home.path("vitrine"), 0755);
    const uid_t owner = ::getuid();
    if (owner == 0)
        QCOMPARE(::seteuid(65534), 0);
    const Policy policy = readPolicy({home.path("vitrine"), owner});
    if (owner == 0)
        QCOMPARE(::seteuid(0), 0);
    QCOMPARE(policy.standing, Standing::Broken);
    QCOMPARE(int(policy.error.code), int(Code::NoPermission));
}

QTEST_APPLESS_MAIN(TestPolicy)
#include "tst_policy.moc"
