// SPDX-License-Identifier: Apache-2.0
#include "product/sections.h"

namespace vitrine::product {
namespace {

// Only what a request's header can hold, and known placeholders.
bool isTemplate(std::string_view text)
{
    constexpr std::string_view known[] = {"version", "os", "architecture", "session", "device"};
    while (!text.empty()) {
        const std::size_t open = text.find_first_of("{}\r\n");
        if (open == std::string_view::npos)
            return true;
        const std::size_t close = text.find('}', open);
        if (text[open] != '{' || close == std::string_view::npos)
            return false;
        const std::string_view name = text.substr(open + 1, close - open - 1);
        if (std::find(std::begin(known), std::end(known), name) == std::end(known))
            return false;
        text.remove_prefix(close + 1);
    }
    return true;
}

} // namespace

std::vector<RequestHeader> readRequestHeaders(Section& from)
{
    return from.each("request_headers", [&](const Node& item) {
        Section in(item, from.problems());
        RequestHeader header;
        header.name = in.text("name");
        header.always = in.textOr("always");
        header.on = in.textOr("on");
        for (const std::string_view key : {"always", "on"})
            if (!isTemplate(key == "on" ? header.on : header.always))
                in.problemIn(key, "expected a header's text with {version}, {os}, {architecture}, {session} or "
                                  "{device} in it");
        if (!in.has("always") && !in.has("on"))
            in.problem(item, "expected what is sent \"always\", what with telemetry \"on\", or both");
        return header;
    });
}

} // namespace vitrine::product
