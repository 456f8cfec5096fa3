// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/reporttime.h"

#include <charconv>

namespace vitrine::evidence {

Result<std::optional<Millis>> reportTime(const std::string& given, const Environment& environment)
{
    if (!given.empty()) {
        const auto time = parseIsoTime(given);
        return time ? Result<std::optional<Millis>>(time) : fail(Code::Malformed, {}, given);
    }
    const auto epoch = environment.variable("SOURCE_DATE_EPOCH");
    if (!epoch || epoch->empty())
        return std::nullopt;
    constexpr std::int64_t latest = 253'402'300'799; // of the year 9999
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(epoch->data(), epoch->data() + epoch->size(), seconds);
    if (error != std::errc() || end != epoch->data() + epoch->size() || seconds < 0 || seconds > latest)
        return fail(Code::Malformed, {}, std::string(*epoch));
    return seconds * 1000;
}

} // namespace vitrine::evidence
