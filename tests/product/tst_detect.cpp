// SPDX-License-Identifier: GPL-3.0-or-later
// Tools are found by what lies on the disk, and config files where each product looks for them.
#include "product/detect.h"

#include "product/load.h"
#include "support/home.h"

#include <QtTest>

#include <filesystem>

using namespace vitrine;
using namespace vitrine::product;

namespace {

const Profile& profileOf(const char* id)
{
    static const Catalogue catalogue = bundledCatalogue();
    return *catalogue.find(id);
}

void allowRunning(const std::string& path) { std::filesystem::permissions(path, std::filesystem::perms::owner_all); }

} // namespace

class DetectTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingThere()
    {
        test::Home home;
        for (const char* id : {"azsdk", "codegen", "dr", "kamaji", "kiota"})
            QVERIFY2(!detect(profileOf(id), home.environment()).found, id);
    }

    void onPath()
    {
        test::Home home;
        Environment environment = home.environment();
        environment.variables["PATH"] = ":" + home.path("none") + ":" + home.path("bin") + "::";
        const std::string dr = home.write("bin/dr", "#!/bin/false\n");
        QVERIFY(!detect(profileOf("dr"), environment).found); // a file that cannot be run is no program
        allowRunning(dr);
        QVERIFY(detect(profileOf("dr"), environment).found);
        QCOMPARE(detect(profileOf("dr"), environment).trace, dr);
        std::filesystem::create_directory(home.path("bin/codegen"));
        QVERIFY(!detect(profileOf("codegen"), environment).found); // nor is a directory
    }

    void byTrace_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("file");
        QTest::newRow("dr") << "dr"
                            << ".config/datarobot/drconfig.yaml";
        QTest::newRow("codegen") << "codegen"
                                 << ".the-codegen-project/config.json";
        QTest::newRow("azsdk yaml") << "azsdk"
                                    << ".config/azsdk/config.yaml";
        QTest::newRow("azsdk json") << "azsdk"
                                    << ".config/azsdk/config.json";
        QTest::newRow("kiota") << "kiota"
                               << ".dotnet/tools/kiota";
        QTest::newRow("kamaji") << "kamaji"
                                << ".cache/helm/repository/clastix-index.yaml";
    }
    void byTrace()
    {
        QFETCH(QString, product);
        QFETCH(QString, file);
        test::Home home;
        const std::string path = home.write(file.toStdString(), "x");
        const Presence presence = detect(profileOf(qPrintable(product)), home.environment());
        QVERIFY(presence.found);
        QCOMPARE(presence.trace, path);
    }

    void theFirstCandidateThatExists()
    {
        test::Home home;
        const ConfigFile& file = *profileOf("azsdk").userRung()->file;
        const auto place = [&] { return locate(file, "azsdk", home.environment()); };
        QCOMPARE(place(), home.path(".config/azsdk/config.yaml")); // where it would be made
        const std::string json = home.write(".config/azsdk/config.json", "{}");
        QCOMPARE(place(), json);
        QCOMPARE(formatOf(file, place()), document::Format::Json);
        const std::string yaml = home.write(".config/azsdk/config.yaml", "{}");
        QCOMPARE(place(), yaml);
        QCOMPARE(formatOf(file, place()), document::Format::Yaml);
    }

    void variablesMoveIt()
    {
        test::Home home;
        Environment environment = home.environment();
        const ConfigFile& file = *profileOf("dr").userRung()->file;
        environment.variables["XDG_CONFIG_HOME"] = "/elsewhere";
        QCOMPARE(locate(file, "dr", environment), std::string("/elsewhere/datarobot/drconfig.yaml"));
        environment.variables["XDG_CONFIG_HOME"] = "";
        QCOMPARE(locate(file, "dr", environment), home.path(".config/datarobot/drconfig.yaml"));
    }

    void upwards()
    {
        test::Home home;
        Environment environment = home.environment();
        environment.workingDirectory = home.path("work/app/src");
        home.makeDirectory("work/app/src");
        const ConfigFile& file = *profileOf("codegen").ladder[3].file;
        QCOMPARE(locate(file, "codegen", environment), std::string());
        const std::string far = home.write("work/codegen.config.ts", "");
        QCOMPARE(locate(file, "codegen", environment), far);
        const std::string near = home.write("work/app/codegen.config.mjs", "");
        QCOMPARE(locate(file, "codegen", environment), near);
        const std::string first = home.write("work/app/codegen.config.js", "");
        QCOMPARE(locate(file, "codegen", environment), first);
        environment.workingDirectory.clear();
        QCOMPARE(locate(file, "codegen", environment), std::string());
    }

    void onlyWhatIsNamed()
    {
        test::Home home;
        Environment environment = home.environment();
        const ConfigFile& file = *profileOf("kamaji").userRung()->file;
        QCOMPARE(locate(file, "kamaji", environment), std::string());
        environment.namedFiles["kamaji"] = "/srv/values.yaml";
        QCOMPARE(locate(file, "kamaji", environment), std::string("/srv/values.yaml"));
    }

    void formats_data()
    {
        QTest::addColumn<int>("declared");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("format");
        using document::Format;
        const auto row = [](Format declared, const char* path, Format format) {
            QTest::addRow("%d %s", int(declared), path) << int(declared) << path << int(format);
        };
        row(Format::Yaml, "c.json", Format::Json);
        row(Format::Json, "c.yml", Format::Yaml);
        row(Format::Json, "c.toml", Format::Toml);
        row(Format::Jsonc, "settings.json", Format::Jsonc);
        row(Format::Text, "id.json", Format::Text);
        row(Format::Script, "codegen.config.js", Format::Script);
        row(Format::Yaml, "values", Format::Yaml);
    }
    void formats()
    {
        QFETCH(int, declared);
        QFETCH(QString, path);
        ConfigFile file;
        file.format = static_cast<document::Format>(declared);
        QTEST(int(formatOf(file, path.toStdString())), "format");
    }
};

QTEST_APPLESS_MAIN(DetectTest)
#include "tst_detect.moc"
