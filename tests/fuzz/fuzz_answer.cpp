// SPDX-License-Identifier: GPL-3.0-or-later
// Any answer of any back end gives every event a fate, and accepts none that its status does not accept.
#include "protocol/answer.h"
#include "protocol/url.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace vitrine;

namespace {

void require(bool promise, const char* what)
{
    if (promise)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

protocol::Request sent()
{
    protocol::Request request;
    request.url = "https://collector.example.com/a?b=c";
    request.body = R"({"events":[{"device_id":"d","insert_id":"1"},{"device_id":"e","user_id":"u"},{}]})";
    request.events = {0, 1, 2};
    request.fields = {{0, "insert_id", 0, 0}, {1, "insert_id", 0, 0}};
    return request;
}

// Two bytes choose protocol and status, the first line is a header, the rest is the body.
void check(const std::uint8_t* data, std::size_t size)
{
    const auto kind = static_cast<product::Protocol>(data[0] % 6);
    protocol::Response response;
    response.status = (data[0] / 6 % 4 + 2) * 100 + data[1] % 40;
    response.requestLeft = true;
    const std::string_view text(reinterpret_cast<const char*>(data) + 2, size - 2);
    const auto line = std::min(text.find('\n'), text.size());
    response.headers = {{"Location", std::string(text.substr(0, line))},
                        {"Retry-After", std::string(text.substr(0, line))}};
    response.body = text.substr(std::min(line + 1, text.size()));
    const auto request = sent();
    const Millis now = 1'700'000'000'000;
    const auto reading = protocol::read(kind, request, response, now);
    require(reading.events.size() == 3, "a fate for every event");
    require(reading.notBefore == 0 || (reading.notBefore >= now && reading.notBefore <= now + 86'400'000),
            "a wait of a day at most");
    const auto target = protocol::urlParts(reading.redirect);
    require(reading.redirect.empty() || (target && target->scheme == "https" && target->userInfo.empty() &&
                                         target->host == "collector.example.com"),
            "the same origin");
    for (const auto& event : reading.events) {
        require(event.fate != protocol::Fate::Accepted || response.status / 100 == 2, "accepted only by 2xx");
        require(!event.why.empty() && event.why.size() < 1000, "a short reason");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size >= 2)
        check(data, size);
    return 0;
}
