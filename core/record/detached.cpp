// SPDX-License-Identifier: Apache-2.0
#include "record/detached.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#if defined(__linux__)
#include <sched.h>
#include <sys/prctl.h>
#endif

namespace vitrine::record {
namespace {

// What the two children need; made before there are any, for they share this memory and may not allocate.
struct Start
{
    const char* program;
    char* const* arguments;
    char* const* environment;
    char* secondStack;
    int problem; // errno of what failed
};

void closeAll()
{
#if defined(SYS_close_range)
    if (::syscall(SYS_close_range, 3U, ~0U, 0U) == 0)
        return;
#endif
    const long most = ::sysconf(_SC_OPEN_MAX);
    for (int descriptor = 3; descriptor < most; ++descriptor)
        ::close(descriptor);
}

// Exec keeps what is ignored and what is blocked: the program begins as if from a shell.
void resetSignals()
{
    struct sigaction standard
    {
    };
    standard.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number)
        ::sigaction(number, &standard, nullptr);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

// The second child becomes the program.
int become(void* given)
{
    auto& start = *static_cast<Start*>(given);
    const int nothing = ::open("/dev/null", O_RDWR);
    const bool ready = nothing >= 0 && ::dup2(nothing, STDIN_FILENO) >= 0 && ::dup2(nothing, STDOUT_FILENO) >= 0 &&
                       ::dup2(nothing, STDERR_FILENO) >= 0 && ::chdir("/") == 0;
    if (ready) {
        closeAll();
        resetSignals();
        ::execve(start.program, start.arguments, start.environment);
    }
    start.problem = errno;
    ::_exit(127);
}

constexpr std::size_t stackBytes = 64u << 10; // for each child

#if defined(__linux__)

// Without a signal at its end a child is not among those that wait() waits for; exec gives it one again, so the program
// is a grandchild, whose parent ends at once.
constexpr int invisible = CLONE_VM | CLONE_VFORK;

int makeProgram(void* given)
{
    auto& start = *static_cast<Start*>(given);
    if (::setsid() < 0 || ::clone(become, start.secondStack, invisible, given) < 0)
        start.problem = errno;
    ::_exit(0);
}

void run(Start& start, char* stack)
{
    const int child = ::clone(makeProgram, stack, invisible, &start);
    if (child < 0)
        start.problem = errno;
    while (child >= 0 && ::waitpid(child, nullptr, __WCLONE) < 0 && errno == EINTR) {
    }
}

bool inheritsOrphans()
{
    int subreaper = 0;
    ::prctl(PR_GET_CHILD_SUBREAPER, &subreaper);
    return ::getpid() == 1 || subreaper != 0;
}

#else

void run(Start& start, char*)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::setsid() >= 0 && ::fork() == 0)
            become(&start);
        ::_exit(0);
    }
    if (child < 0)
        start.problem = errno;
    while (child > 0 && ::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
    }
}

bool inheritsOrphans() { return ::getpid() == 1; }

#endif

std::vector<char*> pointersTo(const std::vector<std::string>& texts, const std::string* first)
{
    std::vector<char*> pointers;
    if (first)
        pointers.push_back(const_cast<char*>(first->c_str()));
    for (const std::string& text : texts)
        pointers.push_back(const_cast<char*>(text.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

Code codeOf(int problem)
{
    if (problem == ENOENT || problem == ENOTDIR)
        return Code::NotFound;
    return problem == EACCES || problem == EPERM ? Code::NoPermission : Code::Io;
}

} // namespace

Result<> startDetached(const Command& command)
{
    if (!command.program.starts_with('/') || inheritsOrphans())
        return fail(Code::Unsupported, command.program);
    const auto arguments = pointersTo(command.arguments, &command.program);
    const auto environment = pointersTo(command.environment, nullptr);
    void* stacks = ::mmap(nullptr, 2 * stackBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (stacks == MAP_FAILED)
        return fail(Code::Io, command.program, std::strerror(errno));
    char* const bottom = static_cast<char*>(stacks);
    Start start{command.program.c_str(), arguments.data(), environment.data(), bottom + 2 * stackBytes, 0};
    sigset_t all;
    sigset_t before;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before); // no handler of the host runs in a child
    run(start, bottom + stackBytes);
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    ::munmap(stacks, 2 * stackBytes);
    if (start.problem != 0)
        return fail(codeOf(start.problem), command.program, std::strerror(start.problem));
    return {};
}

} // namespace vitrine::record
