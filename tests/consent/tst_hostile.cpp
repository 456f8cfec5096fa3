// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands where a config should stand: no crash, no hang, and never "allowed" by mistake.
#include "consent/decision.h"
#include "document/document.h"
#include "product/load.h"

#include "support/home.h"

#include <QElapsedTimer>
#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace vitrine;
using namespace vitrine::consent;

class TestHostile : public QObject
{
    Q_OBJECT
private slots:
    void neverAllows_data();
    void neverAllows();
    void isReadAllTheSame_data();
    void isReadAllTheSame();
    void danglingLinkIsNoFile();
    void forbiddenFileIsNotAllowed();
    void longValuesAreCut();
    void secretsBesideTheAnswerStay();

private:
    [[nodiscard]] Decision decideFor(const QByteArray& product, const test::Home& home) const
    {
        Environment environment = home.environment();
        if (exists(home.path("named.yaml")))
            environment.namedFiles["kamaji"] = home.path("named.yaml");
        return decide(*m_catalogue.find(product.toStdString()), {}, environment);
    }

    product::Catalogue m_catalogue = product::bundledCatalogue();
};

namespace {

struct Place
{
    const char* product;
    const char* file;
    const char* off; // a config that says off
};

constexpr Place places[] = {
    {"azsdk", ".config/azsdk/config.yaml", "telemetry:\n  enabled: false\n"},
    {"codegen", ".the-codegen-project/config.json", "{\n  \"telemetry\": {\n    \"enabled\": false\n  }\n}\n"},
    {"codegen", "work/app/codegen.config.js", "export default {\n  telemetry: {\n    enabled: false\n  }\n};\n"},
    {"dr", ".config/datarobot/drconfig.yaml", "telemetry:\n  enabled: false\n"},
    {"kamaji", "named.yaml", "telemetry:\n  disabled: true\n"},
};

using Spoil = std::function<void(const test::Home&, const Place&)>;

void writeBytes(const test::Home& home, const Place& place, const std::string& bytes) { home.write(place.file, bytes); }

std::string inside(const Place& place, const std::string& bytes)
{
    const std::string off = place.off;
    const auto middle = off.find("elemetry") + 4;
    return off.substr(0, middle) + bytes + off.substr(middle);
}

const std::vector<std::pair<const char*, Spoil>> spoils = {
    {"deep", [](const auto& home, const auto& place) { writeBytes(home, place, std::string(100000, '[')); }},
    {"deep mappings",
     [](const auto& home, const auto& place) {
         std::string bytes;
         for (int i = 0; i < 100000; ++i)
             bytes += "{\"a\":";
         writeBytes(home, place, bytes);
     }},
    {"too large",
     [](const auto& home, const auto& place) {
         writeBytes(home, place, place.off + std::string(document::maxConfigBytes, '\n'));
     }},
    {"invalid UTF-8", [](const auto& home, const auto& place) { writeBytes(home, place, inside(place, "\xff\xc0")); }},
    {"NUL", [](const auto& home, const auto& place) { writeBytes(home, place, std::string("\0\0\0", 3) + place.off); }},
    {"cut off",
     [](const auto& home, const auto& place) { writeBytes(home, place, std::string(place.off) + "x: [\"{'"); }},
    {"directory", [](const auto& home, const auto& place) { home.makeDirectory(place.file); }},
    {"pipe",
     [](const auto& home, const auto& place) {
         home.makeDirectory(parentPath(place.file));
         QCOMPARE(::mkfifo(home.path(place.file).c_str(), 0600), 0);
     }},
    {"device",
     [](const auto& home, const auto& place) {
         home.makeDirectory(parentPath(place.file));
         QCOMPARE(::symlink("/dev/zero", home.path(place.file).c_str()), 0);
     }},
};

void addPlaces(const char* title, const Spoil& spoil)
{
    for (const Place& place : places)
        QTest::addRow("%s: %s", place.file, title) << Place(place) << spoil;
}

} // namespace

void TestHostile::neverAllows_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<Spoil>("spoil");
    for (const auto& [title, spoil] : spoils)
        addPlaces(title, spoil);
    const Spoil loop = [](const test::Home& home, const Place& place) {
        home.makeDirectory(parentPath(place.file));
        QCOMPARE(::symlink(home.path(place.file).c_str(), home.path(place.file).c_str()), 0);
    };
    for (const Place& place : {places[0], places[1], places[3]})
        QTest::addRow("%s: link to itself", place.file) << Place(place) << loop;
}

