// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to open a large file of azsdk rows: to the first rows, to the last, and against a plain read of the
// same bytes in the same run. bench_opening [--events N] [--one-line]
#include "store/loader.h"
#include "support/azsdkrows.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sys/resource.h>
#include <unistd.h>

using namespace vitrine;

namespace {

class Stopwatch
{
public:
    [[nodiscard]] double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

struct Options
{
    std::uint64_t events = 20'000;
    bool oneLine = false;
};

class TemporaryFile
{
public:
    explicit TemporaryFile(const Options& options)
        : m_path(std::filesystem::temp_directory_path() / ("vitrine-bench-" + std::to_string(::getpid()) + ".ndjson"))
    {
        std::ofstream file(m_path, std::ios::binary);
        const test::AzsdkRows rows;
        for (std::uint64_t i = 0; i < options.events; ++i) {
            const char* between = options.oneLine ? (i == 0 ? "[" : ",") : "";
            file << between << rows.row(i) << (options.oneLine ? "" : "\n");
        }
        file << (options.oneLine ? "]" : "");
    }
    ~TemporaryFile() { std::filesystem::remove(m_path); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] std::string path() const { return m_path.string(); }
    [[nodiscard]] double megabytes() const { return static_cast<double>(std::filesystem::file_size(m_path)) / 1e6; }

private:
    std::filesystem::path m_path;
};

// As wc -l does: read and count, nothing else.
double plainRead(const std::string& path)
{
    const Stopwatch watch;
    std::ifstream file(path, std::ios::binary);
    std::string block(1u << 20, '\0');
    std::ptrdiff_t lines = 0;
    while (file.read(block.data(), static_cast<std::streamsize>(block.size())), file.gcount() > 0)
        lines += std::count(block.begin(), block.begin() + file.gcount(), '\n');
    const double elapsed = watch.milliseconds();
    std::printf("plain read and count      %10.1f ms  (%td line breaks)\n", elapsed, lines);
    return elapsed;
}

// Memory of the process's own, without mapped files and the page cache.
double ownMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("RssAnon:"))
            return std::atof(line.c_str() + std::strlen("RssAnon:")) / 1024;
    return 0;
}

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

store::SnapshotPtr open(const TemporaryFile& file, double plain)
{
    store::SnapshotPtr last;
    double first = 0;
    std::size_t firstRows = 0;
    const double memory = ownMegabytes();
    const double cpu = cpuSeconds();
    const Stopwatch watch;
    store::Loader loader(std::make_shared<const product::Catalogue>(product::bundledCatalogue()),
                         [&](store::SnapshotPtr snapshot, const store::Progress&) {
                             if (!last) {
                                 first = watch.milliseconds();
                                 firstRows = snapshot->size();
                             }
                             last = std::move(snapshot);
                         });
    loader.start({{file.path(), {}, event::Status::Recorded}});
    loader.wait();
    const double all = watch.milliseconds();
    const double grown = ownMegabytes() - memory;
    std::printf("first rows                %10.1f ms  (%zu rows; the profiles are read in it too)\n", first, firstRows);
    std::printf("all rows                  %10.1f ms  (%zu rows, %.0f MB/s, %.1f s CPU, %.1f plain reads)\n", all,
                last->size(), file.megabytes() / all * 1000, cpuSeconds() - cpu, all / plain);
    std::printf("memory                    %10.1f MB  (%.1f bytes a row)\n", grown,
                grown * 1024 * 1024 / static_cast<double>(std::max<std::size_t>(1, last->size())));
    return last;
}

void look(const store::Snapshot& snapshot)
{
    for (const char* needle : {"3 tests FAILED", "no such text anywhere"}) {
        const Stopwatch watch;
        const std::size_t found = store::search(snapshot, needle, {}).size();
        std::printf("search                    %10.1f ms  (%zu rows hold \"%s\")\n", watch.milliseconds(), found,
                    needle);
    }
    const Stopwatch watch;
    constexpr int asked = 1000;
    std::size_t fields = 0;
    for (int i = 0; i < asked; ++i)
        fields += snapshot.event(snapshot.size() / asked * static_cast<std::size_t>(i))->fields.members().size();
    std::printf("details                   %10.3f ms an event (%.1f fields each)\n", watch.milliseconds() / asked,
                static_cast<double>(fields) / asked);
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]) == "--events" && i + 1 < argc)
            options.events = std::max(1ULL, std::strtoull(argv[++i], nullptr, 10));
        else if (std::string_view(argv[i]) == "--one-line")
            options.oneLine = true;
    }
    const TemporaryFile file(options);
    std::printf("%llu events, %.1f MB%s\n", static_cast<unsigned long long>(options.events), file.megabytes(),
                options.oneLine ? " in one line" : "");
    plainRead(file.path());
    const auto snapshot = open(file, plainRead(file.path()));
    look(*snapshot);
    return snapshot->size() == options.events ? 0 : 1;
}
