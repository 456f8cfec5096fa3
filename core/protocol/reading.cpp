// SPDX-License-Identifier: Apache-2.0
#include "protocol/reading.h"

#include "protocol/cut.h"
#include "protocol/responseheader.h"

#include "base/text.h"

#include <algorithm>

namespace vitrine::protocol {
namespace {

constexpr JsonLimits answerLimits{4u << 20, 32};
constexpr std::size_t mostWords = 200;

} // namespace

Reading forAll(const Answered& answered, Fate fate, std::string why, Millis notBefore)
{
    Reading reading;
    reading.events.assign(answered.request.events.size(), EventFate{fate, std::move(why), notBefore});
    return reading;
}

Reading later(const Answered& answered, std::string why)
{
    const Millis wanted = retryAfter(answered.response, answered.now).value_or(0);
    Reading reading = forAll(answered, Fate::Retry, std::move(why), wanted);
    reading.notBefore = wanted;
    return reading;
}

Reading stopped(Reading reading, std::string problem)
{
    reading.stop = true;
    reading.problem = std::move(problem);
    return reading;
}

Reading halved(const Answered& answered, std::string why)
{
    if (answered.request.events.size() <= 1)
        return forAll(answered, Fate::Refused, std::move(why));
    Reading reading = forAll(answered, Fate::Retry, std::move(why), answered.now);
    reading.split = true;
    return reading;
}

bool isPage(const Response& response)
{
    const std::string_view type = trimmed(headerIn(response, "content-type").value_or(""));
    if (const std::string lower = lowerAscii(type.substr(0, 32));
        lower.starts_with("text/html") || lower.starts_with("application/xhtml"))
        return true;
    std::string_view body = response.body;
    if (body.starts_with("\xef\xbb\xbf"))
        body.remove_prefix(3);
    const auto first = body.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && body[first] == '<';
}

Reading pageInstead(const Answered& answered, Fate fate)
{
    return stopped(forAll(answered, fate, "not-the-back-end"),
                   "not-the-back-end " + std::to_string(answered.response.status));
}

std::optional<Json> objectIn(const Response& response)
{
    if (response.truncated)
        return std::nullopt;
    auto parsed = Json::parse(response.body, answerLimits);
    return parsed && parsed->isObject() ? std::optional(std::move(*parsed)) : std::nullopt;
}

bool isBlank(const Response& response) { return !response.truncated && trimmed(response.body).empty(); }

std::string words(const Json& text)
{
    return text.isString() ? std::string(cutUtf16(text.text(), mostWords)) : std::string();
}

std::optional<std::size_t> indexIn(const Json& value, std::size_t events)
{
    const auto index = value.isNumber() ? value.integer() : std::nullopt;
    const bool within = index && *index >= 0 && static_cast<std::uint64_t>(*index) < events;
    return within ? std::optional(static_cast<std::size_t>(*index)) : std::nullopt;
}

bool isSuccess(int status) { return status >= 200 && status < 300; }

} // namespace vitrine::protocol
