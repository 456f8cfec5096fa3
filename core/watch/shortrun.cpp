// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/shortrun.h"

#include "trial/process.h"

#include <chrono>

namespace vitrine::watch {
namespace {

using Clock = std::chrono::steady_clock;

constexpr Millis turn = 50;
constexpr Millis grace = 200;

} // namespace

bool endsWell(const Environment& environment, std::vector<std::string> words, Millis most)
{
    trial::Command command;
    command.words = std::move(words);
    command.variables = environment.variables;
    command.directory = "/";
    auto process = trial::Process::start(command);
    if (!process)
        return false;
    const auto until = Clock::now() + std::chrono::milliseconds(most);
    while (process->running() && Clock::now() < until)
        process->pump(turn);
    if (process->running())
        process->end(grace);
    return process->exitCode() == 0;
}

} // namespace vitrine::watch
