// SPDX-License-Identifier: GPL-3.0-or-later
// 500 kill -9 in the middle of rewriting a file leave the old or the new one, never another, and the next edit tidies
// up.
#include "base/file.h"

#include <QtTest>
#include <csignal>
#include <fcntl.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace vitrine;

namespace {

constexpr int kills = 500;
constexpr std::uint64_t seed = 20251107;

class Rewriter
{
public:
    Rewriter(const std::string& file, const char* stop)
    {
        int pipe[2];
        if (::pipe2(pipe, O_CLOEXEC) != 0)
            qFatal("no pipe");
        m_child = ::fork();
        if (m_child == 0) {
            ::dup2(pipe[1], STDOUT_FILENO);
            ::execl(VITRINE_REWRITER, "rewriter", file.c_str(), stop, nullptr);
            ::_exit(127);
        }
        ::close(pipe[1]);
        m_said = pipe[0];
    }
    ~Rewriter() { ::close(m_said); }
    Rewriter(const Rewriter&) = delete;
    Rewriter& operator=(const Rewriter&) = delete;

    // It has reached the call it was told to stop at.
    [[nodiscard]] bool stopped() const
    {
        char mark = 0;
        return ::read(m_said, &mark, 1) == 1 && mark == '!';
    }

    [[nodiscard]] bool killed() const
    {
        ::kill(m_child, SIGKILL);
        int status = 0;
        return ::waitpid(m_child, &status, 0) == m_child && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    }

private:
    pid_t m_child = -1;
    int m_said = -1;
};

QStringList namesIn(const QString& directory)
{
    return QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT
private slots:
    void oldOrNewNeverAnother();

private:
    void killOnce(const QString& directory, const char* stop);
    std::mt19937 m_random{seed};
    int m_withTemporary = 0; // the kill came between the temporary file and the rename
};

void TestKilled::oldOrNewNeverAnother()
{
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    QTemporaryDir directory;
    constexpr const char* stops[] = {"rename", "write", "none", "fsync", "fsync-directory"};
    for (int i = 0; i < kills && !QTest::currentTestFailed(); ++i)
        killOnce(directory.path(), stops[i % 5]);
    qInfo("%d kills, %d of them between temporary file and rename", kills, m_withTemporary);
    QVERIFY(m_withTemporary >= 100);
}

void TestKilled::killOnce(const QString& directory, const char* stop)
{
    const QString target = directory + "/config.json";
    const std::string old = std::string(100, 'o');
    QVERIFY(replaceFile(target.toStdString(), old));
    QCOMPARE(namesIn(directory), QStringList{"config.json"}); // what the last kill left is gone

    const Rewriter rewriter(target.toStdString(), stop);
    if (std::strcmp(stop, "none") == 0)
        ::usleep(m_random() % 4000);
    else
        QVERIFY2(rewriter.stopped(), stop);
    QVERIFY2(rewriter.killed(), stop);

    const auto now = readFile(target.toStdString());
    QVERIFY(now);
    const bool whole =
        *now == old || *now == std::string(20'000, 'a') + "\n" || *now == std::string(30'000, 'b') + "\n";
    QVERIFY2(whole, stop);
    const QStringList names = namesIn(directory);
    QVERIFY(names.contains("config.json") && names.size() <= 2);
    m_withTemporary += names.size() == 2;
}

QTEST_APPLESS_MAIN(TestKilled)
#include "tst_killed.moc"
