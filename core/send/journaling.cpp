// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/journaling.h"

#include "base/ids.h"

#include <algorithm>

namespace vitrine::send {
namespace {

using protocol::Secret;

constexpr std::size_t keptOfBody = 64u << 10;

// "api_secret" of "?measurement_id=G-1&api_secret=...".
std::string parameterAt(const std::string& url, std::size_t offset)
{
    const std::size_t equals = url.rfind('=', offset == 0 ? 0 : offset - 1);
    const std::size_t start = equals == std::string::npos ? std::string::npos : url.find_last_of("?&", equals);
    return start == std::string::npos ? "secret" : url.substr(start + 1, equals - start - 1);
}

std::string referenced(std::string text, std::vector<std::pair<Secret, std::string>> secrets)
{
    std::sort(secrets.begin(), secrets.end(),
              [](const auto& a, const auto& b) { return a.first.offset > b.first.offset; });
    for (const auto& [secret, name] : secrets)
        if (secret.offset <= text.size())
            text.replace(secret.offset, secret.length, "{" + name + "}");
    return text;
}

std::string referencedUrl(const protocol::Request& request)
{
    std::vector<std::pair<Secret, std::string>> secrets;
    for (const Secret& secret : request.secrets)
        if (secret.where == Secret::Where::Url)
            secrets.emplace_back(secret, parameterAt(request.url, secret.offset));
    return referenced(request.url, std::move(secrets));
}

std::string referencedHeader(const protocol::Request& request, std::size_t index)
{
    std::vector<std::pair<Secret, std::string>> secrets;
    for (const Secret& secret : request.secrets)
        if (secret.where == Secret::Where::Header && secret.header == index)
            secrets.emplace_back(secret, request.headers[index].name);
    return referenced(request.headers[index].value, std::move(secrets));
}

} // namespace

outbox::Attempt attemptOf(const product::Profile& profile, const protocol::Endpoint& endpoint,
                          const protocol::Request& request, std::span<const event::Event> events)
{
    outbox::Attempt attempt;
    attempt.id = randomUuid();
    attempt.product = profile.id;
    attempt.protocol = product::name(profile.endpoint.protocol);
    attempt.method = request.method;
    attempt.url = referencedUrl(request);
    attempt.endpointSource = endpoint.source;
    attempt.vendor = endpoint.vendor;
    for (std::size_t i = 0; i < request.headers.size(); ++i)
        attempt.headers.emplace_back(request.headers[i].name, referencedHeader(request, i));
    attempt.body = request.body;
    for (const std::size_t index : request.events)
        attempt.events.push_back({events[index].id, events[index].name, events[index].time, events[index].cut});
    return attempt;
}

outbox::Answer answerOf(const outbox::Attempt& attempt, const protocol::Response& response,
                        const protocol::Reading& reading)
{
    outbox::Answer answer;
    answer.id = attempt.id;
    answer.status = response.status;
    for (const protocol::Header& header : response.headers)
        answer.headers.emplace_back(header.name, header.value);
    answer.body = response.body.substr(0, keptOfBody);
    answer.truncated = response.truncated || response.body.size() > keptOfBody;
    const bool redirects = response.status >= 300 && response.status < 400;
    answer.failure = redirects && reading.redirect.empty() ? "redirect-refused" : protocol::name(response.failure);
    answer.problem = response.problem.empty() ? reading.problem : response.problem;
    return answer;
}

protocol::Request repeatedAt(const protocol::Request& request, const std::string& url)
{
    protocol::Request again = request;
    again.url = url;
    again.secrets.clear();
    for (const Secret& secret : request.secrets) {
        if (secret.where != Secret::Where::Url) {
            again.secrets.push_back(secret);
            continue;
        }
        const std::string text = request.url.substr(secret.offset, secret.length);
        for (auto at = url.find(text); !text.empty() && at != std::string::npos; at = url.find(text, at + 1))
            again.secrets.push_back({Secret::Where::Url, 0, at, text.size()});
    }
    return again;
}

} // namespace vitrine::send
