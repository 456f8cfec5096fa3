// SPDX-License-Identifier: GPL-3.0-or-later
// What cleaning an event costs, as a ratio to looking through its bytes once: memcpy and memchr, measured interleaved.
//   bench_sanitize [rounds]
#include "product/load.h"
#include "sanitize/sanitizer.h"
#include "support/azsdkrows.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <functional>
#include <random>
#include <string>

using namespace vitrine;

namespace {

sanitize::Surroundings someMachine()
{
    sanitize::Surroundings machine;
    machine.home = "/home/jdoe77";
    machine.user = "jdoe77";
    machine.host = "build-quokka.corp.example.com";
    machine.projects = {"zebra-payments"};
    for (int i = 0; i < 40; ++i)
        machine.secrets.push_back("value-of-a-variable-" + std::to_string(i));
    return machine;
}

struct Sample
{
    const char* name;
    Json fields;
};

Json commonFields()
{
    return Json::object({{"version", "0.5.6.0"},
                         {"sessionId", "a1b2c3d4-e5f6-7890-abcd-ef1234567890"},
                         {"platform", "VSCode"},
                         {"clientName", "Visual Studio Code"},
                         {"toolName", "azsdk_generate_sdk"},
                         {"success", true},
                         {"duration", 12450}});
}

std::vector<Sample> samples()
{
    std::vector<Sample> all{{"harmless", commonFields()}, {"text", commonFields()}, {"hostile", commonFields()}};
    all[1]
        .fields
        .set("toolArgs", R"({"language":".NET","apiVersion":"2025-09-01","typespecProjectRoot":"specification/x"})")
        .set("toolResponse", "Generated 3 packages in 12.5 seconds; see https://dev.example/build/1 for the log");
    std::string hostile;
    while (hostile.size() < 8000)
        hostile += "a@ 1.1.1 /x eyJ ghp_ C:\\ refs/heads :: %2541 token password {";
    all[2].fields.set("toolResponse", hostile);
    return all;
}

// The bytes of all texts, copied and scanned for one byte that is not there.
std::size_t look(const Json& fields, std::string& buffer)
{
    std::size_t seen = 0;
    for (const Json::Member& member : fields.members()) {
        const std::string_view text = member.value.text();
        buffer.resize(std::max(buffer.size(), text.size()));
        std::memcpy(buffer.data(), text.data(), text.size());
        seen += std::memchr(buffer.data(), '\x01', text.size()) != nullptr;
    }
    return seen;
}

// Of the thread's CPU time: others on the machine do not count.
double cpuNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

template<class Work> double nanoseconds(int times, Work work)
{
    const double start = cpuNanoseconds();
    for (int i = 0; i < times; ++i)
        work();
    return (cpuNanoseconds() - start) / times;
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

std::size_t harmlessTexts(const sanitize::Sanitizer& sanitizer, const Json& fields)
{
    std::size_t harmless = 0;
    for (const Json::Member& member : fields.members())
        harmless += sanitizer.harmless(member.value.text());
    return harmless;
}

void measure(sanitize::Sanitizer& sanitizer, const Sample& sample, int rounds)
{
    constexpr int times = 20;
    std::array<std::vector<double>, 3> spent;
    std::string buffer;
    std::size_t sink = 0;
    for (int round = 0; round < rounds; ++round) {
        spent[0].push_back(nanoseconds(times, [&] { sink += look(sample.fields, buffer); }));
        spent[1].push_back(nanoseconds(times, [&] { sink += harmlessTexts(sanitizer, sample.fields); }));
        spent[2].push_back(
            nanoseconds(times, [&] { sink += sanitizer.clean("ToolExecuted", sample.fields).cut.size(); }));
    }
    const double base = median(spent[0]);
    std::printf("%-9s %6zu bytes  look %7.0f ns  harmless() %8.0f ns (%.1fx)  clean() %9.0f ns (%.1fx)  [%zu]\n",
                sample.name, sample.fields.dump().size(), base, median(spent[1]), median(spent[1]) / base,
                median(spent[2]), median(spent[2]) / base, sink % 10);
}

struct Corpus
{
    const char* name;
    std::vector<std::string> texts;
};
constexpr std::size_t textCount = 64;
constexpr std::size_t textSize = 4096;

Corpus filled(const char* name, const std::function<std::string()>& piece)
{
    Corpus corpus{name, {}};
    for (std::size_t i = 0; i < textCount; ++i) {
        std::string text;
        while (text.size() < textSize)
            text += piece();
        text.resize(textSize);
        corpus.texts.push_back(std::move(text));
    }
    return corpus;
}

// The texts of an event, each by itself.
Corpus values()
{
    Corpus corpus{"values of events", {}};
    for (const Sample& sample : samples())
        for (const Json::Member& member : sample.fields.members())
            if (member.value.isString() && member.value.text().size() < textSize)
                corpus.texts.emplace_back(member.value.text());
    return corpus;
}

std::vector<Corpus> corpora()
{
    std::mt19937 dice(7);
    const auto any = [&](std::string_view of) { return std::string(1, of[dice() % of.size()]); };
    constexpr std::array words{
        "Generated", "package",  "in",   "seconds",  "all",    "tests",  "passed",  "retrying",
        "request",   "status",   "took", "ms",       "client", "update", "done,",   "azsdk_generate_sdk",
        "0.5.6",     "playback", "(ok)", "warning:", "12",     "no",     "changes", "templates list"};
    constexpr std::array found{"/home/jdoe77/x.go", "jane@example.com", "10.1.2.3", "failed", "cannot", "read", "at"};
    return {filled("event text", [&] { return std::string(words[dice() % words.size()]) + " "; }),
            filled("event lines", [&, rows = test::AzsdkRows()] { return rows.row(dice()) + "\n"; }),
            values(),
            filled("full of findings", [&] { return std::string(found[dice() % found.size()]) + " "; }),
            filled("random printable", [&] { return std::string(1, static_cast<char>(' ' + dice() % 95)); }),
            filled("hex, separators", [&] { return any("0123456789abcdef:-."); }),
            filled("all @", [] { return std::string("@"); })};
}

std::size_t bytesOf(const Corpus& corpus)
{
    std::size_t bytes = 0;
    for (const std::string& text : corpus.texts)
        bytes += text.size();
    return bytes;
}

// How often the texts are looked through a second, in MB: once for whatever is found first, and once for all kinds.
void throughput(const sanitize::Sanitizer& sanitizer, const Corpus& corpus, int rounds)
{
    std::array<double, 3> best{1e300, 1e300, 1e300};
    std::size_t found = 0;
    std::string buffer(2 * textSize, 0);
    const auto each = [&](std::size_t which, const auto& work) {
        best[which] = std::min(best[which], nanoseconds(1, [&] {
                                   for (const std::string& text : corpus.texts)
                                       found += work(text);
                               }));
    };
    for (int round = 0; round < rounds; ++round) {
        each(0, [&](const std::string& text) {
            std::memcpy(buffer.data(), text.data(), text.size());
            return std::memchr(buffer.data(), 1, text.size()) != nullptr;
        });
        each(1, [&](const std::string& text) { return sanitizer.shapeIn(text).has_value(); });
        each(2, [&](const std::string& text) { return !sanitizer.shapesIn(text).empty(); });
    }
    const double bytes = static_cast<double>(bytesOf(corpus)) * 1e3;
    std::printf("%-17s first %5.0f MB/s (%4.0fx of looking through)  all kinds %5.0f MB/s  found in %zu of %zu\n",
                corpus.name, bytes / best[1], best[1] / best[0], bytes / best[2],
                found / 2 / static_cast<std::size_t>(rounds), corpus.texts.size());
}

// The most memory that the process had, in KB.
long peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::atol(line.c_str() + std::strlen("VmHWM:"));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 400;
    const product::Catalogue catalogue = product::bundledCatalogue();
    const product::Profile& profile = *catalogue.find("azsdk");
    const auto machine = someMachine();
    const Environment environment = Environment::ofProcess();
    std::size_t made = 0;
    std::vector<double> making;
    std::vector<double> looking;
    for (int round = 0; round < rounds; ++round) {
        making.push_back(nanoseconds(1, [&] { made += sanitize::Sanitizer(profile, machine).harmless("x"); }));
        looking.push_back(nanoseconds(1, [&] { made += sanitize::Surroundings::of(environment).secrets.size(); }));
    }
    std::printf("making a sanitizer %.0f ns, looking around %.0f ns\n", median(making), median(looking));
    sanitize::Sanitizer sanitizer(profile, machine);
    for (const Sample& sample : samples())
        measure(sanitizer, sample, rounds);
    const std::vector<Corpus> texts = corpora();
    std::ofstream("/proc/self/clear_refs") << 5; // from here on the peak counts, not that of what was made before
    const long before = peakMemory();
    for (const Corpus& corpus : texts)
        throughput(sanitizer, corpus, std::max(1, rounds / 20));
    std::printf("looking took %ld KB more than there was at most before\n", peakMemory() - before);
    return made > 0 ? 0 : 1;
}
