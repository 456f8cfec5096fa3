// SPDX-License-Identifier: GPL-3.0-or-later
// A process that records or sends, and what it says.
#pragma once

#include <QString>
#include <csignal>
#include <fcntl.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace vitrine::test {

class Worker
{
public:
    explicit Worker(std::vector<std::string> words)
    {
        int pipe[2];
        if (::pipe2(pipe, O_CLOEXEC) != 0)
            qFatal("no pipe");
        words.insert(words.begin(), VITRINE_SPOOLWORKER);
        std::vector<char*> arguments;
        for (std::string& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        m_process = ::fork();
        if (m_process == 0) {
            ::dup2(pipe[1], STDOUT_FILENO);
            ::execv(VITRINE_SPOOLWORKER, arguments.data());
            ::_exit(127);
        }
        ::close(pipe[1]);
        m_said = pipe[0];
    }
    Worker(Worker&& other) noexcept
        : m_process(std::exchange(other.m_process, -1)), m_said(std::exchange(other.m_said, -1))
    {
    }
    Worker& operator=(Worker&& other) noexcept
    {
        std::swap(m_process, other.m_process);
        std::swap(m_said, other.m_said);
        return *this;
    }
    ~Worker()
    {
        kill();
        static_cast<void>(ended());
        if (m_said >= 0)
            ::close(m_said);
    }

    void kill() const
    {
        if (m_process > 0)
            ::kill(m_process, SIGKILL);
    }

    // Its exit code, or 128 and the signal; waits.
    int ended()
    {
        int status = 0;
        if (m_process <= 0 || ::waitpid(std::exchange(m_process, -1), &status, 0) <= 0)
            return -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

    // The lines it said, once it has ended.
    [[nodiscard]] std::vector<std::string> lines() const
    {
        std::string bytes;
        char block[4096];
        for (ssize_t count = 0; (count = ::read(m_said, block, sizeof block)) > 0;)
            bytes.append(block, static_cast<std::size_t>(count));
        std::vector<std::string> lines;
        for (std::size_t at = 0, end = 0; (end = bytes.find('\n', at)) != std::string::npos; at = end + 1)
            lines.push_back(bytes.substr(at, end - at));
        return lines;
    }

private:
    pid_t m_process = -1;
    int m_said = -1;
};

} // namespace vitrine::test
