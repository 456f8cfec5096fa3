// SPDX-License-Identifier: GPL-3.0-or-later
// What append() acknowledged is in the file; what stands in its way is an error and passes.
#include "outbox/spoolhome.h"

#include <QtTest>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vitrine;
using test::header;
using test::lineOf;
using test::SpoolHome;

namespace {

constexpr Millis noon = 1'700'000'000'000;

std::uint32_t modeOf(const std::string& path) { return factsOf(path).value_or(FileFacts()).mode; }

// What the child says by its exit code; a signal is 128 and its number, as a shell has it.
template<class Work> int inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

class TestWriter : public QObject
{
    Q_OBJECT
private slots:
    void aSegmentBeginsWithItsHeader();
    void writersOfOneHeaderShareASegment();
    void onlyWholeLines();
    void goesOnWhen_data();
    void goesOnWhen();
    void anyClockWillDo();
    void aSegmentWithoutItsFirstLineIsLeftBehind();
    void parentAndChildGoOn();
    void aProcessLimitIsNoSignal_data();
    void aProcessLimitIsNoSignal();
    void aDirectoryThatCannotBeWritten();
    void withoutAHomeNothingIsMade();
    void aLinkIsNotFollowed();
    void oneGenerationForAll();
    void aBrokenGenerationStaysBroken();
};

void TestWriter::aSegmentBeginsWithItsHeader()
{
    const SpoolHome spool;
    auto writer = spool.writer();
    QVERIFY(writer.append(lineOf("1"), noon));
    QCOMPARE(spool.names().size(), 1U);
    const std::string expected = outbox::segmentLine(header()) + "\n" + lineOf("1");
    QCOMPARE(readFile(spool.path(0)).value(), expected);
    const QString checksum = QString("%1").arg(outbox::crc32c(outbox::segmentLine(header())), 8, 16, QChar('0'));
    QCOMPARE(spool.names()[0], "open-" + checksum.toStdString() + ".ndjson");
    QCOMPARE(modeOf(spool.path(0)), 0600U);
    QCOMPARE(modeOf(spool.directory), 0700U);
}

void TestWriter::writersOfOneHeaderShareASegment()
{
    const SpoolHome spool;
    auto first = spool.writer(), second = spool.writer();
    outbox::SegmentHeader other = header();
    other.environment.clear();
    auto third = spool.writer({}, other);
    for (const char* id : {"1", "2"})
        QVERIFY(first.append(lineOf(id), noon) && second.append(lineOf(std::string(id) + "b"), noon));
    QVERIFY(third.append(lineOf("3"), noon));
    QCOMPARE(spool.names().size(), 2U);
    QCOMPARE(test::idsIn(spool.directory).size(), 5U);
}

void TestWriter::onlyWholeLines()
{
    const SpoolHome spool;
    auto writer = spool.writer();
    for (const char* bytes : {"", "\n", "{}", "\n{}", "{}\n"})
        QCOMPARE(int(writer.append(bytes, noon).error().code), int(Code::Malformed));
    const std::string huge = "\n" + std::string(1'000'000, 'x') + "\n";
    QCOMPARE(int(writer.append(huge, noon).error().code), int(Code::TooLarge));
    QVERIFY(writer.append(lineOf("1"), noon));
    QCOMPARE(test::idsIn(spool.directory).size(), 1U);
}

void TestWriter::goesOnWhen_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("kept");
    QTest::newRow("the queue is purged") << "purge" << 0;
    QTest::newRow("the directory is removed") << "remove" << 0;
    QTest::newRow("a sender sealed the segment") << "seal" << 1;
    QTest::newRow("somebody renamed the segment") << "rename" << 1;
    QTest::newRow("the segment is emptied") << "truncate" << 0;
}

