// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/environment.h"
#include "base/file.h"

#include <QtTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace vitrine;

class TestFile : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatIsThere();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void boundsWhatItReads();
    void appendsInOneWrite();
    void makesPrivateDirectories();
    void listsInOrder();
    void locksExclude();
    void theProcessEnvironmentIsRead();

private:
    std::string path(const char* name) const { return m_directory.filePath(name).toStdString(); }
    QTemporaryDir m_directory;
};

void TestFile::readsWhatIsThere()
{
    const std::string bytes("a\0\r\n\xff", 5);
    QVERIFY(appendToFile(path("plain"), bytes).has_value());
    QCOMPARE(readFile(path("plain")).value(), bytes);
    QVERIFY(QFile::link("plain", m_directory.filePath("link")));
    QCOMPARE(readFile(path("link")).value(), bytes);
    QCOMPARE(factsOf(path("plain"))->size, std::uint64_t(5));
    QVERIFY(exists(path("plain")) && !exists(path("nothing")) && !exists(""));
}

void TestFile::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << "missing" << int(Code::NotFound);
    QTest::newRow("directory") << "directory" << int(Code::Unsupported);
    QTest::newRow("pipe without a writer") << "pipe" << int(Code::Unsupported);
    QTest::newRow("link to itself") << "loop" << int(Code::Io);
    QTest::newRow("below a file") << "below/it" << int(Code::NotFound);
}

void TestFile::refusesWhatIsNoFile()
{
    QFETCH(QString, kind);
    QTemporaryDir directory;
    QDir(directory.path()).mkdir("directory");
    QCOMPARE(::mkfifo(directory.filePath("pipe").toLocal8Bit().constData(), 0600), 0);
    QVERIFY(QFile::link("loop", directory.filePath("loop")));
    QVERIFY(appendToFile(directory.filePath("below").toStdString(), "x").has_value());
    const auto read = readFile(directory.filePath(kind).toStdString());
    QVERIFY(!read.has_value());
    QTEST(int(read.error().code), "code");
}

void TestFile::boundsWhatItReads()
{
    QVERIFY(appendToFile(path("ten"), "0123456789").has_value());
    QCOMPARE(readFile(path("ten"), 10)->size(), std::size_t(10));
    QCOMPARE(int(readFile(path("ten"), 9).error().code), int(Code::TooLarge));
    QCOMPARE(int(readFile("/dev/zero", 10).error().code), int(Code::Unsupported));
}

void TestFile::appendsInOneWrite()
{
    QVERIFY(appendToFile(path("log"), "one\n").has_value());
    QVERIFY(appendToFile(path("log"), "two\n").has_value());
    QCOMPARE(readFile(path("log")).value(), std::string("one\ntwo\n"));
    QCOMPARE(factsOf(path("log"))->mode, 0600u);
    QCOMPARE(int(appendToFile(path("no/such/place"), "x").error().code), int(Code::NotFound));
}

void TestFile::makesPrivateDirectories()
{
    QVERIFY(makeDirectories(path("a/b/c")).has_value());
    QCOMPARE(factsOf(path("a/b"))->mode, 0700u);
    QVERIFY(makeDirectories(path("a/b/c")).has_value());
    QVERIFY(appendToFile(path("file"), "x").has_value());
    QVERIFY(!makeDirectories(path("file/d")).has_value());
}

void TestFile::listsInOrder()
{
    QDir(m_directory.path()).mkdir("listed");
    for (const char* name : {"listed/b", "listed/a", "listed/.c"})
        QVERIFY(appendToFile(path(name), "x").has_value());
    QCOMPARE(listDirectory(path("listed")), (std::vector<std::string>{".c", "a", "b"}));
    QVERIFY(listDirectory(path("nowhere")).empty());
}

// A second descriptor asks without waiting, as another process would.
void TestFile::locksExclude()
{
    const auto isFree = [this] {
        const int other = ::open(path("lock").c_str(), O_RDWR | O_CLOEXEC);
        const bool taken = ::flock(other, LOCK_EX | LOCK_NB) == 0;
        ::close(other);
        return taken;
    };
    auto lock = FileLock::acquire(path("lock"));
    QVERIFY(lock.has_value());
    QVERIFY(!isFree());
    {
        const FileLock moved = std::move(*lock);
        QVERIFY(!isFree());
    }
    QVERIFY(isFree());
}

void TestFile::theProcessEnvironmentIsRead()
{
    qputenv("VITRINE_TEST_VALUE", "a=b");
    const Environment environment = Environment::ofProcess();
    QVERIFY(environment.variable("VITRINE_TEST_VALUE") == std::string_view("a=b"));
    QVERIFY(!environment.variable("VITRINE_TEST_NOTHING"));
    QCOMPARE(environment.workingDirectory, QDir::currentPath().toStdString());
}

QTEST_APPLESS_MAIN(TestFile)
#include "tst_file.moc"
