// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to show the requests of a thousand events.
#include "profiles.h"

#include <benchmark/benchmark.h>

using namespace vitrine;

namespace {

std::vector<event::Event> thousand()
{
    Json fields = Json::object();
    for (int i = 0; i < 12; ++i)
        fields.set("field" + std::to_string(i), i % 3 ? Json("value of some length") : Json(i));
    return std::vector<event::Event>(1000, test::recorded("ran", std::move(fields)));
}

void plansAThousand(benchmark::State& state)
{
    const auto protocol = static_cast<product::Protocol>(state.range(0));
    const auto profile = test::profileWithDevice(protocol);
    const auto events = thousand();
    std::size_t bytes = 0;
    for (auto _ : state)
        for (const auto& request : test::planned(profile, events).requests)
            bytes += request.body.size();
    state.SetLabel(product::name(protocol));
    state.SetItemsProcessed(state.iterations() * 1000);
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK(plansAThousand)->DenseRange(0, 4)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