void TestHostile::neverAllows()
{
    QFETCH(Place, place);
    QFETCH(Spoil, spoil);
    const test::Home home;
    home.makeDirectory("work/app");
    spoil(home, place);
    QElapsedTimer timer;
    timer.start();
    const Decision decision = decideFor(place.product, home);
    QVERIFY2(timer.elapsed() < 60000, "not linear: a quadratic reader would take hours");
    QVERIFY(!decision.allowed);
    QCOMPARE(int(decision.state), int(State::Unknown));
    QCOMPARE(int(decision.winner().verdict), int(product::Verdict::Error));
    QCOMPARE(decision.winner().file, home.path(place.file));
    QVERIFY(decision.winner().fault && !decision.winner().detail.empty());
}

void TestHostile::isReadAllTheSame_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<Spoil>("spoil");
    addPlaces("as it is", [](const test::Home& home, const Place& place) { writeBytes(home, place, place.off); });
    addPlaces("windows", [](const test::Home& home, const Place& place) {
        writeBytes(home, place, QByteArray(place.off).replace("\n", "\r\n").prepend("\xef\xbb\xbf").toStdString());
    });
    addPlaces("no final line end", [](const test::Home& home, const Place& place) {
        writeBytes(home, place, QByteArray(place.off).trimmed().toStdString());
    });
    addPlaces("linked", [](const test::Home& home, const Place& place) {
        home.makeDirectory(parentPath(place.file));
        const std::string target = home.write("dotfiles/target", place.off);
        QCOMPARE(::symlink(target.c_str(), home.path(place.file).c_str()), 0);
    });
}

void TestHostile::isReadAllTheSame()
{
    QFETCH(Place, place);
    QFETCH(Spoil, spoil);
    const test::Home home;
    home.makeDirectory("work/app");
    spoil(home, place);
    const Decision decision = decideFor(place.product, home);
    QCOMPARE(int(decision.state), int(State::Off));
    QCOMPARE(decision.winner().file, home.path(place.file));
    const std::string off = place.off;
    const auto line = std::count(off.begin(), off.begin() + std::ptrdiff_t(off.find("abled")), '\n') + 1;
    QCOMPARE(decision.winner().line, std::uint64_t(line));
}

void TestHostile::danglingLinkIsNoFile()
{
    const test::Home home;
    home.makeDirectory(".config/azsdk");
    QCOMPARE(::symlink(home.path("gone").c_str(), home.path(".config/azsdk/config.yaml").c_str()), 0);
    const Decision decision = decideFor("azsdk", home);
    QCOMPARE(int(decision.rungs[decision.rungs.size() - 2].reason), int(Reason::NoFile));
    QVERIFY(decision.allowed);
}

// As an ordinary user would meet it; root may read everything, so root steps down for the moment of reading.
void TestHostile::forbiddenFileIsNotAllowed()
{
    const test::Home home;
    const std::string file = home.write(".the-codegen-project/config.json", places[1].off);
    QCOMPARE(::chmod(file.c_str(), 0), 0);
    const bool root = ::getuid() == 0;
    if (root)
        QCOMPARE(::seteuid(65534), 0);
    const Decision decision = decideFor("codegen", home);
    if (root)
        QCOMPARE(::seteuid(0), 0);
    QVERIFY(!decision.allowed);
    QCOMPARE(int(decision.winner().reason), int(Reason::Unreadable));
    QCOMPARE(int(*decision.winner().fault), int(Code::NoPermission));
    QCOMPARE(int(decision.tool.does), int(product::ToolBehaviour::Does::Sends));
}

void TestHostile::longValuesAreCut()
{
    const test::Home home;
    home.write(".config/datarobot/drconfig.yaml",
               "telemetry:\n  enabled: \"" + QByteArray("\u00e9").repeated(100000).toStdString() + "\"\n");
    const Decision decision = decideFor("dr", home);
    QVERIFY(!decision.allowed);
    QVERIFY(decision.winner().value.size() < 300);
    QVERIFY(QString::fromStdString(decision.winner().value).toUtf8().toStdString() == decision.winner().value);
}

void TestHostile::secretsBesideTheAnswerStay()
{
    const test::Home home;
    home.write(".the-codegen-project/config.json", R"({"telemetry":{"enabled":{"apiSecret":"s3cr3t"}}})");
    const Decision decision = decideFor("codegen", home);
    QCOMPARE(int(decision.winner().reason), int(Reason::NotAnAnswer));
    QVERIFY(decision.winner().value.find("s3cr3t") == std::string::npos);
    QVERIFY(decision.winner().detail.find("s3cr3t") == std::string::npos);
}

QTEST_APPLESS_MAIN(TestHostile)
#include "tst_hostile.moc"
