// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/filesread.h"

#include "base/file.h"
#include "base/sha256.h"

#include <algorithm>
#include <fstream>

namespace vitrine::evidence {
namespace {

constexpr std::size_t blockBytes = std::size_t{1} << 16;

} // namespace

FileRead fileRead(const std::string& path, std::optional<std::uint64_t> most)
{
    FileRead read{path, 0, {}, {}};
    const auto facts = factsOf(path);
    if (!facts || facts->directory) {
        read.fault = facts ? Error{Code::Unsupported, path, {}, 0, 0, 0} : facts.error();
        return read;
    }
    const std::uint64_t wanted = std::min(most.value_or(facts->size), facts->size);
    std::ifstream file(path, std::ios::binary);
    Sha256 sum;
    std::string block(blockBytes, '\0');
    while (read.bytes < wanted && file) {
        file.read(block.data(), static_cast<std::streamsize>(std::min<std::uint64_t>(blockBytes, wanted - read.bytes)));
        const auto count = static_cast<std::size_t>(file.gcount());
        sum.add(std::string_view(block).substr(0, count));
        read.bytes += count;
    }
    if (read.bytes < most.value_or(read.bytes) || read.bytes < wanted)
        read.fault = Error{file.is_open() ? Code::Changed : Code::NoPermission, path, {}, 0, 0, 0};
    else
        read.sha256 = sum.hex();
    return read;
}

} // namespace vitrine::evidence
