// SPDX-License-Identifier: GPL-3.0-or-later
// A tool that takes its back end's address from a config key alone is sent to the sink by a copy of that config; the
// person's own file is never written. With a real tool, the real sink and a real home.
#include "product/load.h"
#include "support/home.h"
#include "trial/judgement.h"
#include "trial/redirect.h"
#include "trial/trial.h"

#include <QStandardPaths>
#include <QtTest>

#include <filesystem>
#include <sys/stat.h>

using namespace vitrine;

namespace {

constexpr const char* config = ".config/codegen/config.json";
const std::string own =
    "{\n  // kept\n  \"telemetry\": {\"enabled\": true, \"endpoint\": \"https://example.invalid/c\"}\n}\n";

// As codegen, but with no variable for the address, and its config where $XDG_CONFIG_HOME says.
product::Profile byConfigAlone(const std::string& place = "${XDG_CONFIG_HOME:-~/.config}/codegen/config.json")
{
    product::Profile profile = *product::bundledCatalogue().find("codegen");
    profile.endpoint.url.variables.clear();
    for (product::Rung& rung : profile.ladder)
        if (rung.kind == product::RungKind::User && rung.file) {
            rung.file->candidates = {{place, {}, {}}};
            rung.file->format = document::Format::Jsonc;
        }
    return profile;
}

} // namespace

class TestRedirect : public QObject
{
    Q_OBJECT
private slots:
    void whereItCanBeDone_data();
    void whereItCanBeDone();
    void theCopyNamesTheSinkAndNothingElseChanges();
    void whatCannotBeReadIsNotStoodFor();
    void aRealToolGoesToTheSink_data();
    void aRealToolGoesToTheSink();
};

void TestRedirect::whereItCanBeDone_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("can");
    QTest::newRow("by the variable") << "${XDG_CONFIG_HOME:-~/.config}/codegen/config.json" << true;
    QTest::newRow("right in the directory") << "${XDG_CONFIG_HOME:-~/.config}/codegen.json" << true;
    QTest::newRow("in the home") << "~/.codegen/config.json" << false;
    QTest::newRow("there, whatever the variable says") << "~/.config/codegen/config.json" << false;
}

void TestRedirect::whereItCanBeDone()
{
    QFETCH(QString, place);
    QFETCH(bool, can);
    const test::Home home;
    const product::Profile profile = byConfigAlone(place.toStdString());
    QCOMPARE(trial::redirectOf(profile, home.environment()).has_value(), can);
    const auto made = trial::prepare(profile, {}, home.environment(), {"tool"}, "/", {},
                                     {"http://127.0.0.1:5", {}, {}, {}, "/scratch/config"});
    QCOMPARE(made.configKey, std::string("telemetry.endpoint"));
    QCOMPARE(made.redirect.has_value(), can);
    QCOMPARE(made.environment.variables.contains("XDG_CONFIG_HOME"), can);
    QVERIFY(made.proxied); // what goes out all the same is counted
    QVERIFY(!trial::redirectOf(*product::bundledCatalogue().find("codegen"), home.environment())); // has a variable
}

void TestRedirect::theCopyNamesTheSinkAndNothingElseChanges()
{
    const test::Home home;
    home.write(config, own);
    home.write(".config/codegen/plugins/a.js", "a");
    home.write(".config/other/settings", "b");
    const product::Profile profile = byConfigAlone();
    const auto redirect = trial::redirectOf(profile, home.environment());
    QVERIFY(redirect);
    QVERIFY(trial::makeRedirected(*redirect, home.path("copy"), "http://127.0.0.1:5/mp/collect"));
    QCOMPARE(readFile(home.path("copy/codegen/config.json")).value_or(""),
             std::string("{\n  // kept\n  \"telemetry\": {\"enabled\": true, \"endpoint\": "
                         "\"http://127.0.0.1:5/mp/collect\"}\n}\n"));
    QCOMPARE(readFile(home.path("copy/codegen/plugins/a.js")).value_or(""), std::string("a"));
    QCOMPARE(readFile(home.path("copy/other/settings")).value_or(""), std::string("b"));
    QVERIFY(std::filesystem::is_symlink(home.path("copy/other")));
    QVERIFY(!std::filesystem::is_symlink(home.path("copy/codegen/config.json")));
    QCOMPARE(readFile(home.path(config)).value_or(""), own);
}

void TestRedirect::whatCannotBeReadIsNotStoodFor()
{
    const test::Home home;
    home.write(config, "{\"telemetry\": ");
    const product::Profile profile = byConfigAlone();
    const auto redirect = trial::redirectOf(profile, home.environment());
    QVERIFY(redirect);
    const auto made = trial::makeRedirected(*redirect, home.path("copy"), "http://127.0.0.1:5/");
    QVERIFY(!made);
    QCOMPARE(int(made.error().code), int(Code::Malformed));
    QCOMPARE(made.error().path, home.path(config));
}

void TestRedirect::aRealToolGoesToTheSink_data()
{
    QTest::addColumn<bool>("sends");
    QTest::newRow("off is off") << false;
    QTest::newRow("it sends all the same") << true;
}

// The tool reads the address where its config stands, sends there, and writes a note beside it.
void TestRedirect::aRealToolGoesToTheSink()
{
    if (QStandardPaths::findExecutable("curl").isEmpty())
        QSKIP("curl is not here");
    QFETCH(bool, sends);
    const test::Home home;
    home.write(config, own);
    const std::string tool = home.write(
        "tool", std::string("#!/bin/sh\nhere=\"${XDG_CONFIG_HOME:-$HOME/.config}/codegen\"\n"
                            "where=$(sed -n 's/.*\"endpoint\": \"\\([^\"]*\\)\".*/\\1/p' \"$here/config.json\")\n"
                            "echo noted > \"$here/note\"\n") +
                    (sends ? "" : "[ \"$CODEGEN_TELEMETRY_DISABLED\" = 1 ] && exit 0\n") +
                    "curl -q -s -m 20 -o /dev/null --data '{\"client_id\":\"c\",\"events\":[{\"name\":\"ran\"}]}' "
                    "\"$where\"\n");
    QCOMPARE(::chmod(tool.c_str(), 0700), 0);
    Environment environment = home.environment();
    environment.variables = {{"HOME", environment.home}, {"PATH", qgetenv("PATH").toStdString()}};
    trial::Options options;
    options.words = {tool};
    options.directory = environment.home;
    options.runs = 2;
    options.control = true;
    options.watch = 0;
    options.sender = VITRINE_BINARY_DIR "/bin/vitrine-sender";
    const product::Profile profile = byConfigAlone();
    const auto done = trial::run(profile, {}, environment, options, {});
    QVERIFY2(done, done ? "" : done.error().detail.c_str());
    const trial::Judgement judgement = trial::judge(*done);
    QCOMPARE(judgement.control, std::size_t(1)); // the copy is what it heeds
    QCOMPARE(judgement.requests, std::size_t(sends ? 2 : 0));
    QCOMPARE(int(judgement.verdict), int(sends ? trial::Verdict::Came : trial::Verdict::Silent));
    QCOMPARE(done->requests.size(), std::size_t(sends ? 3 : 1)); // their very bytes
    QCOMPARE(readFile(home.path(config)).value_or(""), own);
    QVERIFY(!exists(home.path(".config/codegen/note")));
}

QTEST_GUILESS_MAIN(TestRedirect)
#include "tst_redirect.moc"
