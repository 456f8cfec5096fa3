// SPDX-License-Identifier: GPL-3.0-or-later
#include "send/connection.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QTimer>

namespace vitrine::send {

using Failure = protocol::Response::Failure;

Connection::Connection(const Wire& wire, const Route& route, const QSslConfiguration& tls)
    : m_host(wire.host), m_port(wire.port), m_tls(wire.tls)
{
    m_socket.setProxy(route.proxy);
    m_socket.setSslConfiguration(tls);
    m_socket.setReadBufferSize(256 << 10); // a server that talks without end is not listened to
    QObject::connect(&m_socket, &QAbstractSocket::errorOccurred, [this](QAbstractSocket::SocketError error) {
        m_failed = true;
        m_problem = m_socket.errorString().toStdString();
        m_refusedByTls = error == QAbstractSocket::SslHandshakeFailedError ||
                         error == QAbstractSocket::SslInternalError ||
                         error == QAbstractSocket::SslInvalidUserDataError;
    });
}

bool Connection::wait(const std::function<bool()>& done, const QDeadlineTimer& deadline)
{
    QEventLoop loop;
    const auto look = [&] {
        if (done() || m_failed)
            loop.quit();
    };
    QObject context;
    QObject::connect(&m_socket, &QAbstractSocket::connected, &context, look);
    QObject::connect(&m_socket, &QSslSocket::encrypted, &context, look);
    QObject::connect(&m_socket, &QIODevice::readyRead, &context, look);
    QObject::connect(&m_socket, &QAbstractSocket::disconnected, &context, look);
    QObject::connect(&m_socket, &QAbstractSocket::errorOccurred, &context, look);
    QTimer::singleShot(std::chrono::milliseconds(std::max<qint64>(deadline.remainingTime(), 0)), Qt::PreciseTimer,
                       &context, [&] { loop.quit(); });
    if (!done() && !m_failed && !deadline.hasExpired())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return done() || m_failed;
}

bool Connection::isReusable()
{
    if (!m_open)
        return false;
    m_socket.waitForReadyRead(0); // sees a connection that the server has closed meanwhile
    m_open = m_socket.bytesAvailable() == 0 && m_socket.state() == QAbstractSocket::ConnectedState;
    m_failed = false;
    return m_open;
}

bool Connection::open(const QDeadlineTimer& deadline)
{
    const QString host = QString::fromStdString(m_host);
    if (m_tls)
        m_socket.connectToHostEncrypted(host, m_port);
    else
        m_socket.connectToHost(host, m_port);
    const bool inTime =
        wait([this] { return m_tls ? m_socket.isEncrypted() : m_socket.state() == QAbstractSocket::ConnectedState; },
             deadline);
    if (!m_tls && inTime && !m_failed && !m_socket.peerAddress().isLoopback()) {
        m_failed = true; // a resolver that takes "localhost" elsewhere gets no plain text
        m_problem = "not loopback";
    }
    m_open = inTime && !m_failed;
    if (m_open)
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return inTime;
}

protocol::Response Connection::notOpened(bool late) const
{
    protocol::Response response;
    response.failure = m_refusedByTls ? Failure::Tls : Failure::NotConnected;
    response.problem = late ? "timed out" : m_problem;
    return response;
}

void Connection::readAnswer(AnswerReader& reader, const QDeadlineTimer& deadline)
{
    while (!reader.finished() && !deadline.hasExpired()) {
        const bool woken = wait(
            [this] { return m_socket.bytesAvailable() > 0 || m_socket.state() != QAbstractSocket::ConnectedState; },
            deadline);
        const QByteArray bytes = m_socket.readAll();
        reader.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (bytes.isEmpty() && (m_failed || m_socket.state() != QAbstractSocket::ConnectedState)) {
            reader.close();
            return;
        }
        if (!woken)
            return;
    }
}

protocol::Response Connection::exchange(const std::string& bytes, const QDeadlineTimer& deadline)
{
    const bool inTime = m_open || open(deadline);
    if (!m_open) {
        m_socket.abort();
        return notOpened(!inTime);
    }
    m_socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
    m_socket.flush();
    AnswerReader reader;
    readAnswer(reader, deadline);
    protocol::Response response = reader.response();
    if (!reader.finished() && deadline.hasExpired())
        response.failure = Failure::Timeout;
    if (response.failure != Failure::None)
        response.problem = response.failure == Failure::Timeout ? "timed out" : m_problem;
    if (!reader.reusable()) {
        m_open = false;
        m_socket.abort();
    }
    return response;
}

} // namespace vitrine::send
