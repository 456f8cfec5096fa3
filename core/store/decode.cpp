// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/decode.h"

#include "base/relaxed.h"
#include "store/decoded.h"

namespace vitrine::store {

std::vector<event::Event> decode(const Json& value, const product::Catalogue& catalogue, std::string_view productHint)
{
    Interpreter interpreter(catalogue);
    Decoded decoded(value, interpreter, productHint, value.hasDuplicateKeys());
    std::vector<event::Event> events;
    for (std::size_t i = 0; i < decoded.size(); ++i)
        events.push_back(decoded.event(i));
    return events;
}

Result<Json> parseValue(std::string_view text)
{
    constexpr JsonLimits limits{16u << 20, 64};
    auto strict = Json::parse(text, limits);
    if (strict || strict.error().code != Code::Malformed)
        return strict;
    const auto literal = jsonFromLiteral(text);
    auto relaxed = literal ? Json::parse(*literal, limits) : Result<Json>(fail(literal.error()));
    return relaxed ? relaxed : strict;
}

} // namespace vitrine::store
