// SPDX-License-Identifier: GPL-3.0-or-later
// Content-Encoding gzip and deflate (RFC 1950 to 1952), never beyond a bound. Nothing asks for it, but some servers
// compress unasked.
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace vitrine::send {

struct Inflated
{
    std::string bytes;
    bool cut = false; // there was more than `most`
};
// Error: Malformed.
[[nodiscard]] Result<Inflated> inflated(std::string_view bytes, std::size_t most);

} // namespace vitrine::send
