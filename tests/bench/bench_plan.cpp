// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to plan the requests of a hundred recorded events, beside a plain JSON dump of their fields. Pairs
// are taken in turn; medians and the median of the pairs' ratios are printed. Promise: 157 us, in an optimised build.
//   bench_plan [--pairs 400]
#include "protocol/profiles.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace vitrine;

namespace {

constexpr std::size_t eventsInBatch = 100;
constexpr double promisedUs = 157;

// Twelve fields, about 435 bytes as a line of a spool.
std::vector<event::Event> batch()
{
    const Json fields = Json::object({{"command", "generate client"},
                                      {"duration_ms", 1532},
                                      {"success", true},
                                      {"language", "typescript"},
                                      {"os", "linux"},
                                      {"os_version", "Debian GNU/Linux 12"},
                                      {"tool_version", "1.24.3"},
                                      {"ci", false},
                                      {"generators", 3},
                                      {"input_kind", "openapi 3.1"},
                                      {"error_class", ""},
                                      {"channel", "package manager"}});
    std::vector<event::Event> events(eventsInBatch, test::recorded("command_completed", fields));
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i].time = 1'704'067'201'500 + static_cast<Millis>(i);
        events[i].id = "11111111-1111-4111-8111-" + std::to_string(100'000'000'000 + i);
        events[i].session = "1704067200000";
        events[i].durationMs = 1532;
        events[i].success = true;
    }
    return events;
}

template<class Work>
double microseconds(const Work& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void measure(product::Protocol protocol, const std::vector<event::Event>& events, std::size_t pairs)
{
    const auto profile = test::profileWithDevice(protocol);
    std::vector<double> planned, dumped, ratios;
    std::size_t requests = 0, bytes = 0;
    for (std::size_t i = 0; i < pairs; ++i) {
        protocol::Plan plan;
        planned.push_back(microseconds([&] { plan = test::planned(profile, events); }));
        dumped.push_back(microseconds([&] {
            std::string text;
            for (const event::Event& event : events)
                event.fields.dump(text);
            bytes = text.size();
        }));
        ratios.push_back(planned.back() / dumped.back());
        requests = plan.requests.size();
        bytes = 0;
        for (const protocol::Request& request : plan.requests)
            bytes += request.body.size();
    }
    const double us = median(planned);
    std::printf("%-14s %8zu %8zu %10.1f %10.1f %8.2f   %s\n", product::name(protocol), requests, bytes, us,
                median(dumped), median(ratios), us <= promisedUs ? "within" : "beyond");
}

} // namespace

int main(int argc, char** argv)
{
    const bool asked = argc == 3 && std::strcmp(argv[1], "--pairs") == 0;
    const std::size_t pairs = asked ? std::strtoul(argv[2], nullptr, 10) : 400;
    const auto events = batch();
    std::printf("%zu events, %zu pairs, promised %.0f us a batch\n", events.size(), pairs, promisedUs);
    std::printf("%-14s %8s %8s %10s %10s %8s\n", "protocol", "requests", "bytes", "plan us", "dump us", "ratio");
    for (const product::Protocol protocol : test::allProtocols)
        measure(protocol, events, std::max<std::size_t>(pairs, 1));
    return 0;
}
