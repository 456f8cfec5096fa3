// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial/reaction.h"

#include "base/json.h"
#include "base/text.h"
#include "trial/process.h"

#include <algorithm>

namespace vitrine::trial {
namespace {

constexpr Millis patience = 90'000; // longer than the sender's own life
constexpr Millis grace = 1'000;
constexpr std::size_t mostSaid = 16u << 20;

Command commandOf(const Question& question, const Environment& environment)
{
    Command command;
    command.words = {question.sender, "--json",   "--answer",
                     question.answer, "--rounds", std::to_string(question.rounds)};
    if (!question.file.empty())
        command.words.insert(command.words.end(), {"--from", question.file});
    command.words.insert(command.words.end(), {"--", "replay", question.product, question.attempt});
    command.variables = environment.variables;
    command.directory = "/";
    command.mostOutput = mostSaid;
    return command;
}

ReactedRequest requestOf(const Json& json)
{
    return {static_cast<std::uint64_t>(json["events"].integer().value_or(0)),
            static_cast<std::uint64_t>(json["bytes"].integer().value_or(0)),
            static_cast<int>(json["status"].integer().value_or(0)),
            std::string(json["failure"].text()),
            std::string(json["problem"].text()),
            json["took_ms"].integer().value_or(0)};
}

ReactedEvent eventOf(const Json& json)
{
    ReactedEvent event;
    event.id = json["id"].text();
    event.name = json["name"].text();
    event.status = event::statusNamed(json["outcome"].text()).value_or(event::Status::Unknown);
    event.why = json["why"].text();
    event.tried = json["tried"].boolean().value_or(false);
    event.again = json["again_ms"].integer();
    event.rounds = static_cast<std::uint32_t>(json["rounds"].integer().value_or(0));
    return event;
}

Result<Reaction> reactionOf(std::string_view text)
{
    const auto json = Json::parse(text);
    if (!json)
        return fail(json.error());
    Reaction made;
    made.exact = (*json)["exact"].boolean().value_or(false);
    made.leftAlone = (*json)["left_alone_ms"].integer().value_or(0);
    for (const Json& request : (*json)["requests"].items())
        made.requests.push_back(requestOf(request));
    for (const Json& event : (*json)["events"].items())
        made.events.push_back(eventOf(event));
    for (const Json& trouble : (*json)["troubles"].items())
        made.troubles.emplace_back(trouble["what"].text());
    return made;
}

} // namespace

const std::vector<std::string>& answerWords()
{
    static const std::vector<std::string> words = {"200", "400", "413", "429", "503", "redirect", "slow", "drop"};
    return words;
}

std::size_t Reaction::count(event::Status status) const
{
    return static_cast<std::size_t>(
        std::count_if(events.begin(), events.end(), [&](const ReactedEvent& event) { return event.status == status; }));
}

Result<Reaction> ask(const Question& question, const Environment& environment, const std::function<bool()>& cancelled)
{
    auto process = Process::start(commandOf(question, environment));
    if (!process)
        return fail(process.error());
    for (const Millis start = now(); process->running();) {
        process->pump(100);
        if (!cancelled() && now() - start < patience)
            continue;
        process->end(grace);
        return fail(Code::Cancelled, question.sender);
    }
    if (process->exitCode() != 0)
        return fail(Code::Io, question.sender, std::string(trimmed(process->err().bytes)));
    return reactionOf(process->out().bytes);
}

} // namespace vitrine::trial
