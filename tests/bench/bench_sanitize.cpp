// SPDX-License-Identifier: GPL-3.0-or-later
// What cleaning an event costs, as a ratio to looking through its bytes once: memcpy and memchr, measured interleaved.
//   bench_sanitize [rounds]
#include "product/load.h"
#include "sanitize/sanitizer.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <random>

using namespace vitrine;

namespace {

using Clock = std::chrono::steady_clock;

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

template<class Work> double nanoseconds(int times, Work work)
{
    const auto start = Clock::now();
    for (int i = 0; i < times; ++i)
        work();
    return std::chrono::duration<double, std::nano>(Clock::now() - start).count() / times;
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

// Texts of 4 KB, as logs and error messages have them.
struct Corpus
{
    const char* name;
    std::vector<std::string> texts;
};

std::string filled(std::size_t size, const std::function<std::string()>& piece)
{
    std::string text;
    while (text.size() < size)
        text += piece();
    text.resize(size);
    return text;
}

std::vector<Corpus> corpora()
{
    constexpr std::size_t count = 64;
    constexpr std::size_t size = 4096;
    std::mt19937 dice(7);
    const auto any = [&](std::string_view of) { return of[dice() % of.size()]; };
    constexpr std::array words{
        "Generated", "package",  "in",   "seconds",  "all",    "tests",  "passed",  "retrying",
        "request",   "status",   "took", "ms",       "client", "update", "done,",   "azsdk_generate_sdk",
        "0.5.6",     "playback", "(ok)", "warning:", "12",     "no",     "changes", "templates list"};
    std::vector<Corpus> all{{"event text", {}}, {"random printable", {}}, {"hex, separators", {}}, {"all @", {}}};
    for (std::size_t i = 0; i < count; ++i) {
        all[0].texts.push_back(filled(size, [&] { return std::string(words[dice() % words.size()]) + " "; }));
        all[1].texts.push_back(filled(size, [&] { return std::string(1, static_cast<char>(' ' + dice() % 95)); }));
        all[2].texts.push_back(filled(size, [&] { return std::string(1, any("0123456789abcdef:-.")); }));
        all[3].texts.push_back(std::string(size, '@'));
    }
    return all;
}

void throughput(const sanitize::Sanitizer& sanitizer, const Corpus& corpus, int rounds)
{
    double best = 1e300;
    double base = 1e300;
    std::size_t found = 0;
    std::size_t bytes = 0;
    std::string buffer(8192, 0);
    for (const std::string& text : corpus.texts)
        bytes += text.size();
    for (int round = 0; round < rounds; ++round) {
        best = std::min(best, nanoseconds(1, [&] {
                            for (const std::string& text : corpus.texts)
                                found += sanitizer.shapeIn(text).has_value();
                        }));
        base = std::min(base, nanoseconds(1, [&] {
                            for (const std::string& text : corpus.texts) {
                                std::memcpy(buffer.data(), text.data(), text.size());
                                found += std::memchr(buffer.data(), 1, text.size()) != nullptr;
                            }
                        }));
    }
    std::printf("%-17s all detectors %6.0f MB/s (%.0fx of looking through), found in %zu of %zu\n", corpus.name,
                static_cast<double>(bytes) * 1e3 / best, best / base, found / static_cast<std::size_t>(rounds),
                corpus.texts.size());
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
    for (const Corpus& corpus : corpora())
        throughput(sanitizer, corpus, std::max(1, rounds / 20));
    return made > 0 ? 0 : 1;
}
