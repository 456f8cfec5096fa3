// SPDX-License-Identifier: GPL-3.0-or-later
// What recording costs a tool, each figure beside a baseline measured in turns with it: bench_record [PAIRS]. The
// goals are those of the README; nothing fails by time. Build with optimisation, or the figures mean nothing.
#include "base/file.h"
#include "base/ids.h"
#include "consent/decision.h"
#include "product/load.h"
#include "record/recorder.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <functional>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vitrine;

namespace {

constexpr int turnsOfABatch = 20; // operations between two looks at the clock

double nanoseconds()
{
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<std::size_t>(part * static_cast<double>(values.size())))];
}

struct Pairs
{
    std::vector<double> base, ours, ratio, extra;
    void add(double baseline, double measured)
    {
        base.push_back(baseline);
        ours.push_back(measured);
        ratio.push_back(measured / baseline);
        extra.push_back(measured - baseline);
    }
};

// In turns, first one and then the other, so that a busy machine is busy for both.
Pairs inTurns(int pairs, int batch, const std::function<void()>& baseline, const std::function<void()>& measured)
{
    const auto timed = [batch](const std::function<void()>& work) {
        const double start = nanoseconds();
        for (int i = 0; i < batch; ++i)
            work();
        return (nanoseconds() - start) / batch;
    };
    Pairs all;
    timed(baseline);
    timed(measured);
    for (int i = 0; i < pairs; ++i) {
        const bool first = i % 2 == 0;
        const double one = timed(first ? baseline : measured);
        const double other = timed(first ? measured : baseline);
        all.add(first ? one : other, first ? other : one);
    }
    return all;
}

void title()
{
    std::printf("%-44s %10s %10s %10s %8s %8s  %s\n", "", "baseline", "median", "p95", "ratio", "p95", "goal");
}

void row(const char* what, const Pairs& pairs, const char* goal)
{
    std::printf("%-44s %10.0f %10.0f %10.0f %7.2fx %7.2fx  %s\n", what, quantile(pairs.base, 0.5),
                quantile(pairs.ours, 0.5), quantile(pairs.ours, 0.95), quantile(pairs.ratio, 0.5),
                quantile(pairs.ratio, 0.95), goal);
}

class BenchHome
{
public:
    BenchHome()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "vitrine-bench-XXXXXX").string();
        if (!::mkdtemp(pattern.data()))
            std::abort();
        m_path = pattern;
        std::filesystem::create_directories(m_path / ".config/datarobot");
        std::filesystem::create_directories(m_path / "work");
        std::ofstream(m_path / ".config/datarobot/drconfig.yaml")
            << "# DataRobot CLI\nendpoint: https://app.datarobot.com/api/v2\ntoken: NOT-A-TOKEN\n"
               "telemetry:\n  enabled: true\n  opt_in_timestamp: 1760000000\n  last_prompt_version: \"1.0\"\n";
    }
    ~BenchHome()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    BenchHome(const BenchHome&) = delete;
    BenchHome& operator=(const BenchHome&) = delete;

    [[nodiscard]] std::string path() const { return m_path.string(); }
    [[nodiscard]] std::string config() const { return (m_path / ".config/datarobot/drconfig.yaml").string(); }
    [[nodiscard]] record::Options options() const
    {
        record::Options options;
        options.environment.home = path();
        options.environment.workingDirectory = (m_path / "work").string();
        return options;
    }

private:
    std::filesystem::path m_path;
};

const std::vector<record::Field> fields = {{"command", std::string_view("templates list")},
                                           {"success", true},
                                           {"duration_ms", std::int64_t{1250}},
                                           {"environment", std::string_view("EU")},
                                           {"shell", std::string_view("zsh")},
                                           {"os_arch", std::string_view("amd64")}};

