// SPDX-License-Identifier: GPL-3.0-or-later
// The format carries tools of quite different habits without new code: a mode file, a file that only has to be there,
// degrees of on, a key with dots in it, several keys for one answer.
#include "base/file.h"
#include "product/jsonschema.h"
#include "product/load.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::product;

namespace {

const Rung* rungOf(const Profile& profile, const std::string& id)
{
    for (const Rung& rung : profile.ladder)
        if (rung.id == id)
            return &rung;
    return nullptr;
}

} // namespace

class OthersTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_catalogue = loadCatalogue(VITRINE_SOURCE_DIR "/tests/data/profiles"); }

    void allLoad()
    {
        for (const Error& error : m_catalogue.errors)
            qWarning("%s:%d:%d: %s", error.path.c_str(), int(error.line), int(error.column), error.detail.c_str());
        QCOMPARE(m_catalogue.errors.size(), std::size_t{0});
        QCOMPARE(m_catalogue.profiles.size(), std::size_t{5});
    }

    void allAreValid()
    {
        const Json schema = *Json::parse(*readFile(VITRINE_SOURCE_DIR "/resources/products/schema.json"));
        for (const Profile& profile : m_catalogue.profiles) {
            const auto text = readFile(VITRINE_SOURCE_DIR "/tests/data/profiles/" + profile.id + ".json");
            QCOMPARE(QString::fromStdString(test::violation(*Json::parse(*text), schema)), QString());
        }
    }

    void values_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QString>("rung");
        QTest::addColumn<QString>("value"); // as JSON
        QTest::addColumn<QString>("means");
        const auto row = [](const char* tool, const char* rung, const char* value, const char* means) {
            QTest::addRow("%s %s %s", tool, rung, value) << tool << rung << value << means;
        };
        row("go", "mode", R"("off 2024-08-01\n")", "off");
        row("go", "mode", R"("on 2024-08-01")", "on");
        row("go", "mode", R"("local")", "off");
        row("go", "mode", R"("offline")", "silent");
        row("gh", "env.own", R"("")", "off");
        row("gh", "env.own", R"(" Disabled ")", "off");
        row("gh", "env.own", R"("log")", "off");
        row("gh", "env.own", R"("1")", "on");
        row("gh", "env.dnt", R"("TRUE")", "off");
        row("gh", "env.dnt", R"("0")", "silent");
        row("gh", "user", "false", "off");
        row("gh", "user", R"("enabled")", "on");
        row("vscode", "user", R"("off")", "off");
        row("vscode", "user", R"("crash")", "on");
        row("vscode", "user", "false", "error");
        row("vscode", "legacy", "false", "off");
        row("vscode", "legacy", "true", "silent");
        row("aider", "never", "true", "off");
        row("aider", "never", "false", "silent");
        row("aider", "asked", "true", "on");
        row("vllm", "file", R"("")", "off");
        row("vllm", "file", R"("anything")", "off");
        row("vllm", "env.dnt", R"("true")", "silent");
    }
    void values()
    {
        QFETCH(QString, tool);
        QFETCH(QString, rung);
        QFETCH(QString, value);
        const Profile* profile = m_catalogue.find(tool.toStdString());
        QVERIFY(profile);
        const Rung* found = rungOf(*profile, rung.toStdString());
        QVERIFY(found);
        QTEST(QString(name(found->read.meaningOf(*Json::parse(value.toStdString())))), "means");
    }

    void keysWithDotsAreOneStep()
    {
        const Rung* user = rungOf(*m_catalogue.find("vscode"), "user");
        QCOMPARE(user->key, document::KeyPath({"telemetry.telemetryLevel"}));
        QCOMPARE(user->read.rules.at(1).level, std::string("crash"));
    }

    void severalKeysForOneAnswer()
    {
        const Rung* user = m_catalogue.find("aider")->userRung();
        QVERIFY(user->off);
        QVERIFY(!user->on);
        QCOMPARE(user->off->companions.at(0).key, document::KeyPath({"asked_opt_in"}));
        QCOMPARE(user->off->companions.at(0).literal.boolean(), std::optional(true));
    }

private:
    Catalogue m_catalogue;
};

QTEST_APPLESS_MAIN(OthersTest)
#include "tst_others.moc"
