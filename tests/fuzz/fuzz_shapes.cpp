// SPDX-License-Identifier: GPL-3.0-or-later
// A file of any bytes is read without a crash or a hang, and the list and the details of its events say the same.
#include "store/loader.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

using namespace vitrine;

namespace {

std::shared_ptr<const product::Catalogue> catalogue()
{
    static const auto bundled = std::make_shared<const product::Catalogue>(product::bundledCatalogue());
    return bundled;
}

// A file in memory, rewritten for each input.
class MemoryFile
{
public:
    MemoryFile() : m_descriptor(::memfd_create("events", 0)), m_path("/proc/self/fd/" + std::to_string(m_descriptor)) {}

    const std::string& filledWith(const std::uint8_t* data, std::size_t size)
    {
        const bool done =
            ::ftruncate(m_descriptor, 0) == 0 && ::pwrite(m_descriptor, data, size, 0) == static_cast<ssize_t>(size);
        if (!done)
            std::abort();
        return m_path;
    }

private:
    int m_descriptor;
    std::string m_path;
};

void require(bool promise, const char* what)
{
    if (promise)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

void compare(const store::Snapshot& snapshot, std::size_t index)
{
    const store::Row& row = snapshot.row(index);
    const auto event = snapshot.event(index);
    require(event.has_value(), "every row has its event");
    require(event->name.starts_with(snapshot.text(row.name)), "the name");
    require(event->product == snapshot.productOf(row), "the product");
    require(event->shape == row.shape, "the form");
    require(event->time.value_or(store::Row::noTime) == row.time, "the time");
    require((event->success ? (*event->success ? 1 : 0) : -1) == row.success, "the result");
    require(event->warnings.empty() == !row.warned, "the warning");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static MemoryFile file;
    const std::string& path = file.filledWith(data, size);
    const auto snapshot = store::load(catalogue(), {{path, {}, event::Status::Recorded}});
    for (std::size_t i = 0; i < snapshot->size() && i < 64; ++i)
        compare(*snapshot, i);
    const std::string needle(reinterpret_cast<const char*>(data), std::min<std::size_t>(size, 3));
    require(store::search(*snapshot, needle, {}).size() <= snapshot->size(), "no more hits than rows");
    return 0;
}
