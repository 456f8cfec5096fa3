// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial/sink.h"

#include "base/json.h"

namespace vitrine::trial {
namespace {

constexpr Millis patience = 15'000;         // to begin to listen
constexpr std::size_t mostHeard = 4u << 20; // of its lines; some 20,000 visits

Visit visitOf(const Json& line)
{
    Visit visit;
    visit.method = line["method"].text();
    visit.target = line["target"].text();
    visit.bytes = static_cast<std::uint64_t>(line["bytes"].integer().value_or(0));
    visit.status = static_cast<int>(line["status"].integer().value_or(0));
    visit.refused = line["refused"].text();
    visit.time = now();
    return visit;
}

} // namespace

Result<Sink> Sink::start(const SinkOptions& options, const Environment& environment)
{
    Command command;
    command.words = {options.program, "capture", "--json", "--until-eof", "--port", "0", "--dir", options.directory};
    if (options.tls)
        command.words.emplace_back("--tls");
    command.variables = environment.variables;
    command.directory = "/";
    command.holdsInput = true;
    command.mostOutput = mostHeard;
    auto process = Process::start(command);
    if (!process)
        return fail(process.error());
    Sink sink(std::move(*process));
    if (const auto listens = sink.listen(); !listens)
        return fail(listens.error());
    return sink;
}

Result<> Sink::listen()
{
    for (const Millis start = now(); now() - start < patience && m_process.running();) {
        m_process.pump(patience);
        const auto first = line();
        if (!first)
            continue;
        const auto json = Json::parse(*first);
        if (json && (*json)["listening"].isString()) {
            m_origin = (*json)["listening"].text();
            m_certificate = (*json)["certificate"].text();
            return {};
        }
        break;
    }
    return fail(Code::Io, "vitrine-sender", m_process.err().bytes);
}

std::optional<std::string> Sink::line()
{
    const std::string& heard = m_process.out().bytes;
    const std::size_t end = heard.find('\n', m_read);
    if (end == std::string::npos)
        return std::nullopt;
    std::string text = heard.substr(m_read, end - m_read);
    m_read = end + 1;
    return text;
}

std::vector<Visit> Sink::visits()
{
    m_process.pump(0);
    std::vector<Visit> came;
    while (const auto text = line())
        if (const auto json = Json::parse(*text); json && (*json)["method"].isString())
            came.push_back(visitOf(*json));
    return came;
}

} // namespace vitrine::trial
