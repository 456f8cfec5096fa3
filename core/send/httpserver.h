// SPDX-License-Identifier: GPL-3.0-or-later
// A small HTTP/1.1 server on loopback (127.0.0.1 and ::1) and nowhere else: keep-alive, pipelining, chunks,
// 100-continue, all bounded in size, number and time. `capture` is made of it, and the tests' back ends are.
// Needs an event loop in the thread that made it.
#pragma once

#include "base/result.h"
#include "send/reply.h"
#include "send/requestreader.h"

#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <map>
#include <memory>

namespace vitrine::send {

struct HttpServerOptions
{
    quint16 port = 0; // 0: any that is free
    std::optional<QSslConfiguration> tls = std::nullopt;
    RequestBounds bounds = {};
    Millis idle = 30'000;     // for the next request of a connection
    Millis patience = 30'000; // for the whole of a request, and for each step of an answer
    std::size_t connections = 64;
};

class ServedConnection;

class HttpServer
{
public:
    using Handle = std::function<Reply(const ServedRequest& request)>;
    // Asked before a body is read: an answer instead of it, or nothing.
    using Judge = std::function<std::optional<Reply>(const ServedRequest& head)>;

    HttpServer(HttpServerOptions options, Handle handle, Judge judge = {});
    ~HttpServer();

    [[nodiscard]] Result<> listen(); // Error: Io (the port is taken)
    void stop();                     // whoever comes now is refused; connections that stand are closed
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] std::size_t taken() const { return m_taken; } // how many connections there were

    [[nodiscard]] const HttpServerOptions& options() const { return m_options; }
    [[nodiscard]] Reply handle(const ServedRequest& request) const { return m_handle(request); }
    [[nodiscard]] std::optional<Reply> judge(const ServedRequest& head) const
    {
        return m_judge ? m_judge(head) : std::nullopt;
    }

private:
    [[nodiscard]] std::unique_ptr<QTcpServer> opened(const QHostAddress& address, quint16 port, QString& problem);
    void take(QTcpServer& server);

    HttpServerOptions m_options;
    Handle m_handle;
    Judge m_judge;
    quint16 m_port = 0;
    std::size_t m_taken = 0;
    std::map<std::size_t, std::unique_ptr<ServedConnection>> m_connections;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    QObject m_context; // last, so that no call comes to what is half destroyed
};

} // namespace vitrine::send
