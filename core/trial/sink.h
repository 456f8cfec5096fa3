// SPDX-License-Identifier: GPL-3.0-or-later
// The loopback sink as a program of its own (`vitrine-sender capture`): started here, ended with this, its socket is
// its own (house rule 1). What it says of each visitor comes as lines of JSON; the bytes are in files of its directory.
#pragma once

#include "base/environment.h"
#include "trial/process.h"

#include <optional>
#include <string>
#include <vector>

namespace vitrine::trial {

struct SinkOptions
{
    std::string program;   // vitrine-sender, absolute
    std::string directory; // where it keeps what comes
    bool tls = false;
};

// One request, or an attempt at one. All text is the client's own.
struct Visit
{
    std::string method; // "CONNECT": somebody wanted to go through it to `target`
    std::string target; // secrets as references
    std::uint64_t bytes = 0;
    int status = 0;      // what it was answered; 0: it was hung up on
    std::string refused; // why it is not in the files; empty: it is
    Millis time = 0;     // when it was heard of here
};

class Sink
{
public:
    // Error: what Process::start() says; Io with the sink's own words, where it does not begin to listen.
    [[nodiscard]] static Result<Sink> start(const SinkOptions& options, const Environment& environment);

    [[nodiscard]] const std::string& origin() const { return m_origin; }           // "http://127.0.0.1:PORT"
    [[nodiscard]] const std::string& certificate() const { return m_certificate; } // a file; empty: without TLS
    [[nodiscard]] bool running() const { return m_process.running(); }
    // Those that came since the last call.
    [[nodiscard]] std::vector<Visit> visits();

private:
    explicit Sink(Process process) : m_process(std::move(process)) {}
    [[nodiscard]] std::optional<std::string> line();
    [[nodiscard]] Result<> listen();

    Process m_process;
    std::string m_origin;
    std::string m_certificate;
    std::size_t m_read = 0; // of its output
};

} // namespace vitrine::trial
