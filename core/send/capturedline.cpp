// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/capturedline.h"

#include "base/base64.h"
#include "base/secrets.h"
#include "base/text.h"
#include "outbox/spool.h"
#include "send/inflate.h"

#include <algorithm>
#include <array>

namespace vitrine::send {
namespace {

struct Meant
{
    std::string body;
    bool decoded = false;
    bool cut = false;
};

Meant meantBody(const ServedRequest& request, std::size_t most)
{
    const std::string coding = lowerAscii(request.header("content-encoding").value_or("identity"));
    if (coding == "gzip" || coding == "x-gzip" || coding == "deflate")
        if (auto plain = inflated(request.body, most))
            return {std::move(plain->bytes), true, plain->cut};
    return {request.body, false, false};
}

void setBody(Json& object, const std::string& body)
{
    isUtf8(body) ? object.set("body", body) : object.set("body64", toBase64(body));
}

Json headersOf(const std::vector<protocol::Header>& headers)
{
    Json list = Json::array();
    for (const protocol::Header& header : headers) {
        const std::string value = namesSecret(header.name) ? "{" + header.name + "}" : header.value;
        list.push(Json::object({{"name", visibleText(header.name)}, {"value", visibleText(value)}}));
    }
    return list;
}

Json attempt(const ServedRequest& request, const CapturedAt& at, std::size_t most)
{
    const Meant meant = meantBody(request, most);
    Json made = Json::object({{"id", at.id},
                              {"time", at.time},
                              {"product", ""},
                              {"protocol", protocolAt(request.path())},
                              {"method", request.method},
                              {"url", visibleText(at.origin + withoutSecrets(request.target))},
                              {"endpoint", Json::object({{"source", "capture"}, {"vendor", false}})},
                              {"proxy", "none"},
                              {"headers", headersOf(request.headers)}});
    setBody(made, meant.body);
    if (meant.cut)
        made.set("truncated", true);
    if (meant.decoded)
        made.set("encoded64", toBase64(request.body));
    made.set("events", Json::array());
    return made;
}

Json answer(const Reply& reply, const CapturedAt& at)
{
    const bool none = reply.cutAfter == std::size_t{0};
    Json made = Json::object({{"id", at.id},
                              {"time", at.time},
                              {"status", none ? 0 : reply.status},
                              {"headers", headersOf(none ? std::vector<protocol::Header>() : reply.headers)}});
    setBody(made, none ? std::string() : reply.body);
    made.set("truncated", false);
    made.set("failure", none ? "lost" : "");
    made.set("problem", "");
    made.set("outcomes", Json::array());
    return made;
}

std::string line(const char* kind, Json content)
{
    return "\n" + outbox::framed(Json::object({{"v", 1}, {kind, std::move(content)}})) + "\n";
}

} // namespace

const char* protocolAt(std::string_view path)
{
    using product::Protocol;
    constexpr auto ends = std::to_array<std::pair<std::string_view, Protocol>>({{"/httpapi", Protocol::Amplitude},
                                                                                {"/batch", Protocol::Amplitude},
                                                                                {"/mp/collect", Protocol::Ga4},
                                                                                {"/track", Protocol::AppInsights},
                                                                                {"/v1/logs", Protocol::Otlp},
                                                                                {"/stats", Protocol::Kamaji},
                                                                                {"/create", Protocol::Kamaji},
                                                                                {"/update", Protocol::Kamaji},
                                                                                {"/delete", Protocol::Kamaji}});
    const auto found =
        std::find_if(ends.begin(), ends.end(), [&](const auto& end) { return path.ends_with(end.first); });
    return product::name(found == ends.end() ? Protocol::Other : found->second);
}

std::string withoutSecrets(std::string_view target)
{
    const std::size_t query = std::min(target.find('?'), target.size());
    std::string made(target.substr(0, query));
    for (std::size_t at = query; at < target.size();) {
        const std::size_t end = std::min(target.find_first_of("&;", at + 1), target.size());
        const std::string_view pair = target.substr(at, end - at); // with its '?' or '&'
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const std::string_view name = pair.substr(1, equals - 1);
        made += pair.substr(0, std::min(equals + 1, pair.size()));
        if (equals < pair.size())
            made += namesSecret(name) || name == "key" ? "{" + std::string(name) + "}"
                                                       : std::string(pair.substr(equals + 1));
        at = end;
    }
    return made;
}

std::string capturedLines(const ServedRequest& request, const Reply& reply, const CapturedAt& at, std::size_t most)
{
    return line("attempt", attempt(request, at, most)) + line("answer", answer(reply, at));
}

} // namespace vitrine::send
