// SPDX-License-Identifier: GPL-3.0-or-later
// A loopback server that a test scripts to the byte: it collects what a connection sends and lets the script write,
// hang up or keep silent. For faults that no well-behaved server shows.
#pragma once

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace vitrine::test {

class RawServer
{
public:
    // Called whenever bytes came; `request` is all of this connection since the script last took it.
    using Script = std::function<void(QTcpSocket& socket, QByteArray& request)>;

    explicit RawServer(Script script) : RawServer(std::move(script), std::make_unique<QTcpServer>()) {}
    RawServer(Script script, const QSslConfiguration& tls) : RawServer(std::move(script), secure(tls)) {}

    [[nodiscard]] std::string url(const std::string& path = "/") const
    {
        const std::string scheme = m_tls ? "https://localhost:" : "http://127.0.0.1:";
        return scheme + std::to_string(m_server->serverPort()) + path;
    }
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] const QByteArray& received() const { return m_received; } // of all connections
    std::function<void(QTcpSocket&)> onConnection = [](QTcpSocket&) {};

    // Once the whole of a request with Content-Length is there.
    [[nodiscard]] static Script answering(const QByteArray& answer)
    {
        return [answer](QTcpSocket& socket, QByteArray& request) {
            if (!isWhole(request))
                return;
            request.clear();
            socket.write(answer);
        };
    }
    [[nodiscard]] static bool isWhole(const QByteArray& request)
    {
        const qsizetype head = request.indexOf("\r\n\r\n");
        const qsizetype length = request.toLower().indexOf("\r\ncontent-length:");
        if (head < 0)
            return false;
        const qsizetype end = request.indexOf("\r\n", length + 2);
        return length < 0 || request.size() >= head + 4 + request.mid(length + 17, end - length - 17).trimmed().toInt();
    }

private:
    RawServer(Script script, std::unique_ptr<QTcpServer> server)
        : m_script(std::move(script)), m_server(std::move(server))
    {
        m_tls = qobject_cast<QSslServer*>(m_server.get()) != nullptr;
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no loopback server");
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, [this] { take(); });
    }
    static std::unique_ptr<QTcpServer> secure(const QSslConfiguration& tls)
    {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        return server;
    }

    void take()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            ++m_connections;
            onConnection(*socket);
            auto request = std::make_shared<QByteArray>();
            const auto read = [this, socket, request] {
                const QByteArray bytes = socket->readAll();
                m_received += bytes;
                *request += bytes;
                m_script(*socket, *request);
            };
            QObject::connect(socket, &QIODevice::readyRead, m_server.get(), read);
            if (socket->bytesAvailable() > 0)
                read();
        }
    }

    Script m_script;
    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    int m_connections = 0;
    QByteArray m_received;
};

} // namespace vitrine::test
