// SPDX-License-Identifier: GPL-3.0-or-later
// How long an audit takes: the first one, and the next one after some events were appended. The named baseline is
// reading and decoding every event once, which no audit can do without the first time.
//   bench_audit [ROWS] [APPENDED]
#include "audit/audit.h"
#include "store/loader.h"
#include "support/azsdkrows.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sys/resource.h>

using namespace vitrine;

namespace {

template<class Work> double milliseconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
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
    const double before = megabytes();
    const double decoding = milliseconds([&] {
        for (std::size_t i = 0; i < snapshot->size(); ++i)
            static_cast<void>(snapshot->event(i));
    });
    const audit::Options options;
    audit::Audit result;
    const double first = milliseconds([&] { result = audit::audit(*catalogue, *snapshot, options); });
    std::printf("%zu events: decoded %.0f ms, audited %.0f ms (%.2f x), %zu findings, %.0f MB more at most\n",
                snapshot->size(), decoding, first, first / decoding, result.findings.size(), megabytes() - before);
    append(path, rows, appended);
    loader.refresh();
    loader.wait();
    const double next = milliseconds([&] { result = audit::audit(*catalogue, *snapshot, options); });
    std::printf("%zu events, %zu of them new: audited %.1f ms\n", snapshot->size(), appended, next);
    std::filesystem::remove_all(directory);
    return 0;
}
