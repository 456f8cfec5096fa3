// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/decode.h"

#include "base/relaxed.h"
#include "store/interpret.h"
#include "store/shapes/shapes.h"

namespace vitrine::store {
namespace {

// What a spool line says beside its event; the other shapes have nothing of the kind.
void addSpooled(const Json& value, event::Event& event)
{
    event.status = event::Status::Queued;
    event.generation = value["gen"].text();
    event.sequence = static_cast<std::uint64_t>(value["seq"].integer().value_or(0));
    for (const Json& one : value["cut"].items())
        event.cut.push_back({std::string(one["field"].text()), std::string(one["rule"].text())});
}

} // namespace

std::vector<event::Event> decode(const Json& value, const product::Catalogue& catalogue, std::string_view productHint)
{
    Drafts drafts(Drafts::Purpose::Detail);
    std::vector<event::Event> events;
    if (!recognise(Node(value), drafts))
        return events;
    Interpreter interpreter(catalogue);
    const bool repeated = value.hasDuplicateKeys();
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        auto event = interpreter.event(drafts[i], productHint);
        if (!event)
            continue;
        if (event->shape == event::Shape::Spool)
            addSpooled(value, *event);
        if (repeated)
            event->warnings.emplace_back("duplicate-key");
        events.push_back(std::move(*event));
    }
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
