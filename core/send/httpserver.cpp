// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/httpserver.h"

#include "send/servedconnection.h"

#include <QSslServer>

namespace vitrine::send {

HttpServer::HttpServer(HttpServerOptions options, Handle handle, Judge judge)
    : m_options(std::move(options)), m_handle(std::move(handle)), m_judge(std::move(judge))
{
}

HttpServer::~HttpServer() { stop(); }

Result<> HttpServer::listen()
{
    QString problem;
    auto first = opened(QHostAddress::LocalHost, m_options.port, problem);
    if (!first)
        return fail(Code::Io, {}, problem.toStdString());
    m_port = first->serverPort();
    m_servers.push_back(std::move(first));
    if (auto second = opened(QHostAddress::LocalHostIPv6, m_port, problem)) // not every machine has it
        m_servers.push_back(std::move(second));
    return {};
}

std::unique_ptr<QTcpServer> HttpServer::opened(const QHostAddress& address, quint16 port, QString& problem)
{
    std::unique_ptr<QTcpServer> server;
    if (m_options.tls) {
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(*m_options.tls);
        server = std::move(secure);
    } else {
        server = std::make_unique<QTcpServer>();
    }
    if (!server->listen(address, port)) {
        problem = server->errorString();
        return nullptr;
    }
    QTcpServer* plain = server.get();
    QObject::connect(plain, &QTcpServer::pendingConnectionAvailable, plain, [this, plain] { take(*plain); });
    return server;
}

void HttpServer::stop()
{
    m_servers.clear();
    m_connections.clear();
}

void HttpServer::take(QTcpServer& server)
{
    while (QTcpSocket* pending = server.nextPendingConnection()) {
        pending->setParent(nullptr);
        std::unique_ptr<QTcpSocket> socket(pending);
        const std::size_t id = ++m_taken;
        if (m_connections.size() >= m_options.connections)
            continue;
        const auto over = [this, id] { // called by the connection itself, which therefore goes a little later
            QMetaObject::invokeMethod(
                &m_context, [this, id] { m_connections.erase(id); }, Qt::QueuedConnection);
        };
        m_connections[id] = std::make_unique<ServedConnection>(std::move(socket), *this, over);
    }
}

} // namespace vitrine::send
