// SPDX-License-Identifier: Apache-2.0
#include "outbox/spool.h"

#include "base/text.h"

namespace vitrine::outbox {
namespace {

constexpr std::string_view frameStart = ",\"c\":\"";
constexpr std::string_view frameEnd = "\"}";
constexpr std::size_t digits = 8;
constexpr std::size_t frameLength = frameStart.size() + digits + frameEnd.size();

std::string hexOf(std::uint32_t checksum)
{
    static constexpr char alphabet[] = "0123456789abcdef";
    std::string text(digits, '0');
    for (std::size_t i = 0; i < digits; ++i)
        text[i] = alphabet[checksum >> (28 - 4 * i) & 0xf];
    return text;
}

Json cutList(const std::vector<event::Removed>& removed)
{
    Json list = Json::array();
    for (const event::Removed& one : removed)
        list.push(Json::object({{"field", one.field}, {"rule", one.rule}}));
    return list;
}

event::Event eventFrom(const Json& value, std::string_view line)
{
    event::Event event;
    event.shape = event::Shape::Spool;
    event.status = event::Status::Queued;
    event.id = value["id"].text();
    event.sequence = static_cast<std::uint64_t>(value["seq"].integer().value_or(0));
    event.time = value["time"].integer();
    event.generation = value["gen"].text();
    event.product = value["product"].text();
    event.name = value["name"].text();
    event.session = value["session"].text();
    event.fields = value["props"];
    for (const Json& one : value["cut"].items())
        event.cut.push_back({std::string(one["field"].text()), std::string(one["rule"].text())});
    if (value.hasDuplicateKeys())
        event.warnings.emplace_back("duplicate-key");
    event.raw = line;
    return event;
}

} // namespace

std::string framed(const Json& object) { return framed(object.dump()); }

std::string framed(std::string line)
{
    line.pop_back();
    const std::uint32_t checksum = crc32c(line);
    line.append(frameStart).append(hexOf(checksum)).append(frameEnd);
    return line;
}

Frame frameOf(std::string_view line)
{
    line = trimmed(line);
    if (line.size() < frameLength || !line.starts_with('{') || !line.ends_with(frameEnd))
        return Frame::None;
    const std::size_t start = line.size() - frameLength;
    if (line.substr(start, frameStart.size()) != frameStart)
        return Frame::None;
    const std::string_view stated = line.substr(start + frameStart.size(), digits);
    return stated == hexOf(crc32c(line.substr(0, start))) ? Frame::Fits : Frame::Broken;
}

std::string spoolLine(const event::Event& event)
{
    Json line = Json::object({{"v", 1}, {"id", event.id}, {"seq", event.sequence}});
    if (event.time)
        line.set("time", *event.time);
    line.set("gen", event.generation).set("product", event.product).set("name", event.name);
    line.set("session", event.session).set("props", event.fields).set("cut", cutList(event.cut));
    return framed(line);
}

Result<event::Event> parseSpoolLine(std::string_view line)
{
    line = trimmed(line);
    const Frame frame = frameOf(line);
    if (frame == Frame::Broken)
        return fail(Code::Changed, {}, "the checksum does not fit");
    auto value = Json::parse(line);
    if (!value)
        return fail(value.error());
    const bool spooled = frame == Frame::Fits && (*value)["v"].integer() == 1 && (*value)["product"].isString() &&
                         (*value)["name"].isString() && (*value)["props"].isObject();
    if (!spooled)
        return fail(Code::Malformed, {}, "not a spool line");
    return eventFrom(*value, line);
}

} // namespace vitrine::outbox
