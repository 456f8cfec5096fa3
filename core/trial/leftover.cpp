// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial/leftover.h"

#include "base/descriptor.h"
#include "base/file.h"

#include <charconv>
#include <csignal>
#include <fcntl.h>

namespace vitrine::trial {
namespace {

constexpr std::size_t mostEnvironment = 1u << 20;

// A file of /proc, which states no size.
std::string bytesOf(const std::string& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    std::string bytes;
    char block[16384];
    while (file.valid() && bytes.size() < mostEnvironment) {
        const ssize_t count = ::read(file.get(), block, sizeof block);
        if (count <= 0)
            break;
        bytes.append(block, static_cast<std::size_t>(count));
    }
    return bytes;
}

} // namespace

std::vector<int> processesWith(std::string_view entry)
{
    std::vector<int> found;
    const std::string needle = '\0' + std::string(entry) + '\0';
    for (const std::string& name : listDirectory("/proc")) {
        int id = 0;
        const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), id);
        if (error != std::errc() || end != name.data() + name.size())
            continue;
        if (('\0' + bytesOf("/proc/" + name + "/environ")).find(needle) != std::string::npos)
            found.push_back(id);
    }
    return found;
}

void kill(const std::vector<int>& processes)
{
    for (const int process : processes)
        ::kill(process, SIGKILL);
}

} // namespace vitrine::trial