// The least a tool can do to keep an event: format it, look at the same files, append it.
class PlainAppend
{
public:
    PlainAppend(const BenchHome& home, std::vector<std::string> looks)
        : m_looks(std::move(looks)),
          m_file(::open((home.path() + "/plain.ndjson").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
    {
    }
    ~PlainAppend() { ::close(m_file); }
    PlainAppend(const PlainAppend&) = delete;
    PlainAppend& operator=(const PlainAppend&) = delete;

    void withLooks()
    {
        struct stat status;
        for (const std::string& path : m_looks)
            static_cast<void>(::stat(path.c_str(), &status));
        static_cast<void>(::fstat(m_file, &status)); // the recorder's segment is looked at as well
        append();
    }
    void append()
    {
        char line[1024];
        const int length = std::snprintf(
            line, sizeof line,
            "\n{\"v\":1,\"id\":\"%s\",\"seq\":%d,\"time\":%lld,\"gen\":\"%s\",\"product\":\"%s\",\"name\":\"%s\","
            "\"session\":\"%s\",\"props\":{\"command\":\"%s\",\"success\":%s,\"duration_ms\":%d,\"environment\":\"%s\","
            "\"shell\":\"%s\",\"os_arch\":\"%s\"},\"cut\":[],\"c\":\"%08x\"}\n",
            "7f4df5b6-6a0c-4c0e-8d0a-3b1c5b8e9a10", ++m_sequence, 1760000000000LL,
            "0a1b2c3d-6a0c-4c0e-8d0a-3b1c5b8e9a10", "dr", "command_completed", "", "templates list", "true", 1250, "EU",
            "zsh", "amd64", 0x12345678U);
        if (::write(m_file, line, static_cast<std::size_t>(length)) != length)
            std::abort();
    }

private:
    std::vector<std::string> m_looks;
    int m_file;
    int m_sequence = 0;
};

void recordingRows(const BenchHome& home, int pairs)
{
    product::Profile profile = *product::bundledCatalogue().find("dr");
    profile.delivery.eventsPerMinute = 0; // or the cap would end this
    profile.delivery.bytesPerDay = 0;
    auto opened = record::Recorder::open(std::move(profile), home.options());
    record::Recorder* recorder = &opened;
    const auto record = [&] {
        if (const auto outcome = recorder->record("command_completed", fields); outcome != record::Outcome::Recorded) {
            std::fprintf(stderr, "not recorded: %s\n", record::name(outcome));
            std::abort();
        }
    };
    const double until = nanoseconds() + 1e8; // the tick in which the config was written has to pass
    while (nanoseconds() < until)
        record();
    PlainAppend plain(home, recorder->looks());
    std::printf("stat calls an event: %zu and one fstat\n", recorder->looks().size());
    row("record, spool open (ns)",
        inTurns(
            pairs, turnsOfABatch, [&] { plain.withLooks(); }, record),
        "<= 1.25x");
    row("  the same against snprintf + write (ns)",
        inTurns(
            pairs, turnsOfABatch, [&] { plain.append(); }, record),
        "");
    const auto shortly = [&] {
        record();
        recorder->releaseSegment();
    };
    row("record, spool opened and closed (ns)",
        inTurns(
            pairs, turnsOfABatch, [&] { plain.withLooks(); }, shortly),
        "<= 3.2x");
    volatile bool allowed = false;
    const Pairs cached = inTurns(
        pairs, 1000, [] {}, [&] { allowed = recorder->knownDecision().allowed; });
    std::printf("%-44s %10s %10.1f %10.1f %8s %8s  %s\n", "the cached decision alone (ns)", "",
                quantile(cached.extra, 0.5), quantile(cached.extra, 0.95), "", "", "<= 50");
}

void buildingBlocks(const BenchHome& home, int pairs)
{
    const Pairs ids = inTurns(
        pairs, 100, [] {}, [] { static_cast<void>(randomUuid()); });
    std::printf("%-44s %10s %10.0f %10.0f %8s %8s  %s\n", "a device's ID made (ns)", "", quantile(ids.extra, 0.5),
                quantile(ids.extra, 0.95), "", "", "<= 823");
    const record::Options options = home.options();
    auto recorder = record::Recorder::open("dr", options);
    const product::Profile& profile = recorder->profile();
    const std::string config = home.config();
    const auto plainly = [&] {
        char bytes[4096];
        const int file = ::open(config.c_str(), O_RDONLY | O_CLOEXEC);
        if (::read(file, bytes, sizeof bytes) <= 0 || ::close(file) != 0)
            std::abort();
    };
    const auto read = [&] {
        auto bytes = readFile(config);
        const auto document = document::Document::parse(document::Format::Yaml, std::move(bytes.value()));
        const auto found = document->find({"telemetry", "enabled"});
        if (!found || !*found || !(**found).value.boolean())
            std::abort();
    };
    const auto decide = [&] { static_cast<void>(consent::decide(profile, {}, options.environment)); };
    row("config read cold, against open+read+close (ns)", inTurns(pairs, turnsOfABatch, plainly, read),
        "<= 1.36x, or 2341 ns");
    row("  and the whole ladder decided (ns)", inTurns(pairs, turnsOfABatch, plainly, decide), "");
}

struct HostPair
{
    const char* what;
    const char* empty;
    const char* recording;
};

double processTime(const char* program, char* const* environment)
{
    char* const arguments[] = {const_cast<char*>(program), nullptr};
    pid_t child = 0;
    int status = 0;
    const double start = nanoseconds();
    if (::posix_spawn(&child, program, nullptr, nullptr, arguments, environment) != 0 ||
        ::waitpid(child, &status, 0) != child || status != 0) {
        std::fprintf(stderr, "%s does not run\n", program);
        std::abort();
    }
    return (nanoseconds() - start) / 1000;
}

void processRow(const HostPair& host, int pairs, std::vector<std::string> more)
{
    const BenchHome home; // of its own: the cap is on events a minute
    std::vector<std::string> variables = {"HOME=" + home.path(), "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "TERM=xterm"};
    variables.insert(variables.end(), more.begin(), more.end());
    std::vector<char*> environment;
    for (std::string& variable : variables)
        environment.push_back(variable.data());
    environment.push_back(nullptr);
    const Pairs all = inTurns(
        pairs, 1, [&] { processTime(host.empty, environment.data()); },
        [&] { processTime(host.recording, environment.data()); });
    std::printf("%-44s %10.0f %10.0f %10.0f %7.2fx %8s  %+.0f us median, %+.0f us p95 of the pairs; <= 100\n",
                host.what, quantile(all.base, 0.5) / 1000, quantile(all.ours, 0.5) / 1000,
                quantile(all.ours, 0.95) / 1000, quantile(all.ratio, 0.5), "", quantile(all.extra, 0.5) / 1000,
                quantile(all.extra, 0.95) / 1000);
}

int ownKilobytes(const std::string& command)
{
    int kilobytes = -1;
    if (FILE* pipe = ::popen(command.c_str(), "r")) {
        if (std::fscanf(pipe, "%d", &kilobytes) != 1)
            kilobytes = -1;
        ::pclose(pipe);
    }
    return kilobytes;
}

void memoryRow(const BenchHome& home)
{
    const std::string in = "HOME=" + home.path() + " ";
    std::vector<double> added;
    for (int i = 0; i < 15; ++i)
        added.push_back(ownKilobytes(in + VITRINE_C_RECORDS " x") - ownKilobytes(in + VITRINE_C_EMPTY " x"));
    std::printf("%-44s %10s %10.0f %10.0f %8s %8s  %s\n", "memory of its own added (RssAnon, KB)", "",
                quantile(added, 0.5), quantile(added, 0.95), "", "", "<= 256");
}

} // namespace

int main(int argc, char** argv)
{
    const int pairs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 400;
    const BenchHome home;
    std::printf("%d pairs in turns\n", pairs);
    title();
    recordingRows(home, pairs);
    buildingBlocks(home, pairs);
    const HostPair c{"fresh process in C, one event (us)", VITRINE_C_EMPTY, VITRINE_C_RECORDS};
    const HostPair cpp{"fresh process in C++, one event (us)", VITRINE_CPP_EMPTY, VITRINE_CPP_RECORDS};
    const HostPair noise{"  an empty process against itself (us)", VITRINE_C_EMPTY, VITRINE_C_EMPTY};
    processRow(noise, pairs, {});
    processRow(c, pairs, {});
    processRow({"  of that: loading the library (us)", c.empty, VITRINE_C_LOADS}, pairs, {});
    processRow({"  the collector cannot be reached (us)", c.empty, c.recording}, pairs,
               {"DR_TELEMETRY_ENDPOINT=http://127.0.0.1:9/"});
    processRow(cpp, pairs, {});
    memoryRow(BenchHome());
    return 0;
}
