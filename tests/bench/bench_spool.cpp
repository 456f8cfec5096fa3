// SPDX-License-Identifier: GPL-3.0-or-later
// bench_spool [ROUNDS [EVENTS]]: how many events a second 1, 8 and 32 processes append to one spool, against the same
// bytes by bare write(O_APPEND) to one file at the same number of processes. Pairs in turn, in one run. The ratio of
// processor time is given, too: other work on the machine disturbs it less. Where the quota is passed, every event is
// also deleted again, which the bare file is not.
#include "outbox/writer.h"

#include "base/file.h"
#include "base/paths.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace vitrine;

namespace {

const outbox::SegmentHeader header{"dr", "https://example.org/in", {{"env.own", "1"}}, {}};

std::string sampleLine()
{
    event::Event event;
    event.product = "dr";
    event.name = "command_completed";
    event.id = "11111111-1111-4111-8111-111111111111";
    event.generation = "22222222-2222-4222-8222-222222222222";
    event.session = "1704067201500";
    event.time = 1704067201500;
    event.fields.set("command", "dr templates list").set("message", std::string(170, 'm'));
    return "\n" + outbox::spoolLine(event) + "\n";
}

double seconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

class Place
{
public:
    Place() : m_home((std::filesystem::temp_directory_path() / ("bench-spool-" + std::to_string(::getpid()))).string())
    {
    }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place() { clear(); }

    void clear() const
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_home, ignored);
    }
    void make() const
    {
        clear();
        std::filesystem::create_directories(m_home);
    }
    [[nodiscard]] const std::string& home() const { return m_home; }

private:
    std::string m_home;
};

bool raw(const std::string& home, const std::string& line, int events)
{
    const int file = ::open(joinPath(home, "raw").c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    for (int i = 0; i < events; ++i)
        if (::write(file, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
            return false;
    return true;
}

bool spooled(const std::string& home, const std::string& line, int events, std::uint64_t quota)
{
    Environment environment;
    environment.home = home;
    outbox::SpoolLimits limits;
    limits.bytes = quota;
    auto writer = outbox::SpoolWriter::open(environment, header, limits);
    const Millis time = now(); // a recorder has it: it stands in the event
    for (int i = 0; i < events; ++i)
        if (!writer || !writer->append(line, time))
            return false;
    return true;
}

double processorSeconds()
{
    struct rusage usage
    {
    };
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           1e-6 * static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

struct Rate
{
    double perSecond = 0;    // of all processes together
    double perProcessor = 0; // events a second of processor time
};

template<class Work> Rate rate(const Place& place, int processes, int events, Work work)
{
    place.make();
    int gate[2];
    if (::pipe(gate) != 0)
        std::abort();
    for (int i = 0; i < processes; ++i)
        if (::fork() == 0) {
            char go = 0;
            ::close(gate[1]);
            static_cast<void>(::read(gate[0], &go, 1));
            ::_exit(work(events / processes) ? 0 : 1);
        }
    ::close(gate[0]);
    const double start = seconds(), spent = processorSeconds();
    ::close(gate[1]);
    for (int i = 0, status = 0; i < processes; ++i)
        if (::wait(&status) < 0 || status != 0) {
            std::fprintf(stderr, "a writer failed\n");
            std::exit(1);
        }
    const double total = events / processes * processes;
    return {total / (seconds() - start), total / (processorSeconds() - spent)};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void compare(const Place& place, int processes, int rounds, int events, std::uint64_t quota, const char* name)
{
    const std::string line = sampleLine();
    const auto bareRate = [&] {
        return rate(place, processes, events, [&](int each) { return raw(place.home(), line, each); });
    };
    const auto ourRate = [&] {
        return rate(place, processes, events, [&](int each) { return spooled(place.home(), line, each, quota); });
    };
    std::vector<double> bare, ours, ratios, processor;
    for (int i = 0; i < rounds; ++i) {
        Rate first = i % 2 == 0 ? bareRate() : ourRate();
        Rate second = i % 2 == 0 ? ourRate() : bareRate();
        if (i % 2 != 0)
            std::swap(first, second);
        bare.push_back(first.perSecond);
        ours.push_back(second.perSecond);
        ratios.push_back(second.perSecond / first.perSecond);
        processor.push_back(second.perProcessor / first.perProcessor);
    }
    const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
    std::printf("%-9d  %-14s  %12.0f  %12.0f  %6.2f  %5.2f..%-5.2f  %6.2f\n", processes, name, median(bare),
                median(ours), median(ratios), *least, *most, median(processor));
}

} // namespace

int main(int count, char** arguments)
{
    const int rounds = count > 1 ? std::atoi(arguments[1]) : 15;
    const int events = count > 2 ? std::atoi(arguments[2]) : 64'000;
    const Place place;
    std::printf("%d pairs of %d events of %zu bytes; medians; the goal is a ratio of 0.75\n", rounds, events,
                sampleLine().size());
    std::printf("processes  quota           raw events/s  spool ev./s   ratio  least..most   of processor time\n");
    for (const int processes : {1, 8, 32}) {
        compare(place, processes, rounds, events, std::uint64_t{64} << 20, "never reached");
        compare(place, processes, rounds, events, outbox::SpoolLimits().bytes, "5 MiB, passed");
    }
}
