// SPDX-License-Identifier: GPL-3.0-or-later
// How long an audit takes: the first one, and the next one after some events were appended. The named baseline is
// reading and decoding every event on its own. Times are the thread's own: what else the machine does is no part of
// them.
//   bench_audit [ROWS] [APPENDED]
#include "audit/auditor.h"
#include "store/loader.h"
#include "support/azsdkrows.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sys/resource.h>
#include <time.h>

using namespace vitrine;

namespace {

template<class Work> double milliseconds(Work work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double start = now();
    work();
    return now() - start;
}

double megabytes()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    return static_cast<double>(use.ru_maxrss) / 1024;
}

void append(const std::string& path, std::size_t from, std::size_t count)
{
    std::ofstream file(path, std::ios::binary | std::ios::app);
    const test::AzsdkRows source;
    for (std::size_t i = from; i < from + count; ++i)
        file << source.row(i) << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 200'000;
    const std::size_t appended = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 500;
    char name[] = "/tmp/vitrine-bench-XXXXXX";
    const std::filesystem::path directory = mkdtemp(name);
    const std::string path = directory / "rows.ndjson";
    append(path, 0, rows);
    const auto catalogue = std::make_shared<const product::Catalogue>(product::bundledCatalogue());
    store::SnapshotPtr snapshot;
    store::Loader loader(catalogue,
                         [&](store::SnapshotPtr news, const store::Progress&) { snapshot = std::move(news); });
    loader.start({{path, {}, event::Status::Recorded}});
    loader.wait();
    const double decoding = milliseconds([&] {
        for (std::size_t i = 0; i < snapshot->size(); ++i)
            static_cast<void>(snapshot->event(i));
    });
    const double before = megabytes();
    const audit::Options options;
    audit::Auditor auditor(catalogue);
    std::size_t findings = 0;
    const auto audited = [&] { findings = auditor.audit(*snapshot, options).findings.size(); };
    const double first = milliseconds(audited);
    std::printf("%zu events: each decoded %.0f ms, audited %.0f ms (%.2f x), %zu findings, %.0f MB more at most\n",
                snapshot->size(), decoding, first, first / decoding, findings, megabytes() - before);
    append(path, rows, appended);
    loader.refresh();
    loader.wait();
    const double next = milliseconds(audited);
    const double same = milliseconds(audited);
    std::printf("%zu more: audited %.1f ms (%.4f x), nothing new: %.1f ms, %llu events looked at in all\n", appended,
                next, next / decoding, same, static_cast<unsigned long long>(auditor.examined()));
    std::filesystem::remove_all(directory);
    return 0;
}
