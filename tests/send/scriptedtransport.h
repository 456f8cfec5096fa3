// SPDX-License-Identifier: GPL-3.0-or-later
// A transport that goes nowhere: it remembers the requests, lets the test do something while one is on its way, and
// answers as the test says.
#pragma once

#include "send/transport.h"

#include <functional>
#include <vector>

namespace vitrine::test {

class ScriptedTransport final : public send::Transport
{
public:
    std::function<void(std::size_t number)> meanwhile = [](std::size_t) {}; // from 1
    int status = 200;
    std::vector<protocol::Request> requests;
    std::vector<std::chrono::milliseconds> patience;

    [[nodiscard]] std::string proxyFor(const std::string&) override { return "none"; }
    [[nodiscard]] protocol::Response post(const protocol::Request& request, std::chrono::milliseconds most) override
    {
        requests.push_back(request);
        patience.push_back(most);
        meanwhile(requests.size());
        protocol::Response response;
        response.status = status;
        response.requestLeft = true;
        return response;
    }
};

} // namespace vitrine::test
