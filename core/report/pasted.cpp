// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pasted.h"

#include "base/relaxed.h"
#include "base/text.h"
#include "store/decode.h"
#include "store/extent.h"

#include <algorithm>
#include <array>

namespace vitrine::report {
namespace {

constexpr std::array<std::string_view, 4> nameKeys{"name", "event_type", "event", "eventName"};
constexpr std::array<std::string_view, 5> fieldKeys{"fields", "props", "properties", "event_properties", "params"};

std::optional<Millis> timeOf(const Json& value)
{
    return value.isString() ? parseIsoTime(value.text()) : value.integer();
}

// An object with the fields in one member, or the fields themselves.
PastedEvent bare(const Json& object, std::string_view product, const std::string& eventName)
{
    PastedEvent pasted;
    pasted.bare = true;
    event::Event& event = pasted.event;
    event.product = product;
    event.name = eventName;
    event.raw = object.dump();
    const auto wrapper = std::find_if(fieldKeys.begin(), fieldKeys.end(), [&](std::string_view key) {
        const Json* inner = object.find(key);
        return inner && inner->isObject();
    });
    const bool wrapped = wrapper != fieldKeys.end();
    event.fields = wrapped ? object[*wrapper] : object;
    if (wrapped)
        event.time = timeOf(object["time"]);
    for (const std::string_view key : nameKeys) {
        const Json* name = object.find(key);
        if (!name || !name->isString() || name->text().empty() || (!wrapped && !eventName.empty()))
            continue;
        event.name = name->text();
        if (!wrapped)
            event.fields.remove(key);
        break;
    }
    return pasted;
}

// Error: WrongType.
Result<> take(const Json& value, const product::Catalogue& catalogue, std::string_view product,
              const std::string& eventName, std::vector<PastedEvent>& to)
{
    if (to.size() >= mostPastedEvents)
        return {};
    if (value.isArray()) {
        for (const Json& item : value.items())
            if (auto taken = take(item, catalogue, product, eventName, to); !taken)
                return taken;
        return {};
    }
    if (!value.isObject())
        return fail(Code::WrongType);
    std::vector<event::Event> known = store::decode(value, catalogue, product);
    for (event::Event& event : known)
        to.push_back({std::move(event), false});
    if (known.empty())
        to.push_back(bare(value, product, eventName));
    return {};
}

// Where the value that begins at `start` breaks: of all ways to read it (JSON, and what people write) the one that
// comes furthest knows best.
Error breakIn(std::string_view text, std::size_t start)
{
    const std::string_view rest = text.substr(start);
    const auto strict = Json::parse(rest, {mostPastedBytes, 64});
    Error error = strict ? Error{Code::Malformed, {}, {}, 0, 0, 0} : strict.error();
    if (error.code != Code::Malformed)
        return error;
    if (rest.starts_with('{')) {
        store::Extent extent;
        const std::size_t torn = extent.feed(rest);
        if (const auto literal = jsonFromLiteral(rest); !literal && literal.error().offset > error.offset)
            error = literal.error();
        if (extent.ending() == store::Extent::Ending::Torn && torn > error.offset)
            error = {Code::Malformed, {}, "not expected here", 0, 0, torn};
    }
    error.offset += start;
    const TextPosition place = positionOf(text, error.offset);
    error.line = place.line;
    error.column = place.column;
    return error;
}

struct Value
{
    Json json;
    std::uint64_t line = 1;
};

// Values in running text: one a line, one after another, behind the words of a log. Error: of the first that breaks.
Result<std::vector<Value>> valuesAmong(std::string_view text)
{
    std::vector<Value> values;
    std::uint64_t line = 1;
    std::size_t counted = 0; // lines up to here
    for (std::size_t at = text.find('{'); at != std::string_view::npos && values.size() < mostPastedEvents;
         at = text.find('{', at)) {
        line += static_cast<std::uint64_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(counted),
                                                      text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
        counted = at;
        store::Extent extent;
        const std::size_t length = extent.feed(text.substr(at));
        auto value = extent.ending() == store::Extent::Ending::Complete ? store::parseValue(text.substr(at, length))
                                                                        : Result<Json>(fail(Code::Malformed));
        if (!value)
            return fail(breakIn(text, at));
        values.push_back({std::move(*value), line});
        at += length;
    }
    return values;
}

Result<std::vector<Value>> valuesIn(std::string_view text)
{
    if (auto whole = store::parseValue(text))
        return std::vector<Value>{{std::move(*whole), 1}};
    auto among = valuesAmong(text);
    if (among && among->empty())
        return fail(breakIn(text, 0));
    return among;
}

Error at(Error error, std::uint64_t line)
{
    error.line = line;
    return error;
}

} // namespace

Result<std::vector<PastedEvent>> pastedEvents(std::string_view text, const product::Catalogue& catalogue,
                                              std::string_view product, const std::string& eventName)
{
    if (trimmed(text).empty())
        return fail(Code::NotFound);
    if (text.size() > mostPastedBytes)
        return fail(Code::TooLarge, {}, "over " + std::to_string(mostPastedBytes) + " bytes");
    const auto values = valuesIn(text);
    if (!values)
        return fail(values.error());
    std::vector<PastedEvent> events;
    for (const Value& value : *values)
        if (auto taken = take(value.json, catalogue, product, eventName, events); !taken)
            return fail(at(taken.error(), value.line));
    if (events.empty())
        return fail(at({Code::WrongType, {}, {}, 0, 0, 0}, 1));
    return events;
}

} // namespace vitrine::report
