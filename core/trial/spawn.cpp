// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial/spawn.h"

#include "base/file.h"
#include "base/paths.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

namespace vitrine::trial {
namespace {

struct Pipe
{
    Descriptor read;
    Descriptor write;
};

Result<Pipe> makePipe()
{
    std::array<int, 2> ends{};
#if defined(__linux__)
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return systemError({});
#else
    if (::pipe(ends.data()) != 0)
        return systemError({});
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
#endif
    return Pipe{Descriptor(ends[0]), Descriptor(ends[1])};
}

Result<std::string> found(const Command& command)
{
    const std::string& program = command.words.front();
    if (program.find('/') != std::string::npos)
        return program.starts_with('/') ? program : joinPath(command.directory, program);
    const auto path = command.variables.find("PATH");
    std::string_view rest = "/usr/local/bin:/usr/bin:/bin";
    if (path != command.variables.end())
        rest = path->second;
    while (!rest.empty()) {
        const std::string_view directory = rest.substr(0, rest.find(':'));
        rest.remove_prefix(std::min(rest.size(), directory.size() + 1));
        const std::string candidate = joinPath(directory, program);
        const auto facts = factsOf(candidate);
        if (directory.starts_with('/') && facts && !facts->directory && ::access(candidate.c_str(), X_OK) == 0)
            return candidate;
    }
    return fail(Code::NotFound, program);
}

std::vector<char*> pointersTo(const std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (const std::string& text : texts)
        pointers.push_back(const_cast<char*>(text.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

// What the child does before it becomes the program; freed with this.
class Steps
{
public:
    Steps(const Command& command, int input, int out, int err)
    {
        ::posix_spawn_file_actions_init(&m_actions);
        if (input >= 0)
            ::posix_spawn_file_actions_adddup2(&m_actions, input, STDIN_FILENO);
        else
            ::posix_spawn_file_actions_addopen(&m_actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_adddup2(&m_actions, out, STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&m_actions, err, STDERR_FILENO);
#if defined(__linux__)
        ::posix_spawn_file_actions_addclosefrom_np(&m_actions, STDERR_FILENO + 1);
#endif
        ::posix_spawn_file_actions_addchdir_np(&m_actions, command.directory.c_str());
        ::posix_spawnattr_init(&m_attributes);
        sigset_t signals;
        ::sigemptyset(&signals);
        ::posix_spawnattr_setsigmask(&m_attributes, &signals);
        ::sigfillset(&signals);
        ::posix_spawnattr_setsigdefault(&m_attributes, &signals);
        ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    Steps(const Steps&) = delete;
    Steps& operator=(const Steps&) = delete;
    ~Steps()
    {
        ::posix_spawn_file_actions_destroy(&m_actions);
        ::posix_spawnattr_destroy(&m_attributes);
    }

    [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &m_actions; }
    [[nodiscard]] const posix_spawnattr_t* attributes() const { return &m_attributes; }

private:
    posix_spawn_file_actions_t m_actions;
    posix_spawnattr_t m_attributes;
};

Result<int> become(const std::string& program, const Command& command, const Steps& steps)
{
    std::vector<std::string> entries;
    for (const auto& [name, value] : command.variables)
        entries.push_back(name + "=" + value);
    pid_t pid = -1;
    errno = ::posix_spawn(&pid, program.c_str(), steps.actions(), steps.attributes(), pointersTo(command.words).data(),
                          pointersTo(entries).data());
    if (errno == E2BIG)
        return fail(Code::TooLarge, program, std::strerror(errno));
    if (errno != 0)
        return systemError(program);
    return pid;
}

} // namespace

Result<Spawned> spawn(const Command& command)
{
    if (command.words.empty() || command.words.front().empty())
        return fail(Code::NotFound);
    const auto directory = factsOf(command.directory);
    if (!directory)
        return fail(directory.error());
    const auto program = found(command);
    auto out = makePipe();
    auto err = makePipe();
    auto input = makePipe();
    if (!program)
        return fail(program.error());
    if (!out || !err || !input)
        return fail(Code::Io, *program, std::strerror(errno));
    const Steps steps(command, command.holdsInput ? input->read.get() : -1, out->write.get(), err->write.get());
    const auto pid = become(*program, command, steps);
    if (!pid)
        return fail(pid.error());
    for (const Descriptor* end : {&out->read, &err->read})
        ::fcntl(end->get(), F_SETFL, O_NONBLOCK);
    return Spawned{*pid, command.holdsInput ? std::move(input->write) : Descriptor(), std::move(out->read),
                   std::move(err->read)};
}

} // namespace vitrine::trial
