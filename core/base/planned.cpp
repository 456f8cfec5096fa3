// SPDX-License-Identifier: Apache-2.0
#include "base/planned.h"

#include "base/file.h"

namespace vitrine {

Result<std::string> readPlanned(const Environment& environment, const std::string& path, std::uint64_t maxBytes)
{
    const auto found = environment.planned.find(path);
    if (found == environment.planned.end())
        return readFile(path, maxBytes);
    if (!found->second)
        return fail(Code::NotFound, path);
    return *found->second;
}

} // namespace vitrine
