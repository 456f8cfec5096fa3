// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/reply.h"

#include "base/json.h"
#include "send/requestreader.h"

#include <algorithm>

namespace vitrine::send {
namespace {

Reply json(Json body) { return {200, {{"Content-Type", "application/json"}}, body.dump()}; }

// How many items there are: the elements of a list, or the lines.
std::size_t itemsIn(const std::string& body)
{
    if (const auto list = Json::parse(body); list && list->isArray())
        return list->items().size();
    std::size_t items = 0;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = std::min(body.find('\n', at), body.size());
        items += body.find_first_not_of(" \t\r", at) < end;
        at = end + 1;
    }
    return items;
}

std::size_t eventsIn(const std::string& body)
{
    const auto object = Json::parse(body);
    return object ? (*object)["events"].items().size() : 0;
}

} // namespace

std::string bytesOf(const Reply& reply, bool keepAlive)
{
    std::string bytes = "HTTP/1.1 " + std::to_string(reply.status) + " \r\n";
    for (const protocol::Header& header : reply.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    if (reply.status != 204 && reply.status != 304)
        bytes += "Content-Length: " + std::to_string(reply.statedLength.value_or(reply.body.size())) + "\r\n";
    bytes += keepAlive ? "\r\n" : "Connection: close\r\n\r\n";
    return bytes + reply.body;
}

Reply acceptanceOf(const ServedRequest& request)
{
    const std::string_view path = request.path();
    if (path.ends_with("/mp/collect"))
        return {204};
    if (path.ends_with("/httpapi") || path.ends_with("/batch"))
        return json(Json::object({{"code", 200},
                                  {"events_ingested", static_cast<std::uint64_t>(eventsIn(request.body))},
                                  {"payload_size_bytes", static_cast<std::uint64_t>(request.body.size())}}));
    if (path.ends_with("/track")) {
        const auto items = static_cast<std::uint64_t>(itemsIn(request.body));
        return json(Json::object({{"itemsReceived", items}, {"itemsAccepted", items}, {"errors", Json::array()}}));
    }
    if (path.ends_with("/v1/logs") || path.ends_with("/v1/traces") || path.ends_with("/v1/metrics"))
        return json(Json::object());
    return {200};
}

} // namespace vitrine::send
