// SPDX-License-Identifier: GPL-3.0-or-later
// No change to a watched file goes unseen, also one that keeps its size and its time; what did not change costs no
// second reading.
#include "consent/watch.h"

#include "support/home.h"

#include <QtTest>
#include <fcntl.h>
#include <filesystem>
#include <functional>
#include <sys/stat.h>

using namespace vitrine;
using consent::Watch;

class TestWatch : public QObject
{
    Q_OBJECT
private slots:
    void seesEveryChange_data();
    void seesEveryChange();
    void aFileOfTheSameTickIsNotTrusted();
    void aSetBackClockOfAFileIsNotBelieved();
    void manyMissingFilesCostOneLook();
    void nothingIsNeverUnchanged() { QVERIFY(!Watch().unchanged()); }
};

namespace {

using Act = std::function<void(const test::Home&)>;

void overwrite(const std::string& path, const std::string& bytes)
{
    const int file = ::open(path.c_str(), O_WRONLY);
    QCOMPARE(::pwrite(file, bytes.data(), bytes.size(), 0), static_cast<ssize_t>(bytes.size()));
    ::close(file);
}

// Back to what it was; only the time of the inode cannot be set.
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

std::vector<std::string> watched(const test::Home& home)
{
    return {home.path("config/there.yaml"), home.path("config/absent.yaml"), home.path("none/at/all.yaml"),
            home.path("project/a.json"),    home.path("project/b.json"),     home.path("project/c.json")};
}

// Once the tick in which the files were made is over.
Watch settled(const std::vector<std::string>& paths)
{
    Watch watch;
    const auto again = [&] {
        watch = Watch(paths, consent::fileClock());
        return watch.unchanged();
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(again(), 10'000); }();
    return watch;
}

} // namespace

void TestWatch::seesEveryChange_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<bool>("seen");
    const auto row = [](const char* name, Act act, bool seen = true) { QTest::newRow(name) << std::move(act) << seen; };
    row(
        "nothing", [](const test::Home&) {}, false);
    row(
        "read", [](const test::Home& home) { QVERIFY(readFile(home.path("config/there.yaml"))); }, false);
    row(
        "another file beside it", [](const test::Home& home) { home.write("config/other.yaml", "x"); }, false);
    row("edited in place, same size", [](const test::Home& home) { overwrite(home.path("config/there.yaml"), "off"); });
    row("edited in place, same size and time", [](const test::Home& home) {
        const std::string path = home.path("config/there.yaml");
        keepTime(path, [&] { overwrite(path, "off"); });
    });
    row("replaced, same size and time", [](const test::Home& home) {
        const std::string path = home.path("config/there.yaml");
        const std::string other = home.write("config/new.yaml", "off");
        keepTime(path, [&] { std::filesystem::rename(other, path); });
    });
    row("longer", [](const test::Home& home) { home.write("config/there.yaml", "more"); });
    row("removed", [](const test::Home& home) { std::filesystem::remove(home.path("config/there.yaml")); });
    row("made unreadable", [](const test::Home& home) {
        std::filesystem::permissions(home.path("config/there.yaml"), std::filesystem::perms::none);
    });
    row("an absent file appears", [](const test::Home& home) { home.write("config/absent.yaml", ""); });
    row("an absent directory appears", [](const test::Home& home) { home.makeDirectory("none"); });
    row("an absent file appears with its directories",
        [](const test::Home& home) { home.write("none/at/all.yaml", ""); });
    row("one of many absent files appears", [](const test::Home& home) { home.write("project/b.json", ""); });
    row("a link to an absent file is filled", [](const test::Home& home) {
        std::filesystem::create_symlink(home.path("config/there.yaml"), home.path("config/absent.yaml"));
    });
    row("its directory is another one", [](const test::Home& home) {
        std::filesystem::rename(home.path("config"), home.path("old"));
        home.write("config/there.yaml", "off");
    });
}

void TestWatch::seesEveryChange()
{
    QFETCH(Act, act);
    QFETCH(bool, seen);
    const test::Home home;
    home.write("config/there.yaml", "on!");
    home.makeDirectory("project");
    const Watch watch = settled(watched(home));
    act(home);
    QCOMPARE(!watch.unchanged(), seen);
}

// Written, read, and written again before the clock of files moves on: stat cannot tell the two apart.
void TestWatch::aFileOfTheSameTickIsNotTrusted()
{
    const test::Home home;
    const std::string path = home.write("config/there.yaml", "on!");
    const Watch watch({path}, consent::fileClock());
    QVERIFY(!watch.unchanged());
}

void TestWatch::aSetBackClockOfAFileIsNotBelieved()
{
    const test::Home home;
    const std::string path = home.write("config/there.yaml", "on!");
    const timespec longAgo[] = {{1'000'000, 0}, {1'000'000, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, path.c_str(), longAgo, 0), 0);
    const Watch watch({path}, consent::fileClock());
    QVERIFY(!watch.unchanged());
}

void TestWatch::manyMissingFilesCostOneLook()
{
    const test::Home home;
    home.makeDirectory("project");
    const Watch watch = settled(watched(home));
    const auto looks = watch.looks();
    QCOMPARE(std::count(looks.begin(), looks.end(), home.path("project")), 1);
    QCOMPARE(std::count(looks.begin(), looks.end(), home.path("project/a.json")), 0);
    QVERIFY(looks.size() <= 4);
}

QTEST_APPLESS_MAIN(TestWatch)
#include "tst_watch.moc"
