// SPDX-License-Identifier: GPL-3.0-or-later
// Filtering by free text against ripgrep: the same words in the same file, by turns in the same run, medians of each
// and their ratio. Ours says which events hold it, ripgrep counts lines. Without ripgrep its side is left out, said so.
// Filtering by an event's own field against both: ripgrep and our own free text seek the words that stand in the file.
//   bench_filter [ROWS] [ROUNDS]
#include "evidence/hasfinding.h"
#include "filter/evaluate.h"
#include "filter/parse.h"
#include "store/loader.h"
#include "support/azsdkrows.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace vitrine;

namespace {

template<class Work> double milliseconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Counts the lines that hold it; -1 without ripgrep.
long ripgrep(const std::string& file, const std::string& needle, bool ignoreCase)
{
    int ends[2];
    if (pipe(ends) != 0)
        return -1;
    const pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], 1);
        close(ends[0]);
        execlp("rg", "rg", "--no-config", "-c", "-F", ignoreCase ? "-i" : "-s", "-e", needle.c_str(), file.c_str(),
               static_cast<char*>(nullptr));
        _exit(127);
    }
    close(ends[1]);
    char text[32] = "";
    const ssize_t size = read(ends[0], text, sizeof text - 1);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1)
        return -1;
    return size > 0 ? std::atol(text) : 0;
}

std::string writeRows(const std::filesystem::path& directory, std::size_t rows)
{
    const std::string path = directory / "rows.ndjson";
    std::ofstream file(path, std::ios::binary);
    const test::AzsdkRows source;
    for (std::size_t i = 0; i < rows; ++i)
        file << source.row(i) << '\n';
    return path;
}

void compare(const store::Snapshot& snapshot, const std::string& file, const std::string& needle, int rounds)
{
    filter::Vocabulary vocabulary;
    const auto expression = filter::parse(needle, vocabulary).value();
    std::vector<double> ours, exact, folded;
    std::size_t found = 0;
    long lines = 0;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(milliseconds([&] { found = filter::evaluate(expression, snapshot, {}, {}).size(); }));
        exact.push_back(milliseconds([&] { lines = ripgrep(file, needle, false); }));
        folded.push_back(milliseconds([&] { lines = ripgrep(file, needle, true); }));
    }
    std::printf("%-22s %9zu %12.1f", needle.c_str(), found, median(ours));
    if (lines < 0)
        std::printf("   ripgrep is not installed: left out\n");
    else
        std::printf(" %9ld %10.1f %7.2f %10.1f %7.2f\n", lines, median(exact), median(ours) / median(exact),
                    median(folded), median(ours) / median(folded));
}

filter::Expression parsed(const char* text)
{
    filter::Vocabulary open;
    open.open = true;
    open.findings = true;
    return filter::parse(text, open).value();
}

// words: what a line has to hold where the field has that value.
void compareField(const store::Snapshot& snapshot, const std::string& file, const char* text, const std::string& words,
                  int rounds)
{
    const auto expression = parsed(text);
    filter::Term free;
    free.values = {filter::Pattern(words)};
    const auto freely = filter::termOf(free);
    std::vector<double> ours, freeText, rg;
    std::size_t found = 0;
    long lines = 0;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(milliseconds([&] { found = filter::evaluate(expression, snapshot, {}, {}).size(); }));
        freeText.push_back(milliseconds([&] { (void)filter::evaluate(freely, snapshot, {}, {}).size(); }));
        rg.push_back(milliseconds([&] { lines = ripgrep(file, words, false); }));
    }
    std::printf("%-34s %9zu %9.1f %10.1f %7.2f", text, found, median(ours), median(freeText),
                median(ours) / median(freeText));
    if (lines < 0)
        std::printf("   ripgrep is not installed: left out\n");
    else
        std::printf(" %9.1f %7.2f\n", median(rg), median(ours) / median(rg));
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t rows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 9;
    char name[] = "/tmp/vitrine-bench-XXXXXX";
    const std::filesystem::path directory = mkdtemp(name);
    const std::string file = writeRows(directory, rows);
    const auto snapshot = store::load(product::bundledCatalogue(), {{file, {}, event::Status::Recorded}});
    std::printf("%zu events, %.0f MB, medians of %d\n", snapshot->size(),
                static_cast<double>(std::filesystem::file_size(file)) / 1e6, rounds);
    std::printf("%-22s %9s %12s %9s %10s %7s %10s %7s\n", "free text", "events", "filter ms", "rg lines", "rg ms",
                "ratio", "rg -i ms", "ratio");
    for (const char* needle : {"not-there-at-all", "NetworkError", "azsdk_run_tests", "11f7", "errorType"})
        compare(*snapshot, file, needle, rounds);
    std::printf("%-34s %9s %9s %10s %7s %9s %7s\n", "the event's own field", "events", "filter ms", "free text",
                "ratio", "rg ms", "ratio");
    compareField(*snapshot, file, "prop.language:Go", R"("language":"Go")", rounds);
    compareField(*snapshot, file, "not prop.language:Go", R"("language":"Go")", rounds);
    compareField(*snapshot, file, "prop.toolName:azsdk_run_tests", R"("toolName":"azsdk_run_tests")", rounds);
    compareField(*snapshot, file, "prop.errorMessage:*failed*", R"("errorMessage":)", rounds);
    compareField(*snapshot, file, "field:errorMessage", R"("errorMessage":)", rounds);
    compareField(*snapshot, file, "prop.language:*", R"("language":)", rounds);
    const auto catalogue = product::bundledCatalogue();
    filter::Context context;
    context.finding = evidence::hasFinding(catalogue, {});
    filter::Rows found;
    const double took = milliseconds([&] { found = filter::evaluate(parsed("has:finding"), *snapshot, context, {}); });
    std::printf("%-34s %9zu %9.1f\n", "has:finding", found.size(), took);
    std::printf("%-22s %9s %12s\n", "other filters", "events", "filter ms");
    for (const char* text : {"success:false duration>20s", "tool:azsdk -event:ToolExecuted",
                             "time>=2026-01-01 language:*", "field:errorMessage error:TestFailure"}) {
        const auto expression = parsed(text);
        std::size_t rowsFound = 0;
        const double ms = milliseconds([&] { rowsFound = filter::evaluate(expression, *snapshot, {}, {}).size(); });
        std::printf("%-40s %9zu %8.1f\n", text, rowsFound, ms);
    }
    std::filesystem::remove_all(directory);
    return 0;
}