void TestWriter::goesOnWhen()
{
    QFETCH(QString, what);
    QFETCH(int, kept);
    const SpoolHome spool;
    auto writer = spool.writer();
    QVERIFY(writer.append(lineOf("1"), noon));
    const std::string segment = spool.path(0);
    if (what == "purge")
        QCOMPARE(outbox::purge(spool.environment, "dr").value_or(0), std::uint64_t{1});
    else if (what == "remove")
        QVERIFY(QDir(QString::fromStdString(spool.directory)).removeRecursively());
    else if (what == "seal")
        QCOMPARE(::chmod(segment.c_str(), 0400), 0);
    else if (what == "rename")
        QCOMPARE(::rename(segment.c_str(), (segment + ".gone.ndjson").c_str()), 0);
    else
        QCOMPARE(::truncate(segment.c_str(), 0), 0);
    QVERIFY(writer.append(lineOf("2"), noon));
    QVERIFY(writer.append(lineOf("3"), noon));
    QCOMPARE(test::idsIn(spool.directory).size(), std::size_t(2 + kept));
}

void TestWriter::anyClockWillDo()
{
    const SpoolHome spool;
    auto writer = spool.writer();
    constexpr Millis year = Millis{365} * 86'400'000;
    int i = 0;
    for (const Millis time : {noon, noon - year, noon - year + 1, noon + year, noon + year + 31'000, Millis{0}, noon})
        QVERIFY(writer.append(lineOf(std::to_string(++i)), time));
    QCOMPARE(test::idsIn(spool.directory).size(), 7U);
    QVERIFY(outbox::dropped(spool.environment, "dr").empty());
}

void TestWriter::aSegmentWithoutItsFirstLineIsLeftBehind()
{
    const SpoolHome spool;
    {
        auto writer = spool.writer();
        QVERIFY(writer.append(lineOf("1"), noon));
    }
    const std::string path = spool.path(0);
    QCOMPARE(::truncate(path.c_str(), 0), 0); // as after a power failure
    auto writer = spool.writer();
    QVERIFY(writer.append(lineOf("2"), noon));
    QCOMPARE(spool.names().size(), 2U);
    QVERIFY(readFile(path)->starts_with(outbox::segmentLine(header())));
}

void TestWriter::parentAndChildGoOn()
{
    const SpoolHome spool;
    outbox::SpoolLimits limits;
    limits.segmentBytes = 4000;
    auto writer = spool.writer(limits);
    QVERIFY(writer.append(lineOf("before"), noon));
    const pid_t child = ::fork();
    bool whole = true;
    for (int i = 0; i < 200; ++i)
        whole = writer.append(lineOf((child == 0 ? "c" : "p") + std::to_string(i)), noon).has_value() && whole;
    if (child == 0)
        ::_exit(whole ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(whole);
    QCOMPARE(status, 0);
    const auto ids = test::idsIn(spool.directory);
    QCOMPARE(ids.size(), 401U);
    for (const auto& [id, times] : ids)
        QCOMPARE(times, 1);
}

void TestWriter::aProcessLimitIsNoSignal_data()
{
    QTest::addColumn<qulonglong>("limit");
    QTest::addColumn<bool>("works");
    QTest::newRow("nothing at all") << qulonglong{0} << false;
    QTest::newRow("less than a line") << qulonglong{200} << false;
    QTest::newRow("a few lines") << qulonglong{4000} << true;
}

void TestWriter::aProcessLimitIsNoSignal()
{
    QFETCH(qulonglong, limit);
    QFETCH(bool, works);
    const SpoolHome spool;
    const int code = inChild([&] {
        const struct rlimit most
        {
            limit, limit
        };
        ::setrlimit(RLIMIT_FSIZE, &most);
        const auto generation = outbox::ensureGeneration(spool.environment, "dr");
        auto writer = outbox::SpoolWriter::open(spool.environment, header(), {});
        int written = 0;
        for (int i = 0; writer && i < 100; ++i)
            written += writer->append(lineOf(std::to_string(i)), noon).has_value() ? 1 : 0;
        return written + (works && !generation ? 1 : 0);
    });
    QCOMPARE(code, works ? 100 : 0);
    QCOMPARE(test::idsIn(spool.directory).size(), works ? 100U : 0U);
}

// Permissions do not bind root, so another user tries.
void TestWriter::aDirectoryThatCannotBeWritten()
{
    constexpr uid_t somebody = 65534;
    const SpoolHome spool;
    spool.home.makeDirectory(".local/state/vitrine/dr/spool");
    QCOMPARE(::chmod(spool.home.path("").c_str(), 0755), 0);
    for (const char* place :
         {".local", ".local/state", ".local/state/vitrine", ".local/state/vitrine/dr", ".local/state/vitrine/dr/spool"})
        QCOMPARE(::chmod(spool.home.path(place).c_str(), 0555), 0);
    const int code = inChild([&] {
        if (::geteuid() == 0 && ::setuid(somebody) != 0)
            return 2;
        const auto writer = outbox::SpoolWriter::open(spool.environment, header(), {});
        const auto generation = outbox::ensureGeneration(spool.environment, "dr");
        const bool refused = !writer && writer.error().code == Code::NoPermission && !generation;
        return refused ? 0 : 1;
    });
    QCOMPARE(::chmod(spool.directory.c_str(), 0700), 0);
    QCOMPARE(code, 0);
    QVERIFY(spool.names().empty());
    auto writer = spool.writer(); // and when it can be written again
    QVERIFY(writer.append(lineOf("1"), noon));
}

void TestWriter::withoutAHomeNothingIsMade()
{
    const test::Home home;
    for (const std::string& missing : {std::string(), home.path("nowhere")}) {
        Environment environment = home.environment();
        environment.home = missing;
        const auto writer = outbox::SpoolWriter::open(environment, header(), {});
        QCOMPARE(int(writer.error().code), int(Code::NotFound));
        QCOMPARE(int(outbox::ensureGeneration(environment, "dr").error().code), int(Code::NotFound));
        QVERIFY(missing.empty() || !exists(missing));
    }
}

void TestWriter::aLinkIsNotFollowed()
{
    const SpoolHome spool;
    static_cast<void>(spool.writer());
    const std::string path = spool.path(0);
    const std::string precious = spool.home.write("precious", "mine");
    QVERIFY(removeFile(path));
    QCOMPARE(::symlink(precious.c_str(), path.c_str()), 0);
    QVERIFY(!outbox::SpoolWriter::open(spool.environment, header(), {}));
    QCOMPARE(readFile(precious).value(), std::string("mine"));
}

void TestWriter::oneGenerationForAll()
{
    const SpoolHome spool;
    QCOMPARE(int(outbox::generation(spool.environment, "dr").error().code), int(Code::NotFound));
    const std::string word = outbox::ensureGeneration(spool.environment, "dr").value();
    QVERIFY(word.size() >= 32);
    QCOMPARE(outbox::ensureGeneration(spool.environment, "dr").value(), word);
    QCOMPARE(outbox::generation(spool.environment, "dr").value(), word);
    QCOMPARE(modeOf(outbox::generationPath(spool.environment, "dr")), 0600U);
    QVERIFY(outbox::purge(spool.environment, "dr"));
    QCOMPARE(int(outbox::generation(spool.environment, "dr").error().code), int(Code::NotFound));
    QVERIFY(outbox::ensureGeneration(spool.environment, "dr").value() != word);
}

void TestWriter::aBrokenGenerationStaysBroken()
{
    for (const char* bytes : {"", "{", "[]", "{}", R"({"generation":""})", R"({"generation":1})"}) {
        const test::Home home;
        home.write(".local/state/vitrine/dr/consent.json", bytes);
        QCOMPARE(int(outbox::generation(home.environment(), "dr").error().code), int(Code::Malformed));
        QCOMPARE(int(outbox::ensureGeneration(home.environment(), "dr").error().code), int(Code::Malformed));
    }
}

QTEST_APPLESS_MAIN(TestWriter)
#include "tst_writer.moc"
