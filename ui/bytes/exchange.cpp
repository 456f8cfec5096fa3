// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bytes/exchange.h"

#include "ui/bytes/preview.h"

#include <algorithm>

namespace vitrine::ui {

protocol::Request requestOf(const outbox::Attempt& attempt, const std::vector<std::string>& known)
{
    constexpr std::size_t shortestSecret = 4;
    protocol::Request request;
    request.method = attempt.method;
    request.url = attempt.url;
    for (const auto& [name, value] : attempt.headers)
        request.headers.push_back({name, value});
    request.body = attempt.body;
    std::vector<std::string> secrets = known;
    if (const auto body = Json::parse(attempt.body))
        std::ranges::move(secretsIn(*body), std::back_inserter(secrets));
    std::sort(secrets.begin(), secrets.end());
    secrets.erase(std::unique(secrets.begin(), secrets.end()), secrets.end());
    for (const std::string& secret : secrets)
        for (std::size_t at = secret.size() < shortestSecret ? std::string::npos : request.body.find(secret);
             at != std::string::npos; at = request.body.find(secret, at + secret.size()))
            request.secrets.push_back({protocol::Secret::Where::Body, 0, at, secret.size()});
    return request;
}

ByteDocument answerDocument(const outbox::Answer& answer, const std::vector<std::string>& secrets, bool masked)
{
    std::string head = "HTTP " + std::to_string(answer.status) + "\n";
    for (const auto& [name, value] : answer.headers)
        head += name + ": " + value + "\n";
    head += "\n";
    ByteDocument document = storedDocument(head + answer.body, secrets, masked);
    document.body = head.size();
    return document;
}

} // namespace vitrine::ui
