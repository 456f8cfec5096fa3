// SPDX-License-Identifier: GPL-3.0-or-later
// A file is replaced whole or not at all, and keeps everything but its bytes.
#include "base/file.h"

#include <QtTest>

#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <thread>
#include <unistd.h>

using namespace vitrine;

namespace {

constexpr unsigned otherUser = 12345;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot read)");
}

void put(const QString& path, const QByteArray& bytes, mode_t mode = 0644)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    QCOMPARE(::chmod(path.toUtf8().constData(), mode), 0);
}

QStringList everythingIn(const QString& directory)
{
    return QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestReplaceFile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void makesFileAndDirectories();
    void keepsMode_data();
    void keepsMode();
    void keepsOwnerAndGroup();
    void whatRootMakesBelongsToTheDirectorysOwner();
    void keepsAttributes();
    void followsLinks();
    void followsDanglingLinks();
    void refusesLinksInACircle();
    void refusesWhatChangedUnderneath();
    void refusesWhatIsThereAlready();
    void refusesReadOnlyFiles();
    void refusesReadOnlyDirectories();
    void refusesOddFiles();
    void removesLeftoversOfThisTargetOnly();
    void waitsForAnotherWriter();
    void twoWritersLoseNothing();

private:
    QString at(const char* name) const { return m_directory->filePath(name); }
    std::string path(const char* name) const { return at(name).toStdString(); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestReplaceFile::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
}

void TestReplaceFile::makesFileAndDirectories()
{
    ReplaceOptions options;
    options.mode = 0600;
    options.directoryMode = 0700;
    QVERIFY(replaceFile(path("a/b/c.json"), "{}\n", options));
    QCOMPARE(contentOf(at("a/b/c.json")), QByteArray("{}\n"));
    QCOMPARE(factsOf(path("a/b/c.json"))->mode, 0600u);
    QCOMPARE(factsOf(path("a/b"))->mode, 0700u);
    QCOMPARE(factsOf(path("a"))->mode, 0700u);
    QCOMPARE(everythingIn(at("a/b")), QStringList{"c.json"});
}

void TestReplaceFile::keepsMode_data()
{
    QTest::addColumn<unsigned>("mode");
    for (const unsigned mode : {0600u, 0640u, 0664u, 0777u, 02664u})
        QTest::addRow("%o", mode) << mode;
}

void TestReplaceFile::keepsMode()
{
    QFETCH(unsigned, mode);
    put(at("x"), "old", mode);
    QVERIFY(replaceFile(path("x"), "new"));
    QCOMPARE(contentOf(at("x")), QByteArray("new"));
    QCOMPARE(factsOf(path("x"))->mode, mode);
}

void TestReplaceFile::keepsOwnerAndGroup()
{
    if (::geteuid() != 0)
        QSKIP("only root may give files away");
    put(at("x"), "old");
    QCOMPARE(::chown(path("x").c_str(), otherUser, otherUser + 1), 0);
    QVERIFY(replaceFile(path("x"), "new"));
    const auto facts = factsOf(path("x"));
    QCOMPARE(facts->owner, otherUser);
    QCOMPARE(facts->group, otherUser + 1);
}

void TestReplaceFile::whatRootMakesBelongsToTheDirectorysOwner()
{
    if (::geteuid() != 0)
        QSKIP("only root may give files away");
    QCOMPARE(::chown(m_directory->path().toUtf8().constData(), otherUser, otherUser), 0);
    QVERIFY(replaceFile(path("a/b/x"), "new"));
    for (const char* made : {"a", "a/b", "a/b/x"}) {
        QCOMPARE(factsOf(path(made))->owner, otherUser);
        QCOMPARE(factsOf(path(made))->group, otherUser);
    }
}

void TestReplaceFile::keepsAttributes()
{
    put(at("x"), "old");
    if (::setxattr(path("x").c_str(), "user.note", "mine", 4, 0) != 0)
        QSKIP("this file system keeps no extended attributes");
    QVERIFY(replaceFile(path("x"), "new"));
    char value[8] = {};
    QCOMPARE(int(::getxattr(path("x").c_str(), "user.note", value, sizeof value)), 4);
    QCOMPARE(QByteArray(value), QByteArray("mine"));
}

void TestReplaceFile::followsLinks()
{
    QVERIFY(QDir(m_directory->path()).mkdir("real"));
    put(at("real/x"), "old", 0640);
    QCOMPARE(::symlink("real/x", path("one").c_str()), 0);
    QCOMPARE(::symlink(path("one").c_str(), path("two").c_str()), 0);
    QVERIFY(replaceFile(path("two"), "new"));
    QVERIFY(QFileInfo(at("one")).isSymLink() && QFileInfo(at("two")).isSymLink());
    QCOMPARE(contentOf(at("real/x")), QByteArray("new"));
    QCOMPARE(factsOf(path("real/x"))->mode, 0640u);
    QCOMPARE(everythingIn(at("real")), QStringList{"x"});
}

void TestReplaceFile::followsDanglingLinks()
{
    QCOMPARE(::symlink("dotfiles/x", path("link").c_str()), 0);
    QVERIFY(replaceFile(path("link"), "new"));
    QVERIFY(QFileInfo(at("link")).isSymLink());
    QVERIFY(!QFileInfo(at("dotfiles/x")).isSymLink());
    QCOMPARE(contentOf(at("dotfiles/x")), QByteArray("new"));
}

void TestReplaceFile::refusesLinksInACircle()
{
    QCOMPARE(::symlink("b", path("a").c_str()), 0);
    QCOMPARE(::symlink("a", path("b").c_str()), 0);
    const auto done = replaceFile(path("a"), "new");
    QVERIFY(!done);
    QCOMPARE(int(done.error().code), int(Code::Io));
}

void TestReplaceFile::refusesWhatChangedUnderneath()
{
    ReplaceOptions options;
    options.expected = "old";
    put(at("x"), "old!");
    for (const char* now : {"old!", "ol", "", "OLD"}) {
        put(at("x"), now);
        const auto done = replaceFile(path("x"), "new", options);
        QVERIFY(!done);
        QCOMPARE(int(done.error().code), int(Code::Changed));
        QCOMPARE(contentOf(at("x")), QByteArray(now));
    }
    QVERIFY(QFile::remove(at("x")));
    QCOMPARE(int(replaceFile(path("x"), "new", options).error().code), int(Code::Changed));
    QVERIFY(everythingIn(m_directory->path()).isEmpty());
    put(at("x"), "old");
    QVERIFY(replaceFile(path("x"), "new", options));
    QCOMPARE(everythingIn(m_directory->path()), QStringList{"x"});
}

void TestReplaceFile::refusesWhatIsThereAlready()
{
    ReplaceOptions options;
    options.mustNotExist = true;
    QVERIFY(replaceFile(path("x"), "first", options));
    const auto done = replaceFile(path("x"), "second", options);
    QVERIFY(!done);
    QCOMPARE(int(done.error().code), int(Code::Changed));
    QCOMPARE(contentOf(at("x")), QByteArray("first"));
}

void TestReplaceFile::refusesReadOnlyFiles()
{
    if (::geteuid() == 0 && ::seteuid(otherUser) != 0)
        QSKIP("root may write everything");
    QTemporaryDir own;
    const QString file = own.filePath("x");
    put(file, "old", 0444);
    const auto done = replaceFile(file.toStdString(), "new");
    const QStringList left = everythingIn(own.path());
    if (::getuid() == 0)
        QCOMPARE(::seteuid(0), 0);
    QVERIFY(!done);
    QCOMPARE(int(done.error().code), int(Code::NoPermission));
    QCOMPARE(contentOf(file), QByteArray("old"));
    QCOMPARE(left, QStringList{"x"});
}

void TestReplaceFile::refusesReadOnlyDirectories()
{
    if (::geteuid() == 0 && ::seteuid(otherUser) != 0)
        QSKIP("root may write everything");
    QTemporaryDir own;
    const QString file = own.filePath("x");
    put(file, "old", 0644);
    QCOMPARE(::chmod(own.path().toUtf8().constData(), 0500), 0);
    const auto done = replaceFile(file.toStdString(), "new");
    QCOMPARE(::chmod(own.path().toUtf8().constData(), 0700), 0);
    if (::getuid() == 0)
        QCOMPARE(::seteuid(0), 0);
    QVERIFY(!done);
    QCOMPARE(int(done.error().code), int(Code::NoPermission));
    QCOMPARE(QString::fromStdString(done.error().path), own.path());
    QCOMPARE(contentOf(file), QByteArray("old"));
}

void TestReplaceFile::refusesOddFiles()
{
    QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
    QVERIFY(QDir(m_directory->path()).mkdir("folder"));
    put(at("x"), "old");
    QCOMPARE(::link(path("x").c_str(), path("y").c_str()), 0);
    for (const char* odd : {"pipe", "folder", "x"}) {
        const auto done = replaceFile(path(odd), "new");
        QVERIFY(!done);
        QCOMPARE(int(done.error().code), int(Code::Unsupported));
    }
    QCOMPARE(contentOf(at("y")), QByteArray("old"));
}

void TestReplaceFile::removesLeftoversOfThisTargetOnly()
{
    put(at(".x.json.vitrine-0123456789abcdef"), "half");
    put(at(".y.json.vitrine-0123456789abcdef"), "of another file");
    put(at(".x.json.vitrine-mine"), "not a temporary file");
    put(at(".x.json.swp"), "an editor's");
    QVERIFY(replaceFile(path("x.json"), "new"));
    QCOMPARE(everythingIn(m_directory->path()),
             (QStringList{".x.json.swp", ".x.json.vitrine-mine", ".y.json.vitrine-0123456789abcdef", "x.json"}));
}

void TestReplaceFile::waitsForAnotherWriter()
{
    auto lock = FileLock::acquire(path("lock")); // any lock file shows that locks work here at all
    QVERIFY(lock);
    const int directory = ::open(m_directory->path().toUtf8().constData(), O_RDONLY | O_DIRECTORY);
    QVERIFY(directory >= 0 && ::flock(directory, LOCK_EX) == 0);
    put(at("x"), "old");
    put(at(".x.vitrine-0123456789abcdef"), "of a writer that lives");
    std::thread writer([this] { QVERIFY(replaceFile(path("x"), "new")); });
    for (int i = 0; i < 20; ++i) {
        std::this_thread::yield();
        QVERIFY(QFileInfo::exists(at(".x.vitrine-0123456789abcdef")));
        QCOMPARE(contentOf(at("x")), QByteArray("old"));
    }
    ::close(directory);
    writer.join();
    QCOMPARE(contentOf(at("x")), QByteArray("new"));
    QVERIFY(!QFileInfo::exists(at(".x.vitrine-0123456789abcdef")));
}

void TestReplaceFile::twoWritersLoseNothing()
{
    put(at("count"), "0");
    const auto count = [this] {
        for (int done = 0; done < 50;) {
            ReplaceOptions options;
            options.expected = *readFile(path("count"));
            done += replaceFile(path("count"), std::to_string(std::stoi(*options.expected) + 1), options).has_value();
        }
    };
    std::thread other(count);
    count();
    other.join();
    QCOMPARE(contentOf(at("count")), QByteArray("100"));
}

QTEST_APPLESS_MAIN(TestReplaceFile)
#include "tst_replacefile.moc"
