// SPDX-License-Identifier: GPL-3.0-or-later
// A disk of 64 KiB fills up: what was acknowledged is there, what was not is an error, and when there is room again
// recording goes on by itself.
#include "outbox/claim.h"
#include "outbox/generation.h"
#include "outbox/spooled.h"
#include "outbox/writer.h"
#include "support/home.h"

#include <QtTest>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vitrine;

namespace {

enum Said : int { Well = 0, NoMounts, NothingRecorded, NeverFull, Lost, StaysFull, NotClaimed };

bool writeTo(const char* path, const std::string& bytes)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool written = ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
    ::close(file);
    return written;
}

bool ownDisk(const std::string& at)
{
    const std::string user = std::to_string(::geteuid()), group = std::to_string(::getegid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    const bool mapped = writeTo("/proc/self/setgroups", "deny") &&
                        writeTo("/proc/self/uid_map", user + " " + user + " 1") &&
                        writeTo("/proc/self/gid_map", group + " " + group + " 1");
    return mapped && ::mount("none", at.c_str(), "tmpfs", 0, "size=64k") == 0;
}

class Recording
{
public:
    Recording(const test::Home& home, std::uint64_t segmentBytes)
        : m_environment(home.environment()), m_filler(home.path(".local/filler"))
    {
        m_limits.segmentBytes = segmentBytes;
    }

    Said run()
    {
        if (!appendToFile(m_filler, std::string(20'000, 'f')))
            return NoMounts;
        m_generation = outbox::ensureGeneration(m_environment, "dr").value_or("");
        record(1000);
        if (m_acknowledged.empty())
            return NothingRecorded;
        if (m_refused < 100)
            return NeverFull;
        if (anyLost())
            return Lost;
        const std::size_t before = m_acknowledged.size();
        if (!removeFile(m_filler))
            return NoMounts;
        record(10);
        if (m_acknowledged.size() != before + 10)
            return StaysFull;
        return anyLost() ? Lost : claimed();
    }

private:
    void record(int count)
    {
        auto writer = outbox::SpoolWriter::open(m_environment, test::header(), m_limits);
        for (int i = 0; i < count; ++i) {
            const std::string id = std::to_string(m_next++);
            if (writer && writer->append(test::lineOf(id, m_generation), now()))
                m_acknowledged.push_back(id);
            else
                ++m_refused;
        }
    }

    [[nodiscard]] bool anyLost() const
    {
        const auto there = test::idsIn(spoolDirectory(m_environment, "dr"));
        return std::any_of(m_acknowledged.begin(), m_acknowledged.end(), [&](const std::string& id) {
            const auto found = there.find(id);
            return found == there.end() || found->second != 1;
        });
    }

    [[nodiscard]] Said claimed() const
    {
        std::size_t events = 0;
        const auto claims = outbox::claim(m_environment, "dr", now());
        for (const outbox::Claim& claim : claims.value_or(std::vector<outbox::Claim>()))
            events += claim.events.size();
        return events == m_acknowledged.size() ? Well : NotClaimed;
    }

    Environment m_environment;
    std::string m_filler;
    std::string m_generation;
    outbox::SpoolLimits m_limits;
    std::vector<std::string> m_acknowledged;
    int m_next = 0;
    int m_refused = 0;
};

} // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT
private slots:
    void recordingGoesOn_data();
    void recordingGoesOn();
};

void TestFullDisk::recordingGoesOn_data()
{
    QTest::addColumn<qulonglong>("segmentBytes");
    QTest::newRow("in the middle of a segment") << qulonglong{256u << 10};
    QTest::newRow("where a new segment begins") << qulonglong{2000};
}

void TestFullDisk::recordingGoesOn()
{
    QFETCH(qulonglong, segmentBytes);
    const test::Home home;
    home.makeDirectory(".local");
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(ownDisk(home.path(".local")) ? Recording(home, segmentBytes).run() : NoMounts);
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY2(WIFEXITED(status), "the recorder died");
    if (WEXITSTATUS(status) == NoMounts)
        QSKIP("a disk of one's own needs user namespaces");
    QCOMPARE(WEXITSTATUS(status), int(Well));
}

QTEST_APPLESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
