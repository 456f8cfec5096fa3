// SPDX-License-Identifier: GPL-3.0-or-later
// rewriter FILE STOP: replaces FILE by one of two texts, again and again, until it is killed. STOP names the system
// call at which it says so on its standard output and waits for the end; "none": it is killed wherever it happens to
// be. The calls are this program's own definitions in front of the C library's, so that the code under test has no
// hooks.
#include "base/file.h"

#include <cstring>
#include <string>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

const char* stopAt = "none";
int rounds = 0;

void reached(const char* call)
{
    if (rounds < 2 || std::strcmp(call, stopAt) != 0)
        return;
    static_cast<void>(syscall(SYS_write, STDOUT_FILENO, "!", 1));
    for (;;)
        ::pause();
}

} // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t size)
{
    const auto half = static_cast<ssize_t>(size / 2);
    if (rounds >= 2 && std::strcmp(stopAt, "write") == 0 && half > 0) {
        static_cast<void>(syscall(SYS_write, file, bytes, half)); // killed in the middle of it
        reached("write");
    }
    return syscall(SYS_write, file, bytes, size);
}

int fsync(int file)
{
    static int calls = 0;
    reached(++calls % 2 == 1 ? "fsync" : "fsync-directory");
    return static_cast<int>(syscall(SYS_fsync, file));
}

int rename(const char* from, const char* to) noexcept
{
    reached("rename");
    return static_cast<int>(syscall(SYS_renameat2, -100, from, -100, to, 0));
}

} // extern "C"

int main(int, char** arguments)
{
    const std::string first = std::string(20'000, 'a') + "\n";
    const std::string second = std::string(30'000, 'b') + "\n";
    stopAt = arguments[2];
    for (;; ++rounds)
        if (!vitrine::replaceFile(arguments[1], rounds % 2 == 0 ? second : first))
            return 1;
}
