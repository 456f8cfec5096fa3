// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial/process.h"

#include "base/paths.h"
#include "trial/spawn.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>

namespace vitrine::trial {

Result<Process> Process::start(const Command& command)
{
    auto spawned = spawn(command);
    if (!spawned)
        return fail(spawned.error());
    Process process;
    process.m_pid = spawned->pid;
    process.m_mostOutput = command.mostOutput;
    process.m_input = std::move(spawned->input);
    process.m_outPipe = std::move(spawned->out);
    process.m_errPipe = std::move(spawned->err);
    return process;
}

Process::Process(Process&& other) noexcept { *this = std::move(other); }

Process& Process::operator=(Process&& other) noexcept
{
    std::swap(m_pid, other.m_pid);
    std::swap(m_ended, other.m_ended);
    std::swap(m_exitCode, other.m_exitCode);
    std::swap(m_signal, other.m_signal);
    std::swap(m_mostOutput, other.m_mostOutput);
    std::swap(m_input, other.m_input);
    std::swap(m_outPipe, other.m_outPipe);
    std::swap(m_errPipe, other.m_errPipe);
    std::swap(m_out, other.m_out);
    std::swap(m_err, other.m_err);
    return *this;
}

Process::~Process()
{
    if (running())
        end(0);
}

// What is not kept is read all the same, or a talkative program would wait for ever.
void Process::take(Descriptor& from, Output& to) const
{
    std::array<char, 16384> block;
    while (from.valid()) {
        const ssize_t count = ::read(from.get(), block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return;
        if (count <= 0) {
            from = Descriptor();
            return;
        }
        const auto came = static_cast<std::size_t>(count);
        const std::size_t kept = std::min(came, m_mostOutput - std::min(m_mostOutput, to.bytes.size()));
        to.bytes.append(block.data(), kept);
        to.cut = to.cut || kept < came;
    }
}

void Process::reap()
{
    int status = 0;
    if (!running() || ::waitpid(m_pid, &status, WNOHANG) != m_pid)
        return;
    m_ended = true;
    m_exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    m_signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

void Process::pump(Millis most)
{
    constexpr Millis tick = 20; // how late the end of a program that keeps its streams to itself is seen
    std::array<pollfd, 2> streams{{{m_outPipe.get(), POLLIN, 0}, {m_errPipe.get(), POLLIN, 0}}};
    ::poll(streams.data(), streams.size(), static_cast<int>(std::min(most, tick)));
    reap(); // before the last look at the streams, so that nothing it wrote is missed
    take(m_outPipe, m_out);
    take(m_errPipe, m_err);
}

bool Process::groupLives() const { return m_pid > 0 && (::kill(-m_pid, 0) == 0 || errno == EPERM); }

void Process::end(Millis grace)
{
    if (m_pid <= 0)
        return;
    m_input = Descriptor();
    ::kill(-m_pid, SIGTERM);
    for (const Millis start = now(); running() && now() - start < grace;)
        pump(grace);
    ::kill(-m_pid, SIGKILL);
    while (running())
        pump(1000);
}

} // namespace vitrine::trial
