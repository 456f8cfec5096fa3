// SPDX-License-Identifier: GPL-3.0-or-later
// The real transport: HTTP/1.1 over TLS 1.2 or newer with certificate checks on; plain text to loopback only. Keeps the
// last connection for the next request to the same server. No cookies, no cache, no header that was not planned.
#pragma once

#include "base/environment.h"
#include "send/transport.h"

#include <memory>
#include <string>

namespace vitrine::send {

class Connection;

class HttpTransport final : public Transport
{
public:
    // environment: for proxies. trustedPem: certificates to trust instead of the system's; for tests.
    explicit HttpTransport(Environment environment, std::string trustedPem = {});
    ~HttpTransport() override;

    [[nodiscard]] std::string proxyFor(const std::string& url) override;
    [[nodiscard]] protocol::Response post(const protocol::Request& request, std::chrono::milliseconds most) override;

private:
    Environment m_environment;
    std::string m_trustedPem;
    std::string m_origin; // of the connection, with its proxy
    std::unique_ptr<Connection> m_connection;
};

} // namespace vitrine::send
