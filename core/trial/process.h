// SPDX-License-Identifier: GPL-3.0-or-later
// A program started without a shell in a session of its own, so that all it starts can be ended with it; its output is
// read as it comes and kept up to a bound. POSIX only: on Windows nothing is started and start() says Unsupported.
#pragma once

#include "base/clock.h"
#include "base/descriptor.h"
#include "base/result.h"

#include <map>
#include <string>
#include <vector>

namespace vitrine::trial {

struct Command
{
    std::vector<std::string> words; // a program, looked for in the variables' PATH unless it has a '/', and arguments
    std::map<std::string, std::string, std::less<>> variables;
    std::string directory;              // absolute
    bool holdsInput = false;            // standard input is a pipe that stays open as long as this lives; else nothing
    std::size_t mostOutput = 64u << 10; // of each stream
};

struct Output
{
    std::string bytes;
    bool cut = false; // there was more
};

class Process
{
public:
    // Error: NotFound, NoPermission, Io: the program or the directory; TooLarge: the arguments.
    [[nodiscard]] static Result<Process> start(const Command& command);
    Process(Process&& other) noexcept;
    Process& operator=(Process&& other) noexcept;
    ~Process(); // ends the whole group

    // Takes in what came, waits for more for `most` ms at most, and sees whether the program has ended.
    void pump(Millis most);
    [[nodiscard]] bool running() const { return m_pid > 0 && !m_ended; }
    [[nodiscard]] int exitCode() const { return m_exitCode; } // -1: still running, or ended by signal()
    [[nodiscard]] int signal() const { return m_signal; }
    [[nodiscard]] Output& out() { return m_out; }
    [[nodiscard]] Output& err() { return m_err; }

    void closeInput() { m_input = Descriptor(); }
    // The whole group: asked to end, and after `grace` ms without mercy.
    void end(Millis grace);
    // Whether anything of the group is left.
    [[nodiscard]] bool groupLives() const;

private:
    Process() = default;
    void take(Descriptor& from, Output& to) const;
    void reap();

    int m_pid = -1;
    bool m_ended = false;
    int m_exitCode = -1;
    int m_signal = 0;
    std::size_t m_mostOutput = 0;
    Descriptor m_input;
    Descriptor m_outPipe;
    Descriptor m_errPipe;
    Output m_out;
    Output m_err;
};

} // namespace vitrine::trial
